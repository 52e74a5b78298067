using Homework.Kernel;

namespace Homework.Groups;

/// <summary>What the facts of inviting and joining change.</summary>
sealed partial class GroupFeature
{
    static Group Invited(Group state, Fact fact, InvitationMade e)
    {
        var card = new Invitation(e.Invitation, e.Label, e.Role, e.Uses, 0, e.ExpiresAt, IsRevoked: false, fact.By, fact.At);
        var kept = e.Forgotten.IsDefaultOrEmpty ? state.Invitations : state.Invitations.RemoveAll(one => e.Forgotten.Contains(one.Card.Id));
        return (state with { Invitations = kept.Add(new CodedInvitation(e.CodeHash, card)) }).Logged(fact, "invited", words: Words(card));
    }

    static Group Revoked(Group state, Fact fact, InvitationRevoked e)
    {
        var card = state.Invitations.FirstOrDefault(one => one.Card.Id == e.Invitation)?.Card;
        return OfInvitation(state, e.Invitation, one => one with { IsRevoked = true })
            .Logged(fact, "invitation-revoked", words: card is null ? null : Words(card));
    }

    static Group Asked(Group state, Fact fact, JoiningAsked e)
    {
        var applicant = new Applicant($"applicant:{fact.By}", fact.By, e.LegalName, e.DisplayName, e.Role, fact.At);
        var counted = OfInvitation(state, e.Invitation, one => one with { Used = one.Used + 1 });
        return (counted.WithoutApplicant(fact.By) with { Applicants = counted.Applicants.Add(applicant) })
            .Logged(fact, "asked", fact.By, e.DisplayName);
    }

    static Group Approved(Group state, Fact fact, ApplicantApproved e)
    {
        if (state.ApplicantOf(e.Person) is not { } applicant) return state;
        var name = GroupNames.Numbered(applicant.DisplayName, e.Number);
        return state.WithoutApplicant(e.Person)
            .With(new SeatCard($"seat:{e.Person}", e.Person, name, e.Colour, e.Role, applicant.LegalName, fact.At, IsGone: false))
            .Logged(fact, "approved", e.Person, e.Role.ToString());
    }

    static Group OfInvitation(Group state, string id, Func<Invitation, Invitation> change) => state with
    {
        Invitations = [.. state.Invitations.Select(one => one.Card.Id == id ? one with { Card = change(one.Card) } : one)],
    };

    static string Words(Invitation card) => card.Label == "" ? $"{card.Role}" : $"{card.Role}: {card.Label}";
}
