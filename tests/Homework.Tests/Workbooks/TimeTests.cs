using Homework.Assignments;
using Homework.Kernel;
using Homework.Tests.Assignments;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>Days and reminders where people are, through changes of the clocks; what is told late.</summary>
public sealed class TimeTests
{
    [Fact]
    public void Late_is_always_fine_and_tomorrow_is_not_yet()
    {
        var story = new WorkbookStory();
        story.PassesTo("2026-03-20T10:00:00Z");
        story.Fills(Monday, "Told late.");
        Assert.Equal("Told late.", story.Sheet(Monday)!.Answers.Single().Answer.Text);
        story.Fills(new DateOnly(2026, 3, 21)); // it may be tomorrow already where she is
        story.Refuses("task-day-unknown", Maya, new FillSheet(Breath, new DateOnly(2026, 3, 22), "how", null));
        story.Refuses("task-day-unknown", Maya, new FillSheet(Breath, Monday.AddDays(-1), "how", null));
    }

    [Theory]
    [InlineData(Rhythm.Once, "2026-03-02", true)]
    [InlineData(Rhythm.Once, "2026-03-03", false)] // once has one day, whenever it is done
    [InlineData(Rhythm.Daily, "2026-03-03", true)]
    [InlineData(Rhythm.Daily, "2026-03-12", false)] // its last day was the 11th
    [InlineData(Rhythm.Days, "2026-03-05", true)] // another day than planned counts, too
    [InlineData(Rhythm.Weekly, "2026-03-09", true)]
    [InlineData(Rhythm.Weekly, "2026-03-10", false)] // filed under the first day of its week
    public void Something_is_filed_under_the_days_of_its_rhythm(Rhythm rhythm, string day, bool isOne)
    {
        var schedule = new WorkSchedule(rhythm, Monday, rhythm == Rhythm.Once ? null : new DateOnly(2026, 3, 11), [1], "Europe/London", 0);
        Assert.Equal(isOne, schedule.Files(DateOnly.Parse(day), new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero)));
    }

    /// <summary>R8.1</summary>
    [Fact]
    public void No_reminder_before_a_plan_and_none_at_night()
    {
        var story = new WorkbookStory();
        story.Refuses("plan-first", Maya, new RemindOfTask(Breath, new TimeOnly(18, 0), [], "Europe/London"));
        story.Does(Maya, new WriteTaskPlan(Breath, Plan, 0));
        Assert.Null(story.Due);
        story.Refuses("reminder-quiet", Maya, new RemindOfTask(Breath, new TimeOnly(21, 0), [], "Europe/London"));
        story.Refuses("reminder-quiet", Maya, new RemindOfTask(Breath, new TimeOnly(7, 59), [], "Europe/London"));
        story.Does(Maya, new RemindOfTask(Breath, new TimeOnly(20, 59), [], "Europe/London"));
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T20:59:00Z"), story.Due);
        Assert.Null(story.Sees<WorkbookTask>(Rosa, Breath)!.Reminder);
    }

    /// <summary>R8.2, R8.6</summary>
    [Fact]
    public void A_reminder_comes_once_a_day_at_their_own_time_and_not_when_it_is_done()
    {
        var story = Reminded("America/New_York"); // 5 hours behind London, from 8 March 4
        story.PassesTo("2026-03-02T23:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
        story.Does(Maya, new MarkWork(Breath, Monday.AddDays(1), WorkState.Done));
        story.PassesTo("2026-03-04T00:00:00Z");
        Assert.Equal(0, story.RemindersTo(Maya));
        story.PassesTo("2026-03-04T23:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
        story.Does(Maya, new SeeTask(Breath));
        story.Does(Maya, new ChooseTaskSize(Breath, Homework.Library.TaskSize.Starter)); // she is there: the count of ignored ones begins anew
        story.PassesTo("2026-03-08T22:00:00Z"); // after the clocks changed it is an hour earlier by universal time
        Assert.Equal(1, story.RemindersTo(Maya));
    }

    /// <summary>R8.5</summary>
    [Fact]
    public void After_three_that_nothing_followed_they_rest_and_ask()
    {
        var story = Reminded("Europe/London");
        foreach (var day in new[] { "02", "03", "04" })
        {
            story.PassesTo($"2026-03-{day}T18:00:00Z");
            Assert.Equal(1, story.RemindersTo(Maya));
        }
        Assert.True(story.Mine.Reminder!.IsResting);
        Assert.Null(story.Due);
        story.Does(Maya, new MarkWork(Breath, Monday, WorkState.Part));
        Assert.True(story.Mine.Reminder!.IsResting); // she chooses herself
        story.Does(Maya, new RemindOfTask(Breath, new TimeOnly(18, 0), [], "Europe/London"));
        story.PassesTo("2026-03-05T18:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
    }

    /// <summary>R8.2: two in all.</summary>
    [Fact]
    public void Not_more_than_two_a_day_come_however_many_tasks_there_are()
    {
        var story = Reminded("Europe/London");
        foreach (var task in new[] { "second", "third" })
        {
            story.Does(Request.System, new PutTask(task, Cards.Breaths, Cards.Daily, 1, Rosa));
            story.Does(Maya, new WriteTaskPlan(task, Plan, 0));
            story.Does(Maya, new RemindOfTask(task, new TimeOnly(18, 0), [], "Europe/London"));
        }
        story.PassesTo("2026-03-02T18:00:00Z");
        Assert.Equal(2, story.RemindersTo(Maya));
        story.PassesTo("2026-03-03T18:00:00Z");
        Assert.Equal(2, story.RemindersTo(Maya));
    }

    /// <summary>R8.6</summary>
    [Fact]
    public void None_comes_while_it_rests_or_while_safety_is_open_and_none_comes_late()
    {
        var story = Reminded("Europe/London");
        story.Does(Maya, new PauseTask(Breath, new DateOnly(2026, 3, 3)));
        story.PassesTo("2026-03-04T10:00:00Z");
        Assert.Equal(0, story.RemindersTo(Maya));
        story.PassesTo("2026-03-04T18:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
        story.Does(Request.System, new HoldSuggestions(true));
        story.PassesTo("2026-03-05T18:00:00Z");
        Assert.Equal(0, story.RemindersTo(Maya));
    }

    [Fact]
    public void It_comes_again_in_a_while_where_somebody_asks_for_that_but_not_at_night()
    {
        var story = Reminded("Europe/London");
        story.PassesTo("2026-03-02T18:00:00Z");
        story.Refuses("snooze-minutes", Maya, new SnoozeTask(Breath, 30));
        story.Refuses("reminder-quiet", Maya, new SnoozeTask(Breath, 180));
        story.Does(Maya, new SnoozeTask(Breath, 60));
        story.PassesTo("2026-03-02T19:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
        Assert.Equal(DateTimeOffset.Parse("2026-03-03T18:00:00Z"), story.Due);
    }

    [Fact]
    public void Weekdays_are_those_of_where_somebody_is()
    {
        var story = Reminded("Pacific/Auckland", 3); // Wednesdays; 13 hours ahead
        Assert.Equal(DateTimeOffset.Parse("2026-03-04T05:00:00Z"), story.Due);
    }

    static WorkbookStory Reminded(string zone, params int[] weekdays)
    {
        var story = new WorkbookStory();
        story.Does(Maya, new WriteTaskPlan(Breath, Plan, 0));
        story.Does(Maya, new RemindOfTask(Breath, new TimeOnly(18, 0), [.. weekdays], zone));
        return story;
    }
}
