using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>What the head knows of a programme that goes on, so that being due needs no parts.</summary>
/// <param name="At">When it next gives something, or null where it waits for somebody.</param>
/// <param name="Steps">The ids of the steps that it then gives.</param>
sealed record RunClock(DateTimeOffset? At, ImmutableArray<string> Steps);

/// <summary>What a step will be, as it is kept.</summary>
sealed record KeptStep(string Id, long Ord, string Run, string Step, WorkCard Card) : Part(Id, AssignmentBook.StepShelf, Ord)
{
    public static string IdOf(string run, string step) => $"step:{run}:{step}";
}

/// <summary>A programme as a group goes through it, as it is kept.</summary>
sealed record KeptRun(
    string Id, long Ord, string Run, ProgrammePlan Plan, ImmutableArray<string> Titles, ProgrammeRef? From, RunTimes Times, string By, DateTimeOffset At)
    : Part(Id, AssignmentBook.RunShelf, Ord)
{
    /// <summary>Together they make the id of the homework that a step becomes.</summary>
    public const int LongestId = 40, LongestStep = 23;

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, Walk> Walks { get; init; } = ImmutableSortedDictionary<string, Walk>.Empty;

    /// <summary>Whether somebody has still to be given or to do something.</summary>
    [JsonIgnore]
    public bool IsOpen => Walks.Values.Any(walk => !walk.IsEnded && !IsThrough(walk));

    public static string IdOf(string run) => $"run:{run}";

    /// <summary>The homework that a step becomes.</summary>
    public static string WorkOf(string run, string step) => $"{run}-{step}";

    /// <summary>The programme that goes on whose step some homework is, or null.</summary>
    public static string? RunOf(AssignmentBook book, string? assignment) =>
        assignment is null ? null : book.Runs.Keys.FirstOrDefault(run => assignment.StartsWith(run + "-", StringComparison.Ordinal));

    /// <summary>The step that some homework is.</summary>
    public string? StepOf(string assignment) => Plan.Steps.FirstOrDefault(step => WorkOf(Run, step.Id) == assignment)?.Id;

    /// <summary>Whether all of it was done or left out.</summary>
    public bool IsThrough(Walk walk) => Enumerable.Range(0, Plan.Steps.Length).All(place => Releases.Past(Plan, Times, walk, place) is not null);

    /// <summary>The steps that come by themselves to somebody whose walk is not held, each with when.</summary>
    public IEnumerable<(string Step, DateTimeOffset At)> Coming(Walk walk)
    {
        if (walk is not { IsEnded: false, PausedOn: null } || walk.Steps.Values.Any(stand => stand.Wait == StepWait.LooksFirst)) yield break; // R4.4
        for (var place = 0; place < Plan.Steps.Length; place++)
        {
            var stand = walk.On(Plan.Steps[place].Id);
            if (stand is { GivenAt: null, DoneAt: null, SkippedAt: null } && Releases.Of(Plan, Times, walk, place).OpensAt is { } at)
                yield return (Plan.Steps[place].Id, at);
        }
    }

    /// <summary>What the head is to know. Nothing comes to those whose safety is being looked after (R6.5).</summary>
    public RunClock Clock(ImmutableSortedSet<string> held)
    {
        var coming = Walks.Where(one => !held.Contains(one.Key)).SelectMany(one => Coming(one.Value)).ToArray();
        if (coming.Length == 0) return new RunClock(null, []);
        var next = coming.Min(one => one.At);
        return new RunClock(next, [.. coming.Where(one => one.At == next).Select(one => one.Step).Distinct().Order(StringComparer.Ordinal)]);
    }
}
