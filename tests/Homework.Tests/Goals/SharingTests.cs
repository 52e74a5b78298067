using Homework.Clients;
using Homework.Flags;
using Homework.Goals;
using static Homework.Tests.Goals.GoalsStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Goals;

/// <summary>A goal is between its maker and the facilitators until its maker shows the group more of it (K1).</summary>
public sealed class SharingTests
{
    readonly GoalsStory story = new();

    [Fact]
    public void A_goal_is_its_makers_and_the_facilitators()
    {
        var goal = story.Sets(Maya);
        story.OnlySeenBy(goal, Maya, Rosa);
        Assert.Equal("I want to be known", story.Card(Rosa, goal).Plan.Why);
        Assert.Empty(story.Told);
        Assert.DoesNotContain(goal, story.SentTo(Jon), StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_kept_to_oneself()
    {
        var goal = story.Sets(Maya, GoalReach.Me);
        story.OnlySeenBy(goal, Maya);
        story.Refuses("no-such-goal", Rosa, new ReviewGoal(goal, "How is it?", GoalNext.Keep, null));
        story.Refuses("no-such-goal", Jon, new TickStep(goal, "s1", true));
    }

    [Fact]
    public void Shared_with_the_group_it_tells_neither_why_nor_how_it_is_rated_and_can_be_taken_back()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new WriteScale(goal, Scale()));
        story.Does(Maya, new RateGoal(goal, -1, "a hard week"));
        story.Does(Maya, new ReviewGoal(goal, "smaller steps help", GoalNext.Shrink, null));
        story.Does(Maya, new ShareGoal(goal, GoalReach.Group));

        story.OnlySeenBy(goal, Maya, Rosa, Jon, Tom, Olu);
        var seen = story.Card(Jon, goal);
        Assert.Equal((null, null, null), (seen.Plan.Why, seen.Plan.ReviewOn, seen.Scale));
        Assert.True(seen.Ratings.IsEmpty && seen.Reviews.IsEmpty && seen.Shared.IsEmpty);
        Assert.All(["known", "hard week", "smaller", "Once a month"], words => Assert.DoesNotContain(words, story.SentTo(Jon), StringComparison.Ordinal));
        story.Refuses("not-your-goal", Jon, new TickStep(goal, "s1", true));
        story.Refuses("not-your-goal", Jon, new RateGoal(goal, 1, null));

        story.Does(Maya, new ShareGoal(goal, GoalReach.Care));
        story.OnlySeenBy(goal, Maya, Rosa);
    }

    [Fact]
    public void A_milestone_is_shared_by_one_act_without_the_goal_and_taken_back_by_one()
    {
        var goal = story.Sets(Maya);
        var milestone = GoalsShow.MilestoneOf(goal, "m1");
        story.Does(Maya, new ReachMilestone(goal, "m1", true));
        story.Does(Maya, new ShareMilestone(goal, "m1", true));

        story.OnlySeenBy(milestone, Maya, Rosa, Jon, Tom, Olu);
        story.OnlySeenBy(goal, Maya, Rosa);
        Assert.Equal(("The first word", story.Now), (story.Sees<SharedMilestone>(Jon, milestone)!.Words, story.Sees<SharedMilestone>(Jon, milestone)!.ReachedAt));
        Assert.DoesNotContain("Speak once", story.SentTo(Jon), StringComparison.Ordinal);
        story.OnlySeenBy(GoalsShow.MilestoneOf(goal, "m2"));

        story.Does(Maya, new ShareMilestone(goal, "m1", false));
        story.OnlySeenBy(milestone);
        Assert.DoesNotContain("The first word", story.SentTo(Jon), StringComparison.Ordinal);
    }

    [Fact]
    public void A_milestone_that_is_no_longer_part_of_the_goal_is_nowhere()
    {
        var goal = story.Sets(Maya);
        story.Does(Maya, new ShareMilestone(goal, "m1", true));
        story.Does(Maya, new ChangeGoal(goal, Plan with { Milestones = [Plan.Milestones[1]] }, 1));
        story.OnlySeenBy(GoalsShow.MilestoneOf(goal, "m1"));
        story.Refuses("no-such-step", Maya, new ShareMilestone(goal, "m1", true));
        story.Refuses("edited-meanwhile", Maya, new ChangeGoal(goal, Plan, 1));
    }

    [Fact]
    public void What_a_facilitator_hides_is_with_its_maker_and_the_facilitators_and_its_maker_reads_why()
    {
        var goal = story.Sets(Maya, GoalReach.Group);
        story.Does(Maya, new ShareMilestone(goal, "m1", true));
        story.Refuses("not-facilitator", Jon, new HideGoal(goal, "Because."));
        story.Does(Rosa, new HideGoal(goal, "It names somebody."));

        Assert.Equal([NoticeKind.Hidden], story.ToldTo(Maya));
        story.OnlySeenBy(goal, Maya, Rosa);
        story.OnlySeenBy(GoalsShow.MilestoneOf(goal, "m1"), Rosa);
        Assert.Equal("It names somebody.", story.Card(Maya, goal).HiddenFor);
        story.Does(Rosa, new UnhideGoal(goal));
        story.OnlySeenBy(goal, Maya, Rosa, Jon, Tom, Olu);
    }

    [Fact]
    public void What_is_shared_can_be_flagged_as_far_as_it_is_seen()
    {
        var goal = story.Sets(Maya);
        story.Refuses("no-such-goal", Jon, new Flag(goal, goal, FlagReason.Worried, null));
        story.Does(Maya, new ShareGoal(goal, GoalReach.Group));
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag(goal, goal, FlagReason.Worried, "She sounds low.")));
        story.OnlySeenBy(flag, Rosa);
        story.Refuses("own-words", Maya, new Flag(goal, goal, FlagReason.Other, null));
        story.Does(Rosa, new SettleFlag(flag, "Thank you, we talked."));
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(Jon));
    }

    [Fact]
    public void Those_who_only_read_and_those_outside_set_nothing()
    {
        story.Refuses("read-only", Olu, new AddGoal(Plan, GoalReach.Care));
        story.Refuses("no-such-goals", Zoe, new AddGoal(Plan, GoalReach.Care));
    }
}
