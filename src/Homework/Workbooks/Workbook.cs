using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Clients;
using Homework.Flags;
using Homework.Forms;
using Homework.Journals;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>What one person has to do in a group: its head. Tasks and worksheets are parts.</summary>
sealed record Workbook(Topic Topic) : TopicState, IFlagged
{
    public const string TaskShelf = "tasks", SheetShelf = "sheets";

    public Topic? Group { get; init; }

    public string Person { get; init; } = "";

    /// <summary>By person who cares for the group: when it was last kept that they looked.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Looks { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <summary>Something about the person's safety is open.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Their mood was low when they last said how they are (R8.4).</summary>
    public bool IsLow { get; init; }

    /// <summary>By session: when it ends. Nothing is asked for in the two hours after it (R8.6).</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Sessions { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    /// <summary>The tasks, in the order in which they came.</summary>
    public ImmutableArray<string> Tasks { get; init; } = [];

    /// <summary>By task: what reminders go by.</summary>
    public ImmutableSortedDictionary<string, TaskClock> Clocks { get; init; } = ImmutableSortedDictionary<string, TaskClock>.Empty;

    /// <summary>By task: when a pause ends by itself.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> PauseEnds { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <summary>The last day of theirs on which they were reminded, and how often on it (R8.2).</summary>
    public DateOnly RemindedOn { get; init; }

    public int Reminded { get; init; }

    public KeptTask? Task(string? id) => Parts.Find<KeptTask>(id);

    public KeptSheet? Sheet(string task, DateOnly on) => Parts.Find<KeptSheet>(KeptSheet.IdOf(task, on));
}

/// <summary>A task as it is kept.</summary>
sealed record KeptTask(string Id, long Ord, WorkCard Card, WorkSchedule Schedule, int Version, string Giver, DateTimeOffset At)
    : Part(Id, Workbook.TaskShelf, Ord)
{
    /// <summary>The questions of earlier editions.</summary>
    public ImmutableArray<Form> Earlier { get; init; } = [];

    /// <summary>The keys of the numbers that a programme is told of.</summary>
    public ImmutableArray<string> Asks { get; init; } = [];

    public bool IsSeen { get; init; }

    public TaskPlan? Plan { get; init; }

    public PlanState PlanState { get; init; }

    public int PlanVersion { get; init; }

    public TaskSize Size { get; init; } = Card.Sizes[^1].Size < TaskSize.Standard ? Card.Sizes[^1].Size : TaskSize.Standard;

    public DateOnly? DueOn { get; init; } = Schedule.DueOn;

    public DateOnly? AsksUntil { get; init; }

    public string? AskWords { get; init; }

    public bool IsDeclined { get; init; }

    public DateTimeOffset? PausedSince { get; init; }

    public DateOnly? PausedUntil { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>The fact by which a clinician last looked at why it made its owner feel worse; 0: none has.</summary>
    public long LookedAt { get; init; }

    public bool IsKeptAsIs { get; init; }

    /// <summary>Days with something on them.</summary>
    public ImmutableSortedDictionary<DateOnly, DayWork> Days { get; init; } = ImmutableSortedDictionary<DateOnly, DayWork>.Empty;

    /// <summary>Days whose worksheets wait to be read.</summary>
    public ImmutableSortedSet<DateOnly> Waiting { get; init; } = [];

    /// <summary>Days whose worksheets are held until a facilitator has looked.</summary>
    public ImmutableSortedSet<DateOnly> Held { get; init; } = [];

    /// <summary>What was changed since its owner last looked.</summary>
    public ImmutableSortedSet<WorkChange> Changes { get; init; } = [];

    /// <summary>Where it is by now.</summary>
    public WorkState State() =>
        IsWithdrawn || IsDeclined ? WorkState.Withdrawn
        : PausedSince is not null ? WorkState.Paused
        : !Days.IsEmpty ? Days.Values.Last().State
        : IsSeen ? WorkState.Seen : WorkState.Assigned;

    /// <summary>It made its owner feel worse, and no clinician has looked since (R4.4).</summary>
    public bool LooksFirst(bool isForCare = false) =>
        Days.Values.Any(day => day.WorseAt > LookedAt && !(isForCare && day.Reach == WorkReach.Me));

    /// <summary>The questions of an edition.</summary>
    public Form Form(int edition) => edition < Earlier.Length ? Earlier[edition] : Card.Content.Form;
}

/// <summary>A day as a task keeps it.</summary>
sealed record DayWork(WorkState State)
{
    public WorkRating? Rating { get; init; }

    public WorkRating? CareRating { get; init; }

    public ImmutableArray<WorkReason> Reasons { get; init; } = [];

    public WorkReach Reach { get; init; }

    /// <summary>The fact by which its owner said that it made them feel worse; 0: they did not.</summary>
    public long WorseAt { get; init; }
}

/// <summary>What is filed under a day, as it is kept.</summary>
sealed record KeptSheet(string Id, long Ord, string Task, DateOnly On, int Edition, WorkReach Reach, DateTimeOffset BegunAt)
    : Part(Id, Workbook.SheetShelf, Ord)
{
    public DateTimeOffset ChangedAt { get; init; } = BegunAt;

    /// <summary>As its task keeps it, so that it shows without that.</summary>
    public DayWork Day { get; init; } = new(WorkState.Started);

    /// <summary>By the field's key.</summary>
    public ImmutableSortedDictionary<string, Answer> Answers { get; init; } = ImmutableSortedDictionary<string, Answer>.Empty;

    /// <summary>By the field's key: which window wrote last, and as which number.</summary>
    public ImmutableSortedDictionary<string, LastPen> Pens { get; init; } = ImmutableSortedDictionary<string, LastPen>.Empty;

    /// <summary>What other windows wrote, beside the fields.</summary>
    public ImmutableArray<KeptAnswer> Kept { get; init; } = [];

    public DateTimeOffset? MarkedAt { get; init; }

    public DateTimeOffset? HandedInAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public DateTimeOffset? DiscussedAt { get; init; }

    public string? ReasonWords { get; init; }

    public ImmutableArray<WorkFeedback> Feedback { get; init; } = [];

    public string? RedoWords { get; init; }

    /// <summary>Whether the group may read what its writer shows it.</summary>
    public Standing Standing { get; init; }

    public string? HiddenFor { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsShared => Reach == WorkReach.Group && HandedInAt is not null;

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsWithGroup => IsShared && Standing == Standing.Shown;

    /// <summary>The questions, while the group reads it: others do not have the task.</summary>
    public Form? Form { get; init; }

    public static string IdOf(string task, DateOnly on) => $"sheet:{task}:{on:yyyy-MM-dd}";

    /// <summary>The task and the day in such an id; null in another.</summary>
    public static (string Task, DateOnly On)? Read(string? id) => id?.Split(':') is ["sheet", var task, var day]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) ? (task, on) : null;
}

/// <summary>Who wrote into a field last.</summary>
/// <param name="Seq">The fact by which.</param>
sealed record LastPen(string? Pen, long Seq);

/// <summary>What a reminder goes by; in the head, so that being due needs no parts.</summary>
sealed record TaskClock(TaskReminder Reminder, WorkSchedule Schedule, DateOnly From)
{
    /// <summary>How many came since its owner last did something about the task.</summary>
    public int Ignored { get; init; }

    /// <summary>Paused, declined or taken off the list.</summary>
    public bool IsOff { get; init; }

    /// <summary>The latest day under which it is done.</summary>
    public DateOnly? DoneOn { get; init; }
}
