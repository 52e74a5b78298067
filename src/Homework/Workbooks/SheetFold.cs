using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>What each fact changes about a day and its worksheet.</summary>
static class SheetFold
{
    public static Workbook Apply(Workbook book, KeptTask task, Fact fact, SheetEvent happened)
    {
        var sheet = book.Sheet(happened.Task, happened.On) ?? Begun(book, task, fact, happened.On);
        var day = task.Days.GetValueOrDefault(happened.On) ?? new DayWork(WorkState.Started);
        (sheet, day) = After(task, sheet, day, fact, happened);
        var waits = sheet is { HandedInAt: not null, ReadAt: null } && sheet.Reach != WorkReach.Me;
        task = task with
        {
            Days = task.Days.SetItem(happened.On, day),
            Held = sheet is { IsShared: true, Standing: Journals.Standing.Held } ? task.Held.Add(happened.On) : task.Held.Remove(happened.On),
            Waiting = waits ? task.Waiting.Add(happened.On) : task.Waiting.Remove(happened.On),
            IsSeen = true,
        };
        return book with { Parts = book.Parts.With(task).With(sheet with { Day = day }) };
    }

    static KeptSheet Begun(Workbook book, KeptTask task, Fact fact, DateOnly on) => new(
        KeptSheet.IdOf(task.Id, on), on.DayNumber * 1000L + book.Tasks.IndexOf(task.Id), task.Id, on, task.Earlier.Length,
        task.Card.Content.Sharing == WorkReach.Group ? WorkReach.Care : task.Card.Content.Sharing, fact.At);

    static (KeptSheet, DayWork) After(KeptTask task, KeptSheet sheet, DayWork day, Fact fact, SheetEvent happened) => happened switch
    {
        SheetFilled it => (sheet with
        {
            ChangedAt = fact.At,
            Answers = it.Answer is null ? sheet.Answers.Remove(it.Field) : sheet.Answers.SetItem(it.Field, it.Answer),
            Pens = sheet.Pens.SetItem(it.Field, new LastPen(it.Pen, fact.Seq)),
        }, day),
        AnswerKept it => (sheet with { Kept = Kept(sheet, fact, it) }, day),
        SheetHeld => (sheet with { Standing = Journals.Standing.Held }, day),
        SheetHidden it => (sheet with { Standing = Journals.Standing.Hidden, HiddenFor = it.Reason }, day),
        SheetCleared => (sheet with { Standing = Journals.Standing.Shown, HiddenFor = null }, day),
        WorkMarked it => (sheet with { MarkedAt = fact.At }, day with { State = it.State }),
        ReasonsGiven it => (sheet with { MarkedAt = fact.At, ReasonWords = it.Words }, day with
        {
            Reasons = it.Reasons,
            Reach = it.Reach,
            WorseAt = it.Reasons.Contains(WorkReason.FeltWorse) ? fact.Seq : 0,
        }),
        WorkRated { IsOwn: true } it => (sheet with { MarkedAt = fact.At }, day with { Rating = it.Rating }),
        WorkRated it => (sheet, day with { CareRating = it.Rating }),
        SheetHandedIn { IsHandedIn: true } => (sheet with { HandedInAt = fact.At, MarkedAt = fact.At, RedoWords = null },
            day with { State = day.State is WorkState.Part or WorkState.Different ? day.State : WorkState.Done }),
        SheetHandedIn => (sheet with { HandedInAt = null }, day with { State = WorkState.Started }),
        SheetShared it => (sheet with { Reach = it.Reach, Form = it.Reach == WorkReach.Group ? task.Form(sheet.Edition) : null }, day),
        SheetSharingEnded => (sheet with { Reach = WorkReach.Care, Form = null }, day),
        SheetWasRead => (sheet with { ReadAt = fact.At }, day),
        FeedbackGiven it => (sheet with { ReadAt = sheet.ReadAt ?? fact.At, Feedback = sheet.Feedback.Add(new WorkFeedback(it.Words, fact.By, fact.At)) }, day),
        RedoAsked it => (sheet with { HandedInAt = null, ReadAt = null, RedoWords = it.Words, Reach = sheet.Reach == WorkReach.Group ? WorkReach.Care : sheet.Reach, Form = null },
            day with { State = WorkState.Started }),
        SheetDiscussed => (sheet with { ReadAt = sheet.ReadAt ?? fact.At, DiscussedAt = fact.At }, day),
        _ => (sheet, day),
    };

    static ImmutableArray<KeptAnswer> Kept(KeptSheet sheet, Fact fact, AnswerKept it)
    {
        var others = sheet.Kept.Where(kept => kept.Field != it.Field || kept.Pen != it.Pen);
        return it.Answer is null ? [.. others] : [.. others, new KeptAnswer(it.Field, it.Pen, it.Answer, fact.At)];
    }
}
