using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>What a group measures: plans, whose records have begun, and how sessions were.</summary>
sealed record GroupMeasures(Topic Topic) : TopicState, IOfGroup
{
    public bool IsSafe { get; init; }

    public SafetyWords? Words { get; init; }

    /// <summary>By measure.</summary>
    public ImmutableSortedDictionary<string, KeptPlan> Plans { get; init; } = ImmutableSortedDictionary<string, KeptPlan>.Empty;

    /// <summary>Whose records have begun.</summary>
    public ImmutableSortedSet<string> Records { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>Rises with each change of what records are told.</summary>
    public int Version { get; init; }

    /// <summary>Oldest first; what is settled has no answers any more.</summary>
    public ImmutableArray<KeptPulse> Pulses { get; init; } = [];

    /// <summary>By id.</summary>
    public ImmutableSortedDictionary<string, PulseLow> Low { get; init; } = ImmutableSortedDictionary<string, PulseLow>.Empty;

    Topic? IOfGroup.Group => Group();

    public Topic Group() => new("group", Topic.Practice, Topic.Id);

    public Topic RecordOf(string person) => new("record", Topic.Practice, Ids.Of(Group(), person));

    public KeptPulse? PulseOf(string? id) => Pulses.FirstOrDefault(pulse => pulse.Id == id);
}

/// <summary>A plan as it is kept.</summary>
sealed record KeptPlan(MeasurePlan Plan, int Times, DateTimeOffset? CameAt, DateTimeOffset? NextAt)
{
    public bool IsFor(string person) => Plan.People.IsEmpty || Plan.People.Contains(person);
}

/// <summary>A pulse as it is kept.</summary>
sealed record KeptPulse(string Id, DateTimeOffset At, DateTimeOffset Until)
{
    /// <summary>By person; gone once it is settled.</summary>
    public ImmutableSortedDictionary<string, PulseAnswered> Answers { get; init; } = ImmutableSortedDictionary<string, PulseAnswered>.Empty;

    public PulseSettled? Settled { get; init; }
}
