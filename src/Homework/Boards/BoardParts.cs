using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>Which parts an order or a fact is about, and which items a fact may make look different.</summary>
static class BoardParts
{
    /// <summary>Of tiles only one that was taken away needs to be fetched: the others are always there.</summary>
    public static IEnumerable<string> For(Command command) => command switch
    {
        ChangeTile it => [it.Tile],
        MoveTiles { Moves.IsDefault: false } it => it.Moves.Select(move => move?.Tile ?? ""),
        RemoveTile it => [it.Tile],
        RestoreTile it => [it.Tile],
        HideTile it => [it.Tile],
        UnhideTile it => [it.Tile],
        ApproveTile it => [it.Tile],
        ReturnTile it => [it.Tile],
        ReactToTile it => [it.Tile],
        WriteComment it => [it.Tile],
        WithdrawComment it => [it.Tile],
        HideComment it => [it.Tile],
        UnhideComment it => [it.Tile],
        RestoreArrangement it => [KeptArrangement.IdOf(it.Point)],
        _ => [],
    };

    public static IEnumerable<string> For(Event happened) => happened switch
    {
        TilesMoved it => it.Moves.Select(move => move.Tile),
        ArrangementRestored it => it.Moves.Select(move => move.Tile),
        ArrangementDropped it => [KeptArrangement.IdOf(it.Point)],
        TilesForgotten it => it.Tiles,
        _ => TileOf(happened) is { } tile ? [tile] : [],
    };

    public static IEnumerable<string> Touched(Board board, Fact fact)
    {
        foreach (var id in TouchedBy(board, fact)) yield return id;
        if (JudgingRules.Line(fact) is { } line) yield return line.Id;
    }

    static IEnumerable<string> TouchedBy(Board board, Fact fact) => fact.Event switch
    {
        BoardCreated or OwnBoardCreated => [BoardShow.Sheet, BoardShow.Guide],
        BoardChanged => [BoardShow.Sheet],
        ThemeSet or TimerStarted or TimerStopped or TurnGiven or RevisitPlanned or ClosingsAsked => [BoardShow.Guide],
        ClosingWritten => [BoardShow.ClosingOf(fact.By)],
        ArrangementKept it => [it.Point],
        ArrangementDropped it => [it.Point],
        TilesMoved it => it.Moves.Select(move => move.Tile),
        ArrangementRestored it => it.Moves.Select(move => move.Tile),
        TilesForgotten => [BoardShow.Removed],
        TileRemoved it => [BoardShow.Removed, .. Whole(board, it.Tile)],
        TileRestored it => [BoardShow.Removed, .. Whole(board, it.Tile)],
        TileReacted it => [it.Tile],
        CommentWritten it => [it.Comment],
        CommentWithdrawn it => [it.Comment],
        CommentHidden it => [it.Comment],
        CommentUnhidden it => [it.Comment],
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        _ => TileOf(fact.Event) is { } tile ? Whole(board, tile) : [],
    };

    /// <summary>A tile with its comments: what hides it hides them.</summary>
    static IEnumerable<string> Whole(Board board, string id) => [id, .. board.Tile(id)?.Inner ?? []];

    static string? TileOf(Event happened) => happened switch
    {
        FrameLaid it => it.Tile,
        TileAdded it => it.Tile,
        TileChanged it => it.Tile,
        TileRemoved it => it.Tile,
        TileRestored it => it.Tile,
        TileHidden it => it.Tile,
        TileUnhidden it => it.Tile,
        TileApproved it => it.Tile,
        TileReturned it => it.Tile,
        TileReacted it => it.Tile,
        CommentWritten it => it.Tile,
        CommentWithdrawn it => it.Tile,
        CommentHidden it => it.Tile,
        CommentUnhidden it => it.Tile,
        _ => null,
    };
}
