using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Gives homework; the command's op is the assignment's id.</summary>
/// <param name="People">To whom; none means all members of the group.</param>
public sealed record GiveAssignment(WorkCard Card, WorkSchedule Schedule, ImmutableArray<string> People) : Command
{
    /// <summary>Where not empty, all work on one result, and these are its pieces.</summary>
    public ImmutableArray<JointPiece> Pieces { get; init; } = [];
}

/// <summary>A piece of a result that the group makes together.</summary>
/// <param name="Key">Unique in the assignment; 1 to 40 of <c>a-z 0-9 _</c>.</param>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="Fields">The keys of the form's fields in it; each field is in one piece.</param>
/// <param name="For">Who fills it, or null for whoever likes.</param>
public sealed record JointPiece(string Key, string Title, ImmutableArray<string> Fields, string? For);

/// <summary>Changes homework from now on; what was written stays with the questions it answered.</summary>
public sealed record ChangeAssignment(string Assignment, WorkCard Card, WorkSchedule Schedule, int Version) : Command;

/// <summary>Gives the same homework to more people.</summary>
public sealed record GiveToMore(string Assignment, ImmutableArray<string> People) : Command;

/// <summary>Takes homework off the list of these people; none means everybody. What they wrote stays theirs.</summary>
public sealed record WithdrawAssignment(string Assignment, ImmutableArray<string> People) : Command;

/// <summary>A member's browser asks for the member's workbook; made where there is none yet.</summary>
public sealed record OpenMyWorkbook : Command;

/// <summary>A workbook tells how one person's copy is by now.</summary>
[ToldOnly]
public sealed record NoteCopy(string Assignment, string Person, CopyNote Note) : Command
{
    /// <summary>Worksheets that are held until a facilitator has looked, by their day; at most 31.</summary>
    public ImmutableArray<DateOnly> Held { get; init; } = [];
}

/// <summary>A workbook tells what is filed under a day; null for nothing any more.</summary>
[ToldOnly]
public sealed record NoteDay(string Assignment, string Person, DateOnly On, DayNote? Note) : Command;

/// <summary>A workbook tells that its owner shares a worksheet with the group, or does not any more.</summary>
[ToldOnly]
public sealed record NoteShared(string Assignment, string Person, DateOnly On, string Title, bool IsShared) : Command;

/// <summary>Somebody fills a field of what the group makes together. Null takes the answer away.</summary>
public sealed record FillTogether(string Assignment, string Field, Answer? Answer) : Command;

/// <summary>Somebody takes on a free piece, or lets go of it.</summary>
public sealed record TakePiece(string Assignment, string Piece, bool IsOn) : Command;

/// <summary>A facilitator says who fills a piece; null for whoever likes.</summary>
public sealed record AllotPiece(string Assignment, string Piece, string? Person) : Command;

/// <summary>What was made together is ready, or is worked on again.</summary>
public sealed record HandInTogether(string Assignment, bool IsReady) : Command;

/// <summary>A facilitator has read what was made together.</summary>
/// <param name="Words">For the group, at most 1,000 characters.</param>
public sealed record ReadTogether(string Assignment, string Words) : Command;
