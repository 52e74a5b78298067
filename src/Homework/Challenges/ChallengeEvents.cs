using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>A challenge was made.</summary>
/// <param name="By">The facilitator who made it.</param>
public sealed record ChallengeCreated(Topic Group, ChallengePlan Plan, string By) : Event;

/// <summary>Its plan is this from now on.</summary>
[OfPractice]
public sealed record ChallengeChanged(ChallengePlan Plan) : Event;

/// <summary>Its first day came.</summary>
public sealed record ChallengeBegan : Event;

/// <summary>Its last day is over, or a facilitator ended it.</summary>
/// <param name="EndsOn">Its last day, where that is an earlier one than was planned.</param>
[OfPractice]
public sealed record ChallengeEnded(DateOnly? EndsOn = null) : Event;

/// <summary>It was closed, or opened again.</summary>
[OfPractice]
public sealed record ChallengeClosed(bool IsClosed) : Event;

/// <summary>Somebody takes part.</summary>
public sealed record ChallengeJoined(StepSize Size, string? OwnStep, ActSharing Sharing, bool IsInCurve) : Event;

/// <summary>Somebody chose another step.</summary>
public sealed record StepChosen(StepSize Size, string? OwnStep) : Event;

/// <summary>Somebody takes part in another way.</summary>
public sealed record TakingChanged(ActSharing Sharing, bool IsInCurve) : Event;

/// <summary>Somebody wants to be reminded at this time, or not with null.</summary>
/// <param name="From">The first day, where they are, on which it may come.</param>
public sealed record ReminderSet(TimeOnly? At, string TimeZone, DateOnly From) : Event;

/// <summary>Somebody's time to be reminded came on this day of theirs, whether or not they were.</summary>
public sealed record ReminderPassed(string Person, DateOnly On) : Event;

/// <summary>Somebody takes part no longer.</summary>
public sealed record ChallengeLeft : Event;

/// <summary>Somebody told of an act.</summary>
/// <param name="IsReturn">It is their first sign after some days without one.</param>
public sealed record ActLogged(string Act, ActWords Words, bool IsReturn) : Event;

/// <summary>It was told otherwise.</summary>
public sealed record ActEdited(string Act, ActWords Words) : Event;

/// <summary>Its words were taken back.</summary>
public sealed record ActTakenBack(string Act) : Event;

/// <summary>Somebody made a day one of rest, or a usual one again.</summary>
public sealed record RestChosen(DateOnly On, bool IsOn) : Event;

/// <summary>Somebody pauses.</summary>
public sealed record PauseBegan(DateOnly? Until) : Event;

/// <summary>Somebody is back.</summary>
public sealed record PauseEnded(string Person) : Event;

/// <summary>Somebody set a cheer or took it back.</summary>
public sealed record CheerChanged(string Act, Cheer Cheer, bool IsOn) : Event;

/// <summary>An act was hidden from the group.</summary>
[OfPractice]
public sealed record ActHidden(string Act, string Reason) : Event;

/// <summary>An act is shown again.</summary>
[OfPractice]
public sealed record ActUnhidden(string Act) : Event;

/// <summary>Somebody wrote what they keep.</summary>
public sealed record LessonWritten(string Words, LessonReach Reach) : Event;

/// <summary>A week's average of distress is settled: nothing told later changes it, so that nobody's numbers can be worked out.</summary>
/// <param name="Week">0 for the first.</param>
public sealed record WeekSettled(int Week) : Event;
