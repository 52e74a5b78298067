using Homework.Clients;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>What people are told in their own inbox. Never anybody's content, never who flagged.</summary>
static class Telling
{
    /// <summary>Those who are answered or named by a response that is now shown, each once and only while they may read it.</summary>
    public static IEnumerable<Tell> Shown(Journal journal, Thread thread, Reply reply, Request request)
    {
        var told = new HashSet<string> { reply.Words.By };
        if (reply.Words.ShownAt is null)
            foreach (var person in (string?[])[thread.Entry.By, thread.FindReply(reply.To)?.Words.By])
                if (person is not null && Reads(person)) yield return ByReply(person, NoticeKind.Answered);
        foreach (var person in reply.Mentions)
            if (!reply.Told.Contains(person) && Reads(person)) yield return ByReply(person, NoticeKind.Mentioned);

        Tell ByReply(string person, NoticeKind kind) => To(journal, person, kind, reply.Words.Id, null, reply.Words.By);

        bool Reads(string person) =>
            request.Roster.Of(person) is { } seat && JournalShow.MayRead(journal, thread, reply, seat) && told.Add(person);
    }

    /// <summary>Those who may help with an entry that nobody answered.</summary>
    public static IEnumerable<Tell> Rose(Journal journal, UnansweredLine line, int level, Request request)
    {
        var told = new HashSet<string>();
        if (line.Level < 1)
            foreach (var person in journal.Volunteers)
                if (request.Roster.Of(person) is { MayWrite: true } && JournalShow.MayKnow(journal, line, person) && told.Add(person))
                    yield return To(journal, person, NoticeKind.Unanswered, line.Entry, null);
        if (level < 2) yield break;
        foreach (var seat in request.Roster.Care)
            if (told.Add(seat.Person)) yield return To(journal, seat.Person, NoticeKind.Unanswered, line.Entry, null);
    }

    static Tell To(Journal journal, string person, NoticeKind kind, string? item, string? words, string? by = null) =>
        Inbox.To(person, new Notify(kind, journal.Topic, item, words, by, by is null ? null : journal.Group));
}
