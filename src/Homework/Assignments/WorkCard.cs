using System.Collections.Immutable;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>Where a piece of homework is, for one person.</summary>
public enum WorkState
{
    /// <summary>New.</summary>
    Assigned,

    /// <summary>Opened.</summary>
    Seen,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>Started; a draft is there.</summary>
    Started,

    /// <summary>Part of it was done.</summary>
    Part,

    /// <summary>Done in one's own way, which counts as done.</summary>
    Different,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Paused; in no rate.</summary>
    Paused,

    /// <summary>Taken off the list; in no rate.</summary>
    Withdrawn,
}

/// <summary>A way of doing the same task.</summary>
public enum WorkWay
{
    /// <summary>In writing.</summary>
    Write,

    /// <summary>By drawing.</summary>
    Draw,

    /// <summary>By speaking.</summary>
    Speak,

    /// <summary>By doing it with the body.</summary>
    Move,
}

/// <summary>How often something is done.</summary>
public enum Rhythm
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Every day.</summary>
    Daily,

    /// <summary>On some days of the week.</summary>
    Days,

    /// <summary>Once in each week from the first day on.</summary>
    Weekly,
}

/// <summary>A size of the same task.</summary>
/// <param name="Minutes">1 to 180.</param>
/// <param name="Words">What it is in this size, 1 to 300 characters.</param>
public sealed record WorkSize(TaskSize Size, int Minutes, string Words);

/// <summary>What is asked of somebody: a template's content, made an assignment by what R2.1 asks for beside it.</summary>
/// <param name="Content">The task with its steps, why it helps, what is needed, the form where notes go, and who reads them.</param>
/// <param name="Template">The template it was made from, or null.</param>
/// <param name="Task">What to do, in a sentence or two; 1 to 1,000 characters.</param>
/// <param name="Goal">The goal that it serves, in words; 1 to 200 characters.</param>
/// <param name="Sizes">One to three, the smallest first; the first one is a starter.</param>
/// <param name="Ways">At least two.</param>
/// <param name="Review">How it will be looked at together; 1 to 400 characters.</param>
public sealed record WorkCard(
    TemplateContent Content, TemplateRef? Template, string Task, string Goal, ImmutableArray<WorkSize> Sizes, ImmutableArray<WorkWay> Ways,
    string Review);

/// <summary>When it is done.</summary>
/// <param name="StartsOn">The first day.</param>
/// <param name="DueOn">Once: the day by which it would be good to have it. Else the last day. Null for none.</param>
/// <param name="Weekdays">For <see cref="Rhythm.Days"/>: 1 (Monday) to 7 (Sunday), in rising order.</param>
/// <param name="TimeZone">IANA name: where its days begin and end.</param>
/// <param name="Bend">By how many days a member may move <paramref name="DueOn"/> without asking; 0 to 28.</param>
public sealed record WorkSchedule(
    Rhythm Rhythm, DateOnly StartsOn, DateOnly? DueOn, ImmutableArray<int> Weekdays, string TimeZone, int Bend);
