using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;
using Homework.Library;
using Homework.Texts;

namespace Homework.Workbooks;

/// <summary>What facilitators do about a worksheet that they may read.</summary>
static class ReadingRules
{
    public static Decision Read(Workbook book, ReadSheet order)
    {
        if (Handed(book, order.Task, order.On, out var sheet) is { } wrong) return wrong;
        return sheet.ReadAt is not null ? Decision.Nothing : new SheetWasRead(order.Task, order.On);
    }

    public static Decision Say(Workbook book, Request request, GiveFeedback order)
    {
        if (Handed(book, order.Task, order.On, out var sheet) is { } wrong) return wrong;
        if (PlainText.Lines(order.Words, 1000) is not { Length: > 0 } words || sheet.Feedback.Length >= 40) return WorkbookRefusals.Feedback;
        return Decision.Of(new FeedbackGiven(order.Task, order.On, words))
            .Telling(Inbox.One(book, request, book.Person, NoticeKind.FeedbackGiven, sheet.Id, by: request.By));
    }

    public static Decision Redo(Workbook book, Request request, AskToRedo order)
    {
        if (Handed(book, order.Task, order.On, out var sheet) is { } wrong) return wrong;
        if (PlainText.Lines(order.Words, 600) is not { Length: > 0 } words) return WorkbookRefusals.Feedback;
        return Decision.Of(new RedoAsked(order.Task, order.On, words))
            .Telling(Inbox.One(book, request, book.Person, NoticeKind.RedoAsked, sheet.Id, by: request.By));
    }

    /// <summary>What was talked about may be what was shared, what was read, or only how far somebody came.</summary>
    public static Decision Discuss(Workbook book, DiscussSheet order)
    {
        if (book.Sheet(order.Task, order.On) is not { MarkedAt: not null } sheet) return WorkbookRefusals.NotHandedIn;
        return sheet.DiscussedAt is not null ? Decision.Nothing : new SheetDiscussed(order.Task, order.On);
    }

    public static Decision EndSharing(Workbook book, Request request, ShareSheet order)
    {
        if (Handed(book, order.Task, order.On, out var sheet) is { } wrong) return wrong;
        if (order.Reach != WorkReach.Care) return WorkbookRefusals.NotYours;
        return sheet.Reach != WorkReach.Group ? Decision.Nothing : Decision.Of(new SheetSharingEnded(order.Task, order.On))
            .Telling(Inbox.One(book, request, book.Person, NoticeKind.MadePrivate, sheet.Id));
    }

    static Rejected? Handed(Workbook book, string task, DateOnly on, out KeptSheet sheet)
    {
        sheet = book.Sheet(task, on)!;
        if (sheet is null) return WorkbookRefusals.NoTask;
        return sheet is { HandedInAt: not null, Reach: not WorkReach.Me } ? null : WorkbookRefusals.NotHandedIn;
    }
}
