using Homework.Challenges;
using Homework.Flags;
using Homework.Goals;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Goals;

/// <summary>What might be sent to a group's goals: the first of the people facilitates, the last one is an outsider. Words carry a number.</summary>
public sealed class GoalsScript : IFeatureScript
{
    static readonly Topic[] Sources = [new("challenge", "riverside", "kind"), new("board", "riverside", "hopes")];

    /// <inheritdoc/>
    public string Kind => "goals";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var goals = (GroupsGoals)state;
        by = Request.System;
        if (random.Next(12) == 0) return new TimeCame();
        if (random.Next(12) == 0) return new NoteFeed(Sources[random.Next(2)], random.Next(60));
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        if (random.Next(9) == 0) return ForGroup(random, goals, people, ref by);
        var kept = goals.Parts.All.OfType<KeptGoal>().OrderBy(goal => goal.Ord).TakeLast(10).ToArray();
        if (kept.Length == 0 || random.Next(8) == 0) return new AddGoal(Plan(random, []), Some<GoalReach>(random));
        var goal = kept[random.Next(kept.Length)];
        if (random.Next(12) == 0) return Flagged(random, goal);
        if (random.Next(8) == 0) return ForCare(random, goals, goal, people, ref by);
        return random.Next(5) < 3 ? ForMaker(random, goal, ref by) : Together(random, goal, people, ref by);
    }

    static Command ForMaker(Random random, KeptGoal goal, ref string by)
    {
        if (random.Next(8) > 0) by = goal.By;
        return random.Next(9) switch
        {
            0 => new ChangeGoal(goal.Id, Plan(random, goal.Plan.Milestones), goal.Version - random.Next(8) / 7),
            < 3 => new ShareGoal(goal.Id, Some<GoalReach>(random)),
            < 5 => new ShareMilestone(goal.Id, Milestone(random, goal), random.Next(3) > 0),
            5 => new TickStep(goal.Id, goal.Plan.Steps.FirstOrDefault()?.Id ?? "none", random.Next(3) > 0),
            < 8 => new ReachMilestone(goal.Id, Milestone(random, goal), random.Next(3) > 0),
            _ => new MoveGoal(goal.Id, Some<GoalState>(random), random.Next(2) == 0 ? null : Words(random)),
        };
    }

    static Command Together(Random random, KeptGoal goal, string[] people, ref string by)
    {
        if (random.Next(6) > 0) by = random.Next(2) == 0 ? goal.By : people[0];
        return random.Next(8) switch
        {
            < 3 => new RateGoal(goal.Id, random.Next(-3, 4), random.Next(2) == 0 ? null : Words(random)),
            < 5 => new WriteScale(goal.Id, Scale(random)),
            5 => new PutScaleAway(goal.Id),
            _ => new ReviewGoal(goal.Id, Words(random), Some<GoalNext>(random), random.Next(2) == 0 ? null : new DateOnly(2026, 4, 1)),
        };
    }

    static Command ForCare(Random random, GroupsGoals goals, KeptGoal goal, string[] people, ref string by)
    {
        if (random.Next(10) > 0) by = people[0];
        return random.Next(3) switch
        {
            0 => new HideGoal(goal.Id, Words(random)),
            1 => new UnhideGoal(goal.Id),
            _ => goals.Flags.Count > 0 ? new SettleFlag(goals.Flags.Keys.First(), Words(random)) : new UnhideGoal(goal.Id),
        };
    }

    static Command ForGroup(Random random, GroupsGoals goals, string[] people, ref string by)
    {
        if (random.Next(10) > 0) by = people[0];
        if (goals.Together.IsEmpty || random.Next(5) == 0) return new AddGroupGoal(GroupPlan(random));
        var goal = goals.Together[random.Next(goals.Together.Length)];
        return random.Next(2) == 0 ? new ChangeGroupGoal(goal.Id, GroupPlan(random), goal.Version) : new CloseGroupGoal(goal.Id, random.Next(3) == 0);
    }

    static Flag Flagged(Random random, KeptGoal goal)
    {
        var item = goal.EverShared.IsEmpty || random.Next(2) == 0 ? goal.Id : GoalsShow.MilestoneOf(goal.Id, goal.EverShared[0]);
        return new Flag(item, item, Some<FlagReason>(random), random.Next(2) == 0 ? null : Words(random));
    }

    static GoalPlan Plan(Random random, IEnumerable<GoalMilestone> before) => new(
        Words(random), random.Next(2) == 0 ? null : Words(random), random.Next(2) == 0 ? null : Words(random),
        [new GoalStep("step-" + random.Next(3), Words(random), null)],
        [.. before.Where(_ => random.Next(3) > 0), new GoalMilestone($"milestone-{random.Next(1_000_000)}", Words(random))],
        random.Next(2) == 0 ? null : new DateOnly(2025, 12, random.Next(1, 32)), "Europe/London");

    static GroupGoalPlan GroupPlan(Random random) => new(
        $"Group goal {random.Next(9)}", null, "kind acts", 20 + random.Next(40), [new Milestone(1 + random.Next(19), "Tea for all")],
        random.Next(3) == 0 ? [Sources[0]] : [.. Sources]);

    static GasScale Scale(Random random) => new(
        [Words(random), Words(random), Words(random), Words(random), Words(random)], random.Next(1, 5), random.Next(-2, 1), Some<GasRaters>(random));

    static string Milestone(Random random, KeptGoal goal) =>
        goal.Plan.Milestones.IsEmpty ? "none" : goal.Plan.Milestones[random.Next(goal.Plan.Milestones.Length)].Id;

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
