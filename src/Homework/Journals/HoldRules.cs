using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>What a flag does in a journal: where flags hold, what is flagged waits for a facilitator.</summary>
static class HoldRules
{
    public static Decision Flag(Journal journal, Request request, Flag order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        if (Checks.NewId(journal, request.Op) is { } taken) return taken;
        if (Finding.Thread(journal, request, order.Entry) is not { } thread) return JournalRefusals.NoEntry;
        if (Finding.Words(journal, request, thread, order.Item) is not { } words) return JournalRefusals.NoResponse;
        var flagged = FlagRules.Flag(journal, request, order, words.By, words.IsCare);
        return flagged.Refusal is null && IsHeld(journal, request, thread, words)
            ? flagged with { Events = flagged.Events.Add(new ItemHeld(thread.Id, words.Id)) }
            : flagged;
    }

    static bool IsHeld(Journal journal, Request request, Thread thread, Writing words) =>
        journal.Moderation == Moderation.HoldFlagged && words.Standing == Standing.Shown && thread.ReachesPeers(words.Id)
        && !words.IsCare && request.Roster.Of(words.By) is not { IsCare: true };
}
