using Homework.Clients;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What people are told in their own inbox. Never what others wrote.</summary>
static class Telling
{
    /// <summary>One person, unless they are the sender or no longer in the group.</summary>
    public static IEnumerable<Tell> One(
        Board board, Request request, string person, NoticeKind kind, string? item = null, string? words = null, string? by = null) =>
        Inbox.Others(request, person, new Notify(kind, board.Topic, item, words, by, by is null ? null : board.Group));

    /// <summary>Everybody in the group.</summary>
    public static IEnumerable<Tell> All(Board board, Request request, NoticeKind kind) =>
        request.Roster.Seats.Keys.Order(StringComparer.Ordinal).SelectMany(person => One(board, request, person, kind));

    /// <summary>The owner of a board of one's own.</summary>
    public static Tell Owner(Board board, NoticeKind kind) => Inbox.To(board.Owner!, new Notify(kind, board.Topic, null, null));
}
