using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// The slot into which members put suggestions, and where those wait. It is a topic of its own, to which nobody who cares for the group
/// has a door: what is put in here changes no number that they could look at.
/// </summary>
sealed record Slot(Topic Topic) : TopicState
{
    /// <summary>By key, so in no order of time.</summary>
    public ImmutableSortedDictionary<string, Waiting> Waits { get; init; } = ImmutableSortedDictionary<string, Waiting>.Empty;

    public Topic Group() => new("group", Topic.Practice, Topic.Id);

    /// <summary>Where the facilitators read them.</summary>
    public Topic Box() => new("suggestions", Topic.Practice, Topic.Id);
}

/// <summary>A suggestion that waits, while it waits.</summary>
sealed record Waiting(string By, string Words, DateTimeOffset At);
