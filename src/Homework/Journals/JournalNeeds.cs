using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Which threads must be in memory, and which entry an order or a fact is about.</summary>
static class JournalNeeds
{
    public static IEnumerable<string> For(Command command) => EntryOf(command) is { } entry ? [entry] : [];

    public static IEnumerable<string> For(Journal journal, Event happened)
    {
        if (happened is EntryWritten written) return written.IsSeeAfter ? Answers(journal, written.Prompt, null) : [];
        return EntryOf(happened) is { } entry ? [entry, .. MayOpenOrShut(happened) ? Beside(journal, entry) : []] : [];
    }

    /// <summary>The other entries to the same see-after prompt.</summary>
    public static IEnumerable<string> Beside(Journal journal, string entry)
    {
        foreach (var prompt in journal.Prompts.Values)
            if (prompt.IsSeeAfter && prompt.Answers.Any(answer => answer.Entry == entry))
                return Answers(journal, prompt.Id, entry);
        return [];
    }

    /// <summary>The entry that a fact is about, or null.</summary>
    public static string? EntryOf(Event happened) => happened switch
    {
        EntryWritten it => it.Entry,
        EntryEdited it => it.Entry,
        EntryWidened it => it.Entry,
        EntryWithdrawn it => it.Entry,
        EntryRestored it => it.Entry,
        EntryForgotten it => it.Entry,
        ResponseWritten it => it.Entry,
        ResponseEdited it => it.Entry,
        ResponseWithdrawn it => it.Entry,
        ReactionChanged it => it.Entry,
        ItemLookedAt it => it.Entry,
        ItemApproved it => it.Entry,
        ItemReturned it => it.Entry,
        ItemHidden it => it.Entry,
        ItemUnhidden it => it.Entry,
        EntryMadePrivate it => it.Entry,
        ItemFlagged it => it.Entry,
        ItemHeld it => it.Entry,
        _ => null,
    };

    /// <summary>The entry or response that a facilitator's act is about, or null.</summary>
    public static string? ItemOf(Event happened) => happened switch
    {
        ItemApproved it => it.Item,
        ItemReturned it => it.Item,
        ItemHidden it => it.Item,
        ItemUnhidden it => it.Item,
        ItemFlagged it => it.Item,
        ItemHeld it => it.Item,
        _ => null,
    };

    static string? EntryOf(Command command) => command switch
    {
        EditEntry it => it.Entry,
        WidenEntry it => it.Entry,
        WithdrawEntry it => it.Entry,
        RestoreEntry it => it.Entry,
        WriteResponse it => it.Entry,
        EditResponse it => it.Entry,
        WithdrawResponse it => it.Entry,
        React it => it.Entry,
        LookAt it => it.Entry,
        ApproveItem it => it.Entry,
        ReturnItem it => it.Entry,
        HideItem it => it.Entry,
        UnhideItem it => it.Entry,
        MakePrivate it => it.Entry,
        Flag it => it.Entry,
        _ => null,
    };

    /// <summary>Whether this can bring the other entries to a see-after prompt into, or out of, somebody's sight.</summary>
    static bool MayOpenOrShut(Event happened) => happened switch
    {
        EntryEdited or EntryWidened or EntryWithdrawn or EntryRestored or EntryMadePrivate => true,
        ItemFlagged { Holds: false } => false,
        _ => ItemOf(happened) is { } item && item == EntryOf(happened),
    };

    static IEnumerable<string> Answers(Journal journal, string? prompt, string? but) =>
        prompt is not null && journal.Prompts.TryGetValue(prompt, out var line)
            ? line.Answers.Where(answer => answer.Entry != but).Select(answer => answer.Entry)
            : [];
}
