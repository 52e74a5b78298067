using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Flags;
using Homework.Kernel;
using Homework.Looks;

namespace Homework.Workbooks;

/// <summary>What each fact changes.</summary>
static class WorkbookFold
{
    public static Workbook Apply(Workbook book, Fact fact) => fact.Event switch
    {
        WorkbookBegun it => book with { Group = it.Group, Person = it.Person },
        SuggestionsHeld it => book with { IsHeld = it.IsOn },
        SessionNoted it => book with { Sessions = book.Sessions.After(it, fact.At) },
        LowMoodNoted it => book with { IsLow = it.IsLow },
        WorkbookLookedAt => book with { Looks = book.Looks.SetItem(fact.By, fact.At), Parts = book.Parts.With(KeptLook.Of(fact)) },
        ItemFlagged or FlagSettled => book with { Flags = book.Flags.After(fact) },
        TaskPut it => Put(book, fact, it),
        TaskReminderSet it => Clocked(book, it),
        TaskSnoozed it => Clock(book, it.Task, clock => clock with { Reminder = clock.Reminder with { SnoozedUntil = it.Until } }),
        TaskReminded it => Reminded(book, it),
        SheetEvent it when book.Task(it.Task) is { } task => SheetFold.Apply(book, task, fact, it).Settled(fact, it),
        TaskEvent it when book.Task(it.Task) is { } task => book.With(Changed(task, fact, it)).Settled(fact, it),
        _ => book,
    };

    /// <summary>With a task changed.</summary>
    public static Workbook With(this Workbook book, KeptTask task) => book with { Parts = book.Parts.With(task) };

    static Workbook Put(Workbook book, Fact fact, TaskPut it)
    {
        if (book.Task(it.Task) is { } before)
            return book.With(Renewed(before, it.Card, it.Schedule, it.Version) with { IsWithdrawn = false, IsDeclined = false }).Settled(fact, it);
        var task = new KeptTask(it.Task, fact.Seq, it.Card, it.Schedule, it.Version, it.Giver, fact.At) { Asks = it.Step?.Asks ?? [] };
        if (it.Step is { Size: var size } && it.Card.Sizes.Any(one => one.Size == size)) task = task with { Size = size };
        return book.With(task) with { Tasks = book.Tasks.Contains(it.Task) ? book.Tasks : book.Tasks.Add(it.Task) };
    }

    static KeptTask Changed(KeptTask task, Fact fact, TaskEvent happened) => happened switch
    {
        TaskChanged it => Renewed(task, it.Card, it.Schedule, it.Version),
        TaskWithdrawn => task with { IsWithdrawn = true, AsksUntil = null, AskWords = null },
        TaskSeen => task with { IsSeen = true, Changes = [] },
        TaskPlanWritten it => task with
        {
            Plan = it.Plan,
            PlanVersion = task.PlanVersion + 1,
            PlanState = it.Plan.Confidence is null ? PlanState.Offered : PlanState.Written,
            Size = it.Plan.Confidence is null ? task.Size : it.Plan.Size,
        },
        TaskPlanAgreed it => task with
        {
            Plan = it.Confidence is { } sure ? task.Plan! with { Confidence = sure } : task.Plan,
            PlanState = PlanState.Agreed,
            PlanVersion = task.PlanVersion + 1,
            Size = task.Plan?.Size ?? task.Size,
        },
        TaskDeclined it => task with { IsDeclined = it.IsDeclined, IsSeen = true },
        TaskResized it => task with { Size = it.Size },
        TaskPaused it => task with { PausedSince = task.PausedSince ?? fact.At, PausedUntil = it.Until },
        TaskResumed => task with { PausedSince = null, PausedUntil = null },
        DueMoved it => task with { DueOn = it.DueOn, AsksUntil = null, AskWords = null },
        TimeAsked it => task with { AsksUntil = it.Until, AskWords = it.Words },
        TaskKeptAsIs it => task with { IsKeptAsIs = it.IsOn },
        TaskLookedAt => task with { LookedAt = fact.Seq },
        _ => task,
    };

    /// <summary>What is asked changed: what was written stays with the questions it answered.</summary>
    static KeptTask Renewed(KeptTask task, WorkCard card, WorkSchedule schedule, int version)
    {
        var isSame = Json.Bytes(task.Card.Content.Form).AsSpan().SequenceEqual(Json.Bytes(card.Content.Form));
        return task with
        {
            Card = card,
            // done once it has one day, whenever that is: what is filed under it stays there
            Schedule = schedule.Rhythm == Rhythm.Once && !task.Days.IsEmpty ? schedule with { StartsOn = task.Days.Keys.Last() } : schedule,
            Version = version,
            Changes = task.Changes.Union(WorkRules.Changed(task, card, schedule)),
            Earlier = isSame ? task.Earlier : task.Earlier.Add(task.Card.Content.Form),
            DueOn = schedule.DueOn == task.Schedule.DueOn ? task.DueOn : schedule.DueOn,
            Size = card.Sizes.Any(one => one.Size == task.Size) ? task.Size : card.Sizes[^1].Size,
        };
    }

    /// <summary>What the head keeps of a task, so that being due needs no parts.</summary>
    static Workbook Settled(this Workbook book, Fact fact, TaskEvent happened)
    {
        var task = book.Task(happened.Task)!;
        var ends = task is { PausedSince: not null, PausedUntil: { } until }
            ? book.PauseEnds.SetItem(task.Id, LocalDays.Start(task.Schedule.TimeZone, until.AddDays(1))) : book.PauseEnds.Remove(task.Id);
        var isActive = fact.By == book.Person && happened.Supersedes is null;
        return Clock(book with { PauseEnds = ends }, task.Id, clock => clock with
        {
            Schedule = task.Schedule with { DueOn = task.DueOn },
            IsOff = task.IsWithdrawn || task.IsDeclined || task.PausedSince is not null,
            DoneOn = task.Days.LastOrDefault(day => day.Value.State is WorkState.Done or WorkState.Different).Value is null
                ? null : task.Days.Last(day => day.Value.State is WorkState.Done or WorkState.Different).Key,
            Ignored = isActive && !clock.Reminder.IsResting ? 0 : clock.Ignored,
        });
    }

    static Workbook Clocked(Workbook book, TaskReminderSet it)
    {
        if (it.At is not { } at || book.Task(it.Task) is not { } task) return book with { Clocks = book.Clocks.Remove(it.Task) };
        var done = task.Days.Where(day => day.Value.State is WorkState.Done or WorkState.Different).Select(day => (DateOnly?)day.Key).LastOrDefault();
        return book with
        {
            Clocks = book.Clocks.SetItem(it.Task, new TaskClock(
                new TaskReminder(at, it.Weekdays, it.TimeZone, null, IsResting: false), task.Schedule with { DueOn = task.DueOn }, it.From)
            {
                IsOff = task.IsWithdrawn || task.IsDeclined || task.PausedSince is not null,
                DoneOn = done,
            }),
        };
    }

    static Workbook Reminded(Workbook book, TaskReminded it)
    {
        var count = !it.WasSent ? book.Reminded : it.On == book.RemindedOn ? book.Reminded + 1 : 1;
        return Clock(book with { Reminded = count, RemindedOn = it.WasSent ? it.On : book.RemindedOn }, it.Task, clock =>
        {
            var ignored = clock.Ignored + (it.WasSent ? 1 : 0);
            return clock with
            {
                From = clock.Reminder.SnoozedUntil is null || clock.From <= it.On ? it.On.AddDays(1) : clock.From,
                Ignored = ignored,
                Reminder = clock.Reminder with { SnoozedUntil = null, IsResting = ignored >= ReminderRules.MostIgnored },
            };
        });
    }

    static Workbook Clock(Workbook book, string task, Func<TaskClock, TaskClock> change) =>
        book.Clocks.TryGetValue(task, out var clock) ? book with { Clocks = book.Clocks.SetItem(task, change(clock)) } : book;
}
