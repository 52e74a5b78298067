using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class SessionsTests
{
    readonly GroupStory story = GroupStory.With(Role.Member, "maya");

    [Fact]
    public void The_next_session_comes_first()
    {
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(8), 90, ""));
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1).ToOffset(TimeSpan.FromHours(5)), 60, "First steps"));
        Assert.Equal(["First steps", null], story.State.Sessions.Select(session => session.Title));
        Assert.Equal(TimeSpan.Zero, story.State.Sessions[0].StartsAt.Offset);
        Assert.Equal(story.State.Sessions[0], story.Show<SessionCard>(story.State.Sessions[0].Id, Audience.Group));
    }

    [Fact]
    public void A_session_is_to_come_and_has_a_sensible_length()
    {
        story.Refused("bad-session-time", Rosa, new ScheduleSession(story.Now, 90, null));
        story.Refused("bad-session-time", Rosa, new ScheduleSession(story.Now.AddDays(366), 90, null));
        story.Refused("bad-session-length", Rosa, new ScheduleSession(story.Now.AddDays(1), 9, null));
        story.Refused("bad-session-length", Rosa, new ScheduleSession(story.Now.AddDays(1), 241, null));
        story.Refused("bad-session-title", Rosa, new ScheduleSession(story.Now.AddDays(1), 90, new string('a', 121)));
        story.Refused("care-only", "maya", new ScheduleSession(story.Now.AddDays(1), 90, null));
    }

    [Fact]
    public void Sixty_sessions_are_enough_for_now()
    {
        for (var day = 1; day <= 60; day++) story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(day), 90, null));
        story.Refused("too-many-sessions", Rosa, new ScheduleSession(story.Now.AddDays(61), 90, null));
    }

    [Fact]
    public void A_session_can_be_called_off_once()
    {
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1), 90, null));
        var id = story.State.Sessions[0].Id;
        story.Refused("care-only", "maya", new CancelSession(id));
        story.Accepted(Rosa, new CancelSession(id));
        Assert.Null(story.Show<Item>(id, Audience.Group));
        Assert.Contains(id, story.TouchedLast());
        story.Refused("no-such-session", Rosa, new CancelSession(id));
    }

    [Fact]
    public void A_session_that_is_over_leaves_the_plan_by_itself()
    {
        Assert.Null(story.Due);
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1), 240, null));
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1).AddHours(1), 60, null));
        Assert.Equal(story.Now.AddDays(1).AddHours(2), story.Due);
        Assert.Empty(story.Accepted(Request.System, new TimeCame()));

        story.Now = story.Due!.Value;
        story.Accepted(Request.System, new TimeCame());
        Assert.Equal(240, Assert.Single(story.State.Sessions).Minutes);
        story.Now = story.Due!.Value;
        story.Accepted(Request.System, new TimeCame());
        Assert.Null(story.Due);
    }
}
