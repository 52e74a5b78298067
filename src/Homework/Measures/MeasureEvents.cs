using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>A measure was planned, or planned otherwise.</summary>
/// <param name="NextAt">When it comes next, or null.</param>
[OfPractice]
public sealed record MeasurePlanned(MeasurePlan Plan, DateTimeOffset? NextAt) : Event;

/// <summary>A measure was taken off.</summary>
[OfPractice]
public sealed record MeasureEnded(string Measure) : Event;

/// <summary>Its time came, or somebody asked for it.</summary>
/// <param name="NextAt">When it comes next, or null.</param>
[OfPractice]
public sealed record MeasureCame(string Measure, DateTimeOffset? NextAt) : Event;

/// <summary>Somebody's record began.</summary>
public sealed record RecordBegan(Topic Record) : Event;

/// <summary>Who looks, and when.</summary>
[OfPractice]
public sealed record SafetyNoted(bool IsReady, SafetyWords? Words) : Event;

/// <summary>The group was asked how a session was.</summary>
[OfPractice]
public sealed record PulseBegan(string Pulse, DateTimeOffset Until) : Event;

/// <summary>Somebody answered. Nobody is ever shown this.</summary>
/// <param name="IsLow">They did not feel safe enough to be honest: facilitators are shown that, not the number.</param>
public sealed record PulseAnswered(string Pulse, string Person, int? Belong, int? Understood, int? Work, int? Safe, bool IsLow) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"pulse:{Pulse}:{Person}";
}

/// <summary>It is settled, once. What it came to is part of the fact, and nobody's answer can be worked out later.</summary>
/// <param name="Means">What five or more answers come to; empty where there were fewer.</param>
[OfPractice]
public sealed record PulseSettled(string Pulse, int Answered, ImmutableArray<PulseMean> Means, bool HasDropped) : Event;

/// <summary>A facilitator talked to them.</summary>
[OfPractice]
public sealed record PulseTalkedAbout(string Note) : Event;
