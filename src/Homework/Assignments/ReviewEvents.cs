using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>The group began to look at its homework.</summary>
[OfPractice]
public sealed record ReviewBegan(
    string? Session, ImmutableArray<string> People, ImmutableArray<int> Minutes, bool IsTimerShared, bool IsLookBack) : Event;

/// <summary>It is at this step, and this person speaks.</summary>
[OfPractice]
public sealed record ReviewMoved(int Step, string? Turn, bool HasSpoken) : Event;

/// <summary>Somebody has had their turn in this step, or not after all.</summary>
[OfPractice]
public sealed record TurnMarked(int Step, string Person, bool IsHad) : Event;

/// <summary>It is held so.</summary>
[OfPractice]
public sealed record ReviewSet(bool IsTimerShared, bool IsPaused, bool IsSuccessNamed) : Event;

/// <summary>It is over.</summary>
[OfPractice]
public sealed record ReviewEnded : Event;

/// <summary>Somebody posted a line.</summary>
public sealed record ReviewLineSaid(string Person, string Words) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"review-line:{Person}";
}

/// <summary>A facilitator's notes to themselves.</summary>
public sealed record ReviewNoteKept(string Person, string Words) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"review-note:{Person}";
}

/// <summary>A session ends then, or is called off.</summary>
[OfPractice]
public sealed record SessionNoted(string Session, DateTimeOffset EndsAt, bool IsCalledOff) : Event;

/// <summary>Whether somebody's mood was low when they last said how they are. Shown to nobody.</summary>
public sealed record LowMoodNoted(string Person, bool IsLow) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"mood:{Person}";
}
