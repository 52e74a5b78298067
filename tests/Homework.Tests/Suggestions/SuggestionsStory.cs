using Homework.Kernel;
using Homework.Suggestions;
using Homework.Tests.Kernel;

namespace Homework.Tests.Suggestions;

/// <summary>A group's suggestions in a test: it is ten in the morning.</summary>
sealed class SuggestionsStory() : TopicStory<SuggestionBox>(
    new SuggestionsFeature(), Box, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Lea, "Lea", "moss", Role.CoFacilitator),
    new(Maya, "Maya", "sky", Role.Member), new(Jon, "Jon", "sand", Role.Member), new(Tom, "Tom", "rose", Role.Member),
    new(Olu, "Olu", "slate", Role.Observer))
{
    public static readonly Topic Box = new("suggestions", "riverside", "tuesday");

    int keys;

    /// <summary>What the facilitators read, in its order.</summary>
    public SuggestionCard[] Came =>
        [.. State.Parts.All.OrderBy(part => part.Ord).Select(part => (SuggestionCard)Feature.Show(State, part.Id, Audience.Care)!)];

    /// <summary>Writes a suggestion; answers its key.</summary>
    public string Writes(string by, string words)
    {
        var key = $"key-of-suggestion-{++keys}";
        Does(by, new WriteSuggestion(words, key));
        return key;
    }

    /// <summary>The suggestions, folded anew from what is in the log by now: what was superseded is emptied there.</summary>
    public SuggestionBox FromTheLog() =>
        Folded(fact => fact.Event.Supersedes is not { } what || !Facts.Any(later => later.Seq > fact.Seq && later.Event.Supersedes == what));

    /// <summary>The facts that are in the log by now.</summary>
    public IEnumerable<Fact> Stored() =>
        Facts.Where(fact => fact.Event.Supersedes is not { } what || !Facts.Any(later => later.Seq > fact.Seq && later.Event.Supersedes == what));
}
