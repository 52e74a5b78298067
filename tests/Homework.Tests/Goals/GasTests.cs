using System.Globalization;
using Homework.Goals;
using static Homework.Tests.Goals.GoalsStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Goals;

/// <summary>Goal attainment scaling: the corrected formula of Kiresuk and Sherman, by the specification's own numbers.</summary>
public sealed class GasTests
{
    [Theory]
    [InlineData("1:0", 50.0)]
    [InlineData("1:1", 60.0)]
    [InlineData("1:-2", 30.0)]
    [InlineData("1:1 1:1 1:1", 63.6931)]
    [InlineData("1:-2 1:-2 1:-2", 22.6139)]
    [InlineData("3:1 2:0 1:-1", 54.4065)] // the worked example
    [InlineData("1:2 1:2 1:2 1:2 1:2", 80.1511)]
    [InlineData("1:0 1:1 1:-1", 50.0)]
    public void The_score_is_the_specifications(string goals, double expected) => Assert.Equal(expected, Gas.T(Read(goals))!.Value, 4);

    [Fact]
    public void Where_nothing_is_rated_there_is_no_score() => Assert.Null(Gas.T([]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_goals_changes_nothing_and_as_expected_is_always_50(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var goals = Enumerable.Range(0, random.Next(1, 13)).Select(_ => (Weight: random.Next(1, 5), Level: random.Next(-2, 3))).ToArray();
            var score = Gas.T(goals)!.Value;
            Assert.Equal(score, Gas.T(goals.OrderBy(_ => random.Next()))!.Value, 9);
            Assert.Equal(50, Gas.T(goals.Select(goal => (goal.Weight, 0)))!.Value, 9);
            Assert.Equal(100 - score, Gas.T(goals.Select(goal => (goal.Weight, -goal.Level)))!.Value, 9);
            Assert.InRange(score, Gas.T(goals.Select(goal => (goal.Weight, -2)))!.Value, Gas.T(goals.Select(goal => (goal.Weight, 2)))!.Value);
            Assert.InRange(score, 50 - 20 / Math.Sqrt(0.3), 50 + 20 / Math.Sqrt(0.3)); // however many goals
        }
    }

    [Fact]
    public void A_level_more_is_a_higher_score_and_levels_of_equal_weight_can_change_places()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var levels = Enumerable.Range(0, random.Next(2, 9)).Select(_ => random.Next(-2, 2)).ToArray();
            var weight = random.Next(1, 5);
            var score = Gas.T(levels.Select(level => (weight, level)))!.Value;
            Assert.Equal(score, Gas.T(levels.Reverse().Select(level => (weight, level)))!.Value, 9);
            Assert.True(Gas.T(levels.Select((level, at) => (weight, at == 0 ? level + 1 : level)))!.Value > score);
            Assert.Equal(score, Gas.T(levels.Select(level => (1, level)))!.Value, 9); // equal weights are no weights
        }
    }

    [Fact]
    public void Facilitators_alone_see_the_score_and_how_many_goals_are_left_out()
    {
        var story = new GoalsStory();
        story.Rated(Maya, 3, 1);
        story.Rated(Maya, 2, 0);
        story.Rated(Maya, 1, -1);
        var unrated = story.Sets(Maya);
        story.Does(Maya, new WriteScale(unrated, Scale()));

        story.OnlySeenBy("gas:maya", Rosa);
        var stand = story.Sees<GasStand>(Rosa, "gas:maya")!;
        Assert.Equal((54.4, 3, 1), (stand.ByMember.Now!.Value, stand.ByMember.Rated, stand.ByMember.LeftOut));
        Assert.Equal(Math.Round(Gas.T([(3, -2), (2, -2), (1, -2)])!.Value, 1), stand.ByMember.Start);
        Assert.Equal((null, 0, 4), (stand.ByCare.Now, stand.ByCare.Rated, stand.ByCare.LeftOut));
        Assert.DoesNotContain("54", story.SentTo(Maya), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_that_somebody_keeps_to_themselves_is_in_no_score()
    {
        var story = new GoalsStory();
        var goal = story.Rated(Maya, 1, 2);
        story.Does(Maya, new ShareGoal(goal, GoalReach.Me));
        story.OnlySeenBy("gas:maya");
        story.Does(Maya, new ShareGoal(goal, GoalReach.Care));
        Assert.Equal(70, story.Sees<GasStand>(Rosa, "gas:maya")!.ByMember.Now);
        story.Does(Maya, new MoveGoal(goal, GoalState.LetGo, null));
        Assert.Equal((null, 1), (story.Sees<GasStand>(Rosa, "gas:maya")!.ByMember.Now, story.Sees<GasStand>(Rosa, "gas:maya")!.ByMember.LeftOut));
    }

    static IEnumerable<(int Weight, int Level)> Read(string goals) => goals.Split(' ')
        .Select(goal => goal.Split(':').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray()).Select(pair => (pair[0], pair[1]));
}
