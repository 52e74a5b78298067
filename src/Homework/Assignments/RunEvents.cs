using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>Something that happened to a programme that a group goes through.</summary>
public abstract record RunEvent(string Run) : Event;

/// <summary>This is what a step will be.</summary>
[OfPractice]
public sealed record ProgrammeStepPrepared(string Run, string Step, WorkCard Card) : RunEvent(Run)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"prepared:{Run}:{Step}";
}

/// <summary>A programme began.</summary>
/// <param name="Titles">What its steps are called, in their order.</param>
[OfPractice]
public sealed record ProgrammeStarted(
    string Run, ProgrammePlan Plan, ImmutableArray<string> Titles, ProgrammeRef? From, RunTimes Times, DateOnly StartsOn, ImmutableArray<string> People)
    : RunEvent(Run);

/// <summary>More people go through it.</summary>
[OfPractice]
public sealed record ProgrammeJoined(string Run, ImmutableArray<string> People, DateOnly StartsOn) : RunEvent(Run);

/// <summary>It rests for these people, or goes on.</summary>
[OfPractice]
public sealed record ProgrammePaused(string Run, ImmutableArray<string> People, bool IsPaused) : RunEvent(Run);

/// <summary>It is over for these people.</summary>
[OfPractice]
public sealed record ProgrammeEnded(string Run, ImmutableArray<string> People) : RunEvent(Run);

/// <summary>A step was given to these people.</summary>
/// <param name="Assignment">The homework that it is.</param>
[OfPractice]
public sealed record ProgrammeStepGiven(string Run, string Step, string Assignment, WorkSchedule Schedule, ImmutableArray<string> People) : RunEvent(Run);

/// <summary>A step was left out for these people.</summary>
[OfPractice]
public sealed record ProgrammeStepSkipped(string Run, string Step, ImmutableArray<string> People) : RunEvent(Run);

/// <summary>Somebody has done a step. What was done stays done: a programme goes forward only.</summary>
public sealed record ProgrammeStepDone(string Run, string Step, string Person) : RunEvent(Run);

/// <summary>A step needs somebody to look at it, or does not any more.</summary>
public sealed record ProgrammeStepWaits(string Run, string Step, string Person, StepWait Wait) : RunEvent(Run);

/// <summary>These numbers were handed in, or nothing is any more.</summary>
public sealed record ProgrammeNumbersNoted(string Run, string Step, string Person, bool IsHandedIn, ImmutableArray<FieldAnswer> Numbers) : RunEvent(Run)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"numbers:{Run}:{Step}:{Person}";
}
