using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Groups;

/// <summary>A group was made; who made it is its first facilitator.</summary>
/// <param name="DisplayName">The name the facilitator goes by in this group.</param>
/// <param name="Colour">Their colour.</param>
[OfPractice]
public sealed record GroupCreated(
    string Name, string Purpose, GroupFormat Format, int Cap, DateOnly? StartsOn, DateOnly? EndsOn, string TimeZone,
    string? Programme, string DisplayName, string Colour) : Event;

/// <summary>The group's settings are these from now on.</summary>
[OfPractice]
public sealed record GroupChanged(
    string Name, string Purpose, GroupFormat Format, int Cap, DateOnly? StartsOn, DateOnly? EndsOn, string TimeZone,
    string? Programme) : Event;

/// <summary>Somebody reviews at these hours from now on.</summary>
[OfPractice]
public sealed record ReviewHoursSet(ReviewHours Hours) : Event;

/// <summary>Words were pinned to the group's home, or taken off where null.</summary>
[OfPractice]
public sealed record WordsPinned(string? Words) : Event;

/// <summary>It was said when the group ends.</summary>
[OfPractice]
public sealed record GroupEndSet(GroupEnding Ending) : Event;

/// <summary>The group has ended: its members read, and write no more.</summary>
/// <param name="Sessions">Those that will not be.</param>
/// <param name="Declined">Who still asked to join.</param>
[OfPractice]
public sealed record GroupHasEnded(ImmutableArray<string> Sessions, ImmutableArray<string> Declined) : Event;

/// <summary>The time to read is over: only those who care for the group come in.</summary>
[OfPractice]
public sealed record GroupWasShut : Event;

/// <summary>The group goes on after all.</summary>
[OfPractice]
public sealed record GroupGoesOn : Event;

/// <summary>The group got a journal.</summary>
[OfPractice]
public sealed record JournalAdded(Topic Journal, string Title) : Event;

/// <summary>A journal of the group said how it is called now.</summary>
public sealed record JournalNoted(Topic Journal, string Title, bool IsClosed) : Event;

/// <summary>The group got a challenge.</summary>
[OfPractice]
public sealed record ChallengeAdded(Topic Challenge, string Title, DateOnly StartsOn, DateOnly EndsOn, string? TimeZone = null) : Event;

/// <summary>A challenge of the group said how it is called and where it is now.</summary>
public sealed record ChallengeNoted(Topic Challenge, string Title, DateOnly StartsOn, DateOnly EndsOn, ChallengePhase Phase, string? TimeZone = null)
    : Event;

/// <summary>The group got a board.</summary>
[OfPractice]
public sealed record BoardAdded(Topic Board, string Title) : Event;

/// <summary>The group got a page.</summary>
public sealed record PageAdded(Topic Page, string Title, PagePurpose Purpose) : Event;

/// <summary>A page of the group said how it is called now, and who has signed.</summary>
[OfPractice]
public sealed record PageNoted(Topic Page, string Title, bool IsFrozen, int Edition, ImmutableArray<string> SignedBy) : Event;

/// <summary>A board of the group said how it is called now.</summary>
public sealed record BoardNoted(Topic Board, string Title, bool IsClosed) : Event;

/// <summary>An invitation was made.</summary>
/// <param name="Invitation">Its id: <c>invitation:OP</c>.</param>
/// <param name="Forgotten">Closed invitations that are no longer listed.</param>
[OfPractice]
public sealed record InvitationMade(
    string Invitation, string CodeHash, string Label, Role Role, int Uses, DateTimeOffset ExpiresAt,
    ImmutableArray<string> Forgotten) : Event;

/// <summary>An invitation was taken back.</summary>
[OfPractice]
public sealed record InvitationRevoked(string Invitation) : Event;

/// <summary>Somebody asked to join; their names are in this event alone, which is theirs.</summary>
public sealed record JoiningAsked(string Invitation, string LegalName, string DisplayName, Role Role) : Event;

/// <summary>Somebody who had asked to join no longer wants to.</summary>
public sealed record JoiningTakenBack : Event;

/// <summary>An applicant was let in, with the names they asked with.</summary>
/// <param name="Number">Follows the display name where the name alone was taken; else 0.</param>
[OfPractice]
public sealed record ApplicantApproved(string Person, Role Role, string Colour, int Number) : Event;

/// <summary>An applicant was not let in.</summary>
[OfPractice]
public sealed record ApplicantDeclined(string Person) : Event;

/// <summary>Somebody has another role.</summary>
[OfPractice]
public sealed record RoleChanged(string Person, Role Role) : Event;

/// <summary>Somebody was taken out of the group.</summary>
[OfPractice]
public sealed record MemberRemoved(string Person, string? Reason) : Event;

/// <summary>Somebody left the group.</summary>
[OfPractice]
public sealed record MemberLeft : Event;

/// <summary>Somebody chose their name and colour.</summary>
public sealed record SeatChosen(string DisplayName, string Colour) : Event;

/// <summary>A session was set. Its id: <c>session:OP</c>.</summary>
[OfPractice]
public sealed record SessionScheduled(string Session, DateTimeOffset StartsAt, int Minutes, string? Title) : Event;

/// <summary>A session was called off.</summary>
[OfPractice]
public sealed record SessionCancelled(string Session) : Event;

/// <summary>These sessions are over.</summary>
public sealed record SessionsPassed(ImmutableArray<string> Sessions) : Event;

/// <summary>Whether anything is open about somebody's safety.</summary>
[OfPractice]
public sealed record OpenCasesNoted(bool IsAnyOpen) : Event;
