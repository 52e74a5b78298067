using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Assignments;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>Agreeing on how it is done (I6), saying no, resting, more time.</summary>
public sealed class PlanTests
{
    readonly WorkbookStory story = new();

    /// <summary>R2.4</summary>
    [Fact]
    public void The_member_says_it_in_own_words_with_one_if_then_line()
    {
        story.Refuses("plan-words", Maya, new WriteTaskPlan(Breath, Plan with { Words = " " }, 0));
        story.Refuses("plan-words", Maya, new WriteTaskPlan(Breath, Plan with { When = "" }, 0));
        story.Refuses("plan-sure", Maya, new WriteTaskPlan(Breath, Plan with { Confidence = null }, 0));
        story.Refuses("plan-sure", Maya, new WriteTaskPlan(Breath, Plan with { Confidence = 11 }, 0));
        story.Refuses("not-a-choice", Maya, new WriteTaskPlan(Breath, Plan with { Way = WorkWay.Draw }, 0));
        story.Does(Maya, new WriteTaskPlan(Breath, Plan, 0));
        Assert.Equal((PlanState.Written, 8), (story.Noted!.Plan, story.Noted.Confidence));
        Assert.Equal(Plan, story.Sees<WorkbookTask>(Rosa, Breath)!.Plan);
        Assert.False(story.Sees(Jon, Breath));
    }

    /// <summary>R2.5</summary>
    [Fact]
    public void Under_seven_it_is_made_smaller_before_it_is_saved()
    {
        story.Refuses("shrink-first", Maya, new WriteTaskPlan(Breath, Plan with { Confidence = 6 }, 0));
        story.Does(Maya, new WriteTaskPlan(Breath, Plan with { Confidence = 6, Size = TaskSize.Starter }, 0));
        Assert.Equal(TaskSize.Starter, story.Mine.Size);
        story.Does(Maya, new WriteTaskPlan(Breath, Plan with { Confidence = 7 }, 1));
    }

    [Fact]
    public void Both_agree_or_it_is_not_agreed()
    {
        story.Refuses("no-plan", Rosa, new AgreeOnPlan(Breath, 0, null));
        story.Does(Maya, new WriteTaskPlan(Breath, Plan, 0));
        story.Refuses("own-plan", Maya, new AgreeOnPlan(Breath, 1, 8));
        story.Refuses("edited-meanwhile", Rosa, new AgreeOnPlan(Breath, 0, null));
        story.Does(Rosa, new AgreeOnPlan(Breath, 1, null));
        Assert.Equal((PlanState.Agreed, 8), (story.Mine.PlanState, story.Mine.Plan!.Confidence));

        story.Does(Rosa, new WriteTaskPlan(Breath, Plan with { Words = "Only one breath?", Size = TaskSize.Starter }, 2));
        Assert.Equal([NoticeKind.PlanOffered], story.ToldTo(Maya));
        Assert.Equal((PlanState.Offered, TaskSize.Standard), (story.Mine.PlanState, story.Mine.Size)); // nothing changes by itself
        story.Refuses("plan-sure", Maya, new AgreeOnPlan(Breath, 3, null));
        story.Does(Maya, new AgreeOnPlan(Breath, 3, 9));
        Assert.Equal((PlanState.Agreed, 9, TaskSize.Starter), (story.Mine.PlanState, story.Mine.Plan!.Confidence, story.Mine.Size));
    }

    /// <summary>R2.7</summary>
    [Fact]
    public void Somebody_says_no_without_a_reason_and_the_group_is_not_told()
    {
        story.Does(Maya, new DeclineTask(Breath, true));
        Assert.Equal((WorkState.Withdrawn, true), (story.Noted!.State, story.Noted.IsDeclined));
        Assert.All(story.Told, tell => Assert.Equal("assignments", tell.To.Kind));
        Assert.False(story.Sees(Jon, Breath));
        story.Does(Maya, new DeclineTask(Breath, false));
        Assert.Equal(WorkState.Seen, story.Mine.State);
    }

    [Fact]
    public void The_last_day_bends_so_far_and_further_is_asked_for()
    {
        var once = new WorkbookStory(Cards.OnceBy(new DateOnly(2026, 3, 9)));
        once.Refuses("due-day", Maya, new MoveDue(Breath, new DateOnly(2026, 3, 13)));
        once.Does(Maya, new MoveDue(Breath, new DateOnly(2026, 3, 12)));
        Assert.Equal(new DateOnly(2026, 3, 12), once.Noted!.DueOn);
        once.Refuses("due-day", Maya, new MoveDue(Breath, new DateOnly(2026, 3, 15))); // it bends from where it was given
        once.Does(Maya, new AskForTime(Breath, new DateOnly(2026, 3, 20), "My mother visits."));
        Assert.Equal(new DateOnly(2026, 3, 20), once.Noted!.AsksUntil);
        once.Does(Rosa, new MoveDue(Breath, new DateOnly(2026, 3, 20)));
        Assert.Equal((new DateOnly(2026, 3, 20), null), (once.Mine.DueOn, once.Mine.AsksUntil));
    }

    [Fact]
    public void What_rests_asks_for_nothing_and_goes_on_by_itself()
    {
        story.Fills(Monday);
        story.Does(Maya, new PauseTask(Breath, Monday.AddDays(2)));
        Assert.Equal(WorkState.Paused, story.Noted!.State);
        story.PassesTo("2026-03-04T23:59:59Z");
        Assert.Equal(WorkState.Paused, story.Mine.State);
        story.PassesTo("2026-03-05T00:00:00Z");
        Assert.Equal(WorkState.Started, story.Mine.State);
        story.Refuses("pause-day", Maya, new PauseTask(Breath, Monday));
    }

    [Fact]
    public void Off_the_list_what_was_written_stays_and_can_be_gone_on_with()
    {
        story.Fills(Monday);
        story.Does(Request.System, new WithdrawTask(Breath));
        story.Fills(Monday, "A last thought.");
        story.Refuses("task-off-the-list", Maya, new FillSheet(Breath, Monday.AddDays(1), "how", null));
        story.Refuses("task-off-the-list", Maya, new ChooseTaskSize(Breath, TaskSize.Starter));
        Assert.Equal(WorkState.Withdrawn, story.Mine.State);
    }
}
