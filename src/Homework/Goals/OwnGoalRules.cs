using Homework.Kernel;
using Homework.Texts;

namespace Homework.Goals;

/// <summary>What somebody does with a goal of their own.</summary>
static class OwnGoalRules
{
    const int MostOpen = 12, MostAtAll = 30;

    public static Decision Add(GroupsGoals goals, Request request, AddGoal order)
    {
        if (!Ids.IsValid(request.Op) || GoalsShow.IsTaken(goals, request.Op)) return GoalRefusals.IdTaken;
        if (PlanChecks.Goal(order.Plan, out var plan) is { } wrong) return wrong;
        if (!Enum.IsDefined(order.Reach)) return GoalRefusals.NotAChoice;
        var own = goals.Lines.Values.Where(line => line.Person == request.By).ToArray();
        if (own.Length >= MostAtAll) return GoalRefusals.Full;
        if (own.Count(line => line.IsOpen) >= MostOpen) return GoalRefusals.TooMany;
        return new GoalAdded(request.Op, plan, order.Reach);
    }

    public static Decision Change(KeptGoal goal, ChangeGoal order)
    {
        if (order.Version != goal.Version) return GoalRefusals.EditedMeanwhile;
        if (PlanChecks.Goal(order.Plan, out var plan) is { } wrong) return wrong;
        return PlanChecks.AreSame(plan, goal.Plan) ? Decision.Nothing : new GoalChanged(goal.Id, plan);
    }

    public static Decision Share(KeptGoal goal, ShareGoal order)
    {
        if (!Enum.IsDefined(order.Reach)) return GoalRefusals.NotAChoice;
        return order.Reach == goal.Reach ? Decision.Nothing : new GoalShared(goal.Id, order.Reach);
    }

    public static Decision Share(KeptGoal goal, ShareMilestone order)
    {
        if (!goal.Plan.Milestones.Any(one => one.Id == order.Milestone)) return GoalRefusals.NoStep;
        return goal.Shared.Contains(order.Milestone) == order.IsShared
            ? Decision.Nothing : new MilestoneShared(goal.Id, order.Milestone, order.IsShared);
    }

    public static Decision Tick(KeptGoal goal, TickStep order)
    {
        if (!goal.Plan.Steps.Any(step => step.Id == order.Step)) return GoalRefusals.NoStep;
        return goal.Done.Any(mark => mark.What == order.Step) == order.IsDone ? Decision.Nothing : new StepTicked(goal.Id, order.Step, order.IsDone);
    }

    public static Decision Reach(KeptGoal goal, ReachMilestone order)
    {
        if (!goal.Plan.Milestones.Any(one => one.Id == order.Milestone)) return GoalRefusals.NoStep;
        return goal.Reached.Any(mark => mark.What == order.Milestone) == order.IsReached
            ? Decision.Nothing : new MilestoneReached(goal.Id, order.Milestone, order.IsReached);
    }

    public static Decision Move(GroupsGoals goals, KeptGoal goal, MoveGoal order)
    {
        if (!Enum.IsDefined(order.State)) return GoalRefusals.NotAChoice;
        if (PlainText.Lines(order.Words, 600) is not { } words) return GoalRefusals.Words;
        var isBack = order.State is GoalState.Active or GoalState.Paused && !goals.Lines[goal.Id].IsOpen;
        if (isBack && goals.Lines.Values.Count(line => line.Person == goal.By && line.IsOpen) >= MostOpen) return GoalRefusals.TooMany;
        var moved = new GoalMoved(goal.Id, order.State, PlanChecks.OrNull(words));
        return goal.State == moved.State && goal.StateWords == moved.Words ? Decision.Nothing : moved;
    }
}
