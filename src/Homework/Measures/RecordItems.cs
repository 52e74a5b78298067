using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>Whose record it is, and what is planned: for its owner and the facilitators. Id: <c>record</c>.</summary>
public sealed record RecordSheet(string Id, string Person, Topic Group, ImmutableArray<OwnPlan> Plans) : Item(Id);

/// <summary>That a person is told, who, and when they look: for its owner alone. Id: <c>told</c>.</summary>
/// <param name="At">The moment of the answer it is about.</param>
/// <param name="SeenBy">Who looks after it, or null.</param>
public sealed record ToldNote(string Id, DateTimeOffset At, SafetyWords? Words, string? SeenBy, DateTimeOffset? SeenAt) : Item(Id);

/// <summary>How somebody was. Its id is the op that said so; on the shelf <c>checkins</c>.</summary>
public sealed record MoodCheckIn(string Id, DateTimeOffset At, DateOnly On, int Mood, int? Energy, string? Note) : Item(Id);

/// <summary>An answer of a questionnaire.</summary>
public sealed record ItemAnswer(string Item, int? Value, bool IsDeclined, DateTimeOffset At);

/// <summary>A questionnaire that somebody fills in. On the shelf <c>forms</c>; for facilitators once it is handed in.</summary>
/// <param name="Wording">The version of its words.</param>
/// <param name="Scoring">The version of its scoring.</param>
/// <param name="Total">Null where not enough was answered to score.</param>
/// <param name="Band">For facilitators: how the range is often called; never a diagnosis (G1). Null for the member.</param>
public sealed record FilledForm(
    string Id, string Measure, string Wording, string Scoring, string Language, DateTimeOffset BeganAt, DateTimeOffset? HandedInAt,
    ImmutableArray<ItemAnswer> Answers, double? Total, ImmutableArray<Subscore> Subscores, int Answered, int Asked, string? Band) : Item(Id);

/// <summary>A total.</summary>
public sealed record SeriesPoint(string Form, DateTimeOffset At, double Total, string Language, string Scoring);

/// <summary>The totals of a measure, oldest first. Id: <c>series:MEASURE</c>.</summary>
/// <param name="SinceFirst">For facilitators, of one language and scoring (G4); else null.</param>
/// <param name="SinceLast">Likewise.</param>
/// <param name="IsOffTrack">For facilitators: worth a talk about how it goes (R9.8).</param>
public sealed record MeasureSeries(
    string Id, string Measure, ImmutableArray<SeriesPoint> Points, ScoreChange? SinceFirst, ScoreChange? SinceLast, bool IsOffTrack) : Item(Id);

/// <summary>Something counted. On the shelf <c>marks</c>.</summary>
public sealed record CountMark(string Id, DateTimeOffset At, string What, int Times, string? Reference) : Item(Id);

/// <summary>How distressed somebody was, 0 to 100. On the shelf <c>marks</c>.</summary>
public sealed record SudsMark(string Id, DateTimeOffset At, int Value, SudsMoment Moment, string? Reference) : Item(Id);

/// <summary>A night. Id: <c>night:DAY</c>; on the shelf <c>nights</c>.</summary>
public sealed record SleepNight(
    string Id, DateOnly On, TimeOnly BedTime, TimeOnly LightsOut, int MinutesToSleep, int Wakings, int MinutesAwake, TimeOnly FinalWake,
    TimeOnly OutOfBed, int Quality, SleepMinutes Minutes) : Item(Id);
