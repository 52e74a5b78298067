using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>
/// Who sees what, for the whole journal: <see cref="MayRead(Journal, Thread, Audience)"/> and
/// <see cref="Sees"/> decide, everything else only puts items together.
/// </summary>
static class JournalShow
{
    /// <summary>Whether this audience may read the entry. Its responses never go further.</summary>
    public static bool MayRead(Journal journal, Thread thread, Audience audience) => thread.Entry.Standing switch
    {
        Standing.Shown => Reaches(journal, thread, thread.Sharing, audience),
        Standing.Withdrawn => !thread.IsForgotten && audience.Is(thread.Entry.By),
        _ => audience == Audience.Care ? Reaches(journal, thread, thread.Sharing, audience) : audience.Is(thread.Entry.By),
    };

    /// <summary>Whether a response, once shown, is with this audience: it reads the entry and was among those it was written for.</summary>
    public static bool MayRead(Journal journal, Thread thread, Reply reply, Audience audience)
    {
        if (thread.Entry.Standing == Standing.Withdrawn || !Reaches(journal, thread, reply.Sharing, audience)) return false;
        // a member reads what the group reads: chosen once, they still see what was said to the few after the entry went to all
        return MayRead(journal, thread, audience) || (audience.Person is not null && MayRead(journal, thread, Audience.Group));
    }

    /// <summary>How far words go that are not held back, for one audience alone (a member also sees what the group sees).</summary>
    static bool Reaches(Journal journal, Thread thread, Sharing sharing, Audience audience)
    {
        if (audience == Audience.Care) return sharing.Reach != Reach.Me;
        if (audience == Audience.Group) return sharing.Reach == Reach.Group && !thread.IsSeeAfter;
        if (audience.Person is not { } person) return false;
        if (person == thread.Entry.By) return true;
        return sharing.Reach switch
        {
            Reach.Chosen => sharing.People.Contains(person),
            Reach.Group => thread.IsSeeAfter && journal.HasAnswered(thread.Prompt, person),
            _ => false,
        };
    }

    /// <summary>Whether this audience is shown the response as it stands now.</summary>
    static bool Sees(Journal journal, Thread thread, Reply reply, Audience audience)
    {
        var words = reply.Words;
        if (words.Standing == Standing.Withdrawn) return false;
        if (audience == Audience.Care) return MayRead(journal, thread, reply, audience);
        if (audience == Audience.Group) return words.Standing == Standing.Shown && MayRead(journal, thread, reply, audience);
        var withGroup = MayRead(journal, thread, reply, Audience.Group);
        if (audience.Is(words.By)) return withGroup || MayRead(journal, thread, reply, audience);
        // what the group or care shows them anyway is not shown once more
        var isShownAnyway = withGroup || (thread.Entry.IsCare && audience.Is(thread.Entry.By));
        return !isShownAnyway && words.Standing == Standing.Shown && MayRead(journal, thread, reply, audience);
    }

    /// <summary>Whether somebody in this seat may read the entry.</summary>
    public static bool MayRead(Journal journal, Thread thread, Seat seat) =>
        MayRead(journal, thread, CommonTo(seat)) || MayRead(journal, thread, Audience.Member(seat.Person));

    /// <summary>Whether somebody in this seat may read the response, once it is shown.</summary>
    public static bool MayRead(Journal journal, Thread thread, Reply reply, Seat seat) =>
        MayRead(journal, thread, reply, CommonTo(seat)) || MayRead(journal, thread, reply, Audience.Member(seat.Person));

    /// <summary>Whether somebody in this seat sees the response as it stands now.</summary>
    public static bool Sees(Journal journal, Thread thread, Reply reply, Seat seat) =>
        Sees(journal, thread, reply, CommonTo(seat)) || Sees(journal, thread, reply, Audience.Member(seat.Person));

    /// <summary>Whether a person may know of this unanswered entry.</summary>
    public static bool MayKnow(Journal journal, UnansweredLine line, string person) =>
        person != line.By && (line.SeeAfter is null || journal.HasAnswered(line.SeeAfter, person));

    /// <summary>How an item looks to an audience, or null.</summary>
    public static Item? Show(Journal journal, string id, Audience audience)
    {
        if (journal.Group is null) return null;
        if (id == HeadShow.Journal || id == HeadShow.Mine || id.Contains(':')) return HeadShow.Show(journal, id, audience);
        if (journal.Parts.Holding(id) is not Thread thread) return null;
        if (id == thread.Id) return MayRead(journal, thread, audience) ? EntryOf(thread, audience) : null;
        return thread.FindReply(id) is { } reply && Sees(journal, thread, reply, audience) ? ResponseOf(thread, reply, audience) : null;
    }

    static Entry EntryOf(Thread thread, Audience audience)
    {
        var words = thread.Entry;
        var isInside = IsInside(words, audience);
        return new Entry(
            words.Id, words.By, words.At, words.Text, thread.Wish, thread.Prompt, isInside ? thread.Sharing : Outside(thread.Sharing), words.IsEdited,
            words.Version, words.Reactions, isInside ? ReviewOf(words, audience) : null)
        { Ord = thread.Ord };
    }

    static Response ResponseOf(Thread thread, Reply reply, Audience audience)
    {
        var words = reply.Words;
        return new Response(
            words.Id, thread.Id, reply.To, words.By, words.At, reply.Starter, words.Text, reply.Mentions, words.IsEdited, words.Version,
            words.Reactions, IsInside(words, audience) ? ReviewOf(words, audience) : null)
        { Ord = thread.Ord };
    }

    /// <summary>The writer and the facilitators see how it stands and with whom it is shared.</summary>
    static bool IsInside(Writing words, Audience audience) => audience == Audience.Care || audience.Is(words.By);

    static Sharing Outside(Sharing sharing) => sharing.People.IsEmpty ? sharing : sharing with { People = [] };

    static Review ReviewOf(Writing words, Audience audience) => new(
        words.Standing, words.Since, words.SeenAt, words.Decider, words.Note, words.IsToReview && audience == Audience.Care);

    static Audience CommonTo(Seat seat) => seat.IsCare ? Audience.Care : Audience.Group;
}
