using Homework.Assignments;
using Homework.Flags;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Looks;

namespace Homework.Workbooks;

/// <summary>Who sees what: its owner all, facilitators what is handed in and theirs to read, the group what it is shown.</summary>
static class WorkbookShow
{
    public const string Book = "workbook";
    const string DaysPrefix = "days:", FormPrefix = "form:", SheetPrefix = "sheet:";

    public static string DaysOf(string task) => DaysPrefix + task;

    public static IEnumerable<string> ItemsOf(Part part) => part is KeptTask task
        ? [task.Id, DaysOf(task.Id), .. Enumerable.Range(0, task.Earlier.Length).Select(edition => $"{FormPrefix}{task.Id}:{edition}")] : [part.Id];

    public static Item? Show(Workbook book, string id, Audience audience)
    {
        if (book.Group is null) return null;
        var isOwner = audience.Is(book.Person);
        var isCare = audience == Audience.Care;
        if (id.StartsWith(SheetPrefix, StringComparison.Ordinal)) return Sheet(book, id, isOwner, isCare, audience == Audience.Group);
        if (!isOwner && !isCare) return null;
        if (book.Parts.Find<KeptLook>(id) is { } look) return isOwner ? look.Shown() : null;
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return book.Flags.Show(id, audience);
        if (id == Book) return new WorkbookSheet(Book, book.Group.Value, book.Person, isCare ? book.IsHeld : null) { SessionEnds = [.. book.Sessions.Values.Order()] };
        if (id.StartsWith(DaysPrefix, StringComparison.Ordinal)) return book.Task(id[DaysPrefix.Length..]) is { } days ? Days(days, isOwner) : null;
        if (id.StartsWith(FormPrefix, StringComparison.Ordinal)) return Earlier(book, id);
        return book.Task(id) is { } task ? Task(book, task, isOwner) : null;
    }

    static WorkbookTask Task(Workbook book, KeptTask task, bool isOwner) => new(
        task.Id, task.Card, task.Schedule, task.Earlier.Length, task.Version, task.Giver, task.At, task.State(), task.Plan, task.PlanState,
        task.PlanVersion, task.Size, task.DueOn, task.AsksUntil, task.AskWords, task.IsDeclined, task.PausedSince, task.PausedUntil, task.IsWithdrawn,
        task.LooksFirst(!isOwner), task.IsKeptAsIs, WorkRules.Hint(book, task), isOwner ? null : WorkRules.Recurring(task),
        isOwner && book.Clocks.TryGetValue(task.Id, out var clock) ? clock.Reminder : null)
    {
        Ord = task.Ord,
        Offer = isOwner ? WorkRules.Offer(book, task) : WorkOffer.None,
        Changes = isOwner ? [.. task.Changes] : [],
    };

    static TaskDays Days(KeptTask task, bool isOwner) => new(DaysOf(task.Id), task.Id, [.. task.Days.Select(day => new TaskDay(
        day.Key, day.Value.State, WorkRules.Index(day.Value.Rating, day.Value.CareRating), day.Value.Rating?.Difficulty,
        isOwner || day.Value.Reach != WorkReach.Me ? day.Value.Reasons : [], WorkRules.Credit(day.Value.State)))])
    { Ord = task.Ord };

    static TaskForm? Earlier(Workbook book, string id)
    {
        var rest = id[FormPrefix.Length..].Split(':');
        return rest.Length == 2 && book.Task(rest[0]) is { } task && int.TryParse(rest[1], out var edition) && edition >= 0 && edition < task.Earlier.Length
            ? new TaskForm(id, task.Id, edition, task.Earlier[edition]) { Ord = task.Ord } : null;
    }

    static Worksheet? Sheet(Workbook book, string id, bool isOwner, bool isCare, bool isGroup)
    {
        if (book.Parts.Find<KeptSheet>(id) is not { } sheet) return null;
        if (isGroup) return sheet.IsWithGroup ? ForGroup(sheet) : null;
        if (!isOwner && !(isCare && sheet.MarkedAt is not null)) return null;
        var day = sheet.Day;
        var isRead = isOwner || sheet is { HandedInAt: not null, Reach: not WorkReach.Me };
        var isWhySeen = isOwner || day.Reach != WorkReach.Me;
        return ForGroup(sheet) with
        {
            State = day.State,
            Answers = isRead ? [.. sheet.Answers.Select(answer => new FieldAnswer(answer.Key, answer.Value))] : [],
            ReadAt = sheet.ReadAt,
            DiscussedAt = sheet.DiscussedAt,
            Rating = day.Rating,
            CareRating = isCare ? day.CareRating : null,
            Index = WorkRules.Index(day.Rating, day.CareRating),
            Reasons = isWhySeen ? day.Reasons : [],
            ReasonWords = isWhySeen ? sheet.ReasonWords : null,
            ReasonReach = day.Reach,
            Feedback = sheet.Feedback,
            RedoWords = sheet.RedoWords,
            Standing = sheet.Standing,
            HiddenFor = sheet.HiddenFor,
            Kept = isOwner ? sheet.Kept : [],
            Seen = isOwner ? [.. sheet.Pens.Select(pen => new FieldSeen(pen.Key, pen.Value.Seq))] : [],
        };
    }

    static Worksheet ForGroup(KeptSheet sheet) => new(
        sheet.Id, sheet.Task, sheet.On, sheet.Edition, WorkState.Done, [.. sheet.Answers.Select(answer => new FieldAnswer(answer.Key, answer.Value))],
        sheet.BegunAt, sheet.ChangedAt, sheet.HandedInAt, null, null, sheet.Reach, null, null, null, [], null, WorkReach.Me, [], null, sheet.Form)
    { Ord = sheet.Ord };
}
