using Homework.Kernel;

namespace Homework.Groups;

/// <summary>
/// A facilitator says a kind word to somebody of a group, or who takes part in a challenge. They read it among their news; no other
/// member learns of it. Refused: <c>no-such-person</c> and <c>bad-kind-word</c> by a group, <c>not-in-challenge</c> and <c>blank-text</c> by a challenge.
/// </summary>
/// <param name="Words">1 to 400 characters.</param>
public sealed record ReachOut(string Person, string Words) : Command;

/// <summary>A facilitator said a kind word to somebody. The words are the reader's own: they are kept among their news alone.</summary>
[OfPractice]
public sealed record ReachedOut(string Person) : Event;
