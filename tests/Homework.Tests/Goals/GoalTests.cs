using Homework.Clients;
using Homework.Goals;
using Homework.Kernel;
using static Homework.Tests.Goals.GoalsStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Goals;

/// <summary>Setting a goal, going towards it by steps, rating it and looking at it again: without shame, whatever comes of it.</summary>
public sealed class GoalTests
{
    readonly GoalsStory story = new();

    [Fact]
    public void Steps_and_milestones_are_ticked_and_taken_back()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new TickStep(goal, "s1", true));
        story.Does(Maya, new ReachMilestone(goal, "m1", true));
        Assert.Equal(["s1"], story.Card(Maya, goal).Done.Select(mark => mark.What));
        Assert.Equal(["m1"], story.Card(Rosa, goal).Reached.Select(mark => mark.What));
        story.Does(Maya, new TickStep(goal, "s1", false));
        Assert.Empty(story.Card(Maya, goal).Done);
        story.Refuses("no-such-step", Maya, new TickStep(goal, "m1", true));
        story.Refuses("not-your-goal", Rosa, new TickStep(goal, "s1", true)); // steps are ticked by whose they are
    }

    [Fact]
    public void On_the_day_of_looking_at_it_again_its_maker_alone_is_told_once_in_the_morning_where_they_are()
    {
        var goal = story.Sets(Maya, plan: Plan with { TimeZone = "America/New_York" });
        Assert.Equal(new DateTimeOffset(2026, 4, 2, 13, 0, 0, TimeSpan.Zero), story.Due);
        story.Passes(story.Due!.Value - story.Now);
        Assert.Equal([NoticeKind.GoalReviewDue], story.ToldTo(Maya));
        Assert.Single(story.Told);
        Assert.Null(story.Due);

        story.Does(Maya, new ReviewGoal(goal, "It is slower than I thought.", GoalNext.Keep, new DateOnly(2026, 4, 9)));
        Assert.NotNull(story.Due);
        story.Does(Maya, new MoveGoal(goal, GoalState.Paused, null));
        Assert.Null(story.Due); // what rests asks nothing
        story.Does(Maya, new MoveGoal(goal, GoalState.Active, null));
        story.Passes(TimeSpan.FromDays(8));
        Assert.Equal([NoticeKind.GoalReviewDue], story.ToldTo(Maya));
        story.Refuses("time-zone", Maya, new AddGoal(Plan with { TimeZone = "Nowhere/Atall" }, GoalReach.Me));
    }

    [Fact]
    public void What_was_ticked_stays_with_the_steps_that_stay()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new TickStep(goal, "s1", true));
        story.Does(Maya, new TickStep(goal, "s2", true));
        story.Does(Maya, new ChangeGoal(goal, Plan with { Steps = [Plan.Steps[1] with { Words = "Tell two things" }] }, 1));
        Assert.Equal(["s2"], story.Card(Maya, goal).Done.Select(mark => mark.What));
        Assert.Equal(2, story.Card(Maya, goal).Version);
    }

    [Theory]
    [InlineData(GoalState.Reached)]
    [InlineData(GoalState.Paused)]
    [InlineData(GoalState.Changed)]
    [InlineData(GoalState.LetGo)]
    public void Every_end_is_as_good_as_any_other_and_can_be_left_again(GoalState state)
    {
        var goal = story.Sets(Maya, GoalReach.Group);
        story.Does(Maya, new MoveGoal(goal, state, "I keep the first step."));
        Assert.Equal((state, "I keep the first step."), (story.Card(Maya, goal).State, story.Card(Maya, goal).StateWords));
        Assert.Null(story.Card(Jon, goal).StateWords);
        Assert.Empty(story.Told);
        story.Does(Maya, new MoveGoal(goal, GoalState.Active, null));
        Assert.Equal(GoalState.Active, story.Card(Jon, goal).State);
    }

    [Fact]
    public void The_levels_are_written_before_anybody_rates_and_stay_as_they_are()
    {
        var goal = story.Sets(Maya);
        story.Refuses("no-scale", Maya, new RateGoal(goal, 0, null));
        story.Does(Rosa, new WriteScale(goal, Scale(2)));
        story.Does(Maya, new WriteScale(goal, Scale(3))); // nobody has rated
        story.Does(Maya, new RateGoal(goal, -1, "Once."));
        story.Refuses("scale-rated", Maya, new WriteScale(goal, Scale(1)));
        story.Does(Maya, new PutScaleAway(goal));
        Assert.Equal((null, 1), (story.Card(Maya, goal).Scale, story.Card(Maya, goal).PastScales.Single().Ratings.Length));
        story.Does(Maya, new WriteScale(goal, Scale(1)));
    }

    [Fact]
    public void All_five_levels_say_something_and_no_two_say_the_same()
    {
        var goal = story.Sets(Maya);
        story.Refuses("scale-levels", Maya, new WriteScale(goal, Scale() with { Levels = ["a", "b", "c", "d"] }));
        story.Refuses("scale-levels", Maya, new WriteScale(goal, Scale() with { Levels = ["a", "b", " ", "d", "e"] }));
        story.Refuses("scale-levels", Maya, new WriteScale(goal, Scale() with { Levels = ["a", "b", "B", "d", "e"] }));
        story.Refuses("scale-weight", Maya, new WriteScale(goal, Scale(5)));
        story.Refuses("scale-weight", Maya, new WriteScale(goal, Scale(start: 1)));
        story.Refuses("scale-level", Maya, new RateGoal(WithScale(), 3, null));
    }

    [Fact]
    public void Who_rates_was_agreed_and_each_counts_once_a_day()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new WriteScale(goal, Scale(raters: GasRaters.Member)));
        story.Refuses("not-a-rater", Rosa, new RateGoal(goal, 1, null));
        story.Does(Maya, new RateGoal(goal, -1, null));
        story.Does(Maya, new RateGoal(goal, 1, null));
        Assert.Equal([1], story.Card(Maya, goal).Ratings.Select(rating => rating.Level));
        story.Passes(TimeSpan.FromDays(7));
        story.Does(Maya, new RateGoal(goal, 2, null));
        Assert.Equal([1, 2], story.Card(Maya, goal).Ratings.Select(rating => rating.Level));
    }

    [Fact]
    public void A_facilitators_rating_stands_beside_the_members()
    {
        var goal = WithScale();
        story.Does(Maya, new RateGoal(goal, -1, null));
        story.Does(Rosa, new RateGoal(goal, 1, "I saw you speak."));
        Assert.Equal([false, true], story.Card(Maya, goal).Ratings.Select(rating => rating.IsByCare));
        Assert.Equal((40.0, 60.0), (Stand.ByMember.Now!.Value, Stand.ByCare.Now!.Value));
    }

    [Fact]
    public void Both_look_at_a_goal_again_and_say_when_next()
    {
        var goal = story.Sets(Maya);
        story.Does(Rosa, new ReviewGoal(goal, "Twice already.", GoalNext.Grow, new DateOnly(2026, 5, 1)));
        story.Does(Maya, new ReviewGoal(goal, "It can stay.", GoalNext.Keep, null));
        Assert.Equal([Rosa, Maya], story.Card(Maya, goal).Reviews.Select(review => review.By));
        Assert.Null(story.Card(Maya, goal).Plan.ReviewOn);
        story.Refuses("blank-text", Maya, new ReviewGoal(goal, " ", GoalNext.Keep, null));
    }

    [Fact]
    public void Nobody_has_more_goals_under_way_than_can_be_kept_in_mind()
    {
        for (var i = 0; i < 12; i++) story.Sets(Maya);
        var first = story.State.Lines.Keys.First();
        story.Refuses("too-many-goals", Maya, new AddGoal(Plan, GoalReach.Care));
        story.Does(Maya, new MoveGoal(first, GoalState.LetGo, null));
        story.Sets(Maya);
        story.Refuses("too-many-goals", Maya, new MoveGoal(first, GoalState.Active, null));
        story.Sets(Jon);
    }

    [Fact]
    public void A_plan_that_says_too_much_or_nothing_is_sent_back_with_what_to_do()
    {
        story.Refuses("goal-what", Maya, new AddGoal(Plan with { What = " " }, GoalReach.Care));
        story.Refuses("goal-measure", Maya, new AddGoal(Plan with { Measure = new string('a', 301) }, GoalReach.Care));
        story.Refuses("goal-why", Maya, new AddGoal(Plan with { Why = new string('a', 601) }, GoalReach.Care));
        story.Refuses("goal-steps", Maya, new AddGoal(Plan with { Steps = [new GoalStep("m1", "Twice the same id", null)] }, GoalReach.Care));
        story.Refuses("goal-steps", Maya, new AddGoal(Plan with { Steps = [new GoalStep("not an id", "a", null)] }, GoalReach.Care));
        story.Refuses("goal-milestones", Maya, new AddGoal(Plan with { Milestones = [new GoalMilestone("m", "")] }, GoalReach.Care));
        story.Refuses("not-a-choice", Maya, new AddGoal(Plan, (GoalReach)9));
    }

    [Fact]
    public void When_a_member_is_forgotten_their_goals_are_gone_and_others_stay()
    {
        var goal = story.Sets(Maya, GoalReach.Group);
        story.Does(Rosa, new ReviewGoal(goal, "Twice already.", GoalNext.Keep, null));
        var other = story.Sets(Jon, GoalReach.Group);
        var folded = story.Without(Maya);
        Assert.Equal([other], folded.Lines.Keys);
        Assert.Null(new GoalsFeature().Show(folded, goal, Audience.Care));
    }

    GasStand Stand => story.Sees<GasStand>(Rosa, "gas:maya")!;

    string WithScale()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new WriteScale(goal, Scale()));
        return goal;
    }
}
