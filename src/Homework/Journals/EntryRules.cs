using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Entries: writing, editing, sharing with more people, taking back.</summary>
static class EntryRules
{
    /// <summary>How long a withdrawn entry can be brought back.</summary>
    public static readonly TimeSpan RestorableFor = TimeSpan.FromHours(24);

    const int MaxAnswers = 500;

    public static Decision Write(Journal journal, Request request, WriteEntry order)
    {
        if ((Checks.Writer(journal, request) ?? Checks.NewId(journal, request.Op)) is { } not) return not;
        if ((Checks.Text(order.Text) ?? Checks.Choice(order.Wish)) is { } wrong) return wrong;
        if (Checks.Sharing(request, order.Sharing, out var sharing) is { } notShared) return notShared;
        if (PromptFor(journal, order.Prompt, out var prompt) is { } noPrompt) return noPrompt;
        var gate = Gate.For(journal, request, sharing.ReachesPeers());
        if (gate.IsFull(journal)) return JournalRefusals.TooMuchWaits;
        return new EntryWritten(
            request.Op, order.Text, sharing, order.Wish, prompt?.Id, prompt?.IsSeeAfter ?? false, request.IsCare, gate.Standing,
            gate.IsToReview);
    }

    static Rejected? PromptFor(Journal journal, string? asked, out PromptLine? prompt)
    {
        prompt = asked is null ? null : journal.Prompts.GetValueOrDefault(PromptLine.IdOf(asked));
        if (asked is null) return null;
        if (prompt is not { IsOpen: true, IsRemoved: false }) return JournalRefusals.NoPrompt;
        return prompt.Answers.Length >= MaxAnswers ? JournalRefusals.PromptFull : null;
    }

    public static Decision Edit(Journal journal, Request request, EditEntry order)
    {
        if (Checks.Writer(journal, request) is { } noWriter) return noWriter;
        if (Own(journal, request, order.Entry, out var thread) is { } not) return not;
        if ((Checks.Text(order.Text) ?? Checks.Choice(order.Wish)) is { } wrong) return wrong;
        if (order.Version != thread!.Entry.Version) return JournalRefusals.EditedMeanwhile;
        var gate = Gate.Again(journal, request, thread.Entry, thread.Sharing.ReachesPeers());
        if (gate.IsFull(journal) && thread.Entry.Standing != Standing.Held) return JournalRefusals.TooMuchWaits;
        return new EntryEdited(thread.Id, order.Text, order.Wish, order.Version + 1, gate.Standing, gate.IsToReview);
    }

    public static Decision Widen(Journal journal, Request request, WidenEntry order)
    {
        if (Checks.Writer(journal, request) is { } noWriter) return noWriter;
        if (Own(journal, request, order.Entry, out var thread) is { } not) return not;
        if (Checks.Sharing(request, order.Sharing, out var sharing) is { } wrong) return wrong;
        if (IsSame(thread!.Sharing, sharing)) return Decision.Nothing;
        if (!IsWider(thread.Sharing, sharing)) return JournalRefusals.CannotNarrow;
        var gate = GateFor(journal, request, thread, sharing);
        if (gate.IsFull(journal)) return JournalRefusals.TooMuchWaits;
        return new EntryWidened(thread.Id, sharing, gate.Standing, gate.IsToReview);
    }

    static Gate GateFor(Journal journal, Request request, Thread thread, Sharing sharing)
    {
        if (thread.Entry.Standing != Standing.Shown) return new Gate(thread.Entry.Standing, IsToReview: false);
        var waits = thread.IsMadePrivate && sharing.ReachesPeers() && !request.IsCare;
        return waits ? new Gate(Standing.Held, IsToReview: false) : Gate.Again(journal, request, thread.Entry, sharing.ReachesPeers());
    }

    public static Decision Withdraw(Journal journal, Request request, WithdrawEntry order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        if (Mine(journal, request, order.Entry, out var thread) is { } not) return not;
        return thread!.Entry.Standing == Standing.Withdrawn ? Decision.Nothing : new EntryWithdrawn(thread.Id, IsLogged(thread));
    }

    public static Decision Restore(Journal journal, Request request, RestoreEntry order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        if (Mine(journal, request, order.Entry, out var thread) is { } not) return not;
        if (thread!.Entry.Standing != Standing.Withdrawn) return Decision.Nothing;
        return request.At - thread.Entry.Since > RestorableFor ? JournalRefusals.TooLate : new EntryRestored(thread.Id, IsLogged(thread));
    }

    /// <summary>What facilitators never could read leaves no line in their log.</summary>
    static bool IsLogged(Thread thread) => thread.Sharing.Reach != Reach.Me;

    static Rejected? Own(Journal journal, Request request, string entry, out Thread? thread) =>
        Mine(journal, request, entry, out thread) ?? (thread!.Entry.Standing == Standing.Withdrawn ? JournalRefusals.IsWithdrawn : null);

    static Rejected? Mine(Journal journal, Request request, string entry, out Thread? thread)
    {
        thread = Finding.Thread(journal, request, entry);
        return thread is null ? JournalRefusals.NoEntry : thread.Entry.By != request.By ? JournalRefusals.NotYours : null;
    }

    static bool IsSame(Sharing before, Sharing after) => before.Reach == after.Reach && before.People.SequenceEqual(after.People);

    static bool IsWider(Sharing before, Sharing after) =>
        after.Reach > before.Reach
        || (after.Reach == Reach.Chosen && before.Reach == Reach.Chosen && before.People.All(after.People.Contains));
}
