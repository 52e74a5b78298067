using Homework.Challenges;
using Homework.Clients;
using Homework.Groups;
using static Homework.Tests.Challenges.ChallengeStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Challenges;

/// <summary>Taking part: by choice, with a step of one's own size, with rest and without shame.</summary>
public sealed class TakingPartTests
{
    readonly ChallengeStory story = new();

    [Fact]
    public void Nobody_takes_part_who_did_not_choose_to()
    {
        story.Refuses("not-taking-part", Maya, new LogAct(story.Act()));
        story.Refuses("read-only", Olu, new JoinChallenge(StepSize.Starter, null, ActSharing.Count, false));
        story.Refuses("no-such-challenge", Zoe, new JoinChallenge(StepSize.Starter, null, ActSharing.Count, false));
        Assert.Equal(0, story.Total.Takers);
    }

    [Fact]
    public void Everybody_takes_a_step_of_their_own_size_that_only_they_and_the_facilitators_know()
    {
        story.Does(Maya, new JoinChallenge(StepSize.Starter, "  Smile at the bus driver ", ActSharing.Count, false));
        story.Does(Jon, new JoinChallenge(StepSize.Stretch, null, ActSharing.Act, true));

        Assert.Equal((StepSize.Starter, "Smile at the bus driver"), (story.TakerOf(Maya, by: Maya)!.Size, story.TakerOf(Maya, by: Rosa)!.OwnStep));
        story.OnlySeenBy("taker:maya", Maya, Rosa);
        Assert.Equal(2, story.Total.Takers);
        story.Does(Maya, new ChooseStep(StepSize.Standard, null));
        Assert.Equal((StepSize.Standard, null), (story.TakerOf(Maya, by: Maya)!.Size, story.TakerOf(Maya, by: Maya)!.OwnStep));
        story.Refuses("already-taking-part", Maya, new JoinChallenge(StepSize.Starter, null, ActSharing.Count, false));
        story.Refuses("own-step", Maya, new ChooseStep(StepSize.Starter, "two\nlines"));
    }

    [Fact]
    public void A_day_without_anything_is_nowhere_listed()
    {
        story.Joins(Maya);
        story.Logs(Maya);
        story.Passes(TimeSpan.FromDays(3));
        story.Logs(Maya);

        Assert.Equal([First, First.AddDays(3)], story.TakerOf(Maya, by: Rosa)!.Days.Select(day => day.On));
    }

    [Fact]
    public void A_rest_day_is_chosen_for_yesterday_today_or_later_and_can_be_undone()
    {
        story.Joins(Maya);
        story.Passes(TimeSpan.FromDays(2));
        story.Does(Maya, new Rest(story.Today.AddDays(-1), true));
        story.Does(Maya, new Rest(story.Today.AddDays(5), true));
        story.Refuses("rest-day", Maya, new Rest(story.Today.AddDays(-2), true));
        story.Refuses("rest-day", Maya, new Rest(First.AddDays(28), true));

        Assert.Equal(2, story.TakerOf(Maya, by: Rosa)!.Days.Count(day => day.IsRest));
        story.Does(Maya, new Rest(story.Today.AddDays(5), false));
        Assert.Single(story.TakerOf(Maya, by: Rosa)!.Days);
    }

    [Fact]
    public void A_pause_ends_by_itself_and_the_next_act_is_a_return()
    {
        story.Joins(Maya);
        story.Logs(Maya);
        story.Does(Maya, new Pause(story.Today.AddDays(2)));
        Assert.NotNull(story.TakerOf(Maya, by: Rosa)!.PausedSince);
        story.Passes(TimeSpan.FromDays(4));
        Assert.Null(story.TakerOf(Maya, by: Rosa)!.PausedSince);

        var act = story.Logs(Maya);

        Assert.True(story.Sees<Act>(Jon, act)!.IsReturn);
        Assert.False(story.Sees<Act>(Jon, story.Logs(Maya))!.IsReturn);
    }

    [Fact]
    public void Who_tells_of_an_act_during_a_pause_is_back()
    {
        story.Joins(Maya);
        story.Does(Maya, new Pause(null));
        var act = story.Logs(Maya);
        Assert.Null(story.TakerOf(Maya, by: Maya)!.PausedSince);
        Assert.True(story.Sees<Act>(Jon, act)!.IsReturn);
        story.Refuses("pause-day", Maya, new Pause(story.Today.AddDays(-1)));
    }

    [Fact]
    public void Who_leaves_keeps_what_they_told_and_may_come_again()
    {
        story.Joins(Maya);
        var act = story.Logs(Maya);
        story.Does(Maya, new LeaveChallenge());
        Assert.Equal(0, story.Total.Takers);
        Assert.True(story.Sees(Jon, act));
        story.Does(Maya, new TakeBackAct(act));
        story.Joins(Maya);
        Assert.Equal(1, story.Total.Takers);
    }

    [Fact]
    public void A_facilitator_reaches_out_and_nobody_else_learns_of_it()
    {
        story.Joins(Maya, Jon);
        story.Does(Rosa, new ReachOut(Maya, "Thinking of you. Come as you are."));
        Assert.Equal([NoticeKind.ReachedOut], story.ToldTo(Maya));
        Assert.NotNull(story.TakerOf(Maya, by: Rosa)!.ReachedOutAt);
        Assert.Null(story.TakerOf(Maya, by: Maya)!.ReachedOutAt);
        story.Refuses("not-facilitator", Jon, new ReachOut(Maya, "Hello"));
        story.Refuses("blank-text", Rosa, new ReachOut(Maya, "  "));
        story.Leaves(Maya);
        story.Refuses("not-in-challenge", Rosa, new ReachOut(Maya, "Hello"));
    }

    [Fact]
    public void The_one_lesson_goes_as_far_as_its_writer_chose()
    {
        story.Joins(Maya);
        story.Does(Maya, new WriteLesson("People smile back.", LessonReach.Me));
        story.OnlySeenBy("lesson:maya", Maya);
        story.Does(Maya, new WriteLesson("People smile back.", LessonReach.Care));
        story.OnlySeenBy("lesson:maya", Maya, Rosa);
        story.Does(Maya, new WriteLesson("People do smile back.", LessonReach.Group));
        story.OnlySeenBy("lesson:maya", Rosa, Maya, Jon, Tom, Lea, Olu);
        Assert.Equal("People do smile back.", story.Sees<Lesson>(Olu, "lesson:maya")!.Words);
    }
}
