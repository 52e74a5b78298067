using Homework.Clients;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>What facilitators decide about what was written; its writer is told.</summary>
static class ReviewRules
{
    const int MaxNote = 1_000;

    public static Decision LookAt(Journal journal, Request request, LookAt order) =>
        About(journal, request, order.Entry, order.Item, (thread, words) =>
            words.Waits() && words.SeenAt is null ? new ItemLookedAt(thread.Id, words.Id) : Decision.Nothing);

    public static Decision Approve(Journal journal, Request request, ApproveItem order) =>
        About(journal, request, order.Entry, order.Item, (thread, words) =>
        {
            if (order.Version is { } version && version != words.Version) return JournalRefusals.EditedMeanwhile;
            if (words.Standing == Standing.Shown && !words.IsToReview) return Decision.Nothing;
            if (!words.Waits()) return JournalRefusals.AlreadyReviewed;
            Decision approved = new ItemApproved(thread.Id, words.Id, words.By);
            return words.Standing == Standing.Held ? approved.Telling(NowShown(journal, request, thread, words)) : approved;
        });

    public static Decision Return(Journal journal, Request request, ReturnItem order) =>
        About(journal, request, order.Entry, order.Item, (thread, words) =>
        {
            if (Checks.Words(order.Note, MaxNote, out var note) is { } wrong) return wrong;
            if (!thread.ReachesPeers(words.Id)) return JournalRefusals.NoPeers;
            if (words.Standing is not (Standing.Held or Standing.Shown)) return JournalRefusals.AlreadyReviewed;
            return Decision.Of(new ItemReturned(thread.Id, words.Id, note, words.By))
                .Telling(Inbox.One(journal, request, words.By, NoticeKind.Returned, words.Id, note));
        });

    public static Decision Hide(Journal journal, Request request, HideItem order) =>
        About(journal, request, order.Entry, order.Item, (thread, words) =>
        {
            if (Checks.Words(order.Reason, MaxNote, out var reason) is { } wrong) return wrong;
            if (!thread.ReachesPeers(words.Id)) return JournalRefusals.NoPeers;
            if (words.Standing == Standing.Hidden) return JournalRefusals.AlreadyReviewed;
            return Decision.Of(new ItemHidden(thread.Id, words.Id, reason, words.By))
                .Telling(Inbox.One(journal, request, words.By, NoticeKind.Hidden, words.Id, reason));
        });

    public static Decision Unhide(Journal journal, Request request, UnhideItem order) =>
        About(journal, request, order.Entry, order.Item, (thread, words) =>
            words.Standing switch
            {
                Standing.Shown => Decision.Nothing,
                Standing.Hidden => Decision.Of(new ItemUnhidden(thread.Id, words.Id, words.By)).Telling(NowShown(journal, request, thread, words)),
                _ => JournalRefusals.AlreadyReviewed,
            });

    public static Decision MakePrivate(Journal journal, Request request, MakePrivate order) =>
        About(journal, request, order.Entry, order.Entry, (thread, words) =>
        {
            if (Checks.Words(order.Reason, MaxNote, out var reason) is { } wrong) return wrong;
            if (!thread.Sharing.ReachesPeers()) return Decision.Nothing;
            return Decision.Of(new EntryMadePrivate(thread.Id, reason, words.By))
                .Telling(Inbox.One(journal, request, words.By, NoticeKind.MadePrivate, words.Id, reason));
        });

    /// <summary>The act on what the facilitator can see. What they cannot (somebody's own, something withdrawn) is not there.</summary>
    static Decision About(Journal journal, Request request, string entry, string item, Func<Thread, Writing, Decision> act)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        if (Finding.Thread(journal, request, entry) is not { Entry.Standing: not Standing.Withdrawn } thread) return JournalRefusals.NoEntry;
        return Finding.Words(journal, request, thread, item) is { } words ? act(thread, words) : JournalRefusals.NoResponse;
    }

    static IEnumerable<Tell> NowShown(Journal journal, Request request, Thread thread, Writing words)
    {
        var writer = Inbox.One(journal, request, words.By, NoticeKind.Approved, words.Id, null);
        return thread.FindReply(words.Id) is { } reply ? writer.Concat(Telling.Shown(journal, thread, reply, request)) : writer;
    }
}
