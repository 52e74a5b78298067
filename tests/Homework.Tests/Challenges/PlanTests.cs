using Homework.Challenges;
using static Homework.Tests.Challenges.ChallengeStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Challenges;

/// <summary>What a facilitator plans, and what is refused with the thing to do.</summary>
public sealed class PlanTests
{
    readonly ChallengeStory story = new();

    [Fact]
    public void A_facilitator_changes_everything_but_the_day_on_which_it_began()
    {
        var plan = story.Sheet.Plan with { Title = "  Kinder  ", EndsOn = First.AddDays(20), Milestones = [new Milestone(50, "Cake"), new Milestone(5, "Tea")] };
        story.Does(Rosa, new ChangeChallenge(plan, 1));
        Assert.Equal(("Kinder", 2), (story.Sheet.Plan.Title, story.Sheet.Version));
        Assert.Equal([5, 50], story.Sheet.Plan.Milestones.Select(one => one.Total));
        story.Refuses("edited-meanwhile", Rosa, new ChangeChallenge(plan, 1));
        story.Refuses("challenge-start-passed", Rosa, new ChangeChallenge(plan with { StartsOn = First.AddDays(1) }, 2));
        story.Refuses("not-facilitator", Maya, new ChangeChallenge(plan, 2));
        story.Passes(TimeSpan.FromDays(3));
        story.Refuses("challenge-end-passed", Rosa, new ChangeChallenge(plan with { EndsOn = First.AddDays(1), Tasks = [] }, 2));
    }

    [Theory]
    [InlineData("challenge-title", "")]
    [InlineData("challenge-unit", "unit")]
    [InlineData("challenge-dates", "dates")]
    [InlineData("challenge-dates", "long")]
    [InlineData("time-zone", "zone")]
    [InlineData("challenge-steps", "steps")]
    [InlineData("challenge-steps", "blank step")]
    [InlineData("challenge-tasks", "tasks")]
    [InlineData("challenge-milestones", "milestone")]
    [InlineData("challenge-milestones", "twice")]
    [InlineData("challenge-debrief", "debrief")]
    [InlineData("challenge-safety", "safety")]
    [InlineData("challenge-about", "about")]
    public void A_plan_that_cannot_be_is_refused(string code, string what)
    {
        var plan = story.Sheet.Plan;
        var wrong = what switch
        {
            "unit" => plan with { Unit = " " },
            "dates" => plan with { EndsOn = First.AddDays(-1) },
            "long" => plan with { EndsOn = First.AddDays(120) },
            "zone" => plan with { TimeZone = "Mars/Olympus" },
            "steps" => plan with { Steps = ["One", "Two"] },
            "blank step" => plan with { Steps = ["One", " ", "Three"] },
            "tasks" => plan with { Tasks = [.. Enumerable.Repeat("Smile", 29)] },
            "milestone" => plan with { Milestones = [new Milestone(0, "Nothing")] },
            "twice" => plan with { Milestones = [new Milestone(5, "One"), new Milestone(5, "Other")] },
            "debrief" => plan with { Debrief = [.. Enumerable.Repeat("Why?", 11)] },
            "safety" => plan with { Safety = new string('x', 601) },
            "about" => plan with { About = new string('x', 2001) },
            _ => plan with { Title = "" },
        };
        story.Refuses(code, Rosa, new ChangeChallenge(wrong, 1));
    }
}
