using System.Globalization;
using Homework.Groups;
using Homework.Safety;

namespace Homework.Tests.Safety;

/// <summary>Minutes count while somebody is there, where they are, through changes of the clocks.</summary>
public sealed class OfficeTimeTests
{
    static readonly ReviewHours Weekdays = new([1, 2, 3, 4, 5], new TimeOnly(9, 0), new TimeOnly(17, 0));

    [Theory]
    [InlineData("Europe/London", "2026-03-02T10:00:00Z", 60, "2026-03-02T11:00:00Z")]
    [InlineData("Europe/London", "2026-03-02T03:00:00Z", 0, "2026-03-02T09:00:00Z")] // nothing left: when they come
    [InlineData("Europe/London", "2026-03-06T16:30:00Z", 60, "2026-03-09T09:30:00Z")] // over a weekend
    [InlineData("Europe/London", "2026-03-27T16:30:00Z", 60, "2026-03-30T08:30:00Z")] // and the night in which clocks go forward
    [InlineData("America/New_York", "2026-10-30T20:30:00Z", 60, "2026-11-02T14:30:00Z")] // back
    [InlineData("Pacific/Auckland", "2026-03-02T03:30:00Z", 60, "2026-03-02T20:30:00Z")] // Monday 16:30 there
    [InlineData("Europe/London", "2026-03-02T17:00:00Z", 1440, "2026-03-05T17:00:00Z")]
    public void Time_that_nobody_is_there_does_not_count(string zone, string from, int minutes, string then) =>
        Assert.Equal(At(then), OfficeTime.After(Weekdays, zone, At(from), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void It_is_never_earlier_than_the_minutes_and_always_within_the_hours()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var from = At("2026-01-01T00:00:00Z").AddMinutes(random.Next(365 * 1440));
            var span = TimeSpan.FromMinutes(random.Next(1, 1440));
            var then = OfficeTime.After(Weekdays, "Europe/London", from, span);
            var local = TimeZoneInfo.ConvertTime(then, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
            Assert.True(then >= from + span);
            Assert.InRange(TimeOnly.FromDateTime(local.DateTime), Weekdays.From, Weekdays.To);
            Assert.DoesNotContain(local.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday });
        }
    }

    static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
