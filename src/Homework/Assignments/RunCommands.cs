using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>When the steps of a programme come, where the group is.</summary>
/// <param name="At">The time of day at which a step comes that goes by days: from 08:00 to 20:59.</param>
/// <param name="TimeZone">IANA name: where its days begin and end.</param>
/// <param name="Days">Within how many days it would be good to have each step, 1 to 90; or null.</param>
public sealed record RunTimes(TimeOnly At, string TimeZone, int? Days);

/// <summary>Something that those who care for a group want of a programme that it is given.</summary>
/// <param name="Run">The programme as this group goes through it: an id of at most 40 characters, made by the browser.</param>
public abstract record RunCommand(string Run) : Command;

/// <summary>
/// Keeps what a step will be, so that a programme goes on with what it began with. Nobody is given anything yet. Refused:
/// <c>programme-under-way</c>, and what is said of a card that is not complete.
/// </summary>
/// <param name="Step">The step's id in the plan; at most 23 characters.</param>
public sealed record PrepareProgrammeStep(string Run, string Step, WorkCard Card) : RunCommand(Run);

/// <summary>
/// Begins a programme, all of whose steps were prepared. From then on it gives each step by itself. Refused:
/// <c>programme-not-ready</c>, <c>programme-time</c>, <c>programme-days</c>, <c>programmes-many</c>, and with what is wrong with the plan.
/// </summary>
/// <param name="From">Where in the practice's library it is from, or null.</param>
/// <param name="StartsOn">The first day, where the group is.</param>
/// <param name="People">Who goes through it; none means all members of the group.</param>
public sealed record StartProgramme(
    string Run, ProgrammePlan Plan, ProgrammeRef? From, RunTimes Times, DateOnly StartsOn, ImmutableArray<string> People) : RunCommand(Run);

/// <summary>More people go through it, each with a first day of their own. Whoever ended it goes on from where they were.</summary>
public sealed record AddToProgramme(string Run, ImmutableArray<string> People, DateOnly StartsOn) : RunCommand(Run);

/// <summary>Nothing more comes by itself for these people (none: for all in it) until it goes on; what goes by days comes so much later.</summary>
public sealed record PauseProgramme(string Run, ImmutableArray<string> People, bool IsPaused) : RunCommand(Run);

/// <summary>It is over for these people; none: for all. What they were given stays theirs.</summary>
public sealed record EndProgramme(string Run, ImmutableArray<string> People) : RunCommand(Run);

/// <summary>Gives a step now, whatever it waits for, to these people; none: to all who do not have it.</summary>
public sealed record GiveProgrammeStep(string Run, string Step, ImmutableArray<string> People) : RunCommand(Run);

/// <summary>Leaves a step out for these people; none: for all who do not have it. What comes after it goes on from there.</summary>
public sealed record SkipProgrammeStep(string Run, string Step, ImmutableArray<string> People) : RunCommand(Run);

/// <summary>A workbook tells the numbers that a programme asks for, once they are handed in; or that they are not any more.</summary>
[ToldOnly]
public sealed record NoteNumbers(string Assignment, string Person, bool IsHandedIn, ImmutableArray<FieldAnswer> Numbers) : Command;

/// <summary>What a programme wants of a task that it gives.</summary>
/// <param name="Size">The size that it suggests.</param>
/// <param name="Asks">The keys of the numbers that it is told of when they are handed in.</param>
public sealed record StepWish(TaskSize Size, ImmutableArray<string> Asks);
