using System.Collections.Immutable;
using Homework.Boards;
using Homework.Challenges;
using Homework.Journals;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Groups;

/// <summary>How a group takes people in.</summary>
public enum GroupFormat
{
    /// <summary>The same people from beginning to end.</summary>
    Closed,

    /// <summary>People may join at any time.</summary>
    Open,

    /// <summary>People join where a module starts.</summary>
    Module,
}

/// <summary>Makes a new group; the sender (staff of the practice) becomes its facilitator.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Purpose">At most 400 characters.</param>
/// <param name="Format">How it takes people in.</param>
/// <param name="Cap">Seats for members, 3 to 15.</param>
/// <param name="StartsOn">First day, or null.</param>
/// <param name="EndsOn">Last day, or null.</param>
/// <param name="TimeZone">IANA name, for example <c>Europe/London</c>.</param>
/// <param name="Programme">What it works through, at most 120 characters, or null.</param>
/// <param name="DisplayName">The name the facilitator goes by in this group.</param>
public sealed record CreateGroup(
    string Name, string Purpose, GroupFormat Format, int Cap, DateOnly? StartsOn, DateOnly? EndsOn, string TimeZone,
    string? Programme, string DisplayName) : Command;

/// <summary>Changes what <see cref="CreateGroup"/> set; null leaves a value as it is, an empty <paramref name="Programme"/> takes it away.</summary>
/// <param name="IsWithoutStart">Takes the first day away.</param>
/// <param name="IsWithoutEnd">Takes the last day away.</param>
public sealed record ChangeGroup(
    string? Name, string? Purpose, GroupFormat? Format, int? Cap, DateOnly? StartsOn, DateOnly? EndsOn, string? TimeZone,
    string? Programme, bool IsWithoutStart = false, bool IsWithoutEnd = false) : Command;

/// <summary>When somebody looks at what waits: shown honestly to those who wait.</summary>
/// <param name="Days">Days of the week on which somebody reviews, Monday = 1 to Sunday = 7.</param>
/// <param name="From">From, local time of the group.</param>
/// <param name="To">Until, local time of the group; later than <paramref name="From"/>.</param>
public sealed record ReviewHours(ImmutableArray<int> Days, TimeOnly From, TimeOnly To);

/// <summary>Sets when somebody reviews.</summary>
public sealed record SetReviewHours(ReviewHours Hours) : Command;

/// <summary>Pins a line to the group's home (plain text, at most 400 characters), or takes it off with null.</summary>
public sealed record PinWords(string? Words) : Command;

/// <summary>
/// Brings the group to its end; a facilitator. Until the end of the last day all is as ever; then its members read what was written,
/// until the time for that is over and the door is shut. Sent again before the end, it sets the end anew.
/// </summary>
/// <param name="LastDay">Where the group is: today to a year ahead; null: at once.</param>
/// <param name="ReadableDays">For how many days after that members can read, 7 to 730.</param>
/// <param name="Words">For everybody in the group, at most 400 characters, or null.</param>
public sealed record CloseGroup(DateOnly? LastDay, int ReadableDays, string? Words) : Command;

/// <summary>The group goes on after all; a facilitator, until the door is shut.</summary>
public sealed record ReopenGroup : Command;

/// <summary>Adds a shared journal to the group.</summary>
public sealed record AddJournal(string Title, string? About, Moderation Moderation, int HoldFirst, bool IsAdviceWelcome) : Command;

/// <summary>A journal tells its group how it is called now.</summary>
[ToldOnly]
public sealed record NoteJournal(Topic Journal, string Title, bool IsClosed) : Command;

/// <summary>Adds a challenge to the group.</summary>
public sealed record AddChallenge(ChallengePlan Plan) : Command;

/// <summary>A challenge tells its group how it is called and where it is now.</summary>
[ToldOnly]
public sealed record NoteChallenge(Topic Challenge, string Title, DateOnly StartsOn, DateOnly EndsOn, ChallengePhase Phase, string? TimeZone = null)
    : Command;

/// <summary>Adds a board to the group.</summary>
public sealed record AddBoard(BoardPlan Plan) : Command;

/// <summary>A board tells its group how it is called now.</summary>
[ToldOnly]
public sealed record NoteBoard(Topic Board, string Title, bool IsClosed) : Command;

/// <summary>Adds a page that the group writes together.</summary>
public sealed record AddPage(PagePlan Plan) : Command;

/// <summary>A page tells its group how it is called now, and who has signed its latest edition.</summary>
[ToldOnly]
public sealed record NotePage(Topic Page, string Title, bool IsFrozen, int Edition, ImmutableArray<string> SignedBy) : Command;

/// <summary>Safety tells the group whether anything is open, so that it is not closed over it. Nobody is shown it here.</summary>
[ToldOnly]
public sealed record NoteOpenCases(bool IsAnyOpen) : Command;

/// <summary>Makes an invitation. The code itself is made by the web server and only its hash comes here.</summary>
/// <param name="CodeHash">SHA-256 of the code, 64 hex characters.</param>
/// <param name="Label">For the facilitators: whom it is for; at most 80 characters.</param>
/// <param name="Role">The role it offers, <see cref="Role.Observer"/> to <see cref="Role.CoFacilitator"/>.</param>
/// <param name="Uses">How many people may use it, 1 to 15.</param>
/// <param name="ExpiresAt">Until when (UTC), at most 60 days ahead.</param>
public sealed record Invite(string CodeHash, string Label, Role Role, int Uses, DateTimeOffset ExpiresAt) : Command;

/// <summary>Takes an invitation back.</summary>
public sealed record RevokeInvitation(string Invitation) : Command;

/// <summary>Asks to join, with an invitation's code. Sent for a signed-in person by the web server.</summary>
/// <param name="Code">The code as it was given.</param>
/// <param name="LegalName">For facilitators only; at most 120 characters.</param>
/// <param name="DisplayName">The name the group will know them by; 1 to 40 characters.</param>
public sealed record AskToJoin(string Code, string LegalName, string DisplayName) : Command;

/// <summary>Lets an applicant in.</summary>
public sealed record Approve(string Person) : Command;

/// <summary>Does not let an applicant in.</summary>
public sealed record Decline(string Person) : Command;

/// <summary>Gives a person another role.</summary>
public sealed record ChangeRole(string Person, Role Role) : Command;

/// <summary>Takes a person out of the group, at once.</summary>
/// <param name="Person">Who.</param>
/// <param name="Reason">For the log of the group, at most 400 characters.</param>
public sealed record RemoveMember(string Person, string Reason) : Command;

/// <summary>The sender leaves.</summary>
public sealed record Leave : Command;

/// <summary>The sender's name and colour in this group.</summary>
/// <param name="DisplayName">1 to 40 characters, different from the others'.</param>
/// <param name="Colour">One of <c>teal clay plum rose sky moss sand slate</c>.</param>
public sealed record ChooseSeat(string DisplayName, string Colour) : Command;

/// <summary>Sets a session.</summary>
/// <param name="StartsAt">When (UTC).</param>
/// <param name="Minutes">How long, 10 to 240.</param>
/// <param name="Title">At most 120 characters, or null.</param>
public sealed record ScheduleSession(DateTimeOffset StartsAt, int Minutes, string? Title) : Command;

/// <summary>Calls a session off.</summary>
public sealed record CancelSession(string Session) : Command;
