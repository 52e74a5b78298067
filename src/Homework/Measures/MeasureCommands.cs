using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>When a measure comes.</summary>
public enum MeasureRepeat
{
    /// <summary>Once, on the first day.</summary>
    Once,

    /// <summary>Every so many weeks.</summary>
    Weekly,

    /// <summary>Whenever a facilitator asks, at a session.</summary>
    AtSession,
}

/// <summary>A measure for people of a group.</summary>
/// <param name="Measure">Its id in the catalogue: <c>phq9</c>.</param>
/// <param name="People">For whom; empty for every member, those who join later too.</param>
/// <param name="Weeks">Weekly: every so many weeks, 1 to 26.</param>
/// <param name="StartsOn">The first day, in <paramref name="TimeZone"/>.</param>
/// <param name="At">The time of day at which it comes there, through changes of the clocks.</param>
/// <param name="IsConfirmed">The practice has read the licence and the wording, where the catalogue could not confirm them.</param>
public sealed record MeasurePlan(
    string Measure, ImmutableArray<string> People, MeasureRepeat Repeat, int Weeks, DateOnly StartsOn, TimeOnly At, string TimeZone, bool IsConfirmed);

/// <summary>Plans a measure, or plans it otherwise; a facilitator.</summary>
public sealed record PlanMeasure(MeasurePlan Plan) : Command;

/// <summary>Takes a measure off. What was filled in stays.</summary>
public sealed record EndMeasure(string Measure) : Command;

/// <summary>Asks for a measure now, whatever its plan.</summary>
public sealed record AskNow(string Measure) : Command;

/// <summary>The sender's own record begins, if it has not.</summary>
public sealed record OpenMyRecord : Command;

/// <summary>Safety tells who looks; until it has, nothing is planned in which an answer may mean danger (R10.5).</summary>
[ToldOnly]
public sealed record NoteSafety(bool IsReady, SafetyWords? Words) : Command;

/// <summary>Asks the group how a session was; the id of the pulse is the command's op.</summary>
/// <param name="Hours">For how long it can be answered, 1 to 72; then it is settled, once.</param>
public sealed record AskPulse(int Hours) : Command;

/// <summary>Answers a pulse, or answers it otherwise while it is open. Each 0 to 10, or null: prefer not to say.</summary>
public sealed record AnswerPulse(string Pulse, int? Belong, int? Understood, int? Work, int? Safe) : Command;

/// <summary>Settles a pulse before its time.</summary>
public sealed record EndPulse(string Pulse) : Command;

/// <summary>A facilitator has talked to somebody who did not feel safe enough.</summary>
public sealed record TalkedAboutPulse(string Note) : Command;
