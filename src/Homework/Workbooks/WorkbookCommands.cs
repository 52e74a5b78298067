using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>A group's book makes a workbook for somebody.</summary>
[ToldOnly]
public sealed record BeginWorkbook(Topic Group, string Person) : Command;

/// <summary>Homework is put into the workbook, or back into it.</summary>
[ToldOnly]
public sealed record PutTask(string Task, WorkCard Card, WorkSchedule Schedule, int Version, string Giver) : Command
{
    /// <summary>What a programme wants of it, or null.</summary>
    public StepWish? Step { get; init; }
}

/// <summary>It is this from now on.</summary>
[ToldOnly]
public sealed record ChangeTask(string Task, WorkCard Card, WorkSchedule Schedule, int Version) : Command;

/// <summary>It is taken off the list.</summary>
[ToldOnly]
public sealed record WithdrawTask(string Task) : Command;

/// <summary>While something about the person's safety is open nothing is suggested and nobody is reminded (R6.5, R8.6).</summary>
[ToldOnly]
public sealed record HoldSuggestions(bool IsOn) : Command;

/// <summary>The member has opened a task.</summary>
public sealed record SeeTask(string Task) : Command;

/// <summary>The member says how they will do it, or a facilitator suggests it.</summary>
/// <param name="Version">The plan's version that was looked at.</param>
public sealed record WriteTaskPlan(string Task, TaskPlan Plan, int Version) : Command;

/// <summary>The other agrees to the plan as it is written.</summary>
/// <param name="Confidence">How sure the member is, 0 to 10; null from a facilitator.</param>
public sealed record AgreeOnPlan(string Task, int Version, int? Confidence) : Command;

/// <summary>The member says no to a task, or takes it on after all. Nobody asks why, and the group is not told (R2.7).</summary>
public sealed record DeclineTask(string Task, bool IsDeclined) : Command;

/// <summary>The member chooses another size, whenever they like.</summary>
public sealed record ChooseTaskSize(string Task, TaskSize Size) : Command;

/// <summary>The member puts a task aside for a while.</summary>
/// <param name="Until">The last day of it, or null until they come back.</param>
public sealed record PauseTask(string Task, DateOnly? Until) : Command;

/// <summary>The member goes on with it.</summary>
public sealed record ResumeTask(string Task) : Command;

/// <summary>Moves the last day: the member as far as it bends, a facilitator as they like.</summary>
public sealed record MoveDue(string Task, DateOnly DueOn) : Command;

/// <summary>The member asks for more time than the day bends by.</summary>
/// <param name="Words">At most 400 characters, or null.</param>
public sealed record AskForTime(string Task, DateOnly Until, string? Words) : Command;

/// <summary>The member wants no suggestions about the size.</summary>
public sealed record KeepTaskAsIs(string Task, bool IsOn) : Command;

/// <summary>The member wants to be reminded; null: no more.</summary>
/// <param name="At">From 08:00 to 20:59 (R8.2).</param>
public sealed record RemindOfTask(string Task, TimeOnly? At, ImmutableArray<int> Weekdays, string TimeZone) : Command;

/// <summary>The member wants to be reminded again in a while.</summary>
/// <param name="Minutes">15, 60 or 180.</param>
public sealed record SnoozeTask(string Task, int Minutes) : Command;

/// <summary>The member answers a question of a worksheet; null takes the answer away. Sent with each pause in writing.</summary>
/// <param name="On">The day it is filed under.</param>
/// <remarks>Where another window wrote meanwhile, both stay: the field shows this, the other's words are kept beside it.</remarks>
public sealed record FillSheet(string Task, DateOnly On, string Field, Answer? Answer) : Command
{
    /// <summary>The window that writes: an id that it makes for itself. Null: nothing is compared.</summary>
    public string? Pen { get; init; }

    /// <summary>What it had seen of the field when it began to write: <see cref="FieldSeen.Seq"/>, 0 for nothing.</summary>
    public long Seen { get; init; }
}

/// <summary>The member decides about words that another of their windows wrote into the same field.</summary>
/// <param name="Pen">The window that wrote them: <see cref="KeptAnswer.Pen"/>.</param>
public sealed record SettleKept(string Task, DateOnly On, string Field, string Pen, KeptChoice Choice) : Command;

/// <summary>The member says how far they came.</summary>
/// <param name="State">Not yet, started, part, done in one's own way, done.</param>
public sealed record MarkWork(string Task, DateOnly On, WorkState State) : Command;

/// <summary>The member says what got in the way.</summary>
/// <param name="Reasons">Any number; none takes back what was said.</param>
/// <param name="Words">At most 600 characters, or null.</param>
/// <param name="Reach">They alone, or those who care for the group; never the group (R4.3).</param>
public sealed record SayWhy(string Task, DateOnly On, ImmutableArray<WorkReason> Reasons, string? Words, WorkReach Reach) : Command;

/// <summary>The member, or a facilitator, says how it went.</summary>
public sealed record RateWork(string Task, DateOnly On, WorkRating Rating) : Command;

/// <summary>The member hands a worksheet in, or takes it back until it has been read.</summary>
public sealed record HandInSheet(string Task, DateOnly On, bool IsHandedIn) : Command;

/// <summary>The member says who reads a worksheet that is handed in. A facilitator may end that the group does.</summary>
public sealed record ShareSheet(string Task, DateOnly On, WorkReach Reach) : Command;

/// <summary>A facilitator has read it.</summary>
public sealed record ReadSheet(string Task, DateOnly On) : Command;

/// <summary>A facilitator says something about it; it counts as read.</summary>
/// <param name="Words">1 to 1,000 characters.</param>
public sealed record GiveFeedback(string Task, DateOnly On, string Words) : Command;

/// <summary>A facilitator asks for another try, and says why.</summary>
/// <param name="Words">1 to 600 characters.</param>
public sealed record AskToRedo(string Task, DateOnly On, string Words) : Command;

/// <summary>It was talked about in a session.</summary>
public sealed record DiscussSheet(string Task, DateOnly On) : Command;

/// <summary>A facilitator hides a worksheet from the group.</summary>
/// <param name="Reason">For its writer, 1 to 1,000 characters.</param>
public sealed record HideSheet(string Task, DateOnly On, string Reason) : Command;

/// <summary>A facilitator has looked at a worksheet that was held or hidden: its writer may show it to the group.</summary>
public sealed record ShowSheet(string Task, DateOnly On) : Command;

/// <summary>A clinician has looked at why it made somebody feel worse (R4.4).</summary>
public sealed record LookAtTask(string Task) : Command;
