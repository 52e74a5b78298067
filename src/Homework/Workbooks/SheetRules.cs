using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Texts;

namespace Homework.Workbooks;

/// <summary>What a member does under a day of a task: answers, says how far they came and what got in the way, hands in, shows.</summary>
static class SheetRules
{
    public static Decision Fill(Workbook book, Request request, FillSheet order)
    {
        if (Filed(book, request, order.Task, order.On, out var task, out var sheet) is { } wrong) return wrong;
        if (sheet?.HandedInAt is not null) return WorkbookRefusals.HandedIn;
        var form = task.Form(sheet?.Edition ?? task.Earlier.Length);
        if (AnswerChecks.Of(form, order.Field ?? "", order.Answer) is { } notSo) return notSo;
        if (order.Answer is null && sheet?.Answers.ContainsKey(order.Field!) != true) return Decision.Nothing;
        if (order.Pen is not null && !Ids.IsValid(order.Pen)) return AssignmentRefusals.NotAChoice;
        return Decision.Of([.. Begun(sheet, order.Task, order.On), .. KeptRules.Before(sheet, order),
            new SheetFilled(task.Id, order.On, order.Field!, order.Answer) { Pen = order.Pen }]);
    }

    public static Decision Mark(Workbook book, Request request, MarkWork order)
    {
        if (Filed(book, request, order.Task, order.On, out var task, out var sheet) is { } wrong) return wrong;
        if (order.State is not (WorkState.NotYet or WorkState.Started or WorkState.Part or WorkState.Different or WorkState.Done))
            return WorkbookRefusals.State;
        if (sheet is not null && task.Days.GetValueOrDefault(order.On)?.State == order.State) return Decision.Nothing;
        return Decision.Of([.. Begun(sheet, order.Task, order.On), new WorkMarked(task.Id, order.On, order.State)]);
    }

    public static Decision Say(Workbook book, Request request, SayWhy order)
    {
        if (Filed(book, request, order.Task, order.On, out var task, out var sheet) is { } wrong) return wrong;
        if (order.Reasons.IsDefault || !order.Reasons.All(Enum.IsDefined)) return WorkbookRefusals.Reasons;
        if (PlainText.Lines(order.Words, 600) is not { } words) return WorkbookRefusals.Reasons;
        if (order.Reach is not (WorkReach.Me or WorkReach.Care)) return AssignmentRefusals.NotAChoice; // R4.3: the group only in their own words
        ImmutableArray<WorkReason> reasons = [.. order.Reasons.Distinct().Order()];
        var said = new ReasonsGiven(task.Id, order.On, reasons, words == "" ? null : words, order.Reach);
        var before = task.Days.GetValueOrDefault(order.On);
        var isNew = before is null || before.Reach == WorkReach.Me || !before.Reasons.Contains(WorkReason.FeltWorse);
        var tellsCare = order.Reach == WorkReach.Care && isNew && reasons.Contains(WorkReason.FeltWorse);
        return Decision.Of([.. Begun(sheet, order.Task, order.On), said]).Telling(tellsCare
            ? Inbox.Care(request, new Notify(NoticeKind.LookFirst, book.Topic, task.Id, null, Group: book.Group)) : []);
    }

    public static Decision Rate(Workbook book, Request request, RateWork order)
    {
        if (Filed(book, request, order.Task, order.On, out var task, out var sheet) is { } wrong) return wrong;
        if (order.Rating is not { } rating || !Marks(rating).All(mark => mark is null or (>= 0 and <= 4))) return WorkbookRefusals.Rating;
        var isOwn = request.By == book.Person;
        if (!isOwn && sheet?.MarkedAt is null) return WorkbookRefusals.NotHandedIn;
        return Decision.Of([.. Begun(sheet, order.Task, order.On), new WorkRated(task.Id, order.On, rating, isOwn)]);
    }

    public static Decision HandIn(Workbook book, HandInSheet order)
    {
        if (book.Sheet(order.Task, order.On) is not { } sheet) return book.Task(order.Task) is null ? WorkbookRefusals.NoTask : WorkbookRefusals.Empty;
        if (order.IsHandedIn == sheet.HandedInAt is not null) return Decision.Nothing;
        if (!order.IsHandedIn && sheet.ReadAt is not null) return WorkbookRefusals.AlreadyRead;
        if (order.IsHandedIn && sheet.Answers.IsEmpty) return WorkbookRefusals.Empty;
        if (order.IsHandedIn && Filled.Missing(book.Task(order.Task)!.Form(sheet.Edition), sheet.Answers).Any()) return WorkbookRefusals.Missing;
        return sheet.Reach == WorkReach.Group && !order.IsHandedIn
            ? Decision.Of(new SheetShared(order.Task, order.On, WorkReach.Care), new SheetHandedIn(order.Task, order.On, false))
            : new SheetHandedIn(order.Task, order.On, order.IsHandedIn);
    }

    public static Decision Share(Workbook book, ShareSheet order)
    {
        if (book.Sheet(order.Task, order.On) is not { } sheet) return WorkbookRefusals.NoTask;
        if (!Enum.IsDefined(order.Reach)) return AssignmentRefusals.NotAChoice;
        if (sheet.Reach == order.Reach) return Decision.Nothing;
        if (order.Reach == WorkReach.Group && sheet.HandedInAt is null) return WorkbookRefusals.NotHandedIn;
        if (order.Reach == WorkReach.Group && sheet.Standing != Journals.Standing.Shown) return WorkbookRefusals.NotShown;
        if (order.Reach == WorkReach.Group && book.Task(order.Task)!.Card.Content.IsNeverForGroup) return WorkbookRefusals.NeverForGroup;
        return new SheetShared(order.Task, order.On, order.Reach);
    }

    /// <summary>The task and what is filed under the day; what is there already can always be gone on with.</summary>
    static Rejected? Filed(Workbook book, Request request, string id, DateOnly on, out KeptTask task, out KeptSheet? sheet)
    {
        sheet = book.Sheet(id, on);
        task = book.Task(id)!;
        if (task is null) return WorkbookRefusals.NoTask;
        if (sheet is not null) return null;
        if (task.IsWithdrawn) return WorkbookRefusals.OffTheList;
        return (task.Schedule with { DueOn = task.Schedule.Rhythm == Rhythm.Once ? null : task.DueOn }).Files(on, request.At) ? null : WorkbookRefusals.Day;
    }

    static Event[] Begun(KeptSheet? sheet, string task, DateOnly on) => sheet is null ? [new SheetBegun(task, on)] : [];

    static int?[] Marks(WorkRating rating) =>
        [rating.Quantity, rating.Quality, rating.Difficulty, rating.Clear, rating.Sense, rating.Helpful];
}
