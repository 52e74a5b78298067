using System.Collections.Immutable;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>What each fact changes. A goal whose maker was forgotten is not there; what is said of it changes nothing.</summary>
static class GoalsFold
{
    public static GroupsGoals Apply(GroupsGoals goals, Fact fact) => fact.Event switch
    {
        GoalAdded it => goals.With(new KeptGoal(
            it.Goal, fact.Seq, fact.By, fact.At, it.Plan, it.Reach, GoalState.Active, fact.At, null, null, Version: 1)),
        GoalChanged it => On(goals, it.Goal, goal => Changed(goal, it.Plan)),
        GoalShared it => On(goals, it.Goal, goal => goal with { Reach = it.Reach }),
        MilestoneShared it => On(goals, it.Goal, goal => Shared(goal, it)),
        StepTicked it => On(goals, it.Goal, goal => goal with { Done = Marked(goal.Done, it.Step, it.IsDone, fact.At) }),
        MilestoneReached it => On(goals, it.Goal, goal => goal with { Reached = Marked(goal.Reached, it.Milestone, it.IsReached, fact.At) }),
        GoalMoved it => On(goals, it.Goal, goal => goal with { State = it.State, StateWords = it.Words, Since = goal.State == it.State ? goal.Since : fact.At }),
        GoalReviewed it => On(goals, it.Goal, goal => goal with
        {
            Plan = goal.Plan with { ReviewOn = it.ReviewOn },
            Reviews = goal.Reviews.Add(new GoalReview(it.Review, fact.By, fact.At, it.Words, it.Next)),
        }),
        GoalReviewFellDue it => On(goals, it.Goal, goal => goal with { ToldFor = it.On }),
        ScaleWritten it => On(goals, it.Goal, goal => goal with { Scale = it.Scale }),
        ScalePutAway it => On(goals, it.Goal, PutAway),
        GoalRated it => On(goals, it.Goal, goal => Rated(goal, fact, it)),
        GoalHidden it => On(goals, it.Goal, goal => goal with { HiddenFor = it.Reason }),
        GoalUnhidden it => On(goals, it.Goal, goal => goal with { HiddenFor = null }),
        GroupGoalAdded it => goals with { Together = goals.Together.Add(new TogetherGoal(it.Goal, fact.At, it.Plan, IsClosed: false, Version: 1)) },
        GroupGoalChanged it => Together(goals, it.Goal, goal =>
            TogetherRules.Reach(goal with { Plan = it.Plan, Version = goal.Version + 1 }, fact.At)),
        GroupGoalClosed it => Together(goals, it.Goal, goal => goal with { IsClosed = it.IsClosed }),
        FeedNoted it => goals with { Together = [.. goals.Together.Select(goal => TogetherRules.Fed(goal, it.From, it.Total, fact.At))] },
        ItemFlagged or FlagSettled => goals with { Flags = goals.Flags.After(fact) },
        _ => goals,
    };

    static KeptGoal Changed(KeptGoal goal, GoalPlan plan)
    {
        var steps = plan.Steps.Select(step => step.Id).ToHashSet();
        var milestones = plan.Milestones.Select(one => one.Id).ToHashSet();
        return goal with
        {
            Plan = plan,
            Done = goal.Done.RemoveAll(mark => !steps.Contains(mark.What)),
            Reached = goal.Reached.RemoveAll(mark => !milestones.Contains(mark.What)),
            Shared = goal.Shared.RemoveAll(milestone => !milestones.Contains(milestone)),
            Version = goal.Version + 1,
        };
    }

    static KeptGoal Shared(KeptGoal goal, MilestoneShared it) => goal with
    {
        Shared = it.IsShared ? goal.Shared.Add(it.Milestone) : goal.Shared.Remove(it.Milestone),
        EverShared = goal.EverShared.Contains(it.Milestone) ? goal.EverShared : goal.EverShared.Add(it.Milestone),
    };

    static ImmutableArray<GoalMark> Marked(ImmutableArray<GoalMark> marks, string what, bool isOn, DateTimeOffset at)
    {
        var others = marks.RemoveAll(mark => mark.What == what);
        return isOn ? others.Add(new GoalMark(what, at)) : others;
    }

    static KeptGoal PutAway(KeptGoal goal) => goal.Scale is not { } scale ? goal : goal with
    {
        Scale = null,
        Ratings = [],
        PastScales = goal.Ratings.IsEmpty ? goal.PastScales : goal.PastScales.Add(new PastScale(scale, goal.Ratings)),
    };

    static KeptGoal Rated(KeptGoal goal, Fact fact, GoalRated it)
    {
        if (goal.Scale is null) return goal;
        var others = goal.Ratings.RemoveAll(rating => rating.By == fact.By && rating.At.UtcDateTime.Date == fact.At.UtcDateTime.Date);
        return goal with { Ratings = others.Add(new GasRating(fact.By, it.IsByCare, fact.At, it.Level, it.Words)) };
    }

    static GroupsGoals On(GroupsGoals goals, string id, Func<KeptGoal, KeptGoal> change) =>
        goals.Goal(id) is { } goal ? goals.With(change(goal)) : goals;

    static GroupsGoals Together(GroupsGoals goals, string id, Func<TogetherGoal, TogetherGoal> change) =>
        goals.OfGroup(id) is { } goal ? goals.With(change(goal)) : goals;
}
