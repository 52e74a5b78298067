using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Responses and reactions.</summary>
static class ResponseRules
{
    const int MaxResponses = 200;

    public static Decision Write(Journal journal, Request request, WriteResponse order)
    {
        if ((Checks.Writer(journal, request) ?? Checks.NewId(journal, request.Op)) is { } not) return not;
        if (Finding.Thread(journal, request, order.Entry) is not { } thread) return JournalRefusals.NoEntry;
        if ((Checks.Choice(order.Starter) ?? Checks.Text(order.Text)) is { } wrong) return wrong;
        if (Checks.Mentions(journal, request, thread, order.Mentions, out var mentions) is { } cannotName) return cannotName;
        if (Answerable(journal, request, thread, order) is { } unanswerable) return unanswerable;
        var sharing = thread.SharingFor(order.To);
        var gate = Gate.For(journal, request, sharing.ReachesPeers());
        if (gate.IsFull(journal)) return JournalRefusals.TooMuchWaits;
        var written = new ResponseWritten(
            thread.Id, request.Op, order.To, order.Starter, order.Text, mentions, gate.Standing, gate.IsToReview, request.IsCare);
        if (gate.Standing != Standing.Shown) return written;
        var words = new Writing(request.Op, request.By, request.IsCare, request.At, order.Text, Standing.Held, IsToReview: false);
        var reply = new Reply(words, order.To, order.Starter, mentions, sharing);
        return Decision.Of(written).Telling(Telling.Shown(journal, thread, reply, request));
    }

    static Rejected? Answerable(Journal journal, Request request, Thread thread, WriteResponse order)
    {
        if (thread.Entry.Standing != Standing.Shown) return JournalRefusals.NotShownYet;
        if (thread.Replies.Length >= MaxResponses) return JournalRefusals.ThreadFull;
        if (order.To is { } to && UnanswerableIn(journal, request, thread, to) is { } not) return not;
        return OffersUnaskedIdeas(journal, request, thread, order.Starter) ? JournalRefusals.AdviceNotWanted : null;
    }

    static Rejected? UnanswerableIn(Journal journal, Request request, Thread thread, string to)
    {
        if (to == thread.Id || Finding.Words(journal, request, thread, to) is not { } words) return JournalRefusals.NoResponse;
        return words.Standing == Standing.Shown ? null : JournalRefusals.NotShownYet;
    }

    static bool OffersUnaskedIdeas(Journal journal, Request request, Thread thread, Starter starter) =>
        starter == Starter.Helped && request.By != thread.Entry.By
        && (thread.Wish == Wish.Listen || (!journal.IsAdviceWelcome && thread.Wish != Wish.Ideas));

    public static Decision Edit(Journal journal, Request request, EditResponse order)
    {
        if ((Checks.Writer(journal, request) ?? Checks.Text(order.Text)) is { } wrong) return wrong;
        if (Own(journal, request, order.Entry, order.Response, out var thread, out var reply) is { } not) return not;
        if (Checks.Mentions(journal, request, thread!, order.Mentions, out var mentions) is { } cannotName) return cannotName;
        if (order.Version != reply!.Words.Version) return JournalRefusals.EditedMeanwhile;
        var gate = Gate.Again(journal, request, reply.Words, reply.Sharing.ReachesPeers());
        if (gate.IsFull(journal) && reply.Words.Standing != Standing.Held) return JournalRefusals.TooMuchWaits;
        var edited = new ResponseEdited(
            thread!.Id, reply.Words.Id, order.Text, mentions, order.Version + 1, gate.Standing, gate.IsToReview);
        return gate.Standing == Standing.Shown
            ? Decision.Of(edited).Telling(Telling.Shown(journal, thread, reply with { Mentions = mentions }, request))
            : edited;
    }

    public static Decision Withdraw(Journal journal, Request request, WithdrawResponse order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        if (Own(journal, request, order.Entry, order.Response, out var thread, out var reply) is { } not) return not;
        return new ResponseWithdrawn(thread!.Id, reply!.Words.Id, IsLogged: thread.Sharing.Reach != Reach.Me);
    }

    static Rejected? Own(Journal journal, Request request, string entry, string response, out Thread? thread, out Reply? reply)
    {
        reply = null;
        thread = Finding.Thread(journal, request, entry);
        if (thread is null) return JournalRefusals.NoEntry;
        reply = thread.FindReply(response);
        if (reply is null || Finding.Words(journal, request, thread, response) is not { } words) return JournalRefusals.NoResponse;
        return words.By == request.By ? null : JournalRefusals.NotYours;
    }

    public static Decision React(Journal journal, Request request, React order)
    {
        if ((Checks.Writer(journal, request) ?? Checks.Choice(order.Reaction)) is { } not) return not;
        if (Finding.Thread(journal, request, order.Entry) is not { } thread) return JournalRefusals.NoEntry;
        if (Finding.Words(journal, request, thread, order.Item) is not { } words) return JournalRefusals.NoResponse;
        if (thread.Entry.Standing != Standing.Shown || words.Standing != Standing.Shown) return JournalRefusals.NotShownYet;
        return words.Has(request.By, order.Reaction) == order.IsOn
            ? Decision.Nothing
            : new ReactionChanged(thread.Id, order.Item, order.Reaction, order.IsOn);
    }

    public static Decision Volunteer(Journal journal, Request request, Volunteer order)
    {
        if (!request.MayWrite) return JournalRefusals.ReadOnly;
        return journal.Volunteers.Contains(request.By) == order.IsOn ? Decision.Nothing : new VolunteerChanged(order.IsOn);
    }
}
