using System.Collections.Immutable;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>A crisis line near the group, as its members read it.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Call">The number to call or text, 2 to 40 characters.</param>
/// <param name="When">When it answers, at most 80 characters, or null.</param>
public sealed record LocalLine(string Name, string Call, string? When);

/// <summary>Who looks when somebody may be in danger, and what people read when nobody does (R10.5). Complete, or not there.</summary>
/// <param name="Responder">Who is told first: one of those who care for the group.</param>
/// <param name="Deputy">Who is told next: another of them.</param>
/// <param name="Hours">When somebody looks.</param>
/// <param name="TimeZone">IANA name, for <paramref name="Hours"/>.</param>
/// <param name="AckMinutes">Minutes within the hours until the deputy is told, then everybody who cares; 5 to 1,440.</param>
/// <param name="OutOfHours">What members read outside the hours, 1 to 600 characters.</param>
/// <param name="Lines">1 to 8.</param>
/// <param name="Tester">Who tries it out each month: one of those who care for the group.</param>
public sealed record SafetySettings(
    string Responder, string Deputy, ReviewHours Hours, string TimeZone, int AckMinutes, string OutOfHours, ImmutableArray<LocalLine> Lines,
    string Tester);

/// <summary>How soon somebody should look. It says nothing about a person.</summary>
public enum CaseLevel
{
    /// <summary>When there is time: a question was not answered, or a run of low days.</summary>
    Note,

    /// <summary>Today.</summary>
    High,

    /// <summary>At once.</summary>
    Urgent,
}

/// <summary>What somebody answered, word for word.</summary>
/// <param name="Measure">The measure's id; <c>asked</c> where they asked for somebody.</param>
/// <param name="Item">The item's key in it.</param>
/// <param name="Text">The item as it was read.</param>
/// <param name="Value">The answer's number; null where it was not answered.</param>
/// <param name="Label">The answer as it was read.</param>
/// <param name="At">When.</param>
/// <param name="Form">The questionnaire it belongs to, or null.</param>
public sealed record CaseAnswer(string Measure, string Item, string Text, int? Value, string Label, DateTimeOffset At, string? Form);

/// <summary>Sets who looks, and when; a facilitator.</summary>
public sealed record SetSafety(SafetySettings Settings) : Command;

/// <summary>
/// Somebody's answer should be looked at by a person. Another answer of theirs while it is open asks again (R10.1).
/// </summary>
/// <param name="Level">Null where it only belongs to what came before: an answer taken back is no all-clear (R10.2).</param>
[ToldOnly]
public sealed record RaiseCase(string Person, CaseLevel? Level, CaseAnswer Answer) : Command;

/// <summary>
/// Tells the group's assignments that somebody's safety is being looked after, or no longer: meanwhile nothing is suggested to them, praised
/// or reminded of (R6.5, R7.5, R8.6). Shown to nobody.
/// </summary>
[ToldOnly]
public sealed record NoteHeld(string Person, bool IsHeld) : Command;

/// <summary>Opens a case: from then on, until they answer again, the sender sees what was answered. Each look is kept.</summary>
public sealed record LookAtCase(string Case) : Command;

/// <summary>The sender, by name, looks after it.</summary>
public sealed record AcknowledgeCase(string Case) : Command;

/// <summary>Says what was done.</summary>
/// <param name="Words">1 to 2,000 characters.</param>
public sealed record NoteWhatWasDone(string Case, string Words) : Command;

/// <summary>It has been looked after, and this was done.</summary>
/// <param name="Words">1 to 2,000 characters.</param>
public sealed record CloseCase(string Case, string Words) : Command;

/// <summary>Tries out whether the responder and the deputy are reached.</summary>
public sealed record TestSafety : Command;

/// <summary>The test has come.</summary>
public sealed record ConfirmTest : Command;
