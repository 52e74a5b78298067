using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class JoiningTests
{
    readonly GroupStory story = GroupStory.Begun();

    [Fact]
    public void Somebody_with_a_code_asks_and_everybody_who_cares_is_told()
    {
        story.Join("tom", Role.CoFacilitator);
        story.Ask("maya", Role.PeerLead);

        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.PeerLead, IsWaiting: true)], story.ToldTo("maya"));
        foreach (var person in new[] { Rosa, "tom" })
            Assert.Equal([new Notify(NoticeKind.AskedToJoin, Tuesday, "applicant:maya", null)], story.ToldTo(person));
        Assert.Equal(
            new Applicant("applicant:maya", "maya", "maya Legal", "maya", Role.PeerLead, story.Now),
            story.Show<Applicant>("applicant:maya", Audience.Care));
    }

    [Fact]
    public void Who_asks_is_nobody_to_the_group()
    {
        story.Ask("maya");
        Assert.Null(story.Roster.Of("maya"));
        Assert.Null(story.Show<Item>("applicant:maya", Audience.Group));
        Assert.Empty(story.Seen(Audience.Member("maya")));
        story.Refused("not-in-group", "maya", new ChooseSeat("maya", "sky"));
        story.Refused("not-in-group", "maya", new Approve("maya"));
    }

    [Fact]
    public void Asking_twice_changes_nothing()
    {
        story.Accepted(Rosa, story.Invitation("spring", uses: 5));
        story.Accepted("maya", Asking("spring", "Maya"));
        Assert.Empty(story.Accepted("maya", Asking("spring", "Somebody else")));
        Assert.Empty(story.Told);
        Assert.Equal(1, story.State.Invitations[^1].Card.Used);
    }

    [Fact]
    public void A_code_that_does_not_open_gets_a_kind_sentence()
    {
        story.Accepted(Rosa, story.Invitation("once"));
        story.Accepted("maya", Asking("once", "Maya"));
        story.Accepted(Rosa, story.Invitation("revoked"));
        story.Accepted(Rosa, new RevokeInvitation(story.Op));
        story.Accepted(Rosa, story.Invitation("week"));

        story.Refused("invitation-used-up", "jon", Asking("once", "Jon"));
        story.Refused("invitation-unknown", "jon", Asking("revoked", "Jon"));
        story.Refused("invitation-unknown", "jon", Asking("guess", "Jon"));
        story.Refused("invitation-unknown", "jon", Asking("", "Jon"));
        story.Refused("invitation-unknown", "jon", Asking(HashOf("week"), "Jon"));
        story.Now += TimeSpan.FromDays(7);
        story.Refused("invitation-expired", "jon", Asking("week", "Jon"));
    }

    [Fact]
    public void A_group_that_is_not_there_answers_like_a_wrong_code() => new GroupStory().Refused("invitation-unknown", "jon", Asking("spring", "Jon"));

    [Fact]
    public void Who_asks_gives_both_names()
    {
        story.Accepted(Rosa, story.Invitation("spring"));
        story.Refused("bad-legal-name", "maya", new AskToJoin("spring", "", "Maya"));
        story.Refused("bad-legal-name", "maya", new AskToJoin("spring", new string('a', 121), "Maya"));
        story.Refused("bad-display-name", "maya", new AskToJoin("spring", "Maya Legal", "\t"));
        story.Refused("bad-display-name", "maya", new AskToJoin("spring", "Maya Legal", "Ma\u0007ya"));
    }

    [Fact]
    public void Who_is_let_in_is_told_and_has_a_seat_with_a_colour_of_its_own()
    {
        story.Ask("maya");
        story.Accepted(Rosa, new Approve("maya"));
        Assert.Equal(
            [new NoteMembership(Tuesday, "Tuesday group", Role.Member, IsWaiting: false), new Notify(NoticeKind.Joined, Tuesday, null, null)],
            story.ToldTo("maya"));
        Assert.Equal(new Seat("maya", "maya", "clay", Role.Member), story.Roster.Of("maya"));
        Assert.Null(story.Show<Item>("applicant:maya", Audience.Care));
        Assert.Contains("applicant:maya", story.TouchedLast());
        story.Refused("already-in-group", "maya", Asking("code-for-maya", "maya"));
    }

    [Fact]
    public void Approving_somebody_who_is_in_changes_nothing_and_somebody_who_is_away_is_refused()
    {
        story.Join("maya");
        Assert.Empty(story.Accepted(Rosa, new Approve("maya")));
        story.Refused("not-waiting", Rosa, new Approve("jon"));
    }

    [Fact]
    public void The_ninth_member_waits_when_there_are_eight_seats()
    {
        foreach (var person in Enumerable.Range(1, 8).Select(number => $"person-{number}")) story.Join(person, number(person) == 8 ? Role.PeerLead : Role.Member);
        story.Ask("late");
        story.Refused("group-full", Rosa, new Approve("late"));
        Assert.NotNull(story.State.ApplicantOf("late"));
        story.Join("trainee", Role.Observer);
        story.Join("tom", Role.CoFacilitator);
        story.Accepted("person-1", new Leave());
        story.Accepted(Rosa, new Approve("late"));

        static int number(string person) => person[^1] - '0';
    }

    [Fact]
    public void A_name_that_somebody_has_gets_a_number()
    {
        story.Ask("sam-1", name: "Sam");
        story.Ask("sam-2", name: "sAM");
        story.Ask("sam-3", name: "S\u200Bam");
        foreach (var person in new[] { "sam-1", "sam-2", "sam-3" }) story.Accepted(Rosa, new Approve(person));
        Assert.Equal(["Sam", "sAM 2", "S\u200Bam 3"], new[] { "sam-1", "sam-2", "sam-3" }.Select(person => story.Roster.Of(person)!.Name));
    }

    [Fact]
    public void A_numbered_name_is_never_too_long_nor_broken()
    {
        var longest = new string('a', 37) + "\U0001F33Fb";
        story.Ask("one", name: longest);
        story.Ask("two", name: longest);
        story.Accepted(Rosa, new Approve("one"));
        story.Accepted(Rosa, new Approve("two"));
        Assert.Equal(new string('a', 37) + " 2", story.Roster.Of("two")!.Name);
    }

    [Fact]
    public void Names_of_applicants_are_in_their_own_words_only()
    {
        story.Ask("maya", name: "Butterfly");
        story.Accepted(Rosa, new Approve("maya"));
        var others = story.Facts.Where(fact => fact.By != "maya").Select(fact => System.Text.Encoding.UTF8.GetString(Json.Bytes(fact.Event)));
        Assert.DoesNotContain(others, text => text.Contains("Butterfly", StringComparison.Ordinal) || text.Contains("Legal", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_declined_is_told_that_they_are_not_in()
    {
        story.Ask("maya");
        story.Accepted(Rosa, new Decline("maya"));
        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false)], story.ToldTo("maya"));
        Assert.Null(story.State.ApplicantOf("maya"));
        Assert.Null(story.Roster.Of("maya"));
        story.Refused("not-waiting", Rosa, new Decline("maya"));
        story.Refused("not-waiting", Rosa, new Approve("maya"));
    }

    [Fact]
    public void Who_asked_may_think_again()
    {
        story.Ask("maya");
        story.Accepted("maya", new Leave());
        Assert.Null(story.State.ApplicantOf("maya"));
        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false)], story.ToldTo("maya"));
        story.Refused("not-in-group", "maya", new Leave());
    }

    [Fact]
    public void Only_a_facilitator_lets_a_co_facilitator_in()
    {
        story.Join("tom", Role.CoFacilitator);
        story.Join("maya");
        story.Ask("ines", Role.CoFacilitator);
        story.Refused("facilitator-only", "tom", new Approve("ines"));
        story.Refused("care-only", "maya", new Approve("ines"));
        story.Refused("care-only", "maya", new Decline("ines"));
        story.Accepted(Rosa, new Approve("ines"));
    }

    [Fact]
    public void Only_asking_leaving_and_founding_is_open_to_outsiders()
    {
        var feature = new GroupFeature();
        Assert.True(feature.IsForOutsiders(Asking("spring", "Maya")));
        Assert.True(feature.IsForOutsiders(new Leave()));
        Assert.False(feature.IsForOutsiders(new Approve("maya")));
        Assert.False(feature.IsForOutsiders(new ChooseSeat("Maya", "sky")));
    }
}
