using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class GroupLogTests
{
    readonly GroupStory story = GroupStory.Begun();

    [Fact]
    public void Every_act_leaves_a_line()
    {
        story.Accepted(Rosa, new SetReviewHours(new([1], new(8, 0), new(9, 0))));
        story.Accepted(Rosa, new PinWords("hello"));
        story.Accepted(Rosa, new PinWords(null));
        story.Accepted(Rosa, new AddJournal("Kindness", null, Moderation.Open, 3, true));
        story.Accepted(Rosa, story.Invitation("spring", uses: 3) with { Label = "three friends" });
        story.Accepted("maya", Asking("spring", "Maya"));
        story.Accepted("jon", Asking("spring", "Jon"));
        story.Accepted("ana", Asking("spring", "Ana"));
        story.Accepted(Rosa, new Approve("maya"));
        story.Accepted(Rosa, new Decline("jon"));
        story.Accepted("ana", new Leave());
        story.Accepted(Rosa, new RevokeInvitation(story.State.Invitations[0].Card.Id));
        story.Accepted(Rosa, new ChangeRole("maya", Role.PeerLead));
        story.Accepted("maya", new Leave());
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1), 90, null));
        story.Accepted(Rosa, new CancelSession(story.State.Sessions[0].Id));

        Assert.Equal(
        [
            ("created", Rosa, null, "Tuesday group"), ("hours-set", Rosa, null, null), ("words-pinned", Rosa, null, "hello"),
            ("words-unpinned", Rosa, null, null), ("journal-added", Rosa, null, "Kindness"), ("invited", Rosa, null, "Member: three friends"),
            ("asked", "maya", "maya", "Maya"), ("asked", "jon", "jon", "Jon"), ("asked", "ana", "ana", "Ana"),
            ("approved", Rosa, "maya", "Member"), ("declined", Rosa, "jon", "Jon"), ("took-back", "ana", "ana", null),
            ("invitation-revoked", Rosa, null, "Member: three friends"), ("role-changed", Rosa, "maya", "PeerLead"), ("left", "maya", "maya", null),
            ("session-scheduled", Rosa, null, "2026-03-03 10:00:00Z"), ("session-cancelled", Rosa, null, "2026-03-03 10:00:00Z"),
        ], story.Log().Select(act => (act.Act, act.By, act.Person, act.Words)));
    }

    [Fact]
    public void Only_those_who_care_read_it()
    {
        Assert.NotNull(story.Show<GroupAct>("act:1", Audience.Care));
        Assert.Null(story.Show<Item>("act:1", Audience.Group));
        Assert.Null(story.Show<Item>("act:1", Audience.Member(Rosa)));
    }

    [Fact]
    public void A_line_stands_on_the_shelf_in_its_place()
    {
        var line = Assert.Single(story.State.Parts.All);
        Assert.Equal(("log", 1, "act:1"), (line.Shelf, line.Ord, line.Id));
        Assert.Equal(1, story.Show<GroupAct>("act:1", Audience.Care)!.Ord);
        Assert.Contains("log", new GroupFeature().Shelves.Keys);
    }
}
