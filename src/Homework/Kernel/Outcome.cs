using System.Collections.Immutable;

namespace Homework.Kernel;

/// <summary>The answer to a command: <see cref="Accepted"/> or <see cref="Rejected"/>.</summary>
[Immutable]
public abstract record Outcome;

/// <summary>Stored. Everything up to <paramref name="Seq"/> is on disk.</summary>
[Immutable]
public sealed record Accepted(long Seq) : Outcome;

/// <summary>Refused; nothing changed.</summary>
/// <param name="Code">Stable and in kebab-case: what programs and translations go by.</param>
/// <param name="Sentence">Plain English that the sender could read: what is wrong and what to do.</param>
[Immutable]
public sealed record Rejected(string Code, string Sentence) : Outcome;

/// <summary>What <c>Decide</c> decided: events to store with tells to send, or a refusal.</summary>
public sealed record Decision
{
    /// <summary>What happened, in order; empty where the command changes nothing (it is still accepted).</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>What other topics must do about it.</summary>
    public ImmutableArray<Tell> Tells { get; init; } = [];

    /// <summary>Why not, or null.</summary>
    public Rejected? Refusal { get; init; }

    /// <summary>Accepted, and nothing changes.</summary>
    public static Decision Nothing { get; } = new();

    /// <summary>These events happened.</summary>
    public static Decision Of(params Event[] events) => new() { Events = [.. events] };

    /// <summary>The same, and these topics are told.</summary>
    public Decision Telling(params IEnumerable<Tell> tells) => this with { Tells = [.. Tells, .. tells] };

    /// <summary>Refused.</summary>
    public static implicit operator Decision(Rejected refusal) => new() { Refusal = refusal };

    /// <summary>One event.</summary>
    public static implicit operator Decision(Event happened) => new() { Events = [happened] };
}
