using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Workbooks;

/// <summary>What is shown to the group can be flagged there, as everything that people read of each other; it is held until a facilitator has looked.</summary>
static class ShowingRules
{
    public static Decision Flag(Workbook book, Request request, Flag order)
    {
        if (!request.MayWrite) return Assignments.AssignmentRefusals.ReadOnly;
        if (KeptSheet.Read(order.Entry) is not { } at || order.Item != order.Entry) return WorkbookRefusals.NoSheet;
        if (book.Sheet(at.Task, at.On) is not { IsShared: true } sheet || (!sheet.IsWithGroup && !request.IsCare)) return WorkbookRefusals.NoSheet;
        var flagged = FlagRules.Flag(book, request, order, book.Person);
        return flagged.Refusal is null && sheet.IsWithGroup
            ? flagged with { Events = flagged.Events.Add(new SheetHeld(at.Task, at.On)) } : flagged;
    }

    public static Decision Hide(Workbook book, Request request, HideSheet order)
    {
        if (book.Sheet(order.Task, order.On) is not { IsShared: true } sheet) return WorkbookRefusals.NoSheet;
        if (PlainText.Lines(order.Reason, 1000) is not { Length: > 0 } reason) return WorkbookRefusals.Feedback;
        if (sheet.Standing == Journals.Standing.Hidden) return Decision.Nothing;
        return Decision.Of(new SheetHidden(order.Task, order.On, reason))
            .Telling(Inbox.One(book, request, book.Person, NoticeKind.Hidden, sheet.Id, reason));
    }

    public static Decision Clear(Workbook book, Request request, ShowSheet order)
    {
        if (book.Sheet(order.Task, order.On) is not { } sheet) return WorkbookRefusals.NoSheet;
        return sheet.Standing == Journals.Standing.Shown ? Decision.Nothing : Decision.Of(new SheetCleared(order.Task, order.On))
            .Telling(Inbox.One(book, request, book.Person, NoticeKind.Approved, sheet.Id));
    }
}
