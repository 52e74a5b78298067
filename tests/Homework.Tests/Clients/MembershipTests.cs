using Homework.Clients;
using Homework.Kernel;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

public class MembershipTests
{
    readonly ClientStory story = new();

    [Fact]
    public void A_group_is_in_the_list_from_asking_to_leaving()
    {
        story.Told(new NoteMembership(Tuesday, "Tuesday group", Role.Member, IsWaiting: true));
        Assert.True(story.Show<Membership>("group:tuesday")!.IsWaiting);
        story.Told(new NoteMembership(Tuesday, "Tuesday group", Role.Member, IsWaiting: false));
        Assert.Equal(
            new Membership("group:tuesday", Tuesday, "Tuesday group", Role.Member, false, Monday.AddMinutes(1)), story.Show<Membership>("group:tuesday"));
        Assert.Equal(["preferences", "group:tuesday"], story.Contents());

        story.Told(new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false));
        Assert.Null(story.Show<Membership>("group:tuesday"));
        Assert.Equal(["group:tuesday"], story.TouchedLast());
        Assert.Single(story.Left());
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Fact]
    public void Being_told_the_same_twice_changes_nothing()
    {
        var note = new NoteMembership(Tuesday, "Tuesday group", Role.Member, IsWaiting: false);
        Assert.Single(story.Told(note));
        Assert.Empty(story.Told(note));
        Assert.Empty(story.Told(note with { Group = new Topic("group", "riverside", "other"), Role = Role.None }));
    }

    [Fact]
    public void Nobody_makes_themselves_a_member()
    {
        story.Refused("not-possible-here", new NoteMembership(Tuesday, "Tuesday group", Role.Facilitator, IsWaiting: false));
        Assert.Empty(story.State.Memberships);
    }

    [Fact]
    public void Only_the_person_sees_any_of_it()
    {
        story.Told(new NoteMembership(Tuesday, "Tuesday group", Role.Member, IsWaiting: false));
        story.Told(new Notify(NoticeKind.Joined, Tuesday, null, null));
        story.Accepted(new SaveDraft("place", Homework.Texts.RichText.Of("words"), null, 1));
        foreach (var id in story.Contents().Append("notice:2"))
        {
            Assert.NotNull(story.Show<Item>(id));
            foreach (var audience in new[] { Audience.Group, Audience.Care, Audience.Member("rosa"), default }) Assert.Null(story.ShowTo(audience, id));
        }
    }
}
