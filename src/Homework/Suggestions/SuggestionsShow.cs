using Homework.Flags;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// Who sees what: facilitators the words that came, the group what comes of them. Nobody sees a writer, and after it came the
/// writer's own screen does not tell either.
/// </summary>
static class SuggestionsShow
{
    const string AnswerPrefix = "answer:";

    public static string AnswerOf(string suggestion) => AnswerPrefix + suggestion;

    public static Item? Show(SuggestionBox box, string id, Audience audience)
    {
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return box.Flags.Show(id, audience);
        if (audience.Person is not null || box.Parts.Holding(id) is not KeptSuggestion kept) return null;
        if (id != kept.Id) return Answer(kept);
        return audience == Audience.Care ? new SuggestionCard(id, kept.Words, kept.On, kept.Answer is not null, kept.RemovedFor) { Ord = kept.Ord } : null;
    }

    static YouSaid? Answer(KeptSuggestion kept) => kept.AnsweredOn is not { } on ? null
        : new YouSaid(AnswerOf(kept.Id), kept.Id, kept.Answer, kept.Said, kept.RemovedFor ?? kept.Changed ?? "", on) { Ord = kept.Ord };
}
