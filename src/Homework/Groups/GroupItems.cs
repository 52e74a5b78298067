using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Groups;

/// <summary>The end of a group.</summary>
/// <param name="EndsAt">From then on its members read, and write no more.</param>
/// <param name="ReadableUntil">Until then; afterwards the door is shut.</param>
/// <param name="HasEnded">Whether it has come to that.</param>
/// <param name="IsShut">Whether it has come to that, too.</param>
/// <param name="Words">What the facilitator says to everybody about it, or null.</param>
public sealed record GroupEnding(DateTimeOffset EndsAt, DateTimeOffset ReadableUntil, bool HasEnded, bool IsShut, string? Words);

/// <summary>The group itself. Id: <c>group</c>.</summary>
/// <param name="Ending">When it ends, or that it has; null while no end is set.</param>
public sealed record GroupCard(
    string Id, string Name, string Purpose, GroupFormat Format, int Cap, DateOnly? StartsOn, DateOnly? EndsOn, string TimeZone,
    string? Programme, string? PinnedWords, ReviewHours Hours, GroupEnding? Ending = null) : Item(Id);

/// <summary>Somebody in the group, or somebody who was (their words may still be there). Id: <c>seat:PERSON</c>.</summary>
/// <param name="LegalName">Only for facilitators, else null.</param>
/// <param name="IsGone">No longer in the group.</param>
public sealed record SeatCard(
    string Id, string Person, string Name, string Colour, Role Role, string? LegalName, DateTimeOffset Since, bool IsGone) : Item(Id);

/// <summary>A journal of the group. Id: <c>journal:ID</c>.</summary>
public sealed record JournalCard(string Id, Topic Journal, string Title, bool IsClosed) : Item(Id);

/// <summary>A challenge of the group. Id: <c>challenge:ID</c>.</summary>
/// <param name="TimeZone">IANA name: where its days begin and end; null where it has not said so yet.</param>
public sealed record ChallengeCard(
    string Id, Topic Challenge, string Title, DateOnly StartsOn, DateOnly EndsOn, ChallengePhase Phase,
    string? TimeZone = null) : Item(Id);

/// <summary>A board of the group. Id: <c>board:ID</c>.</summary>
public sealed record BoardCard(string Id, Topic Board, string Title, bool IsClosed) : Item(Id);

/// <summary>A page that the group writes together. Id: <c>page:ID</c>.</summary>
/// <param name="Edition">The number of the edition to sign; 0: none.</param>
/// <param name="SignedBy">Who has signed that.</param>
public sealed record PageCard(
    string Id, Topic Page, string Title, PagePurpose Purpose, bool IsFrozen, int Edition, ImmutableArray<string> SignedBy) : Item(Id);

/// <summary>An invitation, for facilitators. Id: <c>invitation:OP</c>.</summary>
public sealed record Invitation(
    string Id, string Label, Role Role, int Uses, int Used, DateTimeOffset ExpiresAt, bool IsRevoked, string By, DateTimeOffset At) : Item(Id);

/// <summary>Somebody who asks to join, for facilitators and for themselves. Id: <c>applicant:PERSON</c>.</summary>
public sealed record Applicant(
    string Id, string Person, string LegalName, string DisplayName, Role Role, DateTimeOffset At) : Item(Id);

/// <summary>A session to come. Id: <c>session:OP</c>.</summary>
public sealed record SessionCard(string Id, DateTimeOffset StartsAt, int Minutes, string? Title) : Item(Id);

/// <summary>A line of the group's log, for facilitators: who did what to whom, when and why. On the shelf <c>log</c>.</summary>
/// <param name="Act">Stable name of the act: <c>approved</c>, <c>removed</c>, <c>role-changed</c> …</param>
/// <param name="By">Who did it.</param>
/// <param name="Person">To whom, or null.</param>
/// <param name="Words">The reason or detail, or null.</param>
public sealed record GroupAct(string Id, string Act, string By, string? Person, string? Words, DateTimeOffset At) : Item(Id);
