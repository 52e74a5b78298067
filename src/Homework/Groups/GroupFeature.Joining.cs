using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>How people come in: invitations, asking, and being let in.</summary>
sealed partial class GroupFeature
{
    const int MaxInvitations = 40;
    const int MaxApplicants = 60;

    static readonly TimeSpan LongestInvitation = TimeSpan.FromDays(60);

    static Decision Invite(Group state, Request request, Invite invite)
    {
        if (invite.CodeHash is not { Length: 64 } given || !given.All(char.IsAsciiHexDigit)) return GroupRefusals.InvitationCode;
        var hash = given.ToLowerInvariant();
        if (state.Invitations.Any(other => other.CodeHash == hash)) return GroupRefusals.InvitationCode;
        if (PlainText.Line(invite.Label, 80) is not { } label) return GroupRefusals.InvitationLabel;
        if (invite.Role is < Role.Observer or > Role.CoFacilitator) return GroupRefusals.InvitationRole;
        if (invite.Role == Role.CoFacilitator && !IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (invite.Uses is < 1 or > 15) return GroupRefusals.InvitationUses;
        if (invite.ExpiresAt <= request.At || invite.ExpiresAt > request.At + LongestInvitation) return GroupRefusals.InvitationTime;
        if (state.Invitations.Count(other => other.IsOpen(request.At)) >= MaxInvitations) return GroupRefusals.TooManyInvitations;
        return new InvitationMade(
            $"invitation:{request.Op}", hash, label, invite.Role, invite.Uses, invite.ExpiresAt.ToUniversalTime(), Closed(state, request.At));
    }

    /// <summary>The oldest closed invitations, where the list has grown long.</summary>
    static ImmutableArray<string> Closed(Group state, DateTimeOffset at) =>
    [
        .. state.Invitations.Where(invitation => !invitation.IsOpen(at)).Select(invitation => invitation.Card.Id)
            .Take(state.Invitations.Length + 1 - MaxInvitations),
    ];

    static Decision Revoke(Group state, RevokeInvitation revoke)
    {
        var id = IdOf("invitation", revoke.Invitation);
        if (state.Invitations.FirstOrDefault(one => one.Card.Id == id) is not { } invitation) return GroupRefusals.NoInvitation;
        return invitation.Card.IsRevoked ? Decision.Nothing : new InvitationRevoked(id);
    }

    static Decision Ask(Group state, Request request, AskToJoin ask)
    {
        if (request.Seat is not null) return GroupRefusals.AlreadyIn;
        if (state.ApplicantOf(request.By) is not null) return Decision.Nothing;
        if (state.HasEnded()) return GroupRefusals.NoMoreJoining;
        if (Find(state, ask.Code) is not { Card: { IsRevoked: false } invitation }) return GroupRefusals.InvitationUnknown;
        if (request.At >= invitation.ExpiresAt) return GroupRefusals.InvitationExpired;
        if (invitation.Used >= invitation.Uses) return GroupRefusals.InvitationUsedUp;
        if (PlainText.Line(ask.LegalName, 120) is not { Length: > 0 } legal) return GroupRefusals.LegalName;
        if (PlainText.Line(ask.DisplayName, GroupNames.MaxLength) is not { Length: > 0 } name) return GroupRefusals.DisplayName;
        if (state.Applicants.Length >= MaxApplicants) return GroupRefusals.TooManyWaiting;
        return Decision.Of(new JoiningAsked(invitation.Id, legal, name, invitation.Role))
            .Telling(Membership(state, request.By, invitation.Role, isWaiting: true))
            .Telling(request.Roster.Care.Select(seat => Notice(state, seat.Person, NoticeKind.AskedToJoin, $"applicant:{request.By}")));
    }

    /// <summary>Takes as long for a wrong code as for a right one.</summary>
    static CodedInvitation? Find(Group state, string? code)
    {
        if (code is null or { Length: 0 or > 200 }) return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim()));
        CodedInvitation? found = null;
        foreach (var invitation in state.Invitations)
            if (CryptographicOperations.FixedTimeEquals(hash, Convert.FromHexString(invitation.CodeHash))) found = invitation;
        return found;
    }

    static Decision Approve(Group state, Request request, Approve approve)
    {
        if (state.ApplicantOf(approve.Person) is not { } applicant)
            return state.SeatOf(approve.Person) is null ? GroupRefusals.NotWaiting : Decision.Nothing;
        if (applicant.Role == Role.CoFacilitator && !IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (Group.IsCounted(applicant.Role) && state.IsFull()) return GroupRefusals.Full;
        var number = GroupNames.NumberFor(state, applicant.Person, applicant.DisplayName);
        return Decision.Of(new ApplicantApproved(applicant.Person, applicant.Role, GroupNames.FreeColour(state), number))
            .Telling(Membership(state, applicant.Person, applicant.Role), Notice(state, applicant.Person, NoticeKind.Joined));
    }

    static Decision Decline(Group state, Decline decline)
    {
        if (state.ApplicantOf(decline.Person) is not { } applicant) return GroupRefusals.NotWaiting;
        return Decision.Of(new ApplicantDeclined(applicant.Person)).Telling(Membership(state, applicant.Person, Role.None));
    }
}
