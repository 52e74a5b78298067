namespace Homework.Kernel;

/// <summary>Days and times of day where people are, through changes of the clocks.</summary>
static class LocalDays
{
    /// <summary>Whether the zone is known here.</summary>
    public static bool IsKnown(string? zone) => zone is { Length: > 0 and <= 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    /// <summary>The day that it is there at that moment.</summary>
    public static DateOnly On(string zone, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone(zone)).DateTime);

    /// <summary>The time of day that it is there at that moment.</summary>
    public static TimeOnly TimeOf(string zone, DateTimeOffset at) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone(zone)).DateTime);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>When a day begins there: midnight, or the first moment after it where the clocks leave midnight out.</summary>
    public static DateTimeOffset Start(string zone, DateOnly day) => At(zone, day, TimeOnly.MinValue);

    /// <summary>
    /// When the clocks there first show this time on this day. A time that they leave out comes as much later as they leap.
    /// </summary>
    public static DateTimeOffset At(string zone, DateOnly day, TimeOnly time)
    {
        var info = Zone(zone);
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        var offset = info.IsInvalidTime(local) ? info.GetUtcOffset(local.AddDays(-1))
            : info.IsAmbiguousTime(local) ? info.GetAmbiguousTimeOffsets(local).Max()
            : info.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    // a machine without the zone's data (it was there when the plan was made) still goes on, by universal time
    static TimeZoneInfo Zone(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info) ? info : TimeZoneInfo.Utc;
}
