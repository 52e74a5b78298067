using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>A line of the moderation log: written with the act itself, never changed.</summary>
sealed record ModerationLine(
    string Id, long Ord, string Act, string By, string Entry, string Item, string Writer, string? Words, DateTimeOffset At)
    : Part(Id, Journal.Log, Ord)
{
    /// <summary>As facilitators read it.</summary>
    public ModerationAct Shown() => new(Id, Act, By, Entry, Item, Writer, Words, At) { Ord = Ord };

    public static string IdOf(long seq) => $"log:{seq}";

    /// <summary>The line that this fact leaves in the log, or null.</summary>
    public static ModerationLine? Of(Fact fact) => fact.Event switch
    {
        ItemApproved it => Of(fact, "approved", it.Entry, it.Item, it.Writer, null),
        ItemReturned it => Of(fact, "returned", it.Entry, it.Item, it.Writer, it.Note),
        ItemHidden it => Of(fact, "hidden", it.Entry, it.Item, it.Writer, it.Reason),
        ItemUnhidden it => Of(fact, "unhidden", it.Entry, it.Item, it.Writer, null),
        EntryMadePrivate it => Of(fact, "made-private", it.Entry, it.Entry, it.Writer, it.Reason),
        // the reporter is on the open card alone: somebody who facilitates later may read this line about their own words
        ItemFlagged it => Of(fact, "flagged", it.Entry, it.Item, it.Writer, Named(it.Reason)) with { By = Request.System },
        FlagSettled it => Of(fact, "settled", it.Entry, it.Item, it.Writer, it.Words),
        EntryWithdrawn { IsLogged: true } it => Of(fact, "withdrawn", it.Entry, it.Entry, fact.By, null),
        EntryRestored { IsLogged: true } it => Of(fact, "restored", it.Entry, it.Entry, fact.By, null),
        ResponseWithdrawn { IsLogged: true } it => Of(fact, "withdrawn", it.Entry, it.Response, fact.By, null),
        JournalChanged { Moderation: { } moderation } => Of(fact, "moderation-changed", "", "journal", "", Named(moderation)),
        _ => null,
    };

    /// <summary>What was done to what, and to whose words.</summary>
    public static ModerationLine Of(Fact fact, string act, string entry, string item, string writer, string? words) =>
        new(IdOf(fact.Seq), fact.Seq, act, fact.By, entry, item, writer, words, fact.At);

    static string Named<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
