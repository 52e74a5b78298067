using System.Text.Json.Serialization;

namespace Homework.Kernel;

/// <summary>
/// A past fact. JSON carries its type in <c>kind</c>. Optional fields may be added to a type that was ever written; a
/// changed meaning is a new type.
/// </summary>
public abstract record Event
{
    /// <summary>
    /// Not null where only the latest counts (a draft, a preference): storing it removes the topic's earlier events with
    /// the same value, so that what a person took back is not kept.
    /// </summary>
    [JsonIgnore]
    public virtual string? Supersedes => null;
}

/// <summary>
/// What somebody decided for the group: it is sealed with the practice's key, not with theirs, and stays in force when they are
/// erased. What was hidden would be shown again otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfPracticeAttribute : Attribute;

/// <summary>An event as the topic's stream has it.</summary>
/// <param name="Seq">Its number in the stream, from 1 without gaps (gaps only where superseded events were removed).</param>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="By">Who sent the command; <see cref="Request.System"/> where nobody did.</param>
/// <param name="Event">What happened.</param>
public sealed record Fact(long Seq, DateTimeOffset At, string By, Event Event);
