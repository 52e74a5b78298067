using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>Tiles belong to their makers: nobody else moves, changes or takes them away.</summary>
static class TileRules
{
    /// <summary>How long a tile that was taken away can be brought back.</summary>
    public static readonly TimeSpan RestorableFor = TimeSpan.FromHours(24);

    const int MostMoves = 200;
    const int MostGone = 200; // beyond them the oldest is forgotten early

    public static Decision Add(Board board, Request request, AddTile order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (IsTaken(board, request.Op)) return BoardRefusals.IdTaken;
        if (TileChecks.Content(board.Topic, order.Content, out var content) is { } wrong) return wrong;
        if ((TileChecks.Place(order.Place) ?? TileChecks.Origin(board.Topic, order.From)) is { } misplaced) return misplaced;
        if (NoRoom(board, 1, KeptTile.WeightOf(content)) is { } full) return full;
        return new TileAdded(request.Op, content, order.Place, order.From, Waits(board, request, content, null) ? Standing.Held : Standing.Shown);
    }

    public static Decision Change(Board board, Request request, ChangeTile order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (Own(board, request, order.Tile, out var tile) is { } not) return not;
        if (order.Version != tile.Version) return BoardRefusals.EditedMeanwhile;
        if (TileChecks.Content(board.Topic, order.Content, out var content) is { } wrong) return wrong;
        if (content.What != tile.Content.What) return BoardRefusals.Another;
        if (TileChecks.AreSame(content, tile.Content)) return Decision.Nothing;
        if (NoRoom(board, 0, KeptTile.WeightOf(content) - KeptTile.WeightOf(tile.Content)) is { } full) return full;
        var standing = tile.Standing == Standing.Hidden ? Standing.Hidden
            : Waits(board, request, content, tile) ? Standing.Held : Standing.Shown;
        return new TileChanged(tile.Id, content, standing);
    }

    public static Decision Move(Board board, Request request, MoveTiles order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (order.Moves.IsDefault || order.Moves.Length is < 1 or > MostMoves || order.Moves.Contains(null!)
            || order.Moves.DistinctBy(move => move.Tile).Count() != order.Moves.Length) return BoardRefusals.Moves;
        var moved = ImmutableArray.CreateBuilder<TileMove>();
        foreach (var move in order.Moves)
        {
            if (Own(board, request, move.Tile, out var tile) is { } not) return not;
            if (TileChecks.Place(move.Place) is { } wrong) return wrong;
            if (move.Place != tile.Place) moved.Add(move);
        }
        return moved.Count == 0 ? Decision.Nothing : new TilesMoved(moved.ToImmutable());
    }

    public static Decision Remove(Board board, Request request, RemoveTile order)
    {
        if (Own(board, request, order.Tile, out var tile) is { } not) return not;
        var removed = new TileRemoved(tile.Id);
        return board.Gone.Length < MostGone ? removed : Decision.Of(new TilesForgotten([board.Gone[0].Tile]), removed);
    }

    public static Decision Restore(Board board, Request request, RestoreTile order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (board.Tile(order.Tile) is not { } tile || tile.By != request.By) return BoardRefusals.NoTile;
        if (!tile.IsRemoved) return Decision.Nothing;
        if (board.Gone.FirstOrDefault(gone => gone.Tile == tile.Id) is not { } gone || request.At - gone.At > RestorableFor) return BoardRefusals.TooLate;
        return NoRoom(board, 1, tile.Weight) ?? (Decision)new TileRestored(tile.Id);
    }

    /// <summary>What a person may see of the tile with this id, which lies on the board; null where that is nothing.</summary>
    public static KeptTile? Seen(Board board, Request request, string? id)
    {
        if (board.Tile(id) is not { IsRemoved: false } tile) return null;
        return tile.IsShown || tile.By == request.By || board.IsCare(request) ? tile : null;
    }

    /// <summary>Whether there is no room for so much more.</summary>
    public static Rejected? NoRoom(Board board, int tiles, int weight) =>
        board.Count + tiles > Board.MostTiles ? BoardRefusals.Full
        : weight > 0 && board.Weight + weight > Board.MostWeight ? BoardRefusals.Heavy : null;

    /// <summary>Whether something else here goes by that id.</summary>
    public static bool IsTaken(Board board, string id) => BoardShow.IsOfBoard(id) || board.Parts.Holding(id) is not null;

    static Rejected? Own(Board board, Request request, string? id, out KeptTile tile)
    {
        tile = Seen(board, request, id)!;
        return tile is null ? BoardRefusals.NoTile : tile.By == request.By ? null : BoardRefusals.NotYours;
    }

    /// <summary>Whether a picture has to wait for a facilitator: one that is new here, and one that waited or came back.</summary>
    static bool Waits(Board board, Request request, TileContent content, KeptTile? before)
    {
        if (board.Group is null || request.IsCare || !TileChecks.IsBrought(content)) return false;
        if (before?.Standing is Standing.Held or Standing.Returned) return true;
        return board.Pictures == PictureReview.AfterReview && content.Picture != before?.Content.Picture;
    }
}
