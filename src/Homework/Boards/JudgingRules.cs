using Homework.Clients;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>What facilitators decide about what others made; its maker is told.</summary>
static class JudgingRules
{
    const int MaxReason = 1_000;

    public static Decision Hide(Board board, Request request, HideTile order)
    {
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (PlainText.Lines(order.Reason, MaxReason) is not { Length: > 0 } reason) return BoardRefusals.Reason;
        if (tile.Standing != Standing.Shown) return BoardRefusals.AlreadyReviewed;
        return Decision.Of(new TileHidden(tile.Id, reason, tile.By))
            .Telling(Inbox.One(board, request, tile.By, NoticeKind.Hidden, tile.Id, reason));
    }

    public static Decision Unhide(Board board, Request request, UnhideTile order)
    {
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (tile.Standing != Standing.Hidden) return BoardRefusals.AlreadyReviewed;
        return Decision.Of(new TileUnhidden(tile.Id, tile.By)).Telling(Inbox.One(board, request, tile.By, NoticeKind.Approved, tile.Id));
    }

    public static Decision Approve(Board board, Request request, ApproveTile order)
    {
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (tile.Standing != Standing.Held) return BoardRefusals.AlreadyReviewed;
        if (order.Version != tile.Version) return BoardRefusals.EditedMeanwhile;
        return Decision.Of(new TileApproved(tile.Id, tile.By)).Telling(Inbox.One(board, request, tile.By, NoticeKind.Approved, tile.Id));
    }

    public static Decision Return(Board board, Request request, ReturnTile order)
    {
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (PlainText.Lines(order.Note, MaxReason) is not { Length: > 0 } note) return BoardRefusals.Reason;
        if (tile.Standing != Standing.Held) return BoardRefusals.AlreadyReviewed;
        return Decision.Of(new TileReturned(tile.Id, note, tile.By))
            .Telling(Inbox.One(board, request, tile.By, NoticeKind.Returned, tile.Id, note));
    }

    public static Decision Hide(Board board, Request request, HideComment order)
    {
        if (TileRules.Seen(board, request, order.Tile)?.Comment(order.Comment) is not { } comment) return BoardRefusals.NoComment;
        if (PlainText.Lines(order.Reason, MaxReason) is not { Length: > 0 } reason) return BoardRefusals.Reason;
        if (comment.HiddenFor is not null) return BoardRefusals.AlreadyReviewed;
        return Decision.Of(new CommentHidden(order.Tile, comment.Id, reason, comment.By))
            .Telling(Inbox.One(board, request, comment.By, NoticeKind.Hidden, comment.Id, reason));
    }

    public static Decision Unhide(Board board, Request request, UnhideComment order)
    {
        if (TileRules.Seen(board, request, order.Tile)?.Comment(order.Comment) is not { } comment) return BoardRefusals.NoComment;
        if (comment.HiddenFor is null) return BoardRefusals.AlreadyReviewed;
        return Decision.Of(new CommentUnhidden(order.Tile, comment.Id, comment.By))
            .Telling(Inbox.One(board, request, comment.By, NoticeKind.Approved, comment.Id));
    }

    /// <summary>The line that a fact leaves in the moderation log, or null.</summary>
    public static ModerationLine? Line(Fact fact) => fact.Event switch
    {
        TileHidden it => ModerationLine.Of(fact, "hidden", it.Tile, it.Tile, it.Maker, it.Reason),
        TileUnhidden it => ModerationLine.Of(fact, "unhidden", it.Tile, it.Tile, it.Maker, null),
        TileApproved it => ModerationLine.Of(fact, "approved", it.Tile, it.Tile, it.Maker, null),
        TileReturned it => ModerationLine.Of(fact, "returned", it.Tile, it.Tile, it.Maker, it.Note),
        CommentHidden it => ModerationLine.Of(fact, "hidden", it.Tile, it.Comment, it.Writer, it.Reason),
        CommentUnhidden it => ModerationLine.Of(fact, "unhidden", it.Tile, it.Comment, it.Writer, null),
        ItemFlagged or FlagSettled => ModerationLine.Of(fact),
        ArrangementRestored it => ModerationLine.Of(fact, "arrangement-restored", "", it.Point, "", null),
        _ => null,
    };
}
