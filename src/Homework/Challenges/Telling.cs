using Homework.Clients;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>What people are told in their own inbox. Never what others wrote.</summary>
static class Telling
{
    /// <summary>One person, unless they are the sender or no longer in the group.</summary>
    public static IEnumerable<Tell> One(
        Challenge challenge, Request request, string person, NoticeKind kind, string? item = null, string? words = null, string? by = null) =>
        Inbox.Others(request, person, new Notify(kind, challenge.Topic, item, words, by, by is null ? null : challenge.Group));

    /// <summary>Everybody who takes part and is still in the group.</summary>
    public static IEnumerable<Tell> Takers(Challenge challenge, Request request, NoticeKind kind) =>
        challenge.Takers.Values.Where(taking => !taking.HasLeft).SelectMany(taking => One(challenge, request, taking.Person, kind));
}
