using Homework.Clients;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>What people are told in their own inbox. Never what others wrote.</summary>
static class Telling
{
    /// <summary>Everybody who takes part and is still in the group.</summary>
    public static IEnumerable<Tell> Takers(Challenge challenge, Request request, NoticeKind kind) =>
        challenge.Takers.Values.Where(taking => !taking.HasLeft).SelectMany(taking => Inbox.One(challenge, request, taking.Person, kind));
}
