using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>A facilitator begins to look at homework with the group, before anything new (R5). One that is on is taken over.</summary>
/// <param name="Session">The session it opens, or null.</param>
/// <param name="People">Who is there, in the order of speaking; 1 to 15 members.</param>
/// <param name="Minutes">Of the four steps; 10 to 15 in all.</param>
/// <param name="IsTimerShared">All see the timer; else only those who facilitate.</param>
/// <param name="IsLookBack">The longer look back that comes every four to six weeks (R5.5).</param>
public sealed record BeginReview(
    string? Session, ImmutableArray<string> People, ImmutableArray<int> Minutes, bool IsTimerShared, bool IsLookBack) : Command;

/// <summary>Goes on or back: to a step, and to whoever speaks there.</summary>
/// <param name="Step">0 to 3.</param>
/// <param name="Turn">Whose turn it is; null: everybody's.</param>
/// <param name="HasSpoken">Whoever's turn it was has had it.</param>
public sealed record MoveReview(int Step, string? Turn, bool HasSpoken) : Command;

/// <summary>Somebody has had their turn, or not after all. A member says so of themselves alone: everyone may pass (R5.3).</summary>
public sealed record MarkTurn(string Person, bool IsHad) : Command;

/// <summary>How it is held: who sees the timer, whether it rests, whether a success was named (R5.3).</summary>
public sealed record SetReview(bool IsTimerShared, bool IsPaused, bool IsSuccessNamed) : Command;

/// <summary>It is over. What was said in a line goes with it.</summary>
public sealed record EndReview : Command;

/// <summary>A member posts a line of their own, where not everybody speaks (R5.1).</summary>
/// <param name="Words">One line of up to 200 characters; empty takes it back.</param>
public sealed record SayReviewLine(string Words) : Command;

/// <summary>A facilitator writes notes to themselves. Sent with each pause in writing; nobody else ever sees them.</summary>
/// <param name="Words">At most 4,000 characters.</param>
public sealed record KeepReviewNote(string Words) : Command;

/// <summary>A group tells when a session ends, or that it is called off; passed on to each workbook.</summary>
[ToldOnly]
public sealed record NoteSession(string Session, DateTimeOffset EndsAt, bool IsCalledOff) : Command;

/// <summary>A record tells whether somebody's mood was low when they last said how they are (R8.4); passed on to their workbook.</summary>
[ToldOnly]
public sealed record NoteMood(string Person, bool IsLow) : Command;
