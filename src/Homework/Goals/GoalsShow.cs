using Homework.Flags;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>Who sees what: everybody all of their own, facilitators what is shared with them, the group what was chosen for it.</summary>
static class GoalsShow
{
    const string MilestonePrefix = "milestone:", GasPrefix = "gas:";

    public static string MilestoneOf(string goal, string milestone) => $"{MilestonePrefix}{goal}:{milestone}";

    public static string GasOf(string person) => GasPrefix + person;

    /// <summary>Whether something else here goes by that id.</summary>
    public static bool IsTaken(GroupsGoals goals, string id) => goals.Parts.Has(id) || goals.Lines.ContainsKey(id) || goals.OfGroup(id) is not null;

    public static Item? Show(GroupsGoals goals, string id, Audience audience)
    {
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return goals.Flags.Show(id, audience);
        if (id.StartsWith(GasPrefix, StringComparison.Ordinal)) return Stand(goals, id[GasPrefix.Length..], audience);
        if (goals.OfGroup(id) is { } together) return audience.Person is null ? Together(together) : null;
        if (goals.Parts.Holding(id) is not KeptGoal goal) return null;
        return goal.Id == id ? Goal(goal, audience) : Milestone(goal, id, audience);
    }

    static GoalCard? Goal(KeptGoal goal, Audience audience)
    {
        if (audience.Is(goal.By) || (audience == Audience.Care && goal.Reach >= GoalReach.Care)) return Whole(goal);
        return audience == Audience.Group && goal is { Reach: GoalReach.Group, HiddenFor: null } ? Outside(goal) : null;
    }

    static GoalCard Whole(KeptGoal goal) => new(
        goal.Id, goal.By, goal.At, goal.Plan, goal.Reach, goal.State, goal.Since, goal.StateWords, goal.Done, goal.Reached, goal.Shared,
        goal.Scale, goal.Ratings, goal.PastScales, goal.Reviews, goal.HiddenFor, goal.Version)
    { Ord = goal.Ord };

    static GoalCard Outside(KeptGoal goal) => Whole(goal) with
    {
        Plan = goal.Plan with { Why = null, ReviewOn = null },
        StateWords = null,
        Shared = [],
        Scale = null,
        Ratings = [],
        PastScales = [],
        Reviews = [],
    };

    /// <summary>What is shown by itself, without the goal, its id's goal or anything else of it.</summary>
    static SharedMilestone? Milestone(KeptGoal goal, string id, Audience audience)
    {
        if (audience.Person is not null || (goal.HiddenFor is not null && audience != Audience.Care)) return null;
        var milestone = goal.Plan.Milestones.FirstOrDefault(one => MilestoneOf(goal.Id, one.Id) == id);
        if (milestone is null || !goal.Shared.Contains(milestone.Id)) return null;
        return new SharedMilestone(id, goal.By, milestone.Words, goal.Reached.FirstOrDefault(mark => mark.What == milestone.Id)?.At) { Ord = goal.Ord };
    }

    /// <summary>Facilitators alone: T is no number to compare oneself by.</summary>
    static GasStand? Stand(GroupsGoals goals, string person, Audience audience)
    {
        if (audience != Audience.Care) return null;
        var lines = goals.Lines.Values.Where(line => line.Person == person && line.IsScaled).ToArray();
        return lines.Length == 0 ? null : new GasStand(
            GasOf(person), person, Gas.Score(lines, line => line.ByMember), Gas.Score(lines, line => line.ByCare));
    }

    static GroupGoalCard Together(TogetherGoal goal) => new(
        goal.Id, goal.Plan, goal.Total, [.. goal.Fed.Select(fed => new GoalFeed(Topic.Parse(fed.Key), fed.Value))], goal.Reached, goal.IsClosed,
        goal.At, goal.Version);
}
