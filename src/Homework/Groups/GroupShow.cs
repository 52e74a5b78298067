using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>
/// Who sees what of a group: legal names, applicants, invitations and the log are for those who care; people see their
/// own legal name.
/// </summary>
sealed partial class GroupFeature
{
    /// <summary>The id of the line that a fact leaves in the log.</summary>
    public static string LineOf(Fact fact) => $"act:{fact.Seq}";

    /// <inheritdoc/>
    public override Item? Show(Group state, string itemId, Audience audience)
    {
        if (audience == Audience.Care) return ToCare(state, itemId);
        if (audience == Audience.Group) return ToGroup(state, itemId);
        return audience.Person is { } person && itemId == $"seat:{person}" ? state.SeatOf(person) : null;
    }

    static Item? ToCare(Group state, string itemId) => KindOf(itemId) switch
    {
        "seat" => state.Seats.FirstOrDefault(seat => seat.Id == itemId),
        "invitation" => state.Invitations.FirstOrDefault(invitation => invitation.Card.Id == itemId)?.Card,
        "applicant" => state.Applicants.FirstOrDefault(applicant => applicant.Id == itemId),
        "act" => state.Parts.Find<GroupLine>(itemId) is { } line
            ? new GroupAct(line.Id, line.Act, line.By, line.Person, line.Words, line.At) { Ord = line.Ord } : null,
        _ => ToGroup(state, itemId),
    };

    static Item? ToGroup(Group state, string itemId) => KindOf(itemId) switch
    {
        "group" => state.Card,
        "seat" => state.Seats.FirstOrDefault(seat => seat.Id == itemId) is { } seat ? seat with { LegalName = null } : null,
        "journal" => state.Journals.FirstOrDefault(journal => journal.Id == itemId),
        "challenge" => state.Challenges.FirstOrDefault(challenge => challenge.Id == itemId),
        "board" => state.Boards.FirstOrDefault(board => board.Id == itemId),
        "page" => state.Pages.FirstOrDefault(page => page.Id == itemId),
        "session" => state.Sessions.FirstOrDefault(session => session.Id == itemId),
        _ => null,
    };

    static string KindOf(string itemId) => itemId.Split(':')[0];

    /// <inheritdoc/>
    public override IEnumerable<string> Contents(Group state) => state.Card is null ? [] :
    [
        "group",
        .. state.Seats.Select(seat => seat.Id),
        .. state.Journals.Select(journal => journal.Id),
        .. state.Challenges.Select(challenge => challenge.Id),
        .. state.Boards.Select(board => board.Id),
        .. state.Pages.Select(page => page.Id),
        .. state.Sessions.Select(session => session.Id),
        .. state.Applicants.Select(applicant => applicant.Id),
        .. state.Invitations.Select(invitation => invitation.Card.Id),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Touched(Group state, Fact fact)
    {
        foreach (var id in TouchedBy(fact)) yield return id;
        if (state.Parts.Has(LineOf(fact))) yield return LineOf(fact);
    }

    static ImmutableArray<string> TouchedBy(Fact fact) => fact.Event switch
    {
        GroupCreated => ["group", $"seat:{fact.By}"],
        GroupChanged or ReviewHoursSet or WordsPinned or GroupEndSet or GroupWasShut or GroupGoesOn => ["group"],
        GroupHasEnded e => ["group", .. e.Sessions, .. e.Declined.Select(person => $"applicant:{person}")],
        JournalAdded e => [IdOf("journal", e.Journal.Id)],
        JournalNoted e => [IdOf("journal", e.Journal.Id)],
        ChallengeAdded e => [IdOf("challenge", e.Challenge.Id)],
        ChallengeNoted e => [IdOf("challenge", e.Challenge.Id)],
        BoardAdded e => [IdOf("board", e.Board.Id)],
        BoardNoted e => [IdOf("board", e.Board.Id)],
        PageAdded e => [IdOf("page", e.Page.Id)],
        PageNoted e => [IdOf("page", e.Page.Id)],
        InvitationMade e => e.Forgotten.IsDefault ? [e.Invitation] : [e.Invitation, .. e.Forgotten],
        InvitationRevoked e => [e.Invitation],
        JoiningAsked e => [$"applicant:{fact.By}", e.Invitation],
        JoiningTakenBack => [$"applicant:{fact.By}"],
        ApplicantApproved e => [$"applicant:{e.Person}", $"seat:{e.Person}"],
        ApplicantDeclined e => [$"applicant:{e.Person}"],
        RoleChanged e => [$"seat:{e.Person}"],
        MemberRemoved e => [$"seat:{e.Person}"],
        MemberLeft or SeatChosen => [$"seat:{fact.By}"],
        SessionScheduled e => [e.Session],
        SessionCancelled e => [e.Session],
        SessionsPassed e => e.Sessions,
        _ => [],
    };
}
