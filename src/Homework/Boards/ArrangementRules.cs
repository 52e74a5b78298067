using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>Restore points: where everything lay. What is on the tiles stays their makers'.</summary>
static class ArrangementRules
{
    const int MostPoints = 20;

    public static Decision Keep(Board board, Request request, KeepArrangement order)
    {
        if (PlainText.Line(order.Name, 80) is not { Length: > 0 } name) return BoardRefusals.PointName;
        if (board.Points.Length >= MostPoints) return BoardRefusals.TooManyPoints;
        var places = board.Lying().OrderBy(tile => tile.Ord).Select(tile => new TileMove(tile.Id, tile.Place));
        return new ArrangementKept($"point:{request.Op}", name, [.. places]);
    }

    public static Decision Restore(Board board, RestoreArrangement order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (Find(board, order.Point) is not { } kept) return BoardRefusals.NoPoint;
        var moves = kept.Places.Where(move => board.Tile(move.Tile) is { IsRemoved: false } tile && tile.Place != move.Place).ToImmutableArray();
        return moves.IsEmpty ? Decision.Nothing : new ArrangementRestored(order.Point, moves);
    }

    public static Decision Drop(Board board, DropArrangement order) =>
        board.Points.Any(point => point.Id == order.Point) ? new ArrangementDropped(order.Point) : BoardRefusals.NoPoint;

    static KeptArrangement? Find(Board board, string point) =>
        board.Points.Any(kept => kept.Id == point) ? board.Parts.Find<KeptArrangement>(KeptArrangement.IdOf(point)) : null;
}
