using Homework.Flags;
using Homework.Kernel;
using Homework.Suggestions;
using Homework.Tests.Kernel;

namespace Homework.Tests.Suggestions;

/// <summary>What might be sent to a group's suggestions: the first of the people facilitates, the last one is an outsider. Words carry a number.</summary>
public sealed class SuggestionsScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "suggestions";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var box = (SuggestionBox)state;
        by = Request.System;
        var kept = box.Parts.All.OfType<KeptSuggestion>().OrderBy(one => one.Ord).TakeLast(8).ToArray();
        if (kept.Length == 0 || random.Next(4) == 0)
            return new TakeSuggestions([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words(random))], new DateOnly(2026, 3, random.Next(1, 29)));
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        var suggestion = kept[random.Next(kept.Length)];
        if (random.Next(8) == 0) return Flagged(random, suggestion);
        if (random.Next(10) > 0) by = people[0];
        return random.Next(6) switch
        {
            0 => new RemoveSuggestion(suggestion.Id, Words(random)),
            1 => box.Flags.Count > 0 ? new SettleFlag(box.Flags.Keys.First(), Words(random)) : Answer(random, suggestion),
            _ => Answer(random, suggestion),
        };
    }

    static AnswerSuggestion Answer(Random random, KeptSuggestion suggestion) => new(
        suggestion.Id, Enum.GetValues<SuggestionAnswer>()[random.Next(3)], Words(random), Words(random));

    static Flag Flagged(Random random, KeptSuggestion suggestion)
    {
        var item = random.Next(2) == 0 ? suggestion.Id : SuggestionsShow.AnswerOf(suggestion.Id);
        return new Flag(item, item, FlagReason.Harmful, random.Next(2) == 0 ? null : Words(random));
    }

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";
}
