using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class RemovingTests
{
    readonly GroupStory story = GroupStory.With(Role.Member, "maya", "jon");

    public RemovingTests() => story.Join("tom", Role.CoFacilitator);

    [Fact]
    public void Who_is_removed_is_out_at_once_and_told()
    {
        var epoch = story.Roster.Epoch;
        story.Accepted("tom", new RemoveMember("maya", "Asked for a pause."));
        Assert.Null(story.Roster.Of("maya"));
        Assert.Equal(epoch + 1, story.Roster.Epoch);
        Assert.Equal(
            [new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false), new Notify(NoticeKind.Left, Tuesday, null, null)],
            story.ToldTo("maya"));
        story.Refused("not-in-group", "maya", new ChooseSeat("Maya", "sky"));
        story.Refused("no-such-person", "tom", new RemoveMember("maya", ""));
    }

    [Fact]
    public void The_reason_is_kept_for_those_who_care()
    {
        story.Accepted(Rosa, new RemoveMember("maya", "Asked for a pause."));
        var act = story.Log()[^1];
        Assert.Equal(("removed", Rosa, "maya", "Asked for a pause."), (act.Act, act.By, act.Person, act.Words));
        story.Refused("bad-reason", Rosa, new RemoveMember("jon", new string('a', 401)));
    }

    [Fact]
    public void A_gone_seat_stays_with_its_name_and_without_its_rights()
    {
        story.Accepted("maya", new Leave());
        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false)], story.ToldTo("maya"));
        var seat = story.Show<SeatCard>("seat:maya", Audience.Group)!;
        Assert.Equal(("maya", true, null), (seat.Name, seat.IsGone, seat.LegalName));
        Assert.Empty(story.Seen(Audience.Member("maya")));
        Assert.Equal(["seat:maya", "act:" + story.Facts.Count], story.TouchedLast());
    }

    [Fact]
    public void Who_comes_back_has_one_seat()
    {
        story.Accepted("maya", new Leave());
        story.Now += TimeSpan.FromDays(3);
        story.Accepted(Rosa, story.Invitation("again"));
        story.Accepted("maya", Asking("again", "maya"));
        story.Accepted(Rosa, new Approve("maya"));
        var seat = Assert.Single(story.State.Seats, seat => seat.Person == "maya");
        Assert.Equal(("maya", false, story.Now), (seat.Name, seat.IsGone, seat.Since));
    }

    [Fact]
    public void Only_a_facilitator_removes_somebody_who_cares()
    {
        story.Join("ines", Role.CoFacilitator);
        story.Refused("facilitator-only", "tom", new RemoveMember("ines", ""));
        story.Refused("facilitator-only", "tom", new RemoveMember(Rosa, ""));
        story.Refused("care-only", "maya", new RemoveMember("jon", ""));
        story.Accepted(Rosa, new RemoveMember("ines", ""));
    }

    [Fact]
    public void A_group_keeps_its_last_facilitator()
    {
        story.Refused("needs-a-facilitator", Rosa, new Leave());
        story.Refused("needs-a-facilitator", Rosa, new RemoveMember(Rosa, ""));
        story.Refused("needs-a-facilitator", Rosa, new ChangeRole(Rosa, Role.CoFacilitator));
        story.Accepted(Rosa, new ChangeRole("tom", Role.Facilitator));
        story.Accepted(Rosa, new Leave());
        story.Refused("needs-a-facilitator", "tom", new Leave());
    }
}
