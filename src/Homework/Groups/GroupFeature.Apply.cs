using Homework.Clients;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>What each fact changes.</summary>
sealed partial class GroupFeature
{
    /// <inheritdoc/>
    public override Group Apply(Group state, Fact fact)
    {
        if (fact.Event is GroupCreated created) return Created(state, fact, created);
        return state.Card is { } card ? Apply(state, card, fact) : state;
    }

    static Group Apply(Group state, GroupCard card, Fact fact) => fact.Event switch
    {
        GroupChanged e => Changed(state, card, fact, e),
        ReviewHoursSet e => (state with { Card = card with { Hours = e.Hours } }).Logged(fact, "hours-set"),
        GroupEndSet e => EndSet(state, card, fact, e),
        GroupHasEnded when card.Ending is not null => Ended(state, card, fact),
        GroupWasShut when card.Ending is not null => WasShut(state, card, fact),
        GroupGoesOn => GoesOn(state, card, fact),
        WordsPinned e => (state with { Card = card with { PinnedWords = e.Words } })
            .Logged(fact, e.Words is null ? "words-unpinned" : "words-pinned", words: e.Words),
        JournalAdded e => (state with { Journals = state.Journals.Add(new JournalCard(IdOf("journal", e.Journal.Id), e.Journal, e.Title, false)) })
            .Logged(fact, "journal-added", words: e.Title),
        JournalNoted e => Noted(state, e),
        ChallengeAdded e => Added(state, fact, e),
        ChallengeNoted e => Noted(state, e),
        BoardAdded e => Added(state, fact, e),
        BoardNoted e => Noted(state, e),
        PageAdded e => Added(state, fact, e),
        PageNoted e => Noted(state, e),
        OpenCasesNoted e => state with { HasOpenCases = e.IsAnyOpen },
        InvitationMade e => Invited(state, fact, e),
        InvitationRevoked e => Revoked(state, fact, e),
        JoiningAsked e => Asked(state, fact, e),
        JoiningTakenBack => state.WithoutApplicant(fact.By).Logged(fact, "took-back", fact.By),
        ApplicantApproved e => Approved(state, fact, e),
        ApplicantDeclined e => state.WithoutApplicant(e.Person)
            .Logged(fact, "declined", e.Person, state.ApplicantOf(e.Person)?.DisplayName),
        RoleChanged e => OfSeat(state, e.Person, seat => seat with { Role = e.Role }).Logged(fact, "role-changed", e.Person, e.Role.ToString()),
        MemberRemoved e => OfSeat(state, e.Person, Gone).Logged(fact, "removed", e.Person, e.Reason),
        ReachedOut e => state.Logged(fact, "reached-out", e.Person),
        MemberLeft => OfSeat(state, fact.By, Gone).Logged(fact, "left", fact.By),
        SeatChosen e => OfSeat(state, fact.By, seat => seat with { Name = e.DisplayName, Colour = e.Colour }),
        SessionScheduled e => Scheduled(state, fact, e),
        SessionCancelled e => (state with { Sessions = state.Sessions.RemoveAll(session => session.Id == e.Session) })
            .Logged(fact, "session-cancelled", words: state.Sessions.FirstOrDefault(session => session.Id == e.Session)?.StartsAt.ToString("u")),
        SessionsPassed e => state with { Sessions = state.Sessions.RemoveAll(session => e.Sessions.Contains(session.Id)) },
        _ => state,
    };

    static Group Created(Group state, Fact fact, GroupCreated e) =>
        (state with
        {
            Card = new GroupCard("group", e.Name, e.Purpose, e.Format, e.Cap, e.StartsOn, e.EndsOn, e.TimeZone, e.Programme, null, OfficeHours),
        })
        .With(new SeatCard($"seat:{fact.By}", fact.By, e.DisplayName, e.Colour, Role.Facilitator, null, fact.At, false))
        .Logged(fact, "created", words: e.Name);

    static Group Changed(Group state, GroupCard card, Fact fact, GroupChanged e)
    {
        var next = card with
        {
            Name = e.Name,
            Purpose = e.Purpose,
            Format = e.Format,
            Cap = e.Cap,
            StartsOn = e.StartsOn,
            EndsOn = e.EndsOn,
            TimeZone = e.TimeZone,
            Programme = e.Programme,
        };
        return (state with { Card = next }).Logged(fact, "changed", words: string.Join(", ", Differences(card, next)));
    }

    static IEnumerable<string> Differences(GroupCard card, GroupCard next)
    {
        if (card.Name != next.Name) yield return "name";
        if (card.Purpose != next.Purpose) yield return "purpose";
        if (card.Format != next.Format) yield return "format";
        if (card.Cap != next.Cap) yield return "seats";
        if (card.StartsOn != next.StartsOn || card.EndsOn != next.EndsOn) yield return "dates";
        if (card.TimeZone != next.TimeZone) yield return "time zone";
        if (card.Programme != next.Programme) yield return "programme";
    }

    static Group Noted(Group state, JournalNoted e) => state with
    {
        Journals = [.. state.Journals.Select(card => card.Journal == e.Journal ? card with { Title = e.Title, IsClosed = e.IsClosed } : card)],
    };

    static Group Scheduled(Group state, Fact fact, SessionScheduled e)
    {
        var sessions = state.Sessions.Add(new SessionCard(e.Session, e.StartsAt, e.Minutes, e.Title));
        return (state with { Sessions = [.. sessions.OrderBy(session => session.StartsAt)] })
            .Logged(fact, "session-scheduled", words: e.StartsAt.ToString("u"));
    }

    static Group OfSeat(Group state, string person, Func<SeatCard, SeatCard> change) =>
        state.SeatOf(person) is { } seat ? state.With(change(seat)) : state;

    static SeatCard Gone(SeatCard seat) => seat with { IsGone = true };
}
