using Homework.Flags;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// Who sees what: facilitators the words that came, the group what comes of them, a writer what they sent until it came. Nobody
/// sees a writer, and after it came the writer's own screen does not tell either.
/// </summary>
static class SuggestionsShow
{
    const string AnswerPrefix = "answer:", WaitingPrefix = "waiting:";

    public static string AnswerOf(string suggestion) => AnswerPrefix + suggestion;

    public static string WaitingOf(string key) => WaitingPrefix + key;

    public static Item? Show(SuggestionBox box, string id, Audience audience)
    {
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return box.Flags.Show(id, audience);
        if (id.StartsWith(WaitingPrefix, StringComparison.Ordinal))
            return box.Waits.TryGetValue(id[WaitingPrefix.Length..], out var waiting) && audience.Is(waiting.By)
                ? new WaitingSuggestion(id, id[WaitingPrefix.Length..], waiting.Words) : null;
        if (audience.Person is not null || box.Parts.Holding(id) is not KeptSuggestion kept) return null;
        if (id != kept.Id) return Answer(kept);
        return audience == Audience.Care ? new SuggestionCard(id, kept.Words, kept.On, kept.Answer is not null, kept.RemovedFor) { Ord = kept.Ord } : null;
    }

    static YouSaid? Answer(KeptSuggestion kept) => kept.AnsweredOn is not { } on ? null
        : new YouSaid(AnswerOf(kept.Id), kept.Id, kept.Answer, kept.Said, kept.RemovedFor ?? kept.Changed ?? "", on) { Ord = kept.Ord };
}
