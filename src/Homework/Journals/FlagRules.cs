using Homework.Clients;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Asking for a facilitator's eye, protected.</summary>
static class FlagRules
{
    const int MaxWords = 1_000;
    const int MaxSettling = 400;
    const int MaxOpen = 500;

    public static Decision Flag(Journal journal, Request request, Flag order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        if ((Checks.NewId(journal, request.Op) ?? Checks.Choice(order.Reason)) is { } wrong) return wrong;
        if (Checks.Room(order.Words, MaxWords, out var said) is { } noRoom) return noRoom;
        if (Finding.Thread(journal, request, order.Entry) is not { } thread) return JournalRefusals.NoEntry;
        if (Finding.Words(journal, request, thread, order.Item) is not { } words) return JournalRefusals.NoResponse;
        if (words.By == request.By) return JournalRefusals.OwnWords;
        if (journal.Flags.Values.Any(flag => flag.Item == order.Item && flag.Reporter == request.By)) return JournalRefusals.AlreadyFlagged;
        return journal.Flags.Count >= MaxOpen ? JournalRefusals.TooManyFlags : Flagged(journal, request, thread, words, order.Reason, said);
    }

    static ItemFlagged Flagged(Journal journal, Request request, Thread thread, Writing words, FlagReason reason, string said)
    {
        var isByCare = words.IsCare || request.Roster.Of(words.By) is { IsCare: true };
        var canBeHeld = words.Standing == Standing.Shown && !isByCare && thread.ReachesPeers(words.Id);
        return new ItemFlagged(
            FlagLine.IdOf(request.Op), thread.Id, words.Id, reason, said.Length > 0 ? said : null, words.By,
            Holds: canBeHeld && journal.Moderation == Moderation.HoldFlagged, isByCare);
    }

    public static Decision Settle(Journal journal, Request request, SettleFlag order)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        if (Checks.Words(order.Words, MaxSettling, out var words) is { } wrong) return wrong;
        if (!journal.Flags.TryGetValue(FlagLine.IdOf(order.FlagId), out var flag)) return JournalRefusals.NoFlag;
        return Decision.Of(new FlagSettled(flag.Id, flag.Entry, flag.Item, words, flag.Writer))
            .Telling(Telling.One(journal, request, flag.Reporter, NoticeKind.FlagSettled, flag.Item, words));
    }
}
