using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Clients;

/// <summary>This is what somebody has written so far; earlier versions are not kept.</summary>
public sealed record DraftSaved(string Key, RichText Text, string? Choices, long Version) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"draft:{Key}";
}

/// <summary>A draft was sent or thrown away. What it said is not kept, only that versions up to this one are done with.</summary>
public sealed record DraftDropped(string Key, long Version) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"draft:{Key}";
}

/// <summary>This is how somebody likes things from now on.</summary>
public sealed record PreferencesChanged(
    string Theme, string Language, int TextSize, string Font, string? Country, bool IsQuiet, bool IsDiscreet) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => "preferences";
}

/// <summary>This is where somebody stands with a group.</summary>
public sealed record MembershipNoted(Topic Group, string Name, Role Role, bool IsWaiting, GroupEnding? Ending = null) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => $"membership:{Group}";
}

/// <summary>Something of somebody's own has begun in a group.</summary>
public sealed record PlaceNoted(Topic Group, Topic Place) : Event;

/// <summary>Somebody was told something.</summary>
/// <param name="Faded">The number of the oldest unread notice, where it counts as read because so many came after it.</param>
public sealed record Notified(
    NoticeKind What, Topic About, string? Item, string? Words, long? Faded = null, string? By = null, Topic? Group = null) : Event;

/// <summary>Somebody has seen their notices up to a number.</summary>
/// <param name="Turned">The numbers of those that were unread until then.</param>
public sealed record NoticesRead(long UpTo, ImmutableArray<long> Turned) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? Supersedes => "read";
}

/// <summary>Somebody keeps a task of their own.</summary>
/// <param name="Task">Its id: <c>task:OP</c>.</param>
public sealed record TaskKept(string Task, string Words, string? Cue) : Event;

/// <summary>Somebody has a board of their own.</summary>
public sealed record OwnBoardAdded(Topic Board, string Title) : Event;

/// <summary>Somebody has a copy of a page.</summary>
public sealed record OwnPageKept(Topic Page, string Title) : Event;

/// <summary>Somebody let go of a copy.</summary>
public sealed record OwnPageDropped(Topic Page) : Event;

/// <summary>Somebody calls a board of their own otherwise.</summary>
public sealed record OwnBoardRenamed(Topic Board, string Title) : Event;

/// <summary>Somebody put a board of their own away, or back among the others.</summary>
public sealed record OwnBoardPutAway(Topic Board, bool IsAway) : Event;

/// <summary>A task was done on that day, or was not after all.</summary>
public sealed record TaskTicked(string Task, DateOnly On, bool IsDone) : Event;

/// <summary>Somebody let go of a task.</summary>
public sealed record TaskDropped(string Task) : Event;
