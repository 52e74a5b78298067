using System.Collections.Immutable;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>How the items of the head and the lines of the log look.</summary>
static class HeadShow
{
    public const string Journal = "journal";
    public const string Mine = "mine";

    public static Item? Show(Journal journal, string id, Audience audience)
    {
        if (id == Mine) return audience.Person is { } person ? MineOf(journal, person) : null;
        if (id == Journal) return audience.Person is null ? HeadOf(journal) : null;
        return id.AsSpan(0, id.IndexOf(':')) switch
        {
            "prompt" => audience.Person is null ? PromptOf(journal, id, audience) : null,
            "waiting" => audience == Audience.Care ? WaitingOf(journal, id) : null,
            "unanswered" => UnansweredOf(journal, id, audience),
            "flag" => journal.Flags.Show(id, audience),
            "log" => audience == Audience.Care ? LineOf(journal, id) : null,
            _ => null,
        };
    }

    static JournalHead HeadOf(Journal journal) => new(
        Journal, journal.Group!.Value, journal.Title, journal.About, journal.Moderation, journal.HoldFirst, journal.IsAdviceWelcome,
        journal.IsClosed);

    static Mine? MineOf(Journal journal, string person)
    {
        var isVolunteer = journal.Volunteers.Contains(person);
        var answered = journal.Prompts.Values.Where(prompt => !prompt.IsRemoved && Answered(prompt, person));
        ImmutableArray<string> ids = [.. answered.Select(prompt => prompt.Id)];
        return isVolunteer || !ids.IsEmpty ? new Mine(Mine, isVolunteer, ids) : null;
    }

    static bool Answered(PromptLine prompt, string person)
    {
        foreach (var answer in prompt.Answers)
            if (answer.By == person && (prompt.IsSeeAfter ? answer.Counts() : answer.Standing != Standing.Withdrawn)) return true;
        return false;
    }

    static Prompt? PromptOf(Journal journal, string id, Audience audience)
    {
        if (!journal.Prompts.TryGetValue(id, out var prompt) || prompt.IsRemoved) return null;
        var isCare = audience == Audience.Care;
        if (!prompt.IsOpen && !isCare) return null;
        var known = prompt.Answers.Where(answer => isCare ? IsKnownToCare(answer) : IsWithGroup(answer));
        var people = known.Select(answer => answer.By).Distinct().Count();
        return new Prompt(id, prompt.Words, prompt.From, prompt.Until, prompt.IsSeeAfter, people);
    }

    static bool IsKnownToCare(AnswerLine answer) => answer.Reach != Reach.Me && answer.Standing != Standing.Withdrawn;

    static bool IsWithGroup(AnswerLine answer) => answer is { Reach: Reach.Group, Standing: Standing.Shown };

    static Waiting? WaitingOf(Journal journal, string id) => journal.Waiting.TryGetValue(After(id), out var line)
        ? new Waiting(id, line.Entry, line.Item, line.By, line.Standing, line.Since, line.SeenAt)
        : null;

    static Unanswered? UnansweredOf(Journal journal, string id, Audience audience)
    {
        var person = audience.Person;
        if (journal.IsClosed || !(audience == Audience.Care || (person is not null && journal.Volunteers.Contains(person)))) return null;
        if (AtHand.FindRisen(journal.Unanswered, id.AsSpan(UnansweredLine.Prefix.Length)) is not { } line) return null;
        var mayKnow = person is null ? line.Level >= 2 : line.Level >= 1 && JournalShow.MayKnow(journal, line, person);
        return mayKnow ? new Unanswered(id, line.Entry, line.By, line.Since, line.Level >= 2) : null;
    }

    static ModerationAct? LineOf(Journal journal, string id) => journal.Parts.Find<ModerationLine>(id)?.Shown();

    static string After(string id) => id[(id.IndexOf(':') + 1)..];
}
