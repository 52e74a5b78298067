using System.Collections.Immutable;

namespace Homework.Journals;

/// <summary>Keeps what the head has at hand in step with the threads.</summary>
static class AtHand
{
    /// <summary>The journal with this thread, of which the words under <paramref name="item"/> changed.</summary>
    public static Journal With(this Journal journal, Thread thread, string item, DateTimeOffset at)
    {
        var (next, counted) = Count(journal, thread, item);
        next = Wait(next with { Parts = journal.Parts.With(counted) }, counted, item);
        if (item == thread.Id)
        {
            foreach (var reply in counted.Replies) next = Wait(next, counted, reply.Words.Id);
            next = Answer(next, counted);
        }
        return Alone(next, counted, at, isNew: !journal.Parts.Has(thread.Id));
    }

    public static Journal With(this Journal journal, PromptLine prompt) => journal with { Prompts = journal.Prompts.SetItem(prompt.Id, prompt) };

    public static Journal With(this Journal journal, string entry, Func<UnansweredLine, UnansweredLine> change)
    {
        var place = Place(journal.Unanswered, entry);
        return place < 0 ? journal : journal with { Unanswered = journal.Unanswered.SetItem(place, change(journal.Unanswered[place])) };
    }

    static (Journal, Thread) Count(Journal journal, Thread thread, string item)
    {
        if (thread.Find(item) is not { Standing: Standing.Shown, IsCare: false, IsCounted: false } words || !thread.ReachesPeers(item))
            return (journal, thread);
        var so = journal.Approved.GetValueOrDefault(words.By);
        return (journal with { Approved = journal.Approved.SetItem(words.By, so + 1) }, thread.With(words with { IsCounted = true }));
    }

    static Journal Wait(Journal journal, Thread thread, string item)
    {
        var waits = thread.Entry.Standing != Standing.Withdrawn && thread.Find(item) is { } words && words.Waits()
            ? new WaitingLine(thread.Id, item, words.By, words.Standing, words.Since, words.SeenAt)
            : null;
        if (waits is null) return journal.Waiting.ContainsKey(item) ? journal with { Waiting = journal.Waiting.Remove(item) } : journal;
        return DropReviewed(journal with { Waiting = journal.Waiting.SetItem(item, waits) });
    }

    /// <summary>What is held waits until somebody decided; of what is only to be looked at the oldest goes.</summary>
    static Journal DropReviewed(Journal journal)
    {
        if (journal.Waiting.Count <= Journal.MaxAtHand) return journal;
        var shown = journal.Waiting.Values.Where(line => line.Standing == Standing.Shown).ToArray();
        if (shown.Length <= Journal.MaxAtHand) return journal;
        var oldest = shown.MinBy(line => (line.Since, line.Item))!.Item;
        return journal with { Waiting = journal.Waiting.Remove(oldest), Dropped = journal.Dropped.Add(WaitingLine.IdOf(oldest)) };
    }

    static Journal Answer(Journal journal, Thread thread)
    {
        if (thread.Prompt is null || !journal.Prompts.TryGetValue(thread.Prompt, out var prompt)) return journal;
        var answer = new AnswerLine(thread.Id, thread.Entry.By, thread.Entry.IsCare, thread.Sharing.Reach, thread.Entry.Standing);
        for (var i = 0; i < prompt.Answers.Length; i++)
        {
            if (prompt.Answers[i].Entry != thread.Id) continue;
            return prompt.Answers[i] == answer ? journal : journal.With(prompt with { Answers = prompt.Answers.SetItem(i, answer) });
        }
        return journal.With(prompt with { Answers = prompt.Answers.Add(answer) });
    }

    static Journal Alone(Journal journal, Thread thread, DateTimeOffset at, bool isNew)
    {
        var place = isNew ? -1 : Place(journal.Unanswered, thread.Id);
        if (thread.IsAlone() == place >= 0) return journal;
        if (place >= 0) return journal with { Unanswered = journal.Unanswered.RemoveAt(place) };
        var line = new UnansweredLine(thread.Id, thread.Entry.By, at, 0, thread.IsSeeAfter ? thread.Prompt : null);
        var lines = journal.Unanswered;
        if (lines.Length < Journal.MaxAtHand) return journal with { Unanswered = lines.Add(line) };
        return journal with { Unanswered = [.. lines.AsSpan()[1..], line], Dropped = journal.Dropped.Add(UnansweredLine.IdOf(lines[0].Entry)) };
    }

    /// <summary>The entry's line, where it has waited long enough that somebody may know of it.</summary>
    public static UnansweredLine? FindRisen(ImmutableArray<UnansweredLine> lines, ReadOnlySpan<char> entry)
    {
        foreach (var line in lines)
            if (line.Level > 0 && entry.SequenceEqual(line.Entry)) return line;
        return null;
    }

    static int Place(ImmutableArray<UnansweredLine> lines, string entry)
    {
        for (var i = lines.Length - 1; i >= 0; i--) // what is asked for is mostly new
            if (lines[i].Entry == entry) return i;
        return -1;
    }
}
