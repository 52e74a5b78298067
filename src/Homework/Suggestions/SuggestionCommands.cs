using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>How the facilitators answer a suggestion.</summary>
public enum SuggestionAnswer
{
    /// <summary>It is done.</summary>
    Changed,

    /// <summary>It is tried out, or will be.</summary>
    Trying,

    /// <summary>It stays as it is, with the reason.</summary>
    Staying,
}

/// <summary>
/// Suggests something to the facilitators without a name. It waits, and comes to them together with those of others on a later day.
/// </summary>
/// <param name="Words">1 to 1,000 characters.</param>
/// <param name="Key">
/// At random from the browser, 16 to 64 characters, for taking it back while it waits. Not the command's op, which the log keeps
/// beside the sender.
/// </param>
public sealed record WriteSuggestion(string Words, string Key) : Command;

/// <summary>Takes back a suggestion of one's own that still waits.</summary>
public sealed record TakeBackSuggestion(string Key) : Command;

/// <summary>A facilitator answers a suggestion before the whole group; answering again replaces it.</summary>
/// <param name="Said">What was suggested, in the facilitator's own words: 1 to 400 characters.</param>
/// <param name="Changed">What comes of it: 1 to 1,000 characters.</param>
public sealed record AnswerSuggestion(string Suggestion, SuggestionAnswer Answer, string Said, string Changed) : Command;

/// <summary>A facilitator takes away the words of a suggestion; the group reads why, so that its writer can.</summary>
/// <param name="Reason">1 to 400 characters; without anything of what it said.</param>
public sealed record RemoveSuggestion(string Suggestion, string Reason) : Command;

/// <summary>What waited in the slot comes to the facilitators, in an order that its words give.</summary>
/// <param name="On">The day on which it comes.</param>
[ToldOnly]
public sealed record TakeSuggestions(ImmutableArray<string> Words, DateOnly On) : Command;
