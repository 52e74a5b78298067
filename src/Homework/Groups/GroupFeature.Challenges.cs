using Homework.Challenges;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>The group's challenges.</summary>
sealed partial class GroupFeature
{
    const int MaxChallenges = 50;

    static Decision Add(Group state, Request request, AddChallenge add)
    {
        if (PlanRules.Check(add.Plan, request.At, out var plan) is { } wrong) return wrong;
        if (plan.EndsOn < LocalDays.On(plan.TimeZone, request.At)) return ChallengeRefusals.EndPassed;
        if (state.Challenges.Length >= MaxChallenges) return GroupRefusals.TooManyChallenges;
        var challenge = new Topic("challenge", state.Topic.Practice, request.Op);
        return Decision.Of(new ChallengeAdded(challenge, plan.Title, plan.StartsOn, plan.EndsOn, plan.TimeZone))
            .Telling(new Tell(challenge, new CreateChallenge(state.Topic, plan, request.By)))
            .Telling(state.Seated().Where(seat => seat.Person != request.By).Select(seat =>
                Inbox.To(seat.Person, new Notify(NoticeKind.ChallengeOpened, challenge, null, null))));
    }

    static Decision Note(Group state, NoteChallenge note)
    {
        var card = state.Challenges.FirstOrDefault(challenge => challenge.Challenge == note.Challenge);
        if (card is null) return Decision.Nothing;
        var noted = new ChallengeNoted(note.Challenge, note.Title, note.StartsOn, note.EndsOn, note.Phase, note.TimeZone);
        return card == Changed(card, noted) ? Decision.Nothing : noted;
    }

    static Group Added(Group state, Fact fact, ChallengeAdded e)
    {
        var card = new ChallengeCard(IdOf("challenge", e.Challenge.Id), e.Challenge, e.Title, e.StartsOn, e.EndsOn, ChallengePhase.Planned, e.TimeZone);
        return (state with { Challenges = state.Challenges.Add(card) }).Logged(fact, "challenge-added", words: e.Title);
    }

    static Group Noted(Group state, ChallengeNoted e) => state with
    {
        Challenges = [.. state.Challenges.Select(card => card.Challenge == e.Challenge ? Changed(card, e) : card)],
    };

    static ChallengeCard Changed(ChallengeCard card, ChallengeNoted e) => card with
    {
        Title = e.Title,
        StartsOn = e.StartsOn,
        EndsOn = e.EndsOn,
        Phase = e.Phase,
        TimeZone = e.TimeZone ?? card.TimeZone,
    };
}
