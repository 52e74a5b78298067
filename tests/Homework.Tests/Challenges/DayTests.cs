using Homework.Challenges;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Challenges.ChallengeStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Challenges;

/// <summary>Days and reminders are right where people are: across time zones and changes of the clocks, and late in the evening.</summary>
public sealed class DayTests
{
    [Fact]
    public void It_begins_and_ends_at_midnight_where_the_group_is_and_tells_who_takes_part()
    {
        var story = new ChallengeStory(plan => plan with { StartsOn = First.AddDays(3), EndsOn = First.AddDays(9), TimeZone = "Pacific/Auckland", Tasks = [] });
        story.Joins(Maya);
        Assert.Equal(ChallengePhase.Planned, story.Sheet.Phase);
        story.Refuses("challenge-not-begun", Maya, new LogAct(story.Act()));

        story.PassesTo(At("2026-03-04T10:59:59Z"));
        Assert.Equal(ChallengePhase.Planned, story.Sheet.Phase);
        story.PassesTo(At("2026-03-04T11:00:00Z")); // midnight of the 5th in Auckland, 13 hours ahead
        Assert.Equal(ChallengePhase.Running, story.Sheet.Phase);
        Assert.Equal([NoticeKind.ChallengeBegan], story.ToldTo(Maya));

        story.PassesTo(At("2026-03-11T11:00:00Z"));
        Assert.Equal(ChallengePhase.Debrief, story.Sheet.Phase);
        Assert.Equal([NoticeKind.ChallengeEnded], story.ToldTo(Maya));
    }

    [Fact]
    public void Yesterday_can_be_told_today_and_tomorrow_cannot()
    {
        var story = Running();
        story.PassesTo(At("2026-03-12T00:30:00Z")); // half an hour into Thursday in London
        story.Logs(Maya, on: new DateOnly(2026, 3, 11));
        story.Logs(Maya, on: new DateOnly(2026, 3, 5));
        story.Refuses("act-day", Maya, new LogAct(story.Act(on: new DateOnly(2026, 3, 4))));
        story.Refuses("act-day", Maya, new LogAct(story.Act(on: new DateOnly(2026, 3, 13))));
    }

    [Fact]
    public void What_was_done_in_the_last_days_can_still_be_told_after_the_end_until_it_is_closed()
    {
        var story = Running();
        story.PassesTo(At("2026-03-31T09:00:00Z"));
        Assert.Equal(ChallengePhase.Debrief, story.Sheet.Phase);
        story.Logs(Maya, on: new DateOnly(2026, 3, 29));
        story.Refuses("act-day", Maya, new LogAct(story.Act()));
        story.Does(Rosa, new CloseChallenge(true));
        story.Refuses("challenge-closed", Maya, new LogAct(story.Act(on: new DateOnly(2026, 3, 29))));
        Assert.True(story.Sees(Maya, "challenge"));
    }

    [Fact]
    public void The_last_day_has_23_hours_where_the_clocks_go_forward()
    {
        var story = Running(); // its last day, 29 March 2026, is when London's clocks go forward
        story.PassesTo(At("2026-03-29T22:59:59Z"));
        Assert.Equal(ChallengePhase.Running, story.Sheet.Phase);
        story.PassesTo(At("2026-03-29T23:00:00Z"));
        Assert.Equal(ChallengePhase.Debrief, story.Sheet.Phase);
    }

    [Fact]
    public void A_reminder_comes_at_the_persons_own_time_on_days_without_an_act()
    {
        var story = Running();
        story.Does(Maya, new RemindMe(new TimeOnly(20, 0), "America/New_York")); // 5 hours behind London, from 8 March 4
        Assert.Equal(At("2026-03-03T01:00:00Z"), story.Due);
        story.PassesTo(At("2026-03-03T01:00:00Z"));
        Assert.Equal([NoticeKind.ChallengeToday], story.ToldTo(Maya));

        story.PassesTo(At("2026-03-09T00:00:00Z")); // still the evening of the 8th there, after the change
        Assert.Equal([NoticeKind.ChallengeToday], story.ToldTo(Maya));
        story.Logs(Maya);
        story.PassesTo(At("2026-03-10T00:00:00Z"));
        story.Does(Maya, new Pause(null));
        story.PassesTo(At("2026-03-11T00:00:00Z"));
        Assert.Empty(story.ToldTo(Maya));
    }

    [Fact]
    public void A_reminder_that_could_not_come_in_time_does_not_come_late()
    {
        var story = Running();
        story.Does(Maya, new RemindMe(new TimeOnly(20, 0), "Europe/London"));
        story.SleepsUntil(At("2026-03-05T23:30:00Z"));
        Assert.Empty(story.ToldTo(Maya));
        Assert.Equal(At("2026-03-06T20:00:00Z"), story.Due);
        story.Does(Maya, new RemindMe(null, "Europe/London"));
        Assert.True(story.Due > At("2026-03-07T00:00:00Z"));
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29", "01:30", "2026-03-29T01:30:00Z")] // left out: half past two, summer time
    [InlineData("Europe/London", "2026-10-25", "01:30", "2026-10-25T00:30:00Z")] // twice: the first time
    [InlineData("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04T03:00:00Z")] // midnight itself left out
    [InlineData("Asia/Kathmandu", "2026-06-01", "00:00", "2026-05-31T18:15:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-06-01", "00:00", "2026-05-31T10:00:00Z")]
    public void A_time_of_day_is_found_through_changes_of_the_clocks(string zone, string day, string time, string at) =>
        Assert.Equal(At(at), LocalDays.At(zone, DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Fact]
    public void A_facilitator_ends_it_early()
    {
        var story = Running();
        story.Passes(TimeSpan.FromDays(4));
        story.Does(Rosa, new EndChallenge());
        Assert.Equal(ChallengePhase.Debrief, story.Sheet.Phase);
        var note = Assert.Single(story.Told.Select(tell => tell.Command).OfType<NoteChallenge>());
        Assert.Equal((First.AddDays(4), "Europe/London"), (note.EndsOn, note.TimeZone));
        story.Logs(Maya);
        story.Passes(TimeSpan.FromDays(1));
        story.Refuses("act-day", Maya, new LogAct(story.Act()));
        Assert.Equal(First.AddDays(27), story.Sheet.Plan.EndsOn); // as it was planned, for whoever uses it again
        story.Does(Rosa, new ChangeChallenge(story.Sheet.Plan with { Title = "Kind, and short" }, story.Sheet.Version));
        story.Refuses("not-facilitator", Maya, new CloseChallenge(true));
    }

    static ChallengeStory Running()
    {
        var story = new ChallengeStory(plan => plan with { AsksSuds = false });
        story.Joins(Maya);
        return story;
    }

    static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
