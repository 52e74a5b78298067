using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>A measure that is planned for somebody, as their record knows it.</summary>
/// <param name="Measure">Its id in the catalogue.</param>
/// <param name="Times">How often it has come.</param>
/// <param name="CameAt">When it last came, or null.</param>
/// <param name="NextAt">When it comes next, or null.</param>
public sealed record OwnPlan(string Measure, int Times, DateTimeOffset? CameAt, DateTimeOffset? NextAt);

/// <summary>A group's measures tell somebody's record whose it is and all that is planned for them. An older one than the last changes nothing.</summary>
[ToldOnly]
public sealed record NoteRecord(Topic Group, string Person, int Version, ImmutableArray<OwnPlan> Plans) : Command;

/// <summary>Safety tells somebody that a person is told, who that is and when they look; and later, who has seen it.</summary>
[ToldOnly]
public sealed record NoteTold(DateTimeOffset At, SafetyWords? Words, string? SeenBy, DateTimeOffset? SeenAt) : Command;

/// <summary>Says how one is; the id of it is the command's op.</summary>
/// <param name="On">The day where one is: today, or the day next to it by universal time.</param>
/// <param name="Mood">0 to 10.</param>
/// <param name="Energy">0 to 10, or null.</param>
/// <param name="Note">At most 1,000 characters, or null.</param>
public sealed record CheckIn(DateOnly On, int Mood, int? Energy, string? Note) : Command;

/// <summary>Says it otherwise, or says more.</summary>
/// <param name="Id">The check-in's.</param>
public sealed record ChangeCheckIn(string Id, int Mood, int? Energy, string? Note) : Command;

/// <summary>
/// Answers one question of a questionnaire, and so begins it. Each answer is kept as it is given, whether or not the rest follows (G6).
/// </summary>
/// <param name="Form">The id of this filling-in: made by the browser.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Item">The question's key.</param>
/// <param name="Value">The chosen answer's number, or null.</param>
/// <param name="IsDeclined">Prefers not to say: kept as that, never as 0 (G2).</param>
/// <param name="Language">The language it was read in: <c>en</c>.</param>
public sealed record AnswerItem(string Form, string Measure, string Item, int? Value, bool IsDeclined, string Language) : Command;

/// <summary>Hands a questionnaire in; from then on it stays as it is.</summary>
public sealed record HandIn(string Form) : Command;

/// <summary>Counts something one does or that happens; the id of it is the command's op.</summary>
/// <param name="What">What, 1 to 80 characters.</param>
/// <param name="Times">How often, 1 to 1,000.</param>
/// <param name="Reference">What it belongs to, at most 120 characters, or null.</param>
public sealed record Count(string What, int Times, string? Reference) : Command;

/// <summary>When distress is told of.</summary>
public enum SudsMoment
{
    /// <summary>Just so.</summary>
    Now,

    /// <summary>What is expected, beforehand.</summary>
    Expected,

    /// <summary>At the beginning.</summary>
    Before,

    /// <summary>At its highest.</summary>
    Peak,

    /// <summary>At the end.</summary>
    After,
}

/// <summary>Says how distressed one is (SUDS); the id of it is the command's op.</summary>
/// <param name="Value">0 to 100.</param>
/// <param name="Reference">What it belongs to, at most 120 characters, or null.</param>
public sealed record Suds(int Value, SudsMoment Moment, string? Reference) : Command;

/// <summary>Takes a count or a rating back.</summary>
public sealed record TakeBackMark(string Mark) : Command;

/// <summary>Says how the night was; again for the same night, it replaces the earlier one. Guessing is fine.</summary>
/// <param name="On">The day of waking up.</param>
/// <param name="MinutesToSleep">0 to 600.</param>
/// <param name="Wakings">0 to 50.</param>
/// <param name="MinutesAwake">0 to 720.</param>
/// <param name="Quality">1 very poor to 5 very good.</param>
public sealed record TellSleep(
    DateOnly On, TimeOnly BedTime, TimeOnly LightsOut, int MinutesToSleep, int Wakings, int MinutesAwake, TimeOnly FinalWake, TimeOnly OutOfBed,
    int Quality) : Command;

/// <summary>Asks the facilitators to get in touch.</summary>
public sealed record AskToTalk : Command;
