using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>What the group's book is told: how each copy is and what each day was, in short and never in anybody's words.</summary>
static class WorkbookTelling
{
    const int MostWaiting = 31;

    /// <summary>The decision, with what it changes for the book.</summary>
    public static Decision With(Workbook book, Request request, Decision decision)
    {
        if (decision.Refusal is not null || decision.Events.IsEmpty || book.Group is not { } group) return decision;
        var after = decision.Events.Aggregate(book, (state, happened) =>
            WorkbookFold.Apply(state, new Fact(long.MaxValue, request.At, request.By, happened)));
        var to = new Topic("assignments", group.Practice, group.Id);
        var tells = ImmutableArray.CreateBuilder<Tell>();
        foreach (var task in decision.Events.OfType<TaskEvent>().Select(happened => happened.Task).Distinct())
            if (after.Task(task) is { } now && (book.Task(task) is not { } before || !AreSame(Copy(book, before), Copy(book, now))))
                tells.Add(new Tell(to, Copy(book, now)));
        foreach (var (task, on) in decision.Events.OfType<SheetEvent>().Select(happened => (happened.Task, happened.On)).Distinct())
            AddDay(book, after, task, on, to, tells);
        return decision.Telling(tells);
    }

    /// <summary>A copy as the book knows it.</summary>
    public static CopyNote Note(KeptTask task) => new(
        task.State(), task.PlanState, task.Plan?.Confidence, [.. task.Waiting.Reverse().Take(MostWaiting)], task.DueOn, task.AsksUntil, task.IsDeclined,
        task.LooksFirst(isForCare: true), task.Days.IsEmpty ? null : task.Days.Keys.Last());

    static NoteCopy Copy(Workbook book, KeptTask task) =>
        new(task.Id, book.Person, Note(task)) { Held = [.. task.Held.Reverse().Take(MostWaiting)] };

    static void AddDay(Workbook before, Workbook after, string task, DateOnly on, Topic to, ImmutableArray<Tell>.Builder tells)
    {
        if (after.Task(task) is not { } now || now.Days.GetValueOrDefault(on) is not { } day) return;
        var was = before.Task(task)?.Days.GetValueOrDefault(on);
        if (was is null || !AreSame(Note(was), Note(day))) tells.Add(new Tell(to, new NoteDay(task, before.Person, on, Note(day))));
        var (told, numbers) = (Numbers(now, before.Sheet(task, on)), Numbers(now, after.Sheet(task, on)));
        if (!AreSame(told, numbers)) tells.Add(new Tell(to, new NoteNumbers(task, before.Person, numbers is not null, [.. numbers ?? []])));
        var (wasShared, isShared) = (IsShared(before.Sheet(task, on)), IsShared(after.Sheet(task, on)));
        if (wasShared != isShared) tells.Add(new Tell(to, new NoteShared(task, before.Person, on, now.Card.Content.Title, isShared)));
    }

    /// <summary>The numbers that a programme asks for, where they are handed in to those who care; else null.</summary>
    static FieldAnswer[]? Numbers(KeptTask task, KeptSheet? sheet) => task.Asks.IsEmpty || sheet is not { HandedInAt: not null } || sheet.Reach == WorkReach.Me
        ? null : [.. task.Asks.Where(sheet.Answers.ContainsKey).Select(key => new FieldAnswer(key, new Answer { Number = sheet.Answers[key].Number }))];

    static bool IsShared(KeptSheet? sheet) => sheet is { IsWithGroup: true };

    static DayNote Note(DayWork day) => new(
        day.State, WorkRules.Index(day.Rating, day.CareRating), day.Rating?.Difficulty, day.Reach == WorkReach.Me ? [] : day.Reasons);

    static bool AreSame<T>(T one, T other) => Json.Bytes(one).AsSpan().SequenceEqual(Json.Bytes(other));
}
