using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class RolesTests
{
    readonly GroupStory story = GroupStory.With(Role.Member, "maya");

    [Fact]
    public void A_facilitator_gives_roles_and_the_person_is_told()
    {
        var epoch = story.Roster.Epoch;
        story.Accepted(Rosa, new ChangeRole("maya", Role.PeerLead));
        Assert.Equal(Role.PeerLead, story.Roster.Of("maya")!.Role);
        Assert.Equal(epoch + 1, story.Roster.Epoch);
        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.PeerLead, IsWaiting: false)], story.ToldTo("maya"));
        Assert.Empty(story.Accepted(Rosa, new ChangeRole("maya", Role.PeerLead)));
    }

    [Fact]
    public void Nobody_else_gives_roles()
    {
        story.Join("tom", Role.CoFacilitator);
        story.Refused("facilitator-only", "tom", new ChangeRole("tom", Role.Facilitator));
        story.Refused("facilitator-only", "tom", new ChangeRole("maya", Role.PeerLead));
        story.Refused("care-only", "maya", new ChangeRole("maya", Role.Facilitator));
    }

    [Fact]
    public void Roles_are_given_to_people_who_are_here()
    {
        story.Refused("unknown-role", Rosa, new ChangeRole("maya", Role.None));
        story.Refused("unknown-role", Rosa, new ChangeRole("maya", (Role)6));
        story.Refused("no-such-person", Rosa, new ChangeRole("jon", Role.Member));
        story.Accepted("maya", new Leave());
        story.Refused("no-such-person", Rosa, new ChangeRole("maya", Role.Member));
    }

    [Fact]
    public void An_observer_becomes_a_member_only_where_a_seat_is_free()
    {
        story.Accepted(Rosa, new ChangeGroup(null, null, null, 3, null, null, null, null));
        story.Join("jon");
        story.Join("ana");
        story.Join("trainee", Role.Observer);
        story.Refused("group-full", Rosa, new ChangeRole("trainee", Role.Member));
        story.Accepted(Rosa, new ChangeRole("jon", Role.PeerLead)); // takes the seat that is already theirs
        story.Accepted(Rosa, new ChangeRole("jon", Role.Observer));
        story.Accepted(Rosa, new ChangeRole("trainee", Role.Member));
    }
}
