using System.Collections.Immutable;
using System.Globalization;
using Homework.Challenges;
using Homework.Goals;
using Homework.Kernel;
using Homework.Suggestions;

namespace Homework.Web.Demo;

/// <summary>The invented group's goals and suggestions as <c>demo-goals.json</c> has them.</summary>
sealed record DemoGoals(DemoTogether Together, DemoGoal[] Goals, DemoSuggestion[] Suggestions)
{
    /// <summary>Those of this program.</summary>
    public static DemoGoals Invented { get; } = DemoData.Read<DemoGoals>("demo-goals.json");
}

/// <summary>What they want together.</summary>
/// <param name="Milestones">A total and what it is: <c>30 Half of it</c>.</param>
sealed record DemoTogether(string Id, string At, string Title, string About, string Unit, int Aim, string[] Milestones)
{
    public GroupGoalPlan Plan(params ImmutableArray<Topic> sources) => new(Title, About, Unit, Aim, [.. Milestones.Select(Milestone)], sources);

    static Milestone Milestone(string text)
    {
        var words = text.Split(' ', 2);
        return new Milestone(int.Parse(words[0], CultureInfo.InvariantCulture), words[1]);
    }
}

/// <summary>Somebody's goal.</summary>
/// <param name="Done">How many of its steps are done; <paramref name="Reached"/> and <paramref name="Shared"/> likewise of its milestones.</param>
/// <param name="Ratings">When and which level: <c>12d 0</c> ago; <paramref name="Care"/> likewise by the facilitator.</param>
sealed record DemoGoal(
    string Id, string By, string At, GoalReach Reach, string What, string Measure, string[] Steps, int Done, string[] Milestones, int Reached,
    string? Why = null, int Shared = 0, string[]? Levels = null, int Weight = 1, int Start = -2, GoalState State = GoalState.Active,
    string? Words = null, string? Review = null)
{
    public string[] Ratings { get; init; } = [];

    public string[] Care { get; init; } = [];

    /// <summary>It as its maker set it.</summary>
    public GoalPlan Plan(DateOnly reviewOn) => new(
        What, Measure, Why, [.. Steps.Select((words, i) => new GoalStep(StepId(i), words, null))],
        [.. Milestones.Select((words, i) => new GoalMilestone(MilestoneId(i), words))], reviewOn);

    public static string StepId(int number) => $"step-{number}";

    public static string MilestoneId(int number) => $"milestone-{number}";
}

/// <summary>What somebody suggested, and what came of it.</summary>
sealed record DemoSuggestion(string By, string At, string Words, SuggestionAnswer? Answer = null, string? Said = null, string? Changed = null);
