using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>What may look different after a fact, for any audience.</summary>
static class JournalTouched
{
    public static IEnumerable<string> By(Journal journal, Fact fact)
    {
        foreach (var id in journal.Dropped) yield return id;
        foreach (var id in Items(journal, fact)) yield return id;
        if (ModerationLine.Of(fact) is { } line) yield return line.Id;
    }

    static IEnumerable<string> Items(Journal journal, Fact fact) => fact.Event switch
    {
        JournalCreated => [HeadShow.Journal],
        JournalChanged it => it.IsClosed is null ? [HeadShow.Journal] : [HeadShow.Journal, .. AllUnanswered(journal)],
        PromptAdded it => [it.Prompt],
        PromptOpened it => [it.Prompt],
        PromptRemoved it => [it.Prompt, HeadShow.Mine],
        ResponseWritten it => Response(it.Entry, it.Response),
        ResponseEdited it => Response(it.Entry, it.Response),
        ResponseWithdrawn it => Response(it.Entry, it.Response),
        ReactionChanged it => [it.Item],
        VolunteerChanged => [HeadShow.Mine, .. AllUnanswered(journal)],
        ItemLookedAt it => [it.Item, WaitingLine.IdOf(it.Item)],
        ItemFlagged it => [FlagLine.IdOf(it.Flag), .. it.Holds ? Words(journal, it.Entry, it.Item) : []],
        FlagSettled it => [it.Flag],
        EntryRose it => [UnansweredLine.IdOf(it.Entry)],
        EntryForgotten it => [it.Entry],
        var other => JournalNeeds.EntryOf(other) is { } entry ? Words(journal, entry, JournalNeeds.ItemOf(other) ?? entry) : [],
    };

    static IEnumerable<string> Words(Journal journal, string entry, string item) => item == entry ? Whole(journal, entry) : Response(entry, item);

    static IEnumerable<string> Response(string entry, string response) =>
        [response, WaitingLine.IdOf(response), UnansweredLine.IdOf(entry)];

    /// <summary>An entry that became visible to others than before, with all that hangs on it.</summary>
    static IEnumerable<string> Whole(Journal journal, string entry)
    {
        if (journal.Thread(entry) is not { } thread) yield break;
        foreach (var id in Thread(thread)) yield return id;
        if (thread.Prompt is null) yield break;
        yield return thread.Prompt;
        yield return HeadShow.Mine;
        if (!thread.IsSeeAfter || !OpensOrShuts(journal, thread)) yield break;
        foreach (var other in JournalNeeds.Beside(journal, entry))
            if (journal.Thread(other) is { } beside)
                foreach (var id in Thread(beside)) yield return id;
    }

    static IEnumerable<string> Thread(Thread thread)
    {
        yield return thread.Id;
        yield return WaitingLine.IdOf(thread.Id);
        yield return UnansweredLine.IdOf(thread.Id);
        foreach (var reply in thread.Replies)
        {
            yield return reply.Words.Id;
            if (reply.Words.Waits()) yield return WaitingLine.IdOf(reply.Words.Id);
        }
    }

    /// <summary>Whether this may have been the writer's only entry to the prompt, so that the others' come into or go out of their sight.</summary>
    static bool OpensOrShuts(Journal journal, Thread thread) =>
        journal.Prompts.TryGetValue(thread.Prompt!, out var prompt)
        && prompt.Answers.Count(answer => answer.By == thread.Entry.By && answer.Counts()) <= 1;

    static IEnumerable<string> AllUnanswered(Journal journal) => journal.Unanswered.Select(line => UnansweredLine.IdOf(line.Entry));
}
