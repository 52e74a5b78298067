using Homework.Kernel;

namespace Homework.Groups;

/// <summary>Why a group says no, in words that its people can use.</summary>
static class GroupRefusals
{
    public static Rejected NotInGroup { get; } = new("not-in-group", "You are not in this group. Ask its facilitator for an invitation.");
    public static Rejected CareOnly { get; } = new("care-only", "Only facilitators of the group can do this. Ask one of them.");
    public static Rejected FacilitatorOnly { get; } = new("facilitator-only", "Only the facilitator of the group can do this. Ask them.");
    public static Rejected NotHere { get; } = new("not-possible-here", "A group cannot do this. Reload the page and try again.");

    public static Rejected StaffOnly { get; } = new("staff-only", "Only staff of the practice can make a group. Ask your practice for access.");
    public static Rejected Exists { get; } = new("group-exists", "This group is already there. Start a new one.");
    public static Rejected Name { get; } = new("bad-name", "Please give the group a name of 1 to 80 characters on one line.");
    public static Rejected Purpose { get; } = new("bad-purpose", "Please say the purpose in at most 400 characters.");
    public static Rejected Format { get; } = new("bad-format", "Please choose how the group takes people in: closed, open or by module.");
    public static Rejected Cap { get; } = new("bad-cap", "Please choose between 3 and 15 seats.");
    public static Rejected CapTooSmall(int taken) => new("cap-below-seats", $"{taken} seats are taken. Please choose at least that many.");
    public static Rejected Dates { get; } = new("bad-dates", "The last day comes before the first. Please change one of them.");
    public static Rejected TimeZone { get; } = new("bad-time-zone", "Please choose a time zone such as Europe/London.");
    public static Rejected Programme { get; } = new("bad-programme", "Please name the programme in at most 120 characters on one line.");
    public static Rejected Hours { get; } = new("bad-hours", "Please choose at least one day, and an end that is later than the start.");
    public static Rejected Words { get; } = new("bad-words", "Please pin at most 400 characters of plain text.");

    public static Rejected OpenCases { get; } = new("group-open-case", "Somebody's safety is being looked after in this group. Please see to that first; then the group can come to its end.");
    public static Rejected HasEnded { get; } = new("group-has-ended", "This group has ended, so it stays as it is. What was written can still be read.");
    public static Rejected NoMoreJoining { get; } = new("group-ended-joining", "This group has come to its end and takes nobody in any more. Ask your facilitator about another one.");
    public static Rejected ReadableDays { get; } = new("bad-readable-days", "Please choose between 7 and 730 days in which members can still read.");
    public static Rejected EndWords { get; } = new("bad-end-words", "Please say goodbye in at most 400 characters of plain text.");
    public static Rejected LastDay { get; } = new("bad-last-day", "Please choose a last day from today to a year ahead.");
    public static Rejected NoEnd { get; } = new("no-end-set", "No end is set for this group. It simply goes on.");
    public static Rejected Shut { get; } = new("group-is-shut", "The time in which this group could be opened again is over. Please begin a new one.");
    public static Rejected SessionAfterEnd { get; } = new("session-after-end", "The group will have ended by then. Please choose an earlier time.");

    public static Rejected JournalTitle { get; } = new("bad-title", "Please give the journal a title of 1 to 80 characters on one line.");
    public static Rejected JournalAbout { get; } = new("bad-about", "Please describe the journal in at most 400 characters.");
    public static Rejected Moderation { get; } = new("bad-moderation", "Please choose when entries reach the group; between 1 and 20 first entries can be held.");
    public static Rejected TooManyChallenges { get; } = new("too-many-challenges", "A group has at most 50 challenges. Use one that is there.");
    public static Rejected TooManyBoards { get; } = new("too-many-boards", "A group has at most 30 boards. Use one that is there.");
    public static Rejected TooManyPages { get; } = new("too-many-pages", "The group has sixty pages. Use one that is there.");
    public static Rejected TooManyJournals { get; } = new("too-many-journals", "A group has at most 20 journals. Use one that is there.");

    public static Rejected InvitationUnknown { get; } = new("invitation-unknown", "This invitation does not work. Check the link or code, or ask your facilitator for a new one.");
    public static Rejected InvitationExpired { get; } = new("invitation-expired", "This invitation was open for a while and has closed. Ask your facilitator for a new one.");
    public static Rejected InvitationUsedUp { get; } = new("invitation-used-up", "Everybody this invitation was for has used it. Ask your facilitator for a new one.");
    public static Rejected NoInvitation { get; } = new("no-such-invitation", "This invitation is no longer in the list. Nothing needs to be done.");
    public static Rejected InvitationCode { get; } = new("bad-code-hash", "The code of this invitation cannot be used. Please make the invitation once more.");
    public static Rejected InvitationLabel { get; } = new("bad-label", "Please say whom the invitation is for in at most 80 characters on one line.");
    public static Rejected InvitationRole { get; } = new("bad-role", "An invitation can be for an observer, a member, a peer lead or a co-facilitator. Please choose one.");
    public static Rejected InvitationUses { get; } = new("bad-uses", "Please choose between 1 and 15 people.");
    public static Rejected InvitationTime { get; } = new("bad-expiry", "Please choose a time within the next 60 days.");
    public static Rejected TooManyInvitations { get; } = new("too-many-invitations", "There are 40 open invitations. Take one back before you make another.");

    public static Rejected LegalName { get; } = new("bad-legal-name", "Please give your name in 1 to 120 characters. Only facilitators see it.");
    public static Rejected DisplayName { get; } = new("bad-display-name", "Please choose a name of 1 to 40 characters on one line.");
    public static Rejected NameTaken { get; } = new("name-taken", "Somebody in this group goes by that name. Please choose another.");
    public static Rejected Colour { get; } = new("bad-colour", "Please choose one of the colours that are offered.");
    public static Rejected AlreadyIn { get; } = new("already-in-group", "You are already in this group. Open it from your groups.");
    public static Rejected TooManyWaiting { get; } = new("too-many-waiting", "Many people are waiting to join. Please try again in a few days.");
    public static Rejected NotWaiting { get; } = new("not-waiting", "This person is no longer asking to join. Nothing needs to be done.");
    public static Rejected Full { get; } = new("group-full", "All seats of the group are taken. Raise the number of seats first, or let the person wait.");

    public static Rejected NobodyHere { get; } = new("no-such-person", "This person is not in the group any more. Nothing needs to be done.");
    public static Rejected Role { get; } = new("unknown-role", "Please choose one of the roles that are offered.");
    public static Rejected NeedsFacilitator { get; } = new("needs-a-facilitator", "A group needs a facilitator. Make somebody else facilitator first.");
    public static Rejected KindWord { get; } = new("bad-kind-word", "Please write a kind word of at most 400 characters.");
    public static Rejected Reason { get; } = new("bad-reason", "Please give the reason in at most 400 characters.");

    public static Rejected SessionTime { get; } = new("bad-session-time", "Please choose a time that is still to come, within a year.");
    public static Rejected SessionLength { get; } = new("bad-session-length", "A session takes 10 to 240 minutes. Please choose a length between them.");
    public static Rejected SessionTitle { get; } = new("bad-session-title", "Please give the session a title of at most 120 characters on one line.");
    public static Rejected TooManySessions { get; } = new("too-many-sessions", "60 sessions are planned. Plan more when some of them are over.");
    public static Rejected NoSession { get; } = new("no-such-session", "This session is no longer planned. Nothing needs to be done.");
}
