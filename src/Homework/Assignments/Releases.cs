using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>Whether a step comes by itself.</summary>
/// <param name="OpensAt">When it opens or has opened, as far as is known by now; null where it waits.</param>
/// <param name="LeftOutAt">When it turned out that it is not for them; null where it did not.</param>
readonly record struct Outlook(DateTimeOffset? OpensAt, DateTimeOffset? LeftOutAt)
{
    public static Outlook Waits => default;

    public static Outlook Opens(DateTimeOffset? at) => new(at, null);

    public static Outlook LeftOut(DateTimeOffset at) => new(null, at);
}

/// <summary>
/// When the steps of a programme are given to somebody. A step that was done, left out by a facilitator or not for them is past;
/// what comes after it goes on from there.
/// </summary>
static class Releases
{
    public static Outlook Of(ProgrammePlan plan, RunTimes times, Walk walk, int place)
    {
        var release = plan.Steps[place].Release;
        return release.Rule switch
        {
            ReleaseRule.AtOnce => Outlook.Opens(DayOf(times, walk.StartsOn, walk.Shift)),
            ReleaseRule.DaysAfterStart => Outlook.Opens(DayOf(times, walk.StartsOn, release.Days!.Value + walk.Shift)),
            ReleaseRule.AfterPrevious => Outlook.Opens(Past(plan, times, walk, place - 1)?.At),
            ReleaseRule.DaysAfterPrevious => Past(plan, times, walk, place - 1) is { } past
                ? Outlook.Opens(DayOf(times, LocalDays.On(times.TimeZone, past.At), release.Days!.Value + walk.Shift - past.Shift)) : Outlook.Waits,
            ReleaseRule.OnCondition => On(plan, times, walk, release.Condition!),
            _ => Outlook.Waits,
        };
    }

    /// <summary>When a step was past, and how long the programme had been paused by then; null while it is not.</summary>
    public static (DateTimeOffset At, int Shift)? Past(ProgrammePlan plan, RunTimes times, Walk walk, int place)
    {
        if (place < 0) return null;
        var stand = walk.On(plan.Steps[place].Id);
        if ((stand.DoneAt ?? stand.SkippedAt) is { } at) return (at, stand.Shift);
        if (stand.GivenAt is not null || Of(plan, times, walk, place).LeftOutAt is not { } leftOut) return null;
        return (leftOut, walk.On(plan.Steps[place].Release.Condition!.Step).Shift);
    }

    static Outlook On(ProgrammePlan plan, RunTimes times, Walk walk, ReleaseCondition condition)
    {
        var place = PlaceOf(plan, condition.Step);
        if (Past(plan, times, walk, place) is not { } past) return Outlook.Waits;
        if (condition.Test == ReleaseTest.Done) return Outlook.Opens(past.At);
        var stand = walk.On(condition.Step);
        if (stand.DoneAt is not { } done) return Outlook.LeftOut(past.At);
        if (stand.AnsweredAt is not { } answered) return Outlook.Waits;
        var at = answered > done ? answered : done;
        return IsSo(condition, stand) ? Outlook.Opens(at) : Outlook.LeftOut(at);
    }

    public static int PlaceOf(ProgrammePlan plan, string step)
    {
        for (var place = 0; place < plan.Steps.Length; place++)
            if (plan.Steps[place].Id == step) return place;
        return -1;
    }

    /// <summary>The numbers in a step that later ones ask for, by their fields' keys.</summary>
    public static ImmutableArray<string> AskedOf(ProgrammePlan plan, string step) =>
        [.. plan.Steps.Select(one => one.Release.Condition).Where(condition => condition?.Step == step && condition.Field is not null)
            .Select(condition => condition!.Field!).Distinct().Order(StringComparer.Ordinal)];

    static DateTimeOffset DayOf(RunTimes times, DateOnly day, int days) => LocalDays.At(times.TimeZone, day.AddDays(days), times.At);

    static bool IsSo(ReleaseCondition condition, StepStand stand)
    {
        var number = stand.Numbers.FirstOrDefault(answer => answer.Field == condition.Field)?.Answer.Number;
        return condition.Test == ReleaseTest.AnswerAtLeast ? number >= condition.Number : number <= condition.Number;
    }
}
