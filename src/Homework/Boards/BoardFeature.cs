using Homework.Flags;
using Homework.Goals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>
/// A board on which a group, or one person for themselves, shows where they want to go. A tile belongs to its maker: others
/// answer it, and facilitators may hide it, but nobody else moves it, changes it or takes it away.
/// </summary>
sealed class BoardFeature : Feature<Board>
{
    public override string Kind => "board";

    // one more than there can be of tiles: whoever has them all is told that nothing is older
    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [Board.Tiles] = Board.MostTiles + 1, [Board.Log] = 20 };

    public override Board Empty(Topic topic) => new(topic);

    public override Door Door(Board state) => state.Owner is { } owner ? Kernel.Door.Of(owner)
        : state.Group is { } group ? Kernel.Door.To(group) : Kernel.Door.Shut;

    public override Decision Decide(Board state, Request request, Command command)
    {
        var decision = Decided(state, request, command);
        return state.FeedsGoals
            ? Feeding.Along(decision, state, request, state.Topic, state.Group!.Value, BoardFold.Apply, board => board.Shown()) : decision;
    }

    static Decision Decided(Board state, Request request, Command command) => command switch
    {
        CreateBoard order => SettingRules.Create(state, request, order),
        CreateOwnBoard order => SettingRules.Create(state, request, order),
        _ when !state.Exists => BoardRefusals.NoBoard,
        TimeCame => TimeRules.TimeCame(state, request),
        FeedGoals order => Feeding.Ask(request, order, state.Topic, state.Group, state.FeedsGoals, state.Shown()),
        _ when !state.IsOpenTo(request) => BoardRefusals.NoBoard,
        ChangeBoard or HideTile or UnhideTile or ApproveTile or ReturnTile or HideComment or UnhideComment or SetTheme or StartTimer or StopTimer
            or GiveTurn or AskForClosings or SettleFlag => state.Owner is not null ? BoardRefusals.OwnBoard
            : request.IsCare ? ForCare(state, request, command) : BoardRefusals.CareOnly,
        KeepArrangement or RestoreArrangement or DropArrangement or PlanRevisit =>
            state.IsCare(request) ? ForCare(state, request, command) : BoardRefusals.CareOnly,
        _ when !state.MayWrite(request) => BoardRefusals.ReadOnly,
        ReactToTile or WriteComment or WithdrawComment or Flag when state.Owner is not null => BoardRefusals.OwnBoard,
        _ => ForMaker(state, request, command),
    };

    static Decision ForCare(Board state, Request request, Command command) => command switch
    {
        ChangeBoard order => SettingRules.Change(state, order),
        HideTile order => JudgingRules.Hide(state, request, order),
        UnhideTile order => JudgingRules.Unhide(state, request, order),
        ApproveTile order => JudgingRules.Approve(state, request, order),
        ReturnTile order => JudgingRules.Return(state, request, order),
        HideComment order => JudgingRules.Hide(state, request, order),
        UnhideComment order => JudgingRules.Unhide(state, request, order),
        KeepArrangement order => ArrangementRules.Keep(state, request, order),
        RestoreArrangement order => ArrangementRules.Restore(state, order),
        DropArrangement order => ArrangementRules.Drop(state, order),
        SetTheme order => GuideRules.Theme(state, order),
        StartTimer order => GuideRules.Start(state, request, order),
        StopTimer => GuideRules.Stop(state),
        GiveTurn order => GuideRules.Turn(state, request, order),
        AskForClosings order => GuideRules.Ask(state, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        PlanRevisit order => GuideRules.Revisit(state, request, order),
        _ => BoardRefusals.NotHere,
    };

    static Decision ForMaker(Board state, Request request, Command command) => command switch
    {
        AddTile order => TileRules.Add(state, request, order),
        ChangeTile order => TileRules.Change(state, request, order),
        MoveTiles order => TileRules.Move(state, request, order),
        RemoveTile order => TileRules.Remove(state, request, order),
        RestoreTile order => TileRules.Restore(state, request, order),
        ReactToTile order => AnswerRules.React(state, request, order),
        WriteComment order => AnswerRules.Write(state, request, order),
        WithdrawComment order => AnswerRules.Withdraw(state, request, order),
        Flag order => AnswerRules.Flag(state, request, order),
        WriteClosing order => GuideRules.Close(state, request, order),
        _ => BoardRefusals.NotHere,
    };

    public override Board Apply(Board state, Fact fact) => BoardFold.Apply(state, fact);

    public override Item? Show(Board state, string itemId, Audience audience) => BoardShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(Board state, Fact fact) => BoardParts.Touched(state, fact);

    public override IEnumerable<string> Contents(Board state) => !state.Exists ? [] :
    [
        BoardShow.Sheet, BoardShow.Guide, BoardShow.Removed,
        .. state.Points.Select(point => point.Id), .. state.Closings.Keys.Select(BoardShow.ClosingOf),
        .. state.Flags.Keys,
    ];

    public override IEnumerable<string> ItemsOf(Part part) => [part.Id, .. part.Inner];

    public override IEnumerable<string> Needs(Board state, Command command) => BoardParts.For(command);

    public override IEnumerable<string> Needs(Board state, Event happened) => BoardParts.For(happened);

    /// <summary>
    /// <c>cursor</c>: x and y on the board. <c>drag</c>: a tile of one's own, and x, y, width, height and degrees as they are
    /// for now; those who may see the tile may see it move. <c>view</c>: x, y, width and height of what a facilitator looks at,
    /// for those who follow.
    /// </summary>
    public override bool Passes(Board state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => kind switch
    {
        "cursor" => about is null && at is [>= 0 and <= Layouts.Width, >= 0 and <= Layouts.Height],
        "drag" => !state.IsClosed && state.Tile(about) is { IsRemoved: false } tile && tile.By == seat.Person
            && at is [var x, var y, var width, var height, var turn] && TileChecks.Place(new TilePlace(x, y, width, height, turn, tile.Place.Z)) is null,
        "view" => about is null && seat.IsCare && at is [var x, var y, var width, var height]
            && TileChecks.Place(new TilePlace(x, y, width, height, 0, 0)) is null,
        _ => base.Passes(state, seat, kind, about, at),
    };

    public override DateTimeOffset? Due(Board state) => TimeRules.Due(state);
}
