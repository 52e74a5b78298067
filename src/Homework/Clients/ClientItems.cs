using System.Collections.Immutable;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Clients;

/// <summary>A group the person belongs to or asked to join. Id: <c>group:ID</c>.</summary>
/// <param name="Ending">When it ends, or that it has; null while no end is set.</param>
public sealed record Membership(
    string Id, Topic Group, string Name, Role Role, bool IsWaiting, DateTimeOffset At, GroupEnding? Ending = null) : Item(Id);

/// <summary>Something begun and not sent. Id: <c>draft:KEY</c>.</summary>
public sealed record Draft(string Id, string Key, RichText Text, string? Choices, long Version, DateTimeOffset At) : Item(Id);

/// <summary>Something that a person keeps doing for themselves. Id: <c>task:OP</c>.</summary>
/// <param name="Done">The latest days on which it was done, oldest first.</param>
public sealed record OwnTask(string Id, string Words, string? Cue, DateTimeOffset At, ImmutableArray<DateOnly> Done) : Item(Id);

/// <summary>A board of the person's own. Id: <c>board:ID</c>.</summary>
public sealed record OwnBoard(string Id, Topic Board, string Title, DateTimeOffset At) : Item(Id)
{
    /// <summary>The person put it away: it is not among those that they use.</summary>
    public bool IsAway { get; init; }
}

/// <summary>A copy of a finished page. Id: <c>page:ID</c>.</summary>
public sealed record OwnPage(string Id, Topic Page, string Title, DateTimeOffset At) : Item(Id);

/// <summary>A record or a workbook of the person's own in a group. Id: <c>place:KIND:ID</c>.</summary>
/// <param name="Name">The group's name, as they last knew it.</param>
/// <param name="LeftAt">Since when they are no longer in the group and this is to be read and kept; null while they are in it.</param>
public sealed record OwnPlace(string Id, Topic Group, string Name, Topic Place, DateTimeOffset? LeftAt) : Item(Id);

/// <summary>How the person likes things. Id: <c>preferences</c>.</summary>
public sealed record Preferences(
    string Id, string Theme, string Language, int TextSize, string Font, string? Country, bool IsQuiet, bool IsDiscreet) : Item(Id);

/// <summary>Something to know. Id: <c>notice:SEQ</c>; a part on the shelf <c>notices</c>.</summary>
/// <param name="By">Who did it, by the name they have in <paramref name="Group"/>; null where nobody is to be named.</param>
public sealed record Notice(
    string Id, NoticeKind What, Topic About, string? Item, string? Words, DateTimeOffset At, bool IsRead, long Number, string? By = null,
    Topic? Group = null) : Item(Id);
