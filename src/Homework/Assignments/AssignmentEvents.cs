using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Forms;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Somebody has a workbook from now on.</summary>
[OfPractice]
public sealed record WorkbookOpened(string Person, Topic Workbook) : Event;

/// <summary>Homework was given.</summary>
[OfPractice]
public sealed record AssignmentGiven(
    string Assignment, WorkCard Card, WorkSchedule Schedule, ImmutableArray<string> People, ImmutableArray<JointPiece> Pieces) : Event;

/// <summary>It is this from now on.</summary>
[OfPractice]
public sealed record AssignmentChanged(string Assignment, WorkCard Card, WorkSchedule Schedule) : Event;

/// <summary>It was given to more people.</summary>
[OfPractice]
public sealed record AssignmentGivenToMore(string Assignment, ImmutableArray<string> People) : Event;

/// <summary>It was taken off the list of these people; none: everybody.</summary>
[OfPractice]
public sealed record AssignmentWithdrawn(string Assignment, ImmutableArray<string> People) : Event;

/// <summary>This is how somebody's copy is by now.</summary>
public sealed record CopyNoted(string Assignment, string Person, CopyNote Note) : Event
{
    /// <summary>Worksheets that are held until a facilitator has looked, by their day; at most 31.</summary>
    public ImmutableArray<DateOnly> Held { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"copy:{Assignment}:{Person}";
}

/// <summary>This is what is filed under somebody's day.</summary>
public sealed record DayNoted(string Assignment, string Person, DateOnly On, DayNote? Note) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"day:{Assignment}:{Person}:{On:yyyy-MM-dd}";
}

/// <summary>Somebody shares a worksheet with the group, or not any more.</summary>
public sealed record SharedNoted(string Assignment, string Person, DateOnly On, string Title, bool IsShared) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"shared:{Assignment}:{Person}:{On:yyyy-MM-dd}";
}

/// <summary>Somebody filled a field of what the group makes together.</summary>
public sealed record TogetherFilled(string Assignment, string Field, Answer? Answer) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"field:{Assignment}:{Field}";
}

/// <summary>A piece of it is this person's, or whoever's likes.</summary>
[OfPractice]
public sealed record PieceAllotted(string Assignment, string Piece, string? Person) : Event;

/// <summary>It is ready, or is worked on again.</summary>
public sealed record TogetherHandedIn(string Assignment, bool IsReady) : Event;

/// <summary>A facilitator has read it.</summary>
[OfPractice]
public sealed record TogetherWasRead(string Assignment, string Words) : Event;

/// <summary>Whether somebody's safety is being looked after. Shown to nobody.</summary>
[OfPractice]
public sealed record HeldNoted(string Person, bool IsHeld) : Event;
