using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// Somebody suggested something; it waits. The only fact that is its writer's: what comes to the facilitators takes its place in the
/// log, so that nothing says any more who wrote it.
/// </summary>
sealed record SuggestionWritten(string Key, string Words) : Event
{
    public override string? Supersedes => SuggestionCame.Of(Key);
}

/// <summary>It was taken back before anybody read it.</summary>
sealed record SuggestionTakenBack(string Key) : Event
{
    public override string? Supersedes => SuggestionCame.Of(Key);
}

/// <summary>It is with the facilitators by now; nothing of it is left where it waited.</summary>
[OfPractice]
sealed record SuggestionHandedOver(string Key) : Event
{
    public override string? Supersedes => SuggestionCame.Of(Key);
}

/// <summary>A suggestion came to the facilitators, with others, from nobody.</summary>
/// <param name="Suggestion">Its id from now on.</param>
/// <param name="On">The day it came, not the one it was written on.</param>
[OfPractice]
sealed record SuggestionCame(string Key, string Suggestion, string Words, DateOnly On) : Event
{
    public override string? Supersedes => Of(Key);

    public static string Of(string key) => $"suggestion:{key}";
}

/// <summary>A facilitator answered.</summary>
[OfPractice]
sealed record SuggestionAnswered(string Suggestion, SuggestionAnswer Answer, string Said, string Changed) : Event;

/// <summary>Its words were taken away.</summary>
[OfPractice]
sealed record SuggestionRemoved(string Suggestion, string Reason) : Event;
