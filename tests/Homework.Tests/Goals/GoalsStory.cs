using Homework.Goals;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Goals;

/// <summary>The goals of a group in a test.</summary>
sealed class GoalsStory() : TopicStory<GroupsGoals>(
    new GoalsFeature(), OfTuesday, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
    new(Jon, "Jon", "sand", Role.Member), new(Tom, "Tom", "rose", Role.Member), new(Olu, "Olu", "slate", Role.Observer))
{
    public static readonly Topic OfTuesday = new("goals", "riverside", "tuesday");
    public static readonly Topic Kindness = new("challenge", "riverside", "kindness");
    public static readonly Topic Hopes = new("board", "riverside", "hopes");

    public static GoalPlan Plan => new(
        "Speak once in group each week", "I said something out loud", "I want to be known",
        [new GoalStep("s1", "Say hello", new DateOnly(2026, 3, 9)), new GoalStep("s2", "Tell one thing", null)],
        [new GoalMilestone("m1", "The first word"), new GoalMilestone("m2", "Three weeks in a row")], new DateOnly(2026, 4, 2));

    public static GasScale Scale(int weight = 1, GasRaters raters = GasRaters.Both, int start = -2) =>
        new(["Not at all", "Once a month", "Once a week", "Twice a week", "Each time"], weight, start, raters);

    public static GroupGoalPlan Together => new(
        "A hundred kind things", null, "kind acts", 100, [new Homework.Challenges.Milestone(10, "Ten")], [Kindness, Hopes]);

    public string Sets(string by, GoalReach reach = GoalReach.Care, GoalPlan? plan = null) => Does(by, new AddGoal(plan ?? Plan, reach));

    /// <summary>A goal with a scale that the member has rated.</summary>
    public string Rated(string by, int weight, int level)
    {
        var goal = Sets(by);
        Does(by, new WriteScale(goal, Scale(weight)));
        Does(by, new RateGoal(goal, level, null));
        return goal;
    }

    /// <summary>The goals, folded anew without what this person wrote.</summary>
    public GroupsGoals Without(string person) => Folded(fact => fact.By != person);

    public GoalCard Card(string person, string goal) => Sees<GoalCard>(person, goal)!;
}
