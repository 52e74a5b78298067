using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Forms;
using Homework.Journals;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>The workbook. Id: <c>workbook</c>.</summary>
/// <param name="IsHeld">Nothing is suggested for now; null for its owner, who is not told of it here.</param>
public sealed record WorkbookSheet(string Id, Topic Group, string Person, bool? IsHeld) : Item(Id)
{
    /// <summary>When sessions of the group end or ended: in the two hours after one nothing is asked for (R8.6).</summary>
    public ImmutableArray<DateTimeOffset> SessionEnds { get; init; } = [];
}

/// <summary>Homework in somebody's workbook, for them and for facilitators. Its id is the assignment's; on the shelf <c>tasks</c>.</summary>
/// <param name="Edition">How often its questions have changed; worksheets say which they answer.</param>
/// <param name="Size">The size that it is done in by now.</param>
/// <param name="DueOn">Its last day by now, or null.</param>
/// <param name="AskWords">Why they ask for time, or null.</param>
/// <param name="LooksFirst">It made them feel worse: a clinician looks before anything else is asked.</param>
/// <param name="Hint">A suggestion about the size; nothing ever changes by itself (R6.4).</param>
/// <param name="Recurring">The same got in the way in three weeks: another kind of task may fit (R4.5). For facilitators, else null.</param>
/// <param name="Reminder">For its owner alone, else null.</param>
public sealed record WorkbookTask(
    string Id, WorkCard Card, WorkSchedule Schedule, int Edition, int Version, string Giver, DateTimeOffset At, WorkState State, TaskPlan? Plan,
    PlanState PlanState, int PlanVersion, TaskSize Size, DateOnly? DueOn, DateOnly? AsksUntil, string? AskWords, bool IsDeclined,
    DateTimeOffset? PausedSince, DateOnly? PausedUntil, bool IsWithdrawn, bool LooksFirst, bool IsKeptAsIs, StepHint Hint, WorkReason? Recurring,
    TaskReminder? Reminder) : Item(Id)
{
    /// <summary>What is offered to its owner by how they are and how it went (R8.4); for others nothing.</summary>
    public WorkOffer Offer { get; init; }

    /// <summary>What was changed since its owner last said that they have seen it; for others nothing.</summary>
    public ImmutableArray<WorkChange> Changes { get; init; } = [];
}

/// <summary>A day of a task, in short.</summary>
/// <param name="Index">How far and how well, 0 to 100 (R3.3), where it was rated.</param>
/// <param name="Credit">What it counts, 0 to 1 (R3.5); null where it is in no rate.</param>
public sealed record TaskDay(DateOnly On, WorkState State, int? Index, int? Difficulty, ImmutableArray<WorkReason> Reasons, double? Credit);

/// <summary>All days of a task with something on them, oldest first. Id: <c>days:TASK</c>.</summary>
public sealed record TaskDays(string Id, string Task, ImmutableArray<TaskDay> Days) : Item(Id);

/// <summary>The questions of an earlier edition. Id: <c>form:TASK:EDITION</c>.</summary>
public sealed record TaskForm(string Id, string Task, int Edition, Form Form) : Item(Id);

/// <summary>
/// What somebody did on a day. Id: <c>sheet:TASK:DAY</c>; on the shelf <c>sheets</c>, in the order of days. Facilitators have
/// its answers once it is handed in and theirs to read; the group has nothing but the answers, where it is shared.
/// </summary>
/// <param name="Form">The questions, where the group reads it; else null, and the task has them.</param>
/// <param name="RedoWords">Why another try is asked for, until it is handed in again.</param>
/// <param name="ReasonWords">In their words, for those whom <paramref name="ReasonReach"/> names.</param>
public sealed record Worksheet(
    string Id, string Task, DateOnly On, int Edition, WorkState State, ImmutableArray<FieldAnswer> Answers, DateTimeOffset BegunAt,
    DateTimeOffset ChangedAt, DateTimeOffset? HandedInAt, DateTimeOffset? ReadAt, DateTimeOffset? DiscussedAt, WorkReach Reach,
    WorkRating? Rating, WorkRating? CareRating, int? Index, ImmutableArray<WorkReason> Reasons, string? ReasonWords, WorkReach ReasonReach,
    ImmutableArray<WorkFeedback> Feedback, string? RedoWords, Form? Form) : Item(Id)
{
    /// <summary>Whether the group may read it where it is shared: held and hidden it does not.</summary>
    public Standing Standing { get; init; }

    /// <summary>Why a facilitator hid it, or null.</summary>
    public string? HiddenFor { get; init; }

    /// <summary>What its writer wrote in other windows, beside the fields; for its owner alone.</summary>
    public ImmutableArray<KeptAnswer> Kept { get; init; } = [];

    /// <summary>The numbers of what stands in the fields; for its owner alone.</summary>
    public ImmutableArray<FieldSeen> Seen { get; init; } = [];
}
