using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>What happens because time passes: prompts open, unanswered entries rise, withdrawn ones are forgotten.</summary>
static class TimeRules
{
    static readonly TimeSpan ToVolunteers = TimeSpan.FromHours(12);
    static readonly TimeSpan ToFacilitators = TimeSpan.FromHours(24);

    public static DateTimeOffset? Due(Journal journal)
    {
        DateTimeOffset? due = null;
        foreach (var (_, prompt) in journal.Prompts)
            if (!prompt.IsOpen) Sooner(prompt.From);
        foreach (var (_, since) in journal.Withdrawn) Sooner(since + EntryRules.RestorableFor);
        if (journal.IsClosed) return due;
        foreach (var line in journal.Unanswered)
        {
            if (line.Level < 2) Sooner(line.Since + (line.Level < 1 ? ToVolunteers : ToFacilitators));
            if (line.Level < 1) break; // later ones are younger
        }
        return due;

        void Sooner(DateTimeOffset at)
        {
            if (due is null || at < due) due = at;
        }
    }

    public static Decision TimeCame(Journal journal, Request request)
    {
        if (!request.IsSystem) return JournalRefusals.Unknown;
        var events = ImmutableArray.CreateBuilder<Event>();
        var tells = ImmutableArray.CreateBuilder<Tell>();
        foreach (var prompt in journal.Prompts.Values)
            if (!prompt.IsOpen && prompt.From <= request.At) events.Add(new PromptOpened(prompt.Id));
        foreach (var (entry, since) in journal.Withdrawn)
            if (since + EntryRules.RestorableFor <= request.At) events.Add(new EntryForgotten(entry));
        if (!journal.IsClosed) Rise(journal, request, events, tells);
        return new Decision { Events = events.ToImmutable(), Tells = tells.ToImmutable() };
    }

    static void Rise(Journal journal, Request request, ImmutableArray<Event>.Builder events, ImmutableArray<Tell>.Builder tells)
    {
        foreach (var line in journal.Unanswered)
        {
            var level = request.At - line.Since is var wait && wait >= ToFacilitators ? 2 : wait >= ToVolunteers ? 1 : 0;
            if (level <= line.Level) continue;
            events.Add(new EntryRose(line.Entry, level));
            tells.AddRange(Telling.Rose(journal, line, level, request));
        }
    }
}
