using Homework.Flags;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>
/// The goals of a group's members, each their own, and those of the whole group. A goal is between its maker and the facilitators
/// until its maker shows the group more of it, and can be taken back the same way. Nobody's goals are counted against another's.
/// </summary>
sealed class GoalsFeature : Feature<GroupsGoals>
{
    public override string Kind => "goals";

    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int> { [GroupsGoals.Goals] = 200 };

    public override GroupsGoals Empty(Topic topic) => new(topic);

    public override Door Door(GroupsGoals state) => Kernel.Door.To(state.Group!.Value);

    /// <summary>Who looks at their goals is nobody's business.</summary>
    public override bool TellsWhoIsHere => false;

    public override bool Passes(GroupsGoals state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => false;

    public override Decision Decide(GroupsGoals state, Request request, Command command) => command switch
    {
        NoteFeed order => TogetherRules.Note(state, request, order),
        TimeCame when request.IsSystem => ReviewDays.TimeCame(state, request),
        _ when request.Seat is null => GoalRefusals.NoGoals,
        HideGoal or UnhideGoal or AddGroupGoal or ChangeGroupGoal or CloseGroupGoal or SettleFlag =>
            request.IsCare ? ForCare(state, request, command) : GoalRefusals.CareOnly,
        _ when !request.MayWrite => GoalRefusals.ReadOnly,
        AddGoal order => OwnGoalRules.Add(state, request, order),
        Flag order => AttainmentRules.Flag(state, request, order),
        _ when GoalOf(command) is { } id => state.Goal(id) is { } goal && goal.IsSeenBy(request)
            ? OnGoal(state, request, goal, command) : GoalRefusals.NoGoal,
        _ => GoalRefusals.NotHere,
    };

    static Decision ForCare(GroupsGoals state, Request request, Command command) => command switch
    {
        AddGroupGoal order => TogetherRules.Add(state, request, order),
        ChangeGroupGoal order => TogetherRules.Change(state, order),
        CloseGroupGoal order => TogetherRules.Close(state, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        HideGoal order when Shown(state, order.Goal) is { } goal => AttainmentRules.Hide(state, request, goal, order),
        UnhideGoal order when Shown(state, order.Goal) is { } goal => AttainmentRules.Unhide(state, request, goal),
        _ => GoalRefusals.NoGoal,
    };

    static Decision OnGoal(GroupsGoals state, Request request, KeptGoal goal, Command command) => command switch
    {
        _ when request.By != goal.By && !(request.IsCare && goal.Reach >= GoalReach.Care) => GoalRefusals.NotYours,
        WriteScale order => AttainmentRules.Write(goal, order),
        PutScaleAway => AttainmentRules.PutAway(goal),
        RateGoal order => AttainmentRules.Rate(goal, request, order),
        ReviewGoal order => AttainmentRules.Review(goal, request, order),
        _ when request.By != goal.By => GoalRefusals.NotYours,
        ChangeGoal order => OwnGoalRules.Change(goal, order),
        ShareGoal order => OwnGoalRules.Share(goal, order),
        ShareMilestone order => OwnGoalRules.Share(goal, order),
        TickStep order => OwnGoalRules.Tick(goal, order),
        ReachMilestone order => OwnGoalRules.Reach(goal, order),
        MoveGoal order => OwnGoalRules.Move(state, goal, order),
        _ => GoalRefusals.NotHere,
    };

    /// <summary>A goal of which the facilitators see something.</summary>
    static KeptGoal? Shown(GroupsGoals state, string id) =>
        state.Goal(id) is { } goal && (goal.Reach >= GoalReach.Care || !goal.Shared.IsEmpty) ? goal : null;

    static string? GoalOf(Command command) => command switch
    {
        ChangeGoal it => it.Goal,
        ShareGoal it => it.Goal,
        ShareMilestone it => it.Goal,
        TickStep it => it.Goal,
        ReachMilestone it => it.Goal,
        MoveGoal it => it.Goal,
        ReviewGoal it => it.Goal,
        WriteScale it => it.Goal,
        PutScaleAway it => it.Goal,
        RateGoal it => it.Goal,
        HideGoal it => it.Goal,
        UnhideGoal it => it.Goal,
        _ => null,
    };

    static string? GoalOf(Event happened) => happened switch
    {
        GoalAdded it => it.Goal,
        GoalChanged it => it.Goal,
        GoalShared it => it.Goal,
        MilestoneShared it => it.Goal,
        StepTicked it => it.Goal,
        MilestoneReached it => it.Goal,
        GoalMoved it => it.Goal,
        GoalReviewed it => it.Goal,
        GoalReviewFellDue it => it.Goal,
        ScaleWritten it => it.Goal,
        ScalePutAway it => it.Goal,
        GoalRated it => it.Goal,
        GoalHidden it => it.Goal,
        GoalUnhidden it => it.Goal,
        _ => null,
    };

    public override DateTimeOffset? Due(GroupsGoals state) => ReviewDays.Due(state);

    public override GroupsGoals Apply(GroupsGoals state, Fact fact) => GoalsFold.Apply(state, fact);

    public override Item? Show(GroupsGoals state, string itemId, Audience audience) => GoalsShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(GroupsGoals state, Fact fact) => fact.Event switch
    {
        GroupGoalAdded it => [it.Goal],
        GroupGoalChanged it => [it.Goal],
        GroupGoalClosed it => [it.Goal],
        FeedNoted it => state.Together.Where(goal => goal.Hears(it.From)).Select(goal => goal.Id),
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        _ when GoalOf(fact.Event) is { } id => state.Goal(id) is { } goal ? [id, .. goal.Inner, GoalsShow.GasOf(goal.By)] : [id],
        _ => [],
    };

    public override IEnumerable<string> Contents(GroupsGoals state) =>
    [
        .. state.Together.Select(goal => goal.Id),
        .. state.Lines.Values.Where(line => line.IsScaled).Select(line => GoalsShow.GasOf(line.Person)).Distinct(),
        .. state.Flags.Keys,
    ];

    public override IEnumerable<string> ItemsOf(Part part) => [part.Id, .. part.Inner];

    public override IEnumerable<string> Needs(GroupsGoals state, Command command) => command switch
    {
        Flag { Item: { } item } => [item.Split(':') is ["milestone", var goal, _] ? goal : item],
        _ => GoalOf(command) is { } goal ? [goal] : [],
    };

    public override IEnumerable<string> Needs(GroupsGoals state, Event happened) => GoalOf(happened) is { } goal ? [goal] : [];
}
