using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>What every order is checked for before anything is decided.</summary>
static class Checks
{
    /// <summary>Who may write in this journal at all, now.</summary>
    public static Rejected? Writer(Journal journal, Request request) =>
        !request.MayWrite ? JournalRefusals.ReadOnly : journal.IsClosed ? JournalRefusals.Closed : null;

    public static Rejected? Text(RichText? text) => text is null || text.IsBlank ? JournalRefusals.Blank : null;

    /// <summary>Plain words that must say something, as they are kept.</summary>
    public static Rejected? Words(string? asked, int max, out string words)
    {
        if (Room(asked, max, out words) is { } wrong) return wrong;
        return words.Length == 0 ? JournalRefusals.Blank : null;
    }

    /// <summary>Plain words that may be missing, as they are kept.</summary>
    public static Rejected? Room(string? asked, int max, out string words)
    {
        var kept = PlainText.Lines(asked, max);
        words = kept ?? "";
        return kept is not null ? null : asked!.Trim().Length > max ? JournalRefusals.TooLong : JournalRefusals.Strange;
    }

    public static Rejected? Choice<T>(T choice) where T : struct, Enum => Enum.IsDefined(choice) ? null : JournalRefusals.NotAChoice;

    /// <summary>A new thing takes the op as its id.</summary>
    public static Rejected? NewId(Journal journal, string op) =>
        !Ids.IsValid(op) || op is HeadShow.Journal or HeadShow.Mine || journal.Has(op) ? JournalRefusals.IdTaken : null;

    /// <summary>The sharing as it is kept: chosen people once, without the writer and without facilitators, who read it anyway.</summary>
    public static Rejected? Sharing(Request request, Sharing? asked, out Sharing sharing)
    {
        sharing = new Sharing(asked?.Reach ?? Reach.Me, []);
        if (asked is null || !Enum.IsDefined(asked.Reach)) return JournalRefusals.NotAChoice;
        if (asked.Reach != Reach.Chosen) return null;
        var people = asked.People.IsDefault ? [] : asked.People;
        if (people.Any(person => person is null || request.Roster.Of(person) is not { MayWrite: true })) return JournalRefusals.NotAMember;
        var chosen = people.Where(person => person != request.By && !request.Roster.Of(person)!.IsCare);
        sharing = sharing with { People = [.. chosen.Distinct().Order(StringComparer.Ordinal)] };
        return sharing.People.IsEmpty ? JournalRefusals.NobodyChosen : null;
    }

    /// <summary>
    /// Names in a response. Who else was chosen to read an entry is not told: there, readers can name only those whom they see.
    /// </summary>
    public static Rejected? Mentions(
        Journal journal, Request request, Thread thread, ImmutableArray<string> asked, out ImmutableArray<string> mentions)
    {
        mentions = asked.IsDefault ? [] : [.. asked.Distinct().Where(person => person != request.By)];
        var mayAll = mentions.All(person => person is not null && MayName(journal, request, thread, person));
        return mayAll ? null : JournalRefusals.CannotMention;
    }

    static bool MayName(Journal journal, Request request, Thread thread, string person)
    {
        if (request.Roster.Of(person) is not { } seat) return false;
        if (thread.Sharing.Reach == Reach.Group || seat.IsCare || person == thread.Entry.By) return true;
        if (thread.Sharing.Reach != Reach.Chosen) return false;
        return request.IsCare || request.By == thread.Entry.By
            ? thread.Sharing.People.Contains(person)
            : thread.Replies.Any(reply => reply.Words.By == person && JournalShow.Sees(journal, thread, reply, request.Seat!));
    }
}
