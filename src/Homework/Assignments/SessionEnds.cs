using System.Collections.Immutable;

namespace Homework.Assignments;

/// <summary>When a group's sessions end, as its homework knows it: in the two hours after one nothing is asked for (R8.6).</summary>
static class SessionEnds
{
    static readonly TimeSpan Quiet = TimeSpan.FromHours(2);

    public static bool IsJustOver(this ImmutableSortedDictionary<string, DateTimeOffset> sessions, DateTimeOffset at) =>
        sessions.Values.Any(end => at >= end && at < end + Quiet);

    public static bool IsNews(this ImmutableSortedDictionary<string, DateTimeOffset> sessions, NoteSession note) =>
        note.IsCalledOff ? sessions.ContainsKey(note.Session) : sessions.GetValueOrDefault(note.Session) != note.EndsAt;

    public static ImmutableSortedDictionary<string, DateTimeOffset> After(
        this ImmutableSortedDictionary<string, DateTimeOffset> sessions, SessionNoted noted, DateTimeOffset at)
    {
        var known = noted.IsCalledOff ? sessions.Remove(noted.Session) : sessions.SetItem(noted.Session, noted.EndsAt);
        return known.RemoveRange(known.Where(session => session.Value + Quiet <= at).Select(session => session.Key));
    }
}
