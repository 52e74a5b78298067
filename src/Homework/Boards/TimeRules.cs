using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What happens because time passes: what was taken away is forgotten, and all are asked to look again.</summary>
static class TimeRules
{
    static readonly TimeOnly Morning = new(9, 0);

    public static DateTimeOffset? Due(Board board)
    {
        DateTimeOffset? forgetting = board.Gone.IsEmpty ? null : board.Gone[0].At + TileRules.RestorableFor;
        return Revisit(board) is { } again && !(forgetting < again) ? again : forgetting;
    }

    public static Decision TimeCame(Board board, Request request)
    {
        if (!request.IsSystem) return BoardRefusals.NotHere;
        var over = board.Gone.Where(gone => gone.At + TileRules.RestorableFor <= request.At).Select(gone => gone.Tile).ToImmutableArray();
        var forgotten = over.IsEmpty ? Decision.Nothing : new TilesForgotten(over);
        if (!(Revisit(board) <= request.At)) return forgotten;
        return (forgotten with { Events = forgotten.Events.Add(new RevisitCame()) }).Telling(board.Owner is null
            ? Inbox.All(board, request, NoticeKind.BoardRevisited) : [Inbox.To(board.Owner, new Notify(NoticeKind.BoardRevisited, board.Topic, null, null))]);
    }

    static DateTimeOffset? Revisit(Board board) =>
        board.Guide is { RevisitOn: { } on, RevisitZone: { } zone } && !board.HasRevisited ? LocalDays.At(zone, on, Morning) : null;
}
