using System.Collections.Immutable;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>The journal after a fact. What a fact is about may be gone or not in memory: then it changes nothing.</summary>
static class JournalFold
{
    static readonly RichText Nothing = RichText.Of("");

    public static Journal Apply(Journal journal, Fact fact)
    {
        var next = Happened(journal.Dropped.IsEmpty ? journal : journal with { Dropped = [] }, fact);
        return ModerationLine.Of(fact) is { } line ? next with { Parts = next.Parts.With(line) } : next;
    }

    static Journal Happened(Journal journal, Fact fact) => fact.Event switch
    {
        JournalCreated it => Created(journal, it),
        JournalChanged it => Changed(journal, it),
        PromptAdded it => journal.With(new PromptLine(it.Prompt, it.Words, it.From, it.Until, it.IsSeeAfter, it.IsOpen, IsRemoved: false, [])),
        PromptOpened it => Prompt(journal, it.Prompt, prompt => prompt with { IsOpen = true }),
        PromptRemoved it => Removed(journal, it.Prompt),
        EntryWritten it => Written(journal, fact, it),
        ResponseWritten it => Answered(journal, fact, it),
        VolunteerChanged it => journal with
        {
            Volunteers = it.IsOn ? journal.Volunteers.Add(fact.By) : journal.Volunteers.Remove(fact.By),
        },
        ItemFlagged it => Flagged(journal, fact, it),
        FlagSettled => journal with { Flags = journal.Flags.After(fact) },
        EntryRose it => journal.With(it.Entry, line => line with { Level = it.Level }),
        _ => InThread(journal, fact),
    };

    static Journal InThread(Journal journal, Fact fact) => fact.Event switch
    {
        EntryEdited it => Thread(journal, fact, it.Entry, it.Entry, thread => thread with
        {
            Wish = it.Wish,
            Entry = thread.Entry.Rewritten(it.Text, it.Version).Passed(it.Standing, it.IsToReview, fact.At),
        }),
        EntryWidened it => Thread(journal, fact, it.Entry, it.Entry, thread => thread with
        {
            Sharing = it.Sharing,
            Entry = thread.Entry.Passed(it.Standing, it.IsToReview, fact.At),
        }),
        EntryWithdrawn it => Withdrawn(Words(journal, fact, it.Entry, it.Entry, words => words.Withdrawn(fact.At)), fact, it.Entry),
        EntryRestored it => Kept(Words(journal, fact, it.Entry, it.Entry, words => words.Restored(fact.At)), it.Entry),
        EntryForgotten it => Kept(Thread(journal, fact, it.Entry, it.Entry, Forgotten), it.Entry),
        ResponseEdited it => Edited(journal, fact, it),
        ResponseWithdrawn it => Words(journal, fact, it.Entry, it.Response, words => words.Withdrawn(fact.At) with { Text = Nothing }),
        ReactionChanged it => Reacted(journal, fact, it),
        ItemLookedAt it => Words(journal, fact, it.Entry, it.Item, words => words with { SeenAt = words.SeenAt ?? fact.At }),
        ItemApproved it => Words(journal, fact, it.Entry, it.Item, words => Approved(words, fact)),
        ItemReturned it => Words(journal, fact, it.Entry, it.Item, words => words.Moved(Standing.Returned, fact.At, fact.By, it.Note)),
        ItemHidden it => Words(journal, fact, it.Entry, it.Item, words => words.Moved(Standing.Hidden, fact.At, fact.By, it.Reason)),
        ItemUnhidden it => Words(journal, fact, it.Entry, it.Item, words => words.Moved(Standing.Shown, fact.At, fact.By)),
        ItemHeld it => Held(journal, fact, it.Entry, it.Item),
        EntryMadePrivate it => Thread(journal, fact, it.Entry, it.Entry, thread => thread with
        {
            Sharing = new Sharing(Reach.Care, []),
            IsMadePrivate = true,
            Entry = thread.Entry.Moved(Standing.Shown, fact.At, fact.By, it.Reason),
        }),
        _ => journal,
    };

    static Journal Created(Journal journal, JournalCreated it) => journal with
    {
        Group = it.Group,
        Title = it.Title,
        About = it.About,
        Moderation = it.Moderation,
        HoldFirst = it.HoldFirst,
        IsAdviceWelcome = it.IsAdviceWelcome,
    };

    static Journal Changed(Journal journal, JournalChanged it) => journal with
    {
        Title = it.Title ?? journal.Title,
        About = it.About is "" ? null : it.About ?? journal.About,
        Moderation = it.Moderation ?? journal.Moderation,
        HoldFirst = it.HoldFirst ?? journal.HoldFirst,
        IsAdviceWelcome = it.IsAdviceWelcome ?? journal.IsAdviceWelcome,
        IsClosed = it.IsClosed ?? journal.IsClosed,
    };

    static Journal Prompt(Journal journal, string id, Func<PromptLine, PromptLine> change) =>
        journal.Prompts.TryGetValue(id, out var prompt) ? journal.With(change(prompt)) : journal;

    static Journal Removed(Journal journal, string id) => journal.Prompts.GetValueOrDefault(id) is { IsSeeAfter: true, Answers.IsEmpty: false }
        ? Prompt(journal, id, prompt => prompt with { IsRemoved = true })
        : journal with { Prompts = journal.Prompts.Remove(id) };

    static Journal Written(Journal journal, Fact fact, EntryWritten it)
    {
        if (journal.Parts.Holding(it.Entry) is not null) return journal;
        var words = new Writing(it.Entry, fact.By, it.IsCare, fact.At, it.Text, it.Standing, it.IsToReview);
        return journal.With(new Thread(it.Entry, fact.Seq, words, it.Sharing, it.Wish, it.Prompt, it.IsSeeAfter), it.Entry, fact.At);
    }

    static Journal Answered(Journal journal, Fact fact, ResponseWritten it)
    {
        if (journal.Parts.Holding(it.Response) is not null) return journal;
        var words = new Writing(it.Response, fact.By, it.IsCare, fact.At, it.Text, it.Standing, it.IsToReview);
        return Thread(journal, fact, it.Entry, it.Response, thread => thread.With(
            new Reply(words, it.To, it.Starter, it.Mentions, thread.SharingFor(it.To)) { Told = it.Standing == Standing.Shown ? it.Mentions : [] }));
    }

    static Journal Edited(Journal journal, Fact fact, ResponseEdited it) =>
        Thread(journal, fact, it.Entry, it.Response, thread => thread.FindReply(it.Response) is not { } reply ? thread : thread.With(reply with
        {
            Words = reply.Words.Rewritten(it.Text, it.Version).Passed(it.Standing, it.IsToReview, fact.At),
            Mentions = it.Mentions,
            Told = it.Standing == Standing.Shown ? [.. reply.Told.Union(it.Mentions)] : reply.Told,
        }));

    static Writing Approved(Writing words, Fact fact) =>
        words.Standing == Standing.Shown ? words with { IsToReview = false } : words.Moved(Standing.Shown, fact.At, fact.By);

    static Journal Flagged(Journal journal, Fact fact, ItemFlagged it)
    {
        var flagged = journal with { Flags = journal.Flags.After(fact) };
        return it.Holds ? Held(flagged, fact, it.Entry, it.Item) : flagged;
    }

    static Journal Held(Journal journal, Fact fact, string entry, string item) =>
        Words(journal, fact, entry, item, words => words.Moved(Standing.Held, fact.At));

    static Journal Reacted(Journal journal, Fact fact, ReactionChanged it) =>
        journal.Thread(it.Entry) is { } thread && thread.Find(it.Item) is { } words
            ? journal with { Parts = journal.Parts.With(thread.With(words.With(new Reacted(fact.By, it.Reaction), it.IsOn))) }
            : journal;

    static Journal Withdrawn(Journal journal, Fact fact, string entry) => journal with { Withdrawn = journal.Withdrawn.SetItem(entry, fact.At) };

    static Journal Kept(Journal journal, string entry) => journal with { Withdrawn = journal.Withdrawn.Remove(entry) };

    static Thread Forgotten(Thread thread) => thread with
    {
        IsForgotten = true,
        Entry = thread.Entry with { Text = Nothing, Reactions = [] },
        Replies = [],
    };

    static Journal Words(Journal journal, Fact fact, string entry, string item, Func<Writing, Writing> change) =>
        Thread(journal, fact, entry, item, thread => thread.Find(item) is { } words ? thread.With(change(words)) : thread);

    static Journal Thread(Journal journal, Fact fact, string entry, string item, Func<Thread, Thread> change) =>
        journal.Thread(entry) is { } thread && change(thread) is var changed && !ReferenceEquals(thread, changed)
            ? journal.With(TellMentioned(thread, changed, item), item, fact.At)
            : journal;

    /// <summary>Once a response is shown, those whom it names have been told.</summary>
    static Thread TellMentioned(Thread before, Thread after, string item) =>
        before.FindReply(item) is not null
        && after.FindReply(item) is { Words.Standing: Standing.Shown } reply && !reply.Mentions.All(reply.Told.Contains)
            ? after.With(reply with { Told = [.. reply.Told.Union(reply.Mentions)] })
            : after;
}
