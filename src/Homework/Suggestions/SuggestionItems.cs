using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>A suggestion as the facilitators read it. Nothing in it is of its writer. A part on the shelf <c>suggestions</c>.</summary>
/// <param name="Words">Null once they were taken away.</param>
/// <param name="On">The day it came.</param>
/// <param name="IsAnswered">Whether the group has read an answer.</param>
public sealed record SuggestionCard(string Id, string? Words, DateOnly On, bool IsAnswered, string? RemovedFor) : Item(Id);

/// <summary>"You said, we changed": what came of a suggestion, for the whole group. Id: <c>answer:SUGGESTION</c>.</summary>
/// <param name="Said">What was suggested, in a facilitator's words; null where its words were taken away.</param>
/// <param name="Changed">What comes of it, or why its words were taken away.</param>
/// <param name="On">The day of the answer.</param>
public sealed record YouSaid(string Id, string Suggestion, SuggestionAnswer? Answer, string? Said, string Changed, DateOnly On) : Item(Id);

/// <summary>A suggestion of one's own that waits: for oneself, until it is with the others. Id: <c>waiting:KEY</c>.</summary>
public sealed record WaitingSuggestion(string Id, string Key, string Words) : Item(Id);
