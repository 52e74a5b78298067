using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class InvitingTests
{
    readonly GroupStory story = GroupStory.With(Role.Member, "maya");

    [Fact]
    public void Those_who_care_see_an_invitation_and_nobody_sees_its_code()
    {
        story.Accepted(Rosa, story.Invitation("spring") with { Label = "Maya's sister", Uses = 2 });
        var id = $"invitation:{story.Op}";
        Assert.Equal(
            new Invitation(id, "Maya's sister", Role.Member, 2, 0, story.Now.AddDays(7), false, Rosa, story.Now),
            story.Show<Invitation>(id, Audience.Care));
        Assert.Null(story.Show<Item>(id, Audience.Group));
        Assert.Null(story.Show<Item>(id, Audience.Member(Rosa)));
    }

    [Fact]
    public void Co_facilitators_invite_members_and_only_facilitators_invite_co_facilitators()
    {
        story.Join("tom", Role.CoFacilitator);
        story.Accepted("tom", story.Invitation("a", Role.PeerLead));
        story.Refused("facilitator-only", "tom", story.Invitation("b", Role.CoFacilitator));
        story.Accepted(Rosa, story.Invitation("b", Role.CoFacilitator));
        story.Refused("care-only", "maya", story.Invitation("c"));
        story.Refused("not-in-group", "stranger", story.Invitation("c"));
    }

    [Fact]
    public void Nobody_invites_a_facilitator()
    {
        story.Refused("bad-role", Rosa, story.Invitation("a", Role.Facilitator));
        story.Refused("bad-role", Rosa, story.Invitation("a", Role.None));
        story.Refused("bad-role", Rosa, story.Invitation("a", (Role)9));
    }

    [Fact]
    public void An_invitation_is_for_a_few_people_and_a_while()
    {
        story.Refused("bad-uses", Rosa, story.Invitation("a", uses: 0));
        story.Refused("bad-uses", Rosa, story.Invitation("a", uses: 16));
        story.Refused("bad-expiry", Rosa, story.Invitation("a") with { ExpiresAt = story.Now });
        story.Refused("bad-expiry", Rosa, story.Invitation("a") with { ExpiresAt = story.Now.AddDays(61) });
        story.Refused("bad-label", Rosa, story.Invitation("a") with { Label = new string('a', 81) });
        story.Refused("bad-code-hash", Rosa, story.Invitation("a") with { CodeHash = "spring" });
        story.Refused("bad-code-hash", Rosa, story.Invitation("a") with { CodeHash = new string('z', 64) });
    }

    [Fact]
    public void Two_invitations_never_have_the_same_code()
    {
        story.Accepted(Rosa, story.Invitation("spring"));
        story.Refused("bad-code-hash", Rosa, story.Invitation("spring") with { CodeHash = HashOf("spring").ToUpperInvariant() });
    }

    [Fact]
    public void An_invitation_that_was_taken_back_is_taken_back_for_good()
    {
        story.Accepted(Rosa, story.Invitation("spring"));
        var id = $"invitation:{story.Op}";
        story.Accepted(Rosa, new RevokeInvitation(id));
        Assert.True(story.Show<Invitation>(id, Audience.Care)!.IsRevoked);
        Assert.Empty(story.Accepted(Rosa, new RevokeInvitation(id)));
        story.Refused("no-such-invitation", Rosa, new RevokeInvitation("invitation:other"));
        story.Refused("care-only", "maya", new RevokeInvitation(id));
    }

    [Fact]
    public void Closed_invitations_leave_the_list_when_it_is_long_and_open_ones_stay()
    {
        story.Accepted(Rosa, story.Invitation("first"));
        var open = $"invitation:{story.Op}";
        story.Accepted(Rosa, story.Invitation("short") with { ExpiresAt = story.Now.AddHours(1) });
        var closed = $"invitation:{story.Op}";
        story.Now += TimeSpan.FromHours(2);
        while (story.State.Invitations.Length < 40) story.Accepted(Rosa, story.Invitation($"code-{story.Op}"));
        Assert.NotNull(story.Show<Invitation>(closed, Audience.Care));

        story.Accepted(Rosa, story.Invitation("one-more"));
        Assert.Equal(40, story.State.Invitations.Length);
        Assert.NotNull(story.Show<Invitation>(open, Audience.Care));
        story.Accepted(Rosa, story.Invitation("and-another")); // the invitation that Maya used goes as well
        var refusal = story.State.Invitations.Count(invitation => invitation.IsOpen(story.Now));
        Assert.Equal(40, refusal);
        story.Refused("too-many-invitations", Rosa, story.Invitation("too-many"));
    }
}
