using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Workbooks;

/// <summary>
/// Reminders (R8): none until their owner picks a time for their plan, one a day for a task and two in all, nothing at night,
/// nothing where it is done or within two hours after a session, and rest after three that nothing followed.
/// </summary>
static class ReminderRules
{
    public const int MostIgnored = 3;

    const int MostADay = 2, FirstHour = 8, LastHour = 21, DaysWithoutEnd = 14, Ahead = 400;
    static readonly TimeSpan StillOfUse = TimeSpan.FromHours(2);

    public static Decision Set(Workbook book, Request request, RemindOfTask order)
    {
        if (TaskRules.Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (!LocalDays.IsKnown(order.TimeZone)) return AssignmentRefusals.TimeZone;
        if (order.At is not { } asked)
            return book.Clocks.ContainsKey(task.Id) ? new TaskReminderSet(task.Id, null, [], order.TimeZone, default) : Decision.Nothing;
        if (task.Plan?.Confidence is null) return WorkbookRefusals.PlanFirst; // R8.1
        if (asked.Hour is < FirstHour or >= LastHour) return WorkbookRefusals.ReminderQuiet; // R8.2
        if (order.Weekdays.IsDefault || order.Weekdays.Any(day => day is < 1 or > 7)) return WorkbookRefusals.ReminderDays;
        var at = new TimeOnly(asked.Hour, asked.Minute);
        var today = LocalDays.On(order.TimeZone, request.At);
        var from = LocalDays.At(order.TimeZone, today, at) > request.At ? today : today.AddDays(1);
        return new TaskReminderSet(task.Id, at, [.. order.Weekdays.Distinct().Order()], order.TimeZone, from);
    }

    public static Decision Snooze(Workbook book, Request request, SnoozeTask order)
    {
        if (order.Minutes is not (15 or 60 or 180)) return WorkbookRefusals.Snooze;
        if (!book.Clocks.TryGetValue(order.Task, out var clock)) return WorkbookRefusals.PlanFirst;
        var until = request.At.AddMinutes(order.Minutes);
        var hour = LocalDays.TimeOf(clock.Reminder.TimeZone, until).Hour;
        return hour is < FirstHour or >= LastHour ? WorkbookRefusals.ReminderQuiet : new TaskSnoozed(order.Task, until);
    }

    public static DateTimeOffset? Due(Workbook book)
    {
        DateTimeOffset? due = null;
        foreach (var end in book.PauseEnds.Values) Sooner(end);
        foreach (var clock in book.Clocks.Values)
            if (Next(clock) is { } next) Sooner(next.At);
        return due;

        void Sooner(DateTimeOffset at)
        {
            if (due is null || at < due) due = at;
        }
    }

    public static Decision TimeCame(Workbook book, Request request)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        var tells = ImmutableArray.CreateBuilder<Tell>();
        foreach (var (task, end) in book.PauseEnds)
            if (end <= request.At) events.Add(new TaskResumed(task));
        var sent = 0;
        foreach (var (task, clock) in book.Clocks)
        {
            if (Next(clock) is not { } next || next.At > request.At) continue;
            var (day, at) = Latest(clock, next, request.At);
            var already = (day == book.RemindedOn ? book.Reminded : 0) + sent;
            var isSent = already < MostADay && !book.IsHeld && !book.Sessions.IsJustOver(request.At) && IsFor(clock, day) && request.At - at <= StillOfUse;
            events.Add(new TaskReminded(task, day, isSent));
            if (!isSent) continue;
            sent++;
            tells.AddRange(Inbox.One(book, request, book.Person, NoticeKind.SomethingPlanned, task));
        }
        return new Decision { Events = events.ToImmutable(), Tells = tells.ToImmutable() };
    }

    /// <summary>When the next one may come, and for which day of theirs.</summary>
    static (DateOnly Day, DateTimeOffset At)? Next(TaskClock clock)
    {
        var reminder = clock.Reminder;
        if (reminder.IsResting || clock.IsOff) return null;
        if (reminder.SnoozedUntil is { } until) return (LocalDays.On(reminder.TimeZone, until), until);
        var last = clock.Schedule.DueOn ?? (clock.Schedule.Rhythm == Rhythm.Once ? clock.Schedule.StartsOn.AddDays(DaysWithoutEnd) : DateOnly.MaxValue);
        var day = clock.From < clock.Schedule.StartsOn ? clock.Schedule.StartsOn : clock.From;
        for (var tries = 0; tries < Ahead && day <= last; tries++, day = day.AddDays(1))
        {
            if (IsFor(clock, day)) return (day, LocalDays.At(reminder.TimeZone, day, reminder.At));
        }
        return null;
    }

    /// <summary>The latest day whose time has come: what could not come in time does not come late.</summary>
    static (DateOnly Day, DateTimeOffset At) Latest(TaskClock clock, (DateOnly Day, DateTimeOffset At) next, DateTimeOffset now)
    {
        if (clock.Reminder.SnoozedUntil is not null) return next;
        var today = LocalDays.On(clock.Reminder.TimeZone, now);
        var at = LocalDays.At(clock.Reminder.TimeZone, today, clock.Reminder.At);
        if (at > now) (today, at) = (today.AddDays(-1), LocalDays.At(clock.Reminder.TimeZone, today.AddDays(-1), clock.Reminder.At));
        return today > next.Day ? (today, at) : next;
    }

    static bool IsFor(TaskClock clock, DateOnly day)
    {
        var isChosen = clock.Reminder.Weekdays.IsEmpty ? clock.Schedule.Has(day) : clock.Reminder.Weekdays.Contains(LocalDays.WeekdayOf(day));
        return isChosen && !IsDone(clock, day);
    }

    static bool IsDone(TaskClock clock, DateOnly day) => clock.DoneOn is { } done && clock.Schedule.FiledUnder(day) is { } filed && done >= filed;
}
