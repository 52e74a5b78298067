using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>Something that happened to one task of a workbook.</summary>
public abstract record TaskEvent(string Task) : Event;

/// <summary>Something that happened to what is filed under a day of it.</summary>
public abstract record SheetEvent(string Task, DateOnly On) : TaskEvent(Task)
{
    /// <summary>Its name among what only counts the latest of.</summary>
    protected string Of(string what) => $"{what}:{Task}:{On:yyyy-MM-dd}";
}

/// <summary>A workbook began.</summary>
[OfPractice]
public sealed record WorkbookBegun(Topic Group, string Person) : Event;

/// <summary>Somebody who cares for the group looked at it.</summary>
[OfPractice]
public sealed record WorkbookLookedAt : Event;

/// <summary>Homework was put into it.</summary>
[OfPractice]
public sealed record TaskPut(string Task, WorkCard Card, WorkSchedule Schedule, int Version, string Giver) : TaskEvent(Task)
{
    /// <summary>What a programme wants of it, or null.</summary>
    public StepWish? Step { get; init; }
}

/// <summary>It is this from now on.</summary>
[OfPractice]
public sealed record TaskChanged(string Task, WorkCard Card, WorkSchedule Schedule, int Version) : TaskEvent(Task);

/// <summary>It was taken off the list.</summary>
[OfPractice]
public sealed record TaskWithdrawn(string Task) : TaskEvent(Task);

/// <summary>Nothing is suggested for now, or is again.</summary>
[OfPractice]
public sealed record SuggestionsHeld(bool IsOn) : Event;

/// <summary>Its owner has opened it.</summary>
public sealed record TaskSeen(string Task) : TaskEvent(Task);

/// <summary>Somebody wrote how it will be done.</summary>
public sealed record TaskPlanWritten(string Task, TaskPlan Plan) : TaskEvent(Task);

/// <summary>The other agreed.</summary>
/// <param name="Confidence">How sure the member is; null where a facilitator agreed.</param>
public sealed record TaskPlanAgreed(string Task, int? Confidence) : TaskEvent(Task);

/// <summary>Its owner said no to it, or took it on after all.</summary>
public sealed record TaskDeclined(string Task, bool IsDeclined) : TaskEvent(Task);

/// <summary>Its owner chose another size.</summary>
public sealed record TaskResized(string Task, TaskSize Size) : TaskEvent(Task);

/// <summary>Its owner put it aside.</summary>
public sealed record TaskPaused(string Task, DateOnly? Until) : TaskEvent(Task);

/// <summary>It goes on.</summary>
public sealed record TaskResumed(string Task) : TaskEvent(Task);

/// <summary>Its last day is another.</summary>
public sealed record DueMoved(string Task, DateOnly DueOn) : TaskEvent(Task);

/// <summary>Its owner asks for more time.</summary>
public sealed record TimeAsked(string Task, DateOnly Until, string? Words) : TaskEvent(Task);

/// <summary>Its owner wants no suggestions about it, or wants them again.</summary>
public sealed record TaskKeptAsIs(string Task, bool IsOn) : TaskEvent(Task);

/// <summary>Its owner wants to be reminded so, or not with null.</summary>
/// <param name="From">The first day, where they are, on which it may come.</param>
public sealed record TaskReminderSet(string Task, TimeOnly? At, ImmutableArray<int> Weekdays, string TimeZone, DateOnly From) : TaskEvent(Task);

/// <summary>Its owner wants to be reminded again then.</summary>
public sealed record TaskSnoozed(string Task, DateTimeOffset Until) : TaskEvent(Task);

/// <summary>The time to be reminded came on this day of theirs, whether or not they were.</summary>
public sealed record TaskReminded(string Task, DateOnly On, bool WasSent) : TaskEvent(Task);

/// <summary>There is something under this day.</summary>
public sealed record SheetBegun(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>This is what a question was answered with.</summary>
public sealed record SheetFilled(string Task, DateOnly On, string Field, Answer? Answer) : SheetEvent(Task, On)
{
    /// <summary>The window that wrote it, or null.</summary>
    public string? Pen { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"{Of("answer")}:{Field}";
}

/// <summary>What one window had written stays beside what another one wrote into the same field; null: not any more.</summary>
public sealed record AnswerKept(string Task, DateOnly On, string Field, string Pen, Answer? Answer) : SheetEvent(Task, On)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"{Of("kept")}:{Field}:{Pen}";
}

/// <summary>So far its owner came.</summary>
public sealed record WorkMarked(string Task, DateOnly On, WorkState State) : SheetEvent(Task, On);

/// <summary>This got in the way.</summary>
public sealed record ReasonsGiven(string Task, DateOnly On, ImmutableArray<WorkReason> Reasons, string? Words, WorkReach Reach) : SheetEvent(Task, On)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => Of("why");
}

/// <summary>So it went, says its owner, or a facilitator.</summary>
public sealed record WorkRated(string Task, DateOnly On, WorkRating Rating, bool IsOwn) : SheetEvent(Task, On)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => Of(IsOwn ? "rating" : "care-rating");
}

/// <summary>It was handed in, or taken back.</summary>
public sealed record SheetHandedIn(string Task, DateOnly On, bool IsHandedIn) : SheetEvent(Task, On);

/// <summary>These read it.</summary>
public sealed record SheetShared(string Task, DateOnly On, WorkReach Reach) : SheetEvent(Task, On);

/// <summary>A facilitator ended that the group reads it.</summary>
[OfPractice]
public sealed record SheetSharingEnded(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>Somebody asked for a facilitator's eye: the group does not read it until one has looked.</summary>
[OfPractice]
public sealed record SheetHeld(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>A facilitator hid it from the group.</summary>
[OfPractice]
public sealed record SheetHidden(string Task, DateOnly On, string Reason) : SheetEvent(Task, On);

/// <summary>A facilitator has looked, and the group may read it.</summary>
[OfPractice]
public sealed record SheetCleared(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>A facilitator has read it.</summary>
[OfPractice]
public sealed record SheetWasRead(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>A facilitator said something about it.</summary>
[OfPractice]
public sealed record FeedbackGiven(string Task, DateOnly On, string Words) : SheetEvent(Task, On);

/// <summary>A facilitator asked for another try.</summary>
[OfPractice]
public sealed record RedoAsked(string Task, DateOnly On, string Words) : SheetEvent(Task, On);

/// <summary>It was talked about.</summary>
[OfPractice]
public sealed record SheetDiscussed(string Task, DateOnly On) : SheetEvent(Task, On);

/// <summary>A clinician has looked at why it made somebody feel worse.</summary>
[OfPractice]
public sealed record TaskLookedAt(string Task) : TaskEvent(Task);
