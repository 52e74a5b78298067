using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>Where a challenge is.</summary>
public enum ChallengePhase
{
    /// <summary>Its first day is to come.</summary>
    Planned,

    /// <summary>It is under way.</summary>
    Running,

    /// <summary>It is over, and talked about.</summary>
    Debrief,

    /// <summary>Closed: read, not written.</summary>
    Closed,
}

/// <summary>The challenge. Id: <c>challenge</c>.</summary>
public sealed record ChallengeSheet(string Id, Topic Group, ChallengePlan Plan, ChallengePhase Phase, int Version) : Item(Id);

/// <summary>A milestone that was reached.</summary>
public sealed record Reached(int Total, DateTimeOffset At);

/// <summary>What the group has done together; it never falls. Id: <c>total</c>.</summary>
/// <param name="Takers">How many take part; who they are is theirs to show.</param>
public sealed record ChallengeTotal(string Id, int Total, int Takers, ImmutableArray<Reached> Reached) : Item(Id);

/// <summary>What somebody's day was. A day without anything is not listed: nobody counts misses.</summary>
/// <param name="Acts">Acts that count.</param>
/// <param name="OwnActs">Acts that are kept to oneself; 0 for everybody else.</param>
public sealed record DayMark(DateOnly On, int Acts, int OwnActs, bool IsRest);

/// <summary>How somebody takes part: for themselves, and without what they keep to themselves for the facilitators. Id: <c>taker:PERSON</c>.</summary>
/// <param name="PausedSince">Since when they pause, or null.</param>
/// <param name="PausedUntil">The last day of it, or null.</param>
/// <param name="RemindAt">When they are reminded; null for the facilitators.</param>
/// <param name="Days">Oldest first.</param>
/// <param name="ReachedOutAt">When a facilitator last said a kind word; null for themselves.</param>
public sealed record Taker(
    string Id, string Person, DateTimeOffset JoinedAt, bool HasLeft, StepSize Size, string? OwnStep, ActSharing Sharing, bool IsInCurve,
    TimeOnly? RemindAt, string? RemindZone, DateTimeOffset? PausedSince, DateOnly? PausedUntil, ImmutableArray<DayMark> Days,
    DateTimeOffset? ReachedOutAt) : Item(Id);

/// <summary>A cheer of somebody.</summary>
public sealed record Cheered(string Person, Cheer Cheer);

/// <summary>Something somebody did. Its id is the op that told of it; a part on the shelf <c>acts</c>.</summary>
/// <param name="Feared">Only for its maker, and for facilitators who may read it; so are the next three.</param>
/// <param name="IsReturn">It is their first sign after some days.</param>
/// <param name="Cheers">Who cheered how, the latest last.</param>
/// <param name="HiddenFor">Why it was hidden: for its maker and the facilitators, else null.</param>
public sealed record Act(
    string Id, string By, DateTimeOffset At, DateOnly On, string? Words, string? Feared, string? Happened, int? SudsBefore, int? SudsAfter,
    ActSharing Sharing, bool IsForCare, bool IsReturn, ImmutableArray<Cheered> Cheers, string? HiddenFor,
    bool IsEdited, int Version) : Item(Id);

/// <summary>Average distress of a week, of at least four people.</summary>
/// <param name="Week">0 for the first.</param>
public sealed record CurvePoint(int Week, double Before, double After, int People);

/// <summary>How distress before and after acts changes, for all who let their numbers count. Id: <c>curve</c>.</summary>
public sealed record GroupCurve(string Id, ImmutableArray<CurvePoint> Points) : Item(Id);

/// <summary>What somebody keeps from the challenge. Id: <c>lesson:PERSON</c>.</summary>
public sealed record Lesson(string Id, string By, DateTimeOffset At, string Words, LessonReach Reach) : Item(Id);
