using System.Collections.Immutable;
using Homework.Clients;
using Homework.Flags;
using Homework.Goals;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Challenges;

/// <summary>
/// A challenge that a group does together, each by steps of their own size. What is done together only rises; nobody is
/// ranked, and nobody's missed day is shown or counted.
/// </summary>
sealed class ChallengeFeature : Feature<Challenge>
{
    public override string Kind => "challenge";

    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int> { [Challenge.Acts] = 50 };

    public override Challenge Empty(Topic topic) => new(topic);

    public override Door Door(Challenge state) => state.Group is { } group ? Kernel.Door.To(group) : Kernel.Door.Shut;

    public override Decision Decide(Challenge state, Request request, Command command)
    {
        var decision = Decided(state, request, command);
        return state.FeedsGoals
            ? Feeding.Along(decision, state, request, state.Topic, state.Group!.Value, ChallengeFold.Apply, challenge => challenge.Total) : decision;
    }

    static Decision Decided(Challenge state, Request request, Command command) => command switch
    {
        CreateChallenge order => PlanRules.Create(state, request, order),
        _ when state.Plan is null => ChallengeRefusals.NoChallenge,
        FeedGoals order => Feeding.Ask(request, order, state.Topic, state.Group, state.FeedsGoals, state.Total),
        TimeCame => TimeRules.TimeCame(state, request),
        _ when request.Seat is null => ChallengeRefusals.NoChallenge,
        ChangeChallenge or EndChallenge or CloseChallenge or HideAct or UnhideAct or ReachOut or SettleFlag =>
            request.IsCare ? ForCare(state, request, command) : ChallengeRefusals.CareOnly,
        _ when !request.MayWrite => ChallengeRefusals.ReadOnly,
        JoinChallenge order => TakingRules.Join(state, request, order),
        CheerOn order => ActRules.Cheer(state, request, order),
        Flag order => FlaggingRules.Flag(state, request, order),
        EditAct order => ActRules.Edit(state, request, order),
        TakeBackAct order => ActRules.TakeBack(state, request, order),
        _ when state.TakingOf(request.By) is { } taking => ForTaker(state, taking, request, command),
        ChooseStep or ChangeTaking or RemindMe or LeaveChallenge or LogAct or Rest or Pause or ComeBack or WriteLesson => ChallengeRefusals.NotIn,
        _ => ChallengeRefusals.NotHere,
    };

    static Decision ForCare(Challenge state, Request request, Command command) => command switch
    {
        ChangeChallenge order => PlanRules.Change(state, request, order),
        EndChallenge => PlanRules.End(state, request),
        CloseChallenge order => PlanRules.Close(state, order),
        HideAct order => ActRules.Hide(state, request, order),
        UnhideAct order => ActRules.Unhide(state, request, order),
        ReachOut order => Say(state, request, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        _ => ChallengeRefusals.NotHere,
    };

    static Decision ForTaker(Challenge state, Taking taking, Request request, Command command) => command switch
    {
        ChooseStep order => TakingRules.Choose(taking, order),
        ChangeTaking order => TakingRules.Change(taking, order),
        RemindMe order => TakingRules.Remind(taking, request, order),
        LeaveChallenge => new ChallengeLeft(),
        LogAct order => ActRules.Log(state, taking, request, order),
        Rest order => TakingRules.Rest(state, taking, request, order),
        Pause order => TakingRules.Pause(state, taking, request, order),
        ComeBack => taking.PausedSince is null ? Decision.Nothing : new PauseEnded(request.By),
        WriteLesson order => TakingRules.Keep(state, order),
        _ => ChallengeRefusals.NotHere,
    };

    static Decision Say(Challenge state, Request request, ReachOut order)
    {
        if (state.TakingOf(order.Person) is null || request.Roster.Of(order.Person) is null) return ChallengeRefusals.NobodyThere;
        if (PlainText.Lines(order.Words, 400) is not { Length: > 0 } words) return ChallengeRefusals.Blank;
        return Decision.Of(new ReachedOut(order.Person))
            .Telling(Inbox.One(state, request, order.Person, NoticeKind.ReachedOut, words: words, by: request.By));
    }

    public override Challenge Apply(Challenge state, Fact fact) => ChallengeFold.Apply(state, fact);

    public override Item? Show(Challenge state, string itemId, Audience audience) => ChallengeShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(Challenge state, Fact fact) => fact.Event switch
    {
        ChallengeCreated => [ChallengeShow.Sheet, ChallengeShow.Total, ChallengeShow.Curve],
        ChallengeChanged => [ChallengeShow.Sheet, ChallengeShow.Total],
        ChallengeBegan or ChallengeEnded or ChallengeClosed => [ChallengeShow.Sheet],
        WeekSettled => [ChallengeShow.Curve],
        ChallengeJoined or ChallengeLeft => [ChallengeShow.TakerOf(fact.By), ChallengeShow.Total],
        ReminderPassed or GoalsFed => [],
        PauseEnded it => [ChallengeShow.TakerOf(it.Person)],
        ReachedOut it => [ChallengeShow.TakerOf(it.Person)],
        LessonWritten => [ChallengeShow.LessonOf(fact.By)],
        ActLogged it => [it.Act, ChallengeShow.TakerOf(fact.By), ChallengeShow.Total],
        ActEdited it => [it.Act, ChallengeShow.TakerOf(fact.By), ChallengeShow.Total],
        ActTakenBack it => [it.Act, ChallengeShow.TakerOf(fact.By)],
        CheerChanged it => [it.Act],
        ActHidden it => [it.Act],
        ActUnhidden it => [it.Act],
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        _ => [ChallengeShow.TakerOf(fact.By)],
    };

    public override IEnumerable<string> Contents(Challenge state) => state.Plan is null ? [] :
    [
        ChallengeShow.Sheet, ChallengeShow.Total, ChallengeShow.Curve,
        .. state.Takers.Keys.Select(ChallengeShow.TakerOf), .. state.Lessons.Keys.Select(ChallengeShow.LessonOf),
        .. state.Flags.Keys,
    ];

    public override IEnumerable<string> Needs(Challenge state, Command command) => command switch
    {
        EditAct order => [order.Act],
        TakeBackAct order => [order.Act],
        CheerOn order => [order.Act],
        HideAct order => [order.Act],
        UnhideAct order => [order.Act],
        Flag order => [order.Item],
        _ => [],
    };

    public override IEnumerable<string> Needs(Challenge state, Event happened) => happened switch
    {
        ActEdited it => [it.Act],
        ActTakenBack it => [it.Act],
        CheerChanged it => [it.Act],
        ActHidden it => [it.Act],
        ActUnhidden it => [it.Act],
        _ => [],
    };

    public override DateTimeOffset? Due(Challenge state) => TimeRules.Due(state);
}
