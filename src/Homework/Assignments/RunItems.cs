using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>Why somebody should look at a step.</summary>
public enum StepWait
{
    /// <summary>Nobody needs to.</summary>
    None,

    /// <summary>They said no to it; nobody asks why (R2.7).</summary>
    SaidNo,

    /// <summary>It made them feel worse: nothing comes by itself until a clinician has looked (R4.4).</summary>
    LooksFirst,
}

/// <summary>How somebody's way through a programme stands.</summary>
public enum WalkState
{
    /// <summary>It goes on.</summary>
    On,

    /// <summary>It rests.</summary>
    Paused,

    /// <summary>All of it was given and done, or left out.</summary>
    Finished,

    /// <summary>A facilitator ended it.</summary>
    Ended,
}

/// <summary>Where a step is, for one person.</summary>
public enum StepState
{
    /// <summary>Its time is known.</summary>
    Coming,

    /// <summary>It waits for something that has not happened.</summary>
    Waiting,

    /// <summary>They have it.</summary>
    Given,

    /// <summary>They have done it.</summary>
    Done,

    /// <summary>A facilitator left it out.</summary>
    Skipped,

    /// <summary>An earlier answer was such that it is not for them.</summary>
    NotForThem,
}

/// <summary>
/// A programme that the group goes through, for facilitators. Id: <c>run:RUN</c>; on the shelf <c>runs</c>. It keeps the version that
/// it began with.
/// </summary>
/// <param name="Titles">What its steps are called, in their order.</param>
public sealed record ProgrammeRun(
    string Id, string Run, ProgrammePlan Plan, ImmutableArray<string> Titles, ProgrammeRef? From, RunTimes Times, string By, DateTimeOffset At) : Item(Id);

/// <summary>A step as it is for one person.</summary>
/// <param name="Title">What it is called; null for the person themselves where it is open whether it comes.</param>
/// <param name="Days">How many days the rule counts, or null.</param>
/// <param name="At">When it was given or done, or when it comes; null while it waits.</param>
/// <param name="After">What the step that it waits for is called, or null.</param>
/// <param name="Wait">For facilitators; else none.</param>
/// <param name="Assignment">The homework that it became, or null.</param>
public sealed record WalkStep(
    string Step, string? Title, StepState State, ReleaseRule Rule, int? Days, DateTimeOffset? At, string? After, StepWait Wait, string? Assignment);

/// <summary>
/// One person's way through a programme. Id: <c>walk:RUN:PERSON</c>. Facilitators see all steps; they themselves what they were given
/// and what comes next.
/// </summary>
/// <param name="Title">The programme's.</param>
/// <param name="About">What it is for, or null.</param>
public sealed record ProgrammeWalk(
    string Id, string Run, string Person, string Title, string? About, DateOnly StartsOn, WalkState State, ImmutableArray<WalkStep> Steps) : Item(Id);
