using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Workbooks;

/// <summary>What a member decides about a task: to open it, to say no, to put it aside, to ask for time.</summary>
static class TaskRules
{
    public static Decision Put(Workbook book, PutTask order) => book.Task(order.Task) is { IsWithdrawn: false }
        ? Decision.Nothing : new TaskPut(order.Task, order.Card, order.Schedule, order.Version, order.Giver) { Step = order.Step };

    public static Decision See(Workbook book, SeeTask order) =>
        book.Task(order.Task) is not { } task ? WorkbookRefusals.NoTask : task.IsSeen && task.Changes.IsEmpty ? Decision.Nothing : new TaskSeen(task.Id);

    public static Decision Decline(Workbook book, DeclineTask order)
    {
        if (book.Task(order.Task) is not { } task) return WorkbookRefusals.NoTask;
        return task.IsDeclined == order.IsDeclined ? Decision.Nothing : new TaskDeclined(task.Id, order.IsDeclined);
    }

    public static Decision Choose(Workbook book, ChooseTaskSize order)
    {
        if (Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (task.Card.Sizes.All(one => one.Size != order.Size)) return WorkbookRefusals.Size;
        return task.Size == order.Size ? Decision.Nothing : new TaskResized(task.Id, order.Size);
    }

    public static Decision Pause(Workbook book, Request request, PauseTask order)
    {
        if (Live(book, order.Task, out var task) is { } wrong) return wrong;
        var today = LocalDays.On(task.Schedule.TimeZone, request.At);
        if (order.Until < today || order.Until > today.AddDays(366)) return WorkbookRefusals.PauseDay;
        return task.PausedSince is not null && task.PausedUntil == order.Until ? Decision.Nothing : new TaskPaused(task.Id, order.Until);
    }

    public static Decision Resume(Workbook book, ResumeTask order) =>
        book.Task(order.Task) is not { } task ? WorkbookRefusals.NoTask : task.PausedSince is null ? Decision.Nothing : new TaskResumed(task.Id);

    public static Decision Move(Workbook book, Request request, MoveDue order)
    {
        if (Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (order.DueOn < task.Schedule.StartsOn || order.DueOn > task.Schedule.StartsOn.AddDays(730)) return AssignmentRefusals.Dates;
        var isOwner = request.By == book.Person;
        if (isOwner && (task.Schedule.DueOn is not { } due || order.DueOn > due.AddDays(task.Schedule.Bend))) return WorkbookRefusals.DueDay;
        if (task.DueOn == order.DueOn && task.AsksUntil is null) return Decision.Nothing;
        return Decision.Of(new DueMoved(task.Id, order.DueOn)).Telling(
            isOwner ? [] : Inbox.One(book, request, book.Person, NoticeKind.PlanOffered, task.Id));
    }

    public static Decision Ask(Workbook book, AskForTime order)
    {
        if (Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (order.Until < task.Schedule.StartsOn || order.Until > task.Schedule.StartsOn.AddDays(730)) return AssignmentRefusals.Dates;
        if (PlainText.Lines(order.Words, 400) is not { } words) return WorkbookRefusals.PlanWords;
        return new TimeAsked(task.Id, order.Until, words == "" ? null : words);
    }

    public static Decision Keep(Workbook book, KeepTaskAsIs order)
    {
        if (Live(book, order.Task, out var task) is { } wrong) return wrong;
        return task.IsKeptAsIs == order.IsOn ? Decision.Nothing : new TaskKeptAsIs(task.Id, order.IsOn);
    }

    /// <summary>A task that is not off the list.</summary>
    public static Rejected? Live(Workbook book, string id, out KeptTask task)
    {
        task = book.Task(id)!;
        if (task is null) return WorkbookRefusals.NoTask;
        return task.IsWithdrawn ? WorkbookRefusals.OffTheList : null;
    }
}
