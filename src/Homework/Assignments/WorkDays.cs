using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>The days of a schedule. Every time something is done it is filed under one day, which so is its id.</summary>
static class WorkDays
{
    /// <summary>Under which day something goes that is done on a day; null before the first or after the last.</summary>
    public static DateOnly? FiledUnder(this WorkSchedule schedule, DateOnly day) => schedule.Rhythm switch
    {
        Rhythm.Once => schedule.StartsOn,
        _ when day < schedule.StartsOn || day > schedule.DueOn => null,
        Rhythm.Weekly => day.AddDays(-((day.DayNumber - schedule.StartsOn.DayNumber) % 7)),
        _ => day,
    };

    /// <summary>Whether something may be filed under the day by now: late is always fine, ahead only where it is done once.</summary>
    public static bool Files(this WorkSchedule schedule, DateOnly day, DateTimeOffset at)
    {
        if (schedule.Rhythm == Rhythm.Once) return day == schedule.StartsOn;
        var latest = DateOnly.FromDateTime(at.UtcDateTime).AddDays(1); // where they are it may be a day later than here
        return day <= latest && schedule.FiledUnder(day) == day;
    }

    /// <summary>Whether the plan has it on that day: what is asked for, not what may be told.</summary>
    public static bool Has(this WorkSchedule schedule, DateOnly day) => schedule.Rhythm switch
    {
        Rhythm.Once => day >= schedule.StartsOn,
        _ when day < schedule.StartsOn || day > schedule.DueOn => false,
        Rhythm.Days => schedule.Weekdays.Contains(LocalDays.WeekdayOf(day)),
        _ => true,
    };

    /// <summary>The Monday of its week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - LocalDays.WeekdayOf(day));
}
