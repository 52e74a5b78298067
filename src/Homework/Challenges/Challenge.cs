using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>A challenge: its head. Acts, with what people wrote, are parts.</summary>
sealed record Challenge(Topic Topic) : TopicState, IFlagged
{
    public const string Acts = "acts";

    public Topic? Group { get; init; }

    public ChallengePlan? Plan { get; init; }

    public ChallengePhase Phase { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>The last day, where a facilitator ended it before the one that was planned.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Acts that count; never falls.</summary>
    public int Total { get; init; }

    public ImmutableArray<Reached> Reached { get; init; } = [];

    /// <summary>By person, with those who have left.</summary>
    public ImmutableSortedDictionary<string, Taking> Takers { get; init; } = ImmutableSortedDictionary<string, Taking>.Empty;

    /// <summary>Distress of weeks that are not settled yet, by week and person.</summary>
    public ImmutableSortedDictionary<string, Distress> Open { get; init; } = ImmutableSortedDictionary<string, Distress>.Empty;

    /// <summary>How many weeks are settled.</summary>
    public int SettledWeeks { get; init; }

    public ImmutableArray<CurvePoint> Curve { get; init; } = [];

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, Lesson> Lessons { get; init; } = ImmutableSortedDictionary<string, Lesson>.Empty;

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    /// <summary>Whether the group's goals are told how much is done here.</summary>
    public bool FeedsGoals { get; init; }

    public Deed? Deed(string? id) => Parts.Find<Deed>(id);

    /// <summary>Who takes part now.</summary>
    public Taking? TakingOf(string person) => Takers.GetValueOrDefault(person) is { HasLeft: false } taking ? taking : null;

    /// <summary>Whether a day is one of the challenge's.</summary>
    public bool Has(DateOnly day) => day >= Plan!.StartsOn && day <= (EndedOn ?? Plan.EndsOn);

    /// <summary>The week that a day is in, 0 for the first.</summary>
    public int WeekOf(DateOnly on) => (on.DayNumber - Plan!.StartsOn.DayNumber) / 7;

    /// <summary>With this person's part in it changed.</summary>
    public Challenge With(Taking taking) => this with { Takers = Takers.SetItem(taking.Person, taking) };
}

/// <summary>How somebody takes part, as it is kept.</summary>
sealed record Taking(string Person, DateTimeOffset JoinedAt, StepSize Size, string? OwnStep, ActSharing Sharing, bool IsInCurve)
{
    public bool HasLeft { get; init; }

    public TimeOnly? RemindAt { get; init; }

    public string? RemindZone { get; init; }

    /// <summary>The next day, where they are, on which a reminder may come.</summary>
    public DateOnly RemindFrom { get; init; }

    public DateTimeOffset? PausedSince { get; init; }

    public DateOnly? PausedUntil { get; init; }

    public DateTimeOffset? ReachedOutAt { get; init; }

    /// <summary>Days with something on them.</summary>
    public ImmutableSortedDictionary<DateOnly, DayMark> Days { get; init; } = ImmutableSortedDictionary<DateOnly, DayMark>.Empty;

    public DayMark Day(DateOnly on) => Days.GetValueOrDefault(on) ?? new DayMark(on, 0, 0, false);

    /// <summary>With a day changed; one without anything is not kept.</summary>
    public Taking With(DayMark day) =>
        this with { Days = day is { Acts: 0, OwnActs: 0, IsRest: false } ? Days.Remove(day.On) : Days.SetItem(day.On, day) };
}

/// <summary>What one person's distress of a week adds up to.</summary>
sealed record Distress(int Before, int After, int Acts)
{
    public static string KeyOf(int week, string person) => $"{week:d3}:{person}";

    public Distress Plus(ActWords act, int times) =>
        new(Before + times * act.SudsBefore!.Value, After + times * act.SudsAfter!.Value, Acts + times);
}

/// <summary>An act with its cheers, as it is kept.</summary>
/// <param name="Words">What its maker said; null once taken back.</param>
/// <param name="Counted">Whether it was added to the total: once, for good.</param>
/// <param name="IsInCurve">Whether its distress was added to its week.</param>
sealed record Deed(
    string Id, long Ord, string By, DateTimeOffset At, ActWords? Words, bool Counted, bool IsInCurve, bool IsReturn, string? HiddenFor,
    bool IsEdited, int Version) : Part(Id, Challenge.Acts, Ord)
{
    public ImmutableArray<Cheered> Cheers { get; init; } = [];

    /// <summary>Whether the group reads it.</summary>
    [JsonIgnore]
    public bool IsShared => Words is { Sharing: ActSharing.Act } && HiddenFor is null;

    public bool HasCheer(Cheer cheer, string person) => Cheers.Contains(new Cheered(person, cheer));
}
