using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

/// <summary>How a group comes to its end. It is Monday, 2 March 2026, in London; British summer time begins on the 29th.</summary>
public class EndingTests
{
    static readonly DateOnly LastDay = new(2026, 3, 30);
    static readonly DateTimeOffset Ends = new(2026, 3, 30, 23, 0, 0, TimeSpan.Zero), ReadableUntil = new(2026, 6, 28, 23, 0, 0, TimeSpan.Zero);

    readonly GroupStory story = GroupStory.With(Role.Member, "maya", "jon");

    [Fact]
    public void Everybody_is_told_and_until_the_end_of_the_last_day_all_is_as_ever()
    {
        story.Accepted(Rosa, new CloseGroup(LastDay, 90, " Thank you all. "));

        Assert.Equal(new GroupEnding(Ends, ReadableUntil, false, false, "Thank you all."), story.Show<GroupCard>("group", Audience.Group)!.Ending);
        Assert.Contains(story.ToldTo("maya"), told => told is Notify { What: NoticeKind.GroupEnding, Words: null });
        Assert.Contains(story.ToldTo("maya"), told => told is NoteMembership { Ending: { HasEnded: false, Words: null }, Role: Role.Member });
        Assert.DoesNotContain(story.ToldTo(Rosa), told => told is Notify);
        Assert.Equal(Ends, story.Due);
        Assert.Equal(Role.Member, story.Roster.Of("maya")!.Role);
        story.Accepted("maya", new ChooseSeat("Maya B", "sky"));
        story.Ask("sam");
        story.Accepted(Rosa, new Approve("sam"));
        Assert.Contains(story.ToldTo("sam"), told => told is NoteMembership { Ending.EndsAt: var at } && at == Ends);
    }

    [Fact]
    public void Then_its_members_read_and_write_no_more_wherever_the_roster_counts()
    {
        story.Accepted(Rosa, new ScheduleSession(Monday.AddDays(3), 90, null));
        story.Ask("sam");
        story.Accepted(Rosa, new CloseGroup(LastDay, 90, null));
        var before = story.Roster.Epoch;
        story.Now = Ends;
        story.Accepted(Request.System, new TimeCame());

        Assert.True(story.Roster.Epoch > before);
        Assert.Equal((Role.Observer, false), (story.Roster.Of("maya")!.Role, story.Roster.Of("maya")!.MayWrite));
        Assert.Equal(Role.Member, story.Show<SeatCard>("seat:maya", Audience.Group)!.Role); // what they were stays on their seat
        Assert.True(story.Roster.Of(Rosa)!.IsCare);
        Assert.Contains(story.ToldTo("maya"), told => told is Notify { What: NoticeKind.GroupEnded });
        Assert.Contains(story.ToldTo("sam"), told => told is NoteMembership { Role: Role.None });
        Assert.Empty(story.State.Applicants);
        Assert.Empty(story.State.Sessions);
        story.Refused("group-has-ended", "maya", new ChooseSeat("May", "sky"));
        story.Refused("group-has-ended", Rosa, new PinWords("Hello"));
        story.Refused("group-has-ended", Rosa, new CloseGroup(LastDay, 90, null));
        story.Accepted("jon", new Leave());
        Assert.Equal(ReadableUntil, story.Due);
    }

    [Fact]
    public void Nobody_joins_a_group_that_has_ended()
    {
        story.Accepted(Rosa, story.Invitation("code-for-sam"));
        story.Accepted(Rosa, new CloseGroup(null, 90, null));
        story.Refused("group-ended-joining", "sam", Asking("code-for-sam", "Sam"));
    }

    [Fact]
    public void After_the_time_to_read_only_those_who_care_come_in_and_it_cannot_be_opened_again()
    {
        story.Accepted(Rosa, new CloseGroup(LastDay, 90, null));
        Come();
        Come();

        Assert.Equal([Rosa], story.Roster.Seats.Keys);
        Assert.Contains(story.ToldTo("maya"), told => told is NoteMembership { Role: Role.None, Ending: null });
        Assert.Contains(story.ToldTo("maya"), told => told is Notify { What: NoticeKind.GroupShut });
        Assert.Contains(story.ToldTo(Rosa), told => told is NoteMembership { Role: Role.Facilitator, Ending.IsShut: true });
        Assert.DoesNotContain(story.ToldTo(Rosa), told => told is Notify);
        Assert.Null(story.Due);
        story.Refused("group-is-shut", Rosa, new ReopenGroup());
    }

    [Fact]
    public void Until_then_it_can_go_on_with_everybody_as_what_they_were()
    {
        story.Refused("no-end-set", Rosa, new ReopenGroup());
        story.Accepted(Rosa, new CloseGroup(LastDay, 90, null));
        story.Accepted(Rosa, new ReopenGroup());
        Assert.Null(story.Due);

        story.Accepted(Rosa, new CloseGroup(null, 90, null));
        Assert.Equal(Role.Observer, story.Roster.Of("maya")!.Role);
        story.Accepted(Rosa, new ReopenGroup());
        Assert.Equal(Role.Member, story.Roster.Of("maya")!.Role);
        Assert.Contains(story.ToldTo("maya"), told => told is Notify { What: NoticeKind.GroupReopened });
        Assert.Contains(story.ToldTo("maya"), told => told is NoteMembership { Role: Role.Member, Ending: null });
        story.Accepted("maya", new ChooseSeat("May", "sky"));
    }

    [Fact]
    public void It_is_not_closed_while_somebodys_safety_is_looked_after_and_an_end_that_was_set_waits()
    {
        story.Accepted(Request.System, new NoteOpenCases(true));
        story.Refused("group-open-case", Rosa, new CloseGroup(LastDay, 90, null));
        story.Accepted(Request.System, new NoteOpenCases(false));
        story.Accepted(Rosa, new CloseGroup(LastDay, 90, null));
        story.Accepted(Request.System, new NoteOpenCases(true));
        Assert.Null(story.Due);
        story.Now = Ends.AddDays(1);
        Assert.Empty(story.Accepted(Request.System, new TimeCame()));

        story.Accepted(Request.System, new NoteOpenCases(false));
        Come();
        Assert.True(story.State.HasEnded());
    }

    [Fact]
    public void Sessions_after_the_end_are_called_off_and_no_more_are_set()
    {
        story.Accepted(Rosa, new ScheduleSession(Ends.AddHours(-2), 60, null));
        story.Accepted(Rosa, new ScheduleSession(Ends.AddDays(1), 60, null));
        Assert.Contains(story.Accepted(Rosa, new CloseGroup(LastDay, 90, null)), happened => happened is SessionCancelled);
        Assert.Single(story.State.Sessions);
        story.Refused("session-after-end", Rosa, new ScheduleSession(Ends.AddDays(2), 60, null));
    }

    [Fact]
    public void Only_the_facilitator_ends_it_on_a_day_to_come_for_a_time_that_makes_sense()
    {
        story.Refused("care-only", "maya", new CloseGroup(LastDay, 90, null));
        story.Join("tom", Role.CoFacilitator);
        story.Refused("facilitator-only", "tom", new CloseGroup(LastDay, 90, null));
        story.Refused("facilitator-only", "tom", new ReopenGroup());
        story.Refused("bad-last-day", Rosa, new CloseGroup(new DateOnly(2026, 3, 1), 90, null));
        story.Refused("bad-last-day", Rosa, new CloseGroup(new DateOnly(2027, 3, 3), 90, null));
        story.Refused("bad-readable-days", Rosa, new CloseGroup(LastDay, 6, null));
        story.Refused("bad-readable-days", Rosa, new CloseGroup(LastDay, 731, null));
        story.Refused("bad-end-words", Rosa, new CloseGroup(LastDay, 90, new string('a', 401)));
    }

    void Come()
    {
        if (story.Due > story.Now) story.Now = story.Due!.Value;
        story.Accepted(Request.System, new TimeCame());
    }
}
