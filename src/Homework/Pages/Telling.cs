using Homework.Clients;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>What people are told in their own inbox. Never what others wrote.</summary>
static class Telling
{
    /// <summary>One person, unless they are the sender or no longer in the group.</summary>
    public static IEnumerable<Tell> One(
        SharedPage page, Request request, string person, NoticeKind kind, string? item = null, string? words = null, string? by = null) =>
        Inbox.Others(request, person, new Notify(kind, page.Topic, item, words, by, by is null ? null : page.Group));

    /// <summary>Everybody in the group.</summary>
    public static IEnumerable<Tell> All(SharedPage page, Request request, NoticeKind kind) =>
        request.Roster.Seats.Keys.Order(StringComparer.Ordinal).SelectMany(person => One(page, request, person, kind));
}
