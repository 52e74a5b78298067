using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>What others say to a tile, and of it: reactions, comments and flags.</summary>
static class AnswerRules
{
    const int MaxWords = 500;
    const int MostComments = 50;

    public static Decision React(Board board, Request request, ReactToTile order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (!Enum.IsDefined(order.Reaction)) return BoardRefusals.NotAChoice;
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (!tile.IsShown) return BoardRefusals.NotShown;
        return tile.Reactions.Contains(new(request.By, order.Reaction)) == order.IsOn
            ? Decision.Nothing
            : new TileReacted(tile.Id, order.Reaction, order.IsOn);
    }

    public static Decision Write(Board board, Request request, WriteComment order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (TileRules.Seen(board, request, order.Tile) is not { } tile) return BoardRefusals.NoTile;
        if (!tile.IsShown) return BoardRefusals.NotShown;
        if (board.IsSilent(request.At) && !request.IsCare) return BoardRefusals.Silent;
        if (TileRules.IsTaken(board, request.Op)) return BoardRefusals.IdTaken;
        if (PlainText.Lines(order.Words, MaxWords) is not { Length: > 0 } words) return BoardRefusals.Comment;
        if (tile.Comments.Length >= MostComments) return BoardRefusals.TooManyComments;
        if (TileRules.NoRoom(board, 0, words.Length) is { } full) return full;
        return Decision.Of(new CommentWritten(tile.Id, request.Op, words))
            .Telling(Inbox.One(board, request, tile.By, NoticeKind.Commented, tile.Id, by: request.By));
    }

    public static Decision Withdraw(Board board, Request request, WithdrawComment order)
    {
        if (board.Tile(order.Tile) is not { IsRemoved: false } tile || tile.Comment(order.Comment) is not { } comment) return BoardRefusals.NoComment;
        if (comment.By == request.By) return new CommentWithdrawn(tile.Id, comment.Id); // one's own words, wherever they are by now
        return TileRules.Seen(board, request, order.Tile) is null || comment.HiddenFor is not null
            ? BoardRefusals.NoComment : BoardRefusals.NotYourComment;
    }

    /// <summary>Flags a tile or a comment that the sender sees.</summary>
    public static Decision Flag(Board board, Request request, Flag order)
    {
        if (TileRules.Seen(board, request, order.Entry) is not { } tile) return BoardRefusals.NoTile;
        if (order.Item == tile.Id) return FlagRules.Flag(board, request, order, tile.By);
        return tile.Comment(order.Item) is { } comment && IsSeen(board, request, comment)
            ? FlagRules.Flag(board, request, order, comment.By)
            : BoardRefusals.NoComment;
    }

    static bool IsSeen(Board board, Request request, KeptComment comment) =>
        comment.HiddenFor is null || comment.By == request.By || board.IsCare(request);
}
