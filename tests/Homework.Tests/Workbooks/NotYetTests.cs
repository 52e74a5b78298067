using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;
using Homework.Library;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>When it was not done (I10): reasons without blame, and suggestions that are never more than that.</summary>
public sealed class NotYetTests
{
    readonly WorkbookStory story = new();

    /// <summary>R4.2, R4.3</summary>
    [Fact]
    public void Any_number_of_reasons_is_said_and_the_group_never_reads_them()
    {
        story.Does(Maya, new MarkWork(Breath, Monday, WorkState.NotYet));
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.TooHard, WorkReason.Privacy], "the walls are thin here", WorkReach.Care));
        Assert.Equal([WorkReason.TooHard, WorkReason.Privacy], story.DayNoted!.Reasons.AsEnumerable());
        Assert.Equal("the walls are thin here", story.Sheet(Monday, by: Rosa)!.ReasonWords);
        Assert.All([Jon, Olu], person => Assert.DoesNotContain("the walls are thin", story.SentTo(person), StringComparison.Ordinal));
        story.Refuses("not-a-choice", Maya, new SayWhy(Breath, Monday, [WorkReason.Time], null, WorkReach.Group));
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.Time], "the walls are thin here", WorkReach.Me));
        Assert.Empty(story.DayNoted!.Reasons);
        Assert.DoesNotContain("the walls are thin", story.SentTo(Rosa), StringComparison.Ordinal);
        Assert.Equal(WorkState.NotYet, story.Mine.State);
    }

    /// <summary>R4.4, R6.2: nothing is suggested until a clinician has looked.</summary>
    [Fact]
    public void Where_it_made_somebody_feel_worse_a_clinician_looks_first()
    {
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.FeltWorse], null, WorkReach.Care));
        Assert.Equal([NoticeKind.LookFirst], story.ToldTo(Rosa));
        Assert.Empty(story.ToldTo(Maya));
        Assert.Equal((true, StepHint.Stay), (story.Mine.LooksFirst, story.Mine.Hint));
        Assert.True(story.Noted!.LooksFirst);
        story.Does(Rosa, new LookAtTask(Breath));
        Assert.Equal((false, StepHint.Smaller), (story.Mine.LooksFirst, story.Mine.Hint));
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.FeltWorse], null, WorkReach.Me));
        Assert.Equal((true, StepHint.Stay), (story.Mine.LooksFirst, story.Mine.Hint)); // kept to herself it still stops all suggestions
        Assert.False(story.Sees<WorkbookTask>(Rosa, Breath)!.LooksFirst);
        Assert.Empty(story.ToldTo(Rosa));
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.FeltWorse], null, WorkReach.Care)); // "Tell your facilitator": now she is
        Assert.Equal([NoticeKind.LookFirst], story.ToldTo(Rosa));
    }

    /// <summary>R6.2: up after two with an index of 75 or more and a difficulty of 2 or less.</summary>
    [Fact]
    public void Two_good_ones_in_a_row_suggest_a_bigger_step()
    {
        story.Passes(TimeSpan.FromDays(2));
        story.Rates(Monday, 4, 4, 2);
        Assert.Equal(StepHint.Stay, story.Mine.Hint);
        story.Rates(Monday.AddDays(1), 3, 3, 2); // 75
        Assert.Equal(StepHint.Bigger, story.Mine.Hint);
        story.Rates(Monday.AddDays(1), 3, 3, 3);
        Assert.Equal(StepHint.Stay, story.Mine.Hint);
        story.Rates(Monday.AddDays(1), 3, 3, 2);
        story.Does(Maya, new KeepTaskAsIs(Breath, true));
        Assert.Equal(StepHint.Stay, story.Mine.Hint);
        story.Does(Maya, new KeepTaskAsIs(Breath, false));
        story.Does(Maya, new ChooseTaskSize(Breath, TaskSize.Stretch));
        Assert.Equal(StepHint.Stay, story.Mine.Hint); // there is no bigger one
    }

    /// <summary>R6.2: down under 40, at a difficulty of 4, or by its reasons.</summary>
    [Theory]
    [InlineData(1, 2, 0, null, StepHint.Smaller)] // 38
    [InlineData(2, 2, 4, null, StepHint.Smaller)]
    [InlineData(2, 2, 3, null, StepHint.Stay)] // 50
    [InlineData(4, 4, 0, WorkReason.TooHard, StepHint.Smaller)]
    [InlineData(4, 4, 0, WorkReason.EnergyMood, StepHint.Smaller)]
    [InlineData(4, 4, 0, WorkReason.Forgot, StepHint.Stay)]
    public void A_hard_one_suggests_a_smaller_step(int quantity, int quality, int difficulty, WorkReason? reason, StepHint hint)
    {
        story.Rates(Monday, quantity, quality, difficulty);
        if (reason is { } one) story.Does(Maya, new SayWhy(Breath, Monday, [one], null, WorkReach.Care));
        Assert.Equal(hint, story.Mine.Hint);
    }

    /// <summary>R6.5</summary>
    [Fact]
    public void While_something_about_safety_is_open_nothing_is_suggested()
    {
        story.Rates(Monday, 0, 0, 4);
        story.Does(Request.System, new HoldSuggestions(true));
        Assert.Equal(StepHint.Stay, story.Mine.Hint);
        Assert.True(story.Sees<WorkbookSheet>(Rosa, "workbook")!.IsHeld);
        Assert.Null(story.Sees<WorkbookSheet>(Maya, "workbook")!.IsHeld);
        story.Does(Request.System, new HoldSuggestions(false));
        Assert.Equal(StepHint.Smaller, story.Mine.Hint);
        story.Refuses("not-possible-here", Rosa, new HoldSuggestions(true));
    }

    /// <summary>R6.4</summary>
    [Fact]
    public void The_size_changes_only_by_whose_task_it_is()
    {
        story.Rates(Monday, 0, 0, 4);
        Assert.Equal(TaskSize.Standard, story.Mine.Size);
        story.Refuses("not-yours", Rosa, new ChooseTaskSize(Breath, TaskSize.Starter));
        story.Does(Maya, new ChooseTaskSize(Breath, TaskSize.Starter));
        Assert.Equal((TaskSize.Starter, StepHint.Stay), (story.Mine.Size, story.Mine.Hint));
    }

    /// <summary>R4.5</summary>
    [Fact]
    public void The_same_three_weeks_in_a_row_tells_the_facilitator_to_change_the_kind_of_task()
    {
        for (var week = 0; week < 3; week++)
        {
            Assert.Null(story.Sees<WorkbookTask>(Rosa, Breath)!.Recurring);
            story.Does(Maya, new SayWhy(Breath, Monday.AddDays(7 * week), [WorkReason.Time, WorkReason.NotSay], null, WorkReach.Care));
            story.Passes(TimeSpan.FromDays(7));
        }
        Assert.Equal(WorkReason.Time, story.Sees<WorkbookTask>(Rosa, Breath)!.Recurring);
        Assert.Null(story.Mine.Recurring);
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.Time], null, WorkReach.Me));
        Assert.Null(story.Sees<WorkbookTask>(Rosa, Breath)!.Recurring);
    }
}
