using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>Whose record it is, and all that is planned for them.</summary>
[OfPractice]
public sealed record RecordNoted(Topic Group, string Person, int Version, ImmutableArray<OwnPlan> Plans) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => "record";
}

/// <summary>Somebody is told who sees it and when.</summary>
[OfPractice]
public sealed record ToldNoted(DateTimeOffset At, SafetyWords? Words, string? SeenBy, DateTimeOffset? SeenAt) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => "told";
}

/// <summary>Somebody said how they are.</summary>
public sealed record CheckedIn(string CheckIn, DateOnly On, int Mood, int? Energy, string? Note) : Event;

/// <summary>They said it otherwise.</summary>
public sealed record CheckInChanged(string CheckIn, int Mood, int? Energy, string? Note) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"checkin:{CheckIn}";
}

/// <summary>A questionnaire was begun.</summary>
/// <param name="Wording">The version of its words.</param>
/// <param name="Scoring">The version of its scoring.</param>
public sealed record FormBegan(string Form, string Measure, string Wording, string Scoring, string Language) : Event;

/// <summary>A question was answered, or not after all. What was chosen before it was handed in is not kept.</summary>
public sealed record ItemAnswered(string Form, string Item, int? Value, bool IsDeclined) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"form:{Form}:{Item}";
}

/// <summary>It was handed in.</summary>
public sealed record FormHandedIn(string Form) : Event;

/// <summary>Somebody counted something.</summary>
public sealed record Counted(string Mark, string What, int Times, string? Reference) : Event;

/// <summary>Somebody said how distressed they are.</summary>
public sealed record SudsRated(string Mark, int Value, SudsMoment Moment, string? Reference) : Event;

/// <summary>They took a count or a rating back.</summary>
public sealed record MarkTakenBack(string Mark) : Event;

/// <summary>Somebody said how a night was.</summary>
public sealed record SleepTold(
    DateOnly On, TimeOnly BedTime, TimeOnly LightsOut, int MinutesToSleep, int Wakings, int MinutesAwake, TimeOnly FinalWake, TimeOnly OutOfBed,
    int Quality) : Event;

/// <summary>Somebody who cares for the group looked at it.</summary>
[OfPractice]
public sealed record RecordLookedAt : Event;

/// <summary>Somebody asked the facilitators to get in touch.</summary>
public sealed record TalkAsked : Event;
