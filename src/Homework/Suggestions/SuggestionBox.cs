using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>A group's suggestions: its head. Those that came, with their answers, are parts that know nothing of a writer.</summary>
sealed record SuggestionBox(Topic Topic) : TopicState, IFlagged
{
    public const string Suggestions = "suggestions";

    /// <summary>The group that the topic's id names: no other can be meant.</summary>
    [JsonIgnore]
    public Topic? Group => new Topic("group", Topic.Practice, Topic.Id);

    /// <summary>How many came so far: the number of the next.</summary>
    public int Came { get; init; }

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    public KeptSuggestion? Suggestion(string? id) => Parts.Find<KeptSuggestion>(id);
}

/// <summary>A suggestion that came, as it is kept: from nobody.</summary>
/// <param name="AnsweredBy">The facilitator who answered, or null.</param>
sealed record KeptSuggestion(
    string Id, long Ord, string? Words, DateOnly On, SuggestionAnswer? Answer, string? Said, string? Changed, DateOnly? AnsweredOn,
    string? AnsweredBy, string? RemovedFor) : Part(Id, SuggestionBox.Suggestions, Ord)
{
    [JsonIgnore]
    public override IEnumerable<string> Inner => [SuggestionsShow.AnswerOf(Id)];
}
