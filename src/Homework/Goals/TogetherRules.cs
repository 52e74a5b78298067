using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Goals;

/// <summary>Goals of the whole group: they are fed by challenges and boards, only rise, and name nobody.</summary>
static class TogetherRules
{
    const int MostGoals = 20, MostMilestones = 10, MostSources = 10, MostAim = 100_000;

    public static Decision Add(GroupsGoals goals, Request request, AddGroupGoal order)
    {
        if (!Ids.IsValid(request.Op) || GoalsShow.IsTaken(goals, request.Op)) return GoalRefusals.IdTaken;
        if (Check(goals, order.Plan, out var plan) is { } wrong) return wrong;
        if (goals.Together.Length >= MostGoals) return GoalRefusals.GroupFull;
        return Decision.Of(new GroupGoalAdded(request.Op, plan)).Telling(Asking(goals, plan.Sources));
    }

    public static Decision Change(GroupsGoals goals, ChangeGroupGoal order)
    {
        if (goals.OfGroup(order.Goal) is not { } goal) return GoalRefusals.NoGoal;
        if (order.Version != goal.Version) return GoalRefusals.EditedMeanwhile;
        if (Check(goals, order.Plan, out var plan) is { } wrong) return wrong;
        var after = goals.With(goal with { Plan = plan });
        return Decision.Of(new GroupGoalChanged(goal.Id, plan))
            .Telling(goal.IsClosed ? [] : Asking(goals, plan.Sources)).Telling(Leaving(after, goal.Plan.Sources));
    }

    public static Decision Close(GroupsGoals goals, CloseGroupGoal order)
    {
        if (goals.OfGroup(order.Goal) is not { } goal) return GoalRefusals.NoGoal;
        if (goal.IsClosed == order.IsClosed) return Decision.Nothing;
        var after = goals.With(goal with { IsClosed = order.IsClosed });
        return Decision.Of(new GroupGoalClosed(goal.Id, order.IsClosed))
            .Telling(order.IsClosed ? Leaving(after, goal.Plan.Sources) : Asking(goals, goal.Plan.Sources));
    }

    public static Decision Note(GroupsGoals goals, Request request, NoteFeed order)
    {
        if (!request.IsSystem) return GoalRefusals.NotHere;
        var rises = goals.Together.Any(goal => goal.Hears(order.From) && order.Total > goal.Fed.GetValueOrDefault(order.From.ToString()));
        return rises ? new FeedNoted(order.From, order.Total) : Decision.Nothing;
    }

    /// <summary>A goal of the group after so much was told.</summary>
    public static TogetherGoal Fed(TogetherGoal goal, Topic from, int total, DateTimeOffset at)
    {
        var key = from.ToString();
        if (!goal.Hears(from) || total <= goal.Fed.GetValueOrDefault(key)) return goal;
        return Reach(goal with { Fed = goal.Fed.SetItem(key, total) }, at);
    }

    /// <summary>With the milestones, and the aim, that are reached by now; what was reached once stays so.</summary>
    public static TogetherGoal Reach(TogetherGoal goal, DateTimeOffset at)
    {
        var reached = goal.Plan.Milestones.Select(one => one.Total).Append(goal.Plan.Aim).Distinct()
            .Where(total => total <= goal.Total && !goal.Reached.Any(before => before.Total == total))
            .Order().Select(total => new Reached(total, at)).ToImmutableArray();
        return reached.IsEmpty ? goal : goal with { Reached = goal.Reached.AddRange(reached) };
    }

    static IEnumerable<Tell> Asking(GroupsGoals goals, ImmutableArray<Topic> sources) =>
        sources.Select(source => new Tell(source, new FeedGoals(goals.Topic, IsOn: true)));

    /// <summary>Those that no goal listens to any more need not tell.</summary>
    static IEnumerable<Tell> Leaving(GroupsGoals after, ImmutableArray<Topic> sources) =>
        sources.Where(source => !after.Together.Any(goal => goal.Hears(source)))
            .Select(source => new Tell(source, new FeedGoals(after.Topic, IsOn: false)));

    static Rejected? Check(GroupsGoals goals, GroupGoalPlan? wished, out GroupGoalPlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Line(wished.Title, 120) is not { Length: > 0 } title) return GoalRefusals.GroupTitle;
        if (PlainText.Lines(wished.About, 1_000) is not { } about) return GoalRefusals.GroupAbout;
        if (PlainText.Line(wished.Unit, 40) is not { Length: > 0 } unit) return GoalRefusals.GroupUnit;
        if (wished.Aim is < 1 or > MostAim) return GoalRefusals.GroupAim;
        if (Milestones(wished) is not { } milestones) return GoalRefusals.GroupMilestones;
        if (!AreSources(goals, wished.Sources)) return GoalRefusals.GroupSources;
        plan = wished with { Title = title, About = PlanChecks.OrNull(about), Unit = unit, Milestones = milestones };
        return null;
    }

    static bool AreSources(GroupsGoals goals, ImmutableArray<Topic> wished) =>
        !wished.IsDefault && wished.Length <= MostSources && wished.Distinct().Count() == wished.Length
        && wished.All(source => source.Kind is "challenge" or "board" && source.Practice == goals.Topic.Practice);

    static ImmutableArray<Milestone>? Milestones(GroupGoalPlan plan)
    {
        if (plan.Milestones.IsDefault || plan.Milestones.Length > MostMilestones) return null;
        var kept = plan.Milestones.Select(one => one is not null && one.Total >= 1 && one.Total < plan.Aim
            && PlainText.Line(one.Words, 120) is { Length: > 0 } words ? one with { Words = words } : null).ToArray();
        return kept.Contains(null) || kept.DistinctBy(one => one!.Total).Count() != kept.Length ? null : [.. kept.OrderBy(one => one!.Total)!];
    }
}
