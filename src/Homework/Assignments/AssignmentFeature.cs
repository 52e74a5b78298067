using Homework.Kernel;
using Homework.Safety;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>What a group is given to do, and how it stands; the words stay in each member's own workbook.</summary>
sealed partial class AssignmentFeature : Feature<AssignmentBook>
{
    public override string Kind => "assignments";

    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [AssignmentBook.GivenShelf] = 40, [AssignmentBook.WeekShelf] = 120, [AssignmentBook.RunShelf] = 12 };

    public override AssignmentBook Empty(Topic topic) => new(topic);

    public override Door Door(AssignmentBook state) => Kernel.Door.To(state.Group!.Value);

    static Decision Decided(AssignmentBook state, Request request, Command command) => command switch
    {
        NoteCopy or NoteDay or NoteShared or NoteHeld or NoteSession or NoteMood => request.IsSystem ? Noted(state, command) : AssignmentRefusals.NotHere,
        _ when request.Seat is null => AssignmentRefusals.NotHere,
        GiveAssignment or ChangeAssignment or GiveToMore or WithdrawAssignment or AllotPiece or ReadTogether
            or BeginReview or MoveReview or SetReview or EndReview or KeepReviewNote =>
            request.IsCare ? ForCare(state, request, command) : AssignmentRefusals.CareOnly,
        _ when !request.MayWrite => AssignmentRefusals.ReadOnly,
        OpenMyWorkbook => request.IsCare ? AssignmentRefusals.NotHere : GivingRules.Open(state, request),
        FillTogether order => JointRules.Fill(state, request, order),
        TakePiece order => JointRules.Take(state, request, order),
        HandInTogether order => JointRules.HandIn(state, order),
        MarkTurn order => ReviewRules.Mark(state, request, order),
        SayReviewLine order => ReviewRules.Say(state, request, order),
        _ => AssignmentRefusals.NotHere,
    };

    static Decision ForCare(AssignmentBook state, Request request, Command command) => command switch
    {
        GiveAssignment order => GivingRules.Give(state, request, order),
        ChangeAssignment order => GivingRules.Change(state, request, order),
        GiveToMore order => GivingRules.GiveToMore(state, request, order),
        WithdrawAssignment order => GivingRules.Withdraw(state, order),
        AllotPiece order => JointRules.Allot(state, request, order),
        ReadTogether order => JointRules.Read(state, order),
        BeginReview order => ReviewRules.Begin(request, order),
        MoveReview order => ReviewRules.Move(state, order),
        SetReview order => ReviewRules.Set(state, order),
        EndReview => ReviewRules.End(state),
        KeepReviewNote order => ReviewRules.Keep(state, request, order),
        _ => AssignmentRefusals.NotHere,
    };

    static Decision Noted(AssignmentBook state, Command command) => command switch
    {
        NoteCopy it when state.Given(it.Assignment)?.Copies.ContainsKey(it.Person) == true => new CopyNoted(it.Assignment, it.Person, it.Note) { Held = it.Held },
        NoteDay it when state.Given(it.Assignment) is not null => new DayNoted(it.Assignment, it.Person, it.On, it.Note),
        NoteShared it when state.WorkbookOf(it.Person) is not null => new SharedNoted(it.Assignment, it.Person, it.On, it.Title, it.IsShared),
        NoteHeld it when it.IsHeld != state.Held.Contains(it.Person) => Decision.Of(new HeldNoted(it.Person, it.IsHeld))
            .Telling(state.WorkbookOf(it.Person) is { } workbook ? [new Tell(workbook, new HoldSuggestions(it.IsHeld))] : []),
        NoteSession it when state.Sessions.IsNews(it) => Decision.Of(new SessionNoted(it.Session, it.EndsAt, it.IsCalledOff))
            .Telling(state.Workbooks.Select(place => new Tell(place.Workbook, it))),
        NoteMood it when it.IsLow != state.Low.Contains(it.Person) => Decision.Of(new LowMoodNoted(it.Person, it.IsLow))
            .Telling(state.WorkbookOf(it.Person) is { } workbook ? [new Tell(workbook, it)] : []),
        _ => Decision.Nothing,
    };

    public override AssignmentBook Apply(AssignmentBook state, Fact fact) => RunFold.Apply(AssignmentFold.Apply(state, fact), fact);

    public override Item? Show(AssignmentBook state, string itemId, Audience audience) =>
        RunShow.Is(itemId) ? RunShow.Show(state, itemId, audience) : AssignmentShow.Show(state, itemId, audience);

    public override IEnumerable<string> ItemsOf(Part part) => part switch
    {
        KeptRun run => RunShow.ItemsOf(run),
        KeptStep => [],
        _ => AssignmentShow.ItemsOf(part),
    };

    public override IEnumerable<string> Contents(AssignmentBook state) => [
        .. state.Workbooks.Select(one => one.Id), .. state.Shared.Keys, AssignmentShow.Review, AssignmentShow.ReviewPast,
        .. state.Review?.Lines.Keys.Select(AssignmentShow.LineOf) ?? [], .. state.Notes.Keys.Select(AssignmentShow.NoteOf),
    ];

    public override IEnumerable<string> Touched(AssignmentBook state, Fact fact) => fact.Event switch
    {
        WorkbookOpened it => [$"workbook:{it.Person}"],
        AssignmentGiven it => state.Given(it.Assignment) is { } given ? AssignmentShow.ItemsOf(given) : [],
        AssignmentGivenToMore it => state.Given(it.Assignment) is { } given ? AssignmentShow.ItemsOf(given) : [],
        AssignmentWithdrawn it => state.Given(it.Assignment) is { } given ? AssignmentShow.ItemsOf(given) : [],
        AssignmentChanged it => [it.Assignment],
        CopyNoted it => [it.Assignment, AssignmentShow.CopyOf(it.Assignment, it.Person)],
        DayNoted it => [KeptWeek.IdOf(it.Person, it.On)],
        SharedNoted it => [AssignmentShow.SharedOf(it.Assignment, it.Person, it.On)],
        // the lines of the last one are gone with it, whoever wrote them
        ReviewBegan or ReviewEnded => [AssignmentShow.Review, AssignmentShow.ReviewPast, .. state.Said.Select(AssignmentShow.LineOf)],
        ReviewMoved or TurnMarked or ReviewSet => [AssignmentShow.Review],
        ReviewLineSaid it => [AssignmentShow.LineOf(it.Person)],
        ReviewNoteKept it => [AssignmentShow.NoteOf(it.Person)],
        TogetherFilled it => [AssignmentShow.JointOf(it.Assignment, it.Field)],
        PieceAllotted it => [AssignmentShow.JointOf(it.Assignment)],
        TogetherHandedIn it => [AssignmentShow.JointOf(it.Assignment)],
        TogetherWasRead it => [AssignmentShow.JointOf(it.Assignment)],
        _ => RunParts.Touched(state, fact.Event),
    };

    public override IEnumerable<string> Needs(AssignmentBook state, Command command) => command switch
    {
        ChangeAssignment it => [it.Assignment],
        GiveToMore it => [it.Assignment],
        WithdrawAssignment it => [it.Assignment],
        NoteCopy it => [it.Assignment, .. RunParts.For(state, it)],
        NoteDay it => [it.Assignment],
        FillTogether it => [it.Assignment],
        TakePiece it => [it.Assignment],
        AllotPiece it => [it.Assignment],
        HandInTogether it => [it.Assignment],
        ReadTogether it => [it.Assignment],
        _ => RunParts.For(state, command),
    };

    public override IEnumerable<string> Needs(AssignmentBook state, Event happened) => happened switch
    {
        AssignmentChanged it => [it.Assignment],
        AssignmentGivenToMore it => [it.Assignment],
        AssignmentWithdrawn it => [it.Assignment],
        CopyNoted it => [it.Assignment],
        DayNoted it => [it.Assignment, KeptWeek.IdOf(it.Person, it.On)],
        TogetherFilled it => [it.Assignment],
        PieceAllotted it => [it.Assignment],
        TogetherHandedIn it => [it.Assignment],
        TogetherWasRead it => [it.Assignment],
        _ => RunParts.For(state, happened),
    };

    /// <summary>Who fills what is seen live.</summary>
    public override bool Passes(AssignmentBook state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) =>
        kind is "typing" or "stopped" && at.IsEmpty && about?.StartsWith("joint:", StringComparison.Ordinal) == true;
}
