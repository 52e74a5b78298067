using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>Homework as it was given, for facilitators; homework that is done together for all. Its id is the op that gave it; on the shelf <c>given</c>.</summary>
/// <param name="People">To whom it was given, by id in rising order; for the group none.</param>
public sealed record Assignment(
    string Id, WorkCard Card, WorkSchedule Schedule, ImmutableArray<string> People, string By, DateTimeOffset At, int Version,
    bool IsWithdrawn, bool IsTogether) : Item(Id);

/// <summary>How one person's copy is, as their workbook told it.</summary>
/// <param name="Confidence">How sure they are, 0 to 10, or null.</param>
/// <param name="Waiting">Worksheets that were handed in and wait to be read, by their day; at most 31.</param>
/// <param name="AsksUntil">The day until which they ask for time, or null.</param>
/// <param name="IsDeclined">They said no to it; nobody asks why.</param>
/// <param name="LooksFirst">It made them feel worse: a clinician looks before anything else is asked.</param>
/// <param name="LastOn">The latest day with something on it.</param>
public sealed record CopyNote(
    WorkState State, PlanState Plan, int? Confidence, ImmutableArray<DateOnly> Waiting, DateOnly? DueOn, DateOnly? AsksUntil,
    bool IsDeclined, bool LooksFirst, DateOnly? LastOn);

/// <summary>One person's copy, for facilitators. Id: <c>copy:ASSIGNMENT:PERSON</c>.</summary>
public sealed record Copy(string Id, string Assignment, string Person, CopyNote Note, DateTimeOffset At) : Item(Id)
{
    /// <summary>Worksheets that somebody flagged and that wait for a facilitator's eye, by their day; at most 31.</summary>
    public ImmutableArray<DateOnly> Held { get; init; } = [];
}

/// <summary>What a day of a person was, in short.</summary>
/// <param name="Index">How far and how well, 0 to 100, where it was rated.</param>
/// <param name="Reasons">What got in the way, where its owner lets facilitators know.</param>
public sealed record DayNote(WorkState State, int? Index, int? Difficulty, ImmutableArray<WorkReason> Reasons);

/// <summary>A day's homework in the grid.</summary>
/// <param name="Area">What kind of task it is.</param>
public sealed record WeekEntry(string Assignment, DateOnly On, TemplateArea Area, DayNote Note)
{
    /// <summary>What it counts, 0 to 1 (R3.5); null where it is in no rate.</summary>
    public double? Credit { get; init; }
}

/// <summary>A person's week, for facilitators. Id: <c>week:PERSON:MONDAY</c>; on the shelf <c>weeks</c>, in the order of time.</summary>
public sealed record WorkWeek(string Id, string Person, DateOnly Monday, ImmutableArray<WeekEntry> Entries) : Item(Id);

/// <summary>Where a person's workbook is, for them and for facilitators. Id: <c>workbook:PERSON</c>.</summary>
public sealed record WorkbookPlace(string Id, string Person, Topic Workbook) : Item(Id);

/// <summary>A worksheet that its writer shares with the group. Id: <c>shared:ASSIGNMENT:PERSON:DAY</c>.</summary>
public sealed record SharedSheet(
    string Id, string Assignment, string Person, DateOnly On, string Title, Topic Workbook, DateTimeOffset At) : Item(Id);

/// <summary>How what the group makes together stands. Id: <c>joint:ASSIGNMENT</c>.</summary>
/// <param name="Pieces">As they are allotted and taken by now.</param>
/// <param name="Words">What a facilitator said of it, or null.</param>
public sealed record JointWork(
    string Id, string Assignment, ImmutableArray<JointPiece> Pieces, DateTimeOffset? HandedInAt, string? HandedInBy, DateTimeOffset? ReadAt,
    string? Words) : Item(Id);

/// <summary>A field of it. Id: <c>joint:ASSIGNMENT:FIELD</c>.</summary>
public sealed record JointAnswer(string Id, string Assignment, string Field, Answer Answer, string By, DateTimeOffset At) : Item(Id);
