using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Workbooks;

/// <summary>Two people agree on how it is done: the member in words of their own, with an if-then line and how sure they are.</summary>
static class PlanRules
{
    public static Decision Write(Workbook book, Request request, WriteTaskPlan order)
    {
        if (TaskRules.Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (order.Version != task.PlanVersion) return Assignments.AssignmentRefusals.EditedMeanwhile;
        var isOwner = request.By == book.Person;
        if (Check(task, order.Plan, isOwner, out var plan) is { } notSo) return notSo;
        return Decision.Of(new TaskPlanWritten(task.Id, plan)).Telling(
            isOwner ? [] : Inbox.One(book, request, book.Person, NoticeKind.PlanOffered, task.Id));
    }

    public static Decision Agree(Workbook book, Request request, AgreeOnPlan order)
    {
        if (TaskRules.Live(book, order.Task, out var task) is { } wrong) return wrong;
        if (task.PlanState == PlanState.Agreed && order.Version == task.PlanVersion) return Decision.Nothing;
        if (order.Version != task.PlanVersion) return Assignments.AssignmentRefusals.EditedMeanwhile;
        if (task.Plan is not { } plan) return WorkbookRefusals.NoPlan;
        var isOwner = request.By == book.Person;
        if (task.PlanState != (isOwner ? PlanState.Offered : PlanState.Written)) return WorkbookRefusals.OwnPlan;
        if (!isOwner) return new TaskPlanAgreed(task.Id, null);
        if (Sure(task, plan with { Confidence = order.Confidence }) is { } unsure) return unsure;
        return new TaskPlanAgreed(task.Id, order.Confidence);
    }

    static Rejected? Check(KeptTask task, TaskPlan? wished, bool isOwner, out TaskPlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Lines(wished.Words, 600) is not { Length: > 0 } words) return WorkbookRefusals.PlanWords;
        if (PlainText.Line(wished.When, 200) is not { } when || PlainText.Line(wished.Will, 200) is not { } will) return WorkbookRefusals.PlanWords;
        if (isOwner && (when == "" || will == "")) return WorkbookRefusals.PlanWords; // R2.4
        if (!task.Card.Ways.Contains(wished.Way)) return Assignments.AssignmentRefusals.NotAChoice;
        if (task.Card.Sizes.All(one => one.Size != wished.Size)) return WorkbookRefusals.Size;
        plan = new TaskPlan(words, when, will, wished.Way, wished.Size, isOwner ? wished.Confidence : null);
        return isOwner ? Sure(task, plan) : null;
    }

    /// <summary>R2.5: under 7 of 10 the task is made smaller before it is saved, as long as there is a smaller one.</summary>
    static Rejected? Sure(KeptTask task, TaskPlan plan)
    {
        if (plan.Confidence is not (>= 0 and <= 10)) return WorkbookRefusals.Sure;
        return plan.Confidence < WorkRules.SureEnough && plan.Size != task.Card.Sizes[0].Size ? WorkbookRefusals.ShrinkFirst : null;
    }
}
