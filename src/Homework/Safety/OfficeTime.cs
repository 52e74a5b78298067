using Homework.Groups;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>Time that counts only while somebody is there to look.</summary>
static class OfficeTime
{
    const int MostDays = 400;

    /// <summary>When so much of the hours has gone by, beginning at a moment; nothing at all is the first moment within them.</summary>
    public static DateTimeOffset After(ReviewHours hours, string zone, DateTimeOffset from, TimeSpan left)
    {
        var day = LocalDays.On(zone, from);
        for (var i = 0; i < MostDays; i++, day = day.AddDays(1))
        {
            if (!hours.Days.Contains(LocalDays.WeekdayOf(day))) continue;
            var opens = LocalDays.At(zone, day, hours.From);
            var begins = opens > from ? opens : from;
            var there = LocalDays.At(zone, day, hours.To) - begins;
            if (there <= TimeSpan.Zero) continue;
            if (left <= there) return begins + left;
            left -= there;
        }
        return from + left; // hours without a day are refused, so this is not reached
    }
}
