using Homework.Challenges;
using Homework.Goals;
using Homework.Kernel;
using Homework.Tests.Boards;
using Homework.Tests.Challenges;
using static Homework.Tests.Goals.GoalsStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Goals;

/// <summary>A goal of the whole group, fed by challenges and boards: it only rises, and nobody is named (K3, R13.2).</summary>
public sealed class TogetherTests
{
    readonly GoalsStory story = new();

    [Fact]
    public void A_new_goal_of_the_group_asks_its_sources_to_tell_it()
    {
        var goal = story.Does(Rosa, new AddGroupGoal(Together));
        story.OnlySeenBy(goal, Rosa, Maya, Jon, Tom, Olu);
        Assert.Equal([new Tell(Kindness, new FeedGoals(OfTuesday, true)), new Tell(Hopes, new FeedGoals(OfTuesday, true))], story.Told);
        story.Refuses("not-facilitator", Maya, new AddGroupGoal(Together));
    }

    [Fact]
    public void It_rises_by_what_all_sources_tell_and_never_falls()
    {
        var goal = story.Does(Rosa, new AddGroupGoal(Together));
        story.Does(Request.System, new NoteFeed(Kindness, 6));
        story.Does(Request.System, new NoteFeed(Hopes, 3));
        Assert.Equal(9, Card(goal).Total);
        story.Does(Request.System, new NoteFeed(Hopes, 1)); // tiles were taken away
        story.Does(Request.System, new NoteFeed(Kindness, 6)); // told again
        Assert.Equal((9, 0), (Card(goal).Total, Card(goal).Reached.Length));
        story.Does(Request.System, new NoteFeed(Kindness, 7));
        Assert.Equal((10, 10), (Card(goal).Total, Card(goal).Reached.Single().Total));
    }

    [Fact]
    public void Nobody_but_a_source_feeds_it()
    {
        story.Does(Rosa, new AddGroupGoal(Together));
        story.Refuses("unknown-command", Rosa, new NoteFeed(Kindness, 6));
        story.Does(Request.System, new NoteFeed(new Topic("challenge", "riverside", "another"), 6));
        Assert.Equal(0, story.State.Together.Single().Total);
    }

    [Fact]
    public void A_source_that_is_taken_off_is_asked_no_more_and_what_it_gave_stays()
    {
        var goal = story.Does(Rosa, new AddGroupGoal(Together));
        story.Does(Request.System, new NoteFeed(Hopes, 3));
        story.Does(Rosa, new ChangeGroupGoal(goal, Together with { Sources = [Kindness] }, 1));
        Assert.Contains(new Tell(Hopes, new FeedGoals(OfTuesday, false)), story.Told);
        story.Does(Request.System, new NoteFeed(Hopes, 30));
        Assert.Equal(3, Card(goal).Total);
    }

    [Fact]
    public void A_source_of_two_goals_goes_on_telling_when_one_is_closed_and_a_closed_one_rises_no_more()
    {
        var first = story.Does(Rosa, new AddGroupGoal(Together));
        var second = story.Does(Rosa, new AddGroupGoal(Together with { Sources = [Kindness] }));
        story.Does(Rosa, new CloseGroupGoal(first, true));
        Assert.Equal([new Tell(Hopes, new FeedGoals(OfTuesday, false))], story.Told);
        story.Does(Request.System, new NoteFeed(Kindness, 4));
        Assert.Equal((0, 4), (Card(first).Total, Card(second).Total));
        story.Does(Rosa, new CloseGroupGoal(first, false)); // it asks, and is told what happened meanwhile
        Assert.Contains(new Tell(Kindness, new FeedGoals(OfTuesday, true)), story.Told);
    }

    [Fact]
    public void What_was_reached_stays_reached_when_the_goal_is_said_otherwise()
    {
        var goal = story.Does(Rosa, new AddGroupGoal(Together));
        story.Does(Request.System, new NoteFeed(Kindness, 12));
        story.Does(Rosa, new ChangeGroupGoal(goal, Together with { Milestones = [new Milestone(50, "Fifty")] }, 1));
        Assert.Equal([10], Card(goal).Reached.Select(reached => reached.Total));
        story.Does(Rosa, new ChangeGroupGoal(goal, Together with { Milestones = [], Aim = 12 }, 2));
        Assert.Equal([10, 12], Card(goal).Reached.Select(reached => reached.Total));
    }

    [Fact]
    public void A_plan_with_what_cannot_be_is_sent_back()
    {
        story.Refuses("group-goal-title", Rosa, new AddGroupGoal(Together with { Title = "" }));
        story.Refuses("group-goal-aim", Rosa, new AddGroupGoal(Together with { Aim = 0 }));
        story.Refuses("group-goal-milestones", Rosa, new AddGroupGoal(Together with { Milestones = [new Milestone(100, "The aim itself")] }));
        story.Refuses("group-goal-sources", Rosa, new AddGroupGoal(Together with { Sources = [new Topic("journal", "riverside", "ours")] }));
        story.Refuses("group-goal-sources", Rosa, new AddGroupGoal(Together with { Sources = [new Topic("challenge", "elsewhere", "ours")] }));
    }

    [Fact]
    public void A_challenge_tells_when_asked_and_then_with_every_act_that_counts()
    {
        var goals = new Topic("goals", "riverside", "tuesday");
        var challenge = new ChallengeStory();
        challenge.Joins(Maya, Jon);
        challenge.Logs(Maya);
        Assert.Empty(challenge.Told); // nobody asked
        challenge.Does(Request.System, new FeedGoals(goals, true));
        Assert.Equal([Feed(ChallengeStory.Kind, 1)], challenge.Told);
        challenge.Logs(Jon, ActSharing.Count);
        Assert.Equal([Feed(ChallengeStory.Kind, 2)], challenge.Told);
        challenge.Logs(Jon, ActSharing.Nothing);
        Assert.Empty(challenge.Told);
        challenge.Does(Request.System, new FeedGoals(goals, false));
        challenge.Logs(Maya);
        Assert.Empty(challenge.Told);
        challenge.Refuses("unknown-command", Rosa, new FeedGoals(goals, true));
        challenge.Does(Request.System, new FeedGoals(new Topic("goals", "riverside", "another"), true)); // not of its group
        Assert.Empty(challenge.Told);
    }

    [Fact]
    public void A_board_tells_how_many_tiles_the_group_sees()
    {
        var board = new BoardStory();
        board.Does(Request.System, new FeedGoals(OfTuesday, true));
        Assert.Empty(board.Told); // nothing is on it but frames
        board.Adds(Maya);
        Assert.Equal([Feed(BoardStory.Hopes, 1)], board.Told);
    }

    static Tell Feed(Topic from, int total) => new(OfTuesday, new NoteFeed(from, total));

    GroupGoalCard Card(string goal) => story.Sees<GroupGoalCard>(Maya, goal)!;
}
