using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>One member's record in a group: its head. Check-ins, questionnaires, counts and nights are parts.</summary>
sealed record MemberRecord(Topic Topic) : TopicState
{
    public Topic? Group { get; init; }

    public string? Person { get; init; }

    public int Version { get; init; }

    public ImmutableArray<OwnPlan> Plans { get; init; } = [];

    public ToldNote? Told { get; init; }

    /// <summary>The latest mood of each of the last days.</summary>
    public ImmutableSortedDictionary<DateOnly, int> Moods { get; init; } = ImmutableSortedDictionary<DateOnly, int>.Empty;

    /// <summary>By measure, oldest first.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<SeriesPoint>> Series { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<SeriesPoint>>.Empty;

    /// <summary>Questionnaires that are not handed in yet.</summary>
    public ImmutableSortedSet<string> Unfinished { get; init; } = ImmutableSortedSet<string>.Empty;

    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When each who cares for the group was last noted to look.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Looks { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    public KeptForm? Form(string? id) => Parts.Find<KeptForm>(id);

    public Topic Safety() => new("safety", Topic.Practice, Group!.Value.Id);

    public MemberRecord With(Part part) => this with { Parts = Parts.With(part) };
}

/// <summary>A check-in as it is kept.</summary>
sealed record KeptCheckIn(string Id, long Ord, DateTimeOffset At, DateOnly On, int Mood, int? Energy, string? Note) : Part(Id, Shelved, Ord)
{
    public const string Shelved = "checkins";
}

/// <summary>A questionnaire as it is kept: the answers. What they come to is worked out from them each time (G2).</summary>
sealed record KeptForm(string Id, long Ord, string Measure, string Wording, string Scoring, string Language, DateTimeOffset BeganAt)
    : Part(Id, Shelved, Ord)
{
    public const string Shelved = "forms";

    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>By item.</summary>
    public ImmutableSortedDictionary<string, ItemAnswer> Answers { get; init; } = ImmutableSortedDictionary<string, ItemAnswer>.Empty;

    public Score Score() => Measures.Scoring.Of(Catalogue.Find(Measure)!, Answers.ToDictionary(answer => answer.Key, answer => answer.Value.Value));
}

/// <summary>A count or a rating as it is kept; without anything once it was taken back.</summary>
sealed record KeptMark(string Id, long Ord, DateTimeOffset At, string? What, int Number, SudsMoment Moment, string? Reference, bool IsBack)
    : Part(Id, Shelved, Ord)
{
    public const string Shelved = "marks";
}

/// <summary>A night as it is kept.</summary>
sealed record KeptNight(string Id, long Ord, SleepTold Told) : Part(Id, Shelved, Ord)
{
    public const string Shelved = "nights";

    public static string IdOf(DateOnly on) => $"night:{on:yyyy-MM-dd}";
}
