using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class SeatsTests
{
    readonly GroupStory story = GroupStory.With(Role.Member, "maya", "jon");

    [Fact]
    public void Everybody_chooses_their_own_name_and_colour()
    {
        var epoch = story.Roster.Epoch;
        story.Accepted("maya", new ChooseSeat(" Butterfly ", "plum"));
        Assert.Equal(new Seat("maya", "Butterfly", "plum", Role.Member), story.Roster.Of("maya"));
        Assert.Equal(epoch + 1, story.Roster.Epoch);
        Assert.Equal(["seat:maya"], story.TouchedLast());
        Assert.Empty(story.Accepted("maya", new ChooseSeat("Butterfly", "plum")));
    }

    [Fact]
    public void Nobody_takes_the_name_of_somebody_else_even_of_one_who_is_gone()
    {
        story.Refused("name-taken", "maya", new ChooseSeat("JON", "plum"));
        story.Refused("name-taken", "maya", new ChooseSeat("j o\u200Bn", "plum"));
        story.Accepted("jon", new Leave());
        story.Refused("name-taken", "maya", new ChooseSeat("Jon", "plum"));
        story.Accepted("maya", new ChooseSeat("MAYA", "plum"));
    }

    [Fact]
    public void Colours_are_chosen_from_the_list()
    {
        story.Refused("bad-colour", "maya", new ChooseSeat("Maya", "red"));
        story.Refused("bad-colour", "maya", new ChooseSeat("Maya", ""));
        story.Refused("bad-display-name", "maya", new ChooseSeat("", "plum"));
    }

    [Fact]
    public void New_seats_take_colours_that_nobody_has_and_later_those_that_few_have()
    {
        story.Accepted(Rosa, new ChangeGroup(null, null, null, 15, null, null, null, null));
        foreach (var number in Enumerable.Range(1, 10)) story.Join($"person-{number}");
        var colours = story.Roster.Seats.Values.CountBy(seat => seat.Colour).ToArray();
        Assert.Equal(8, colours.Length);
        Assert.All(colours, colour => Assert.InRange(colour.Value, 1, 2));
    }

    [Fact]
    public void Legal_names_are_for_those_who_care_and_for_oneself()
    {
        Assert.Equal("maya Legal", story.Show<SeatCard>("seat:maya", Audience.Care)!.LegalName);
        Assert.Equal("maya Legal", story.Show<SeatCard>("seat:maya", Audience.Member("maya"))!.LegalName);
        Assert.Null(story.Show<SeatCard>("seat:maya", Audience.Group)!.LegalName);
        Assert.Null(story.Show<Item>("seat:maya", Audience.Member("jon")));
        var toGroup = story.Seen(Audience.Group).Select(id => System.Text.Encoding.UTF8.GetString(Json.Bytes(story.Show<Item>(id, Audience.Group)!)));
        Assert.DoesNotContain(toGroup, text => text.Contains("Legal", StringComparison.Ordinal));
    }

    [Fact]
    public void The_group_sees_its_card_seats_journals_and_sessions()
    {
        story.Accepted(Rosa, story.Invitation("spring"));
        story.Ask("sam");
        story.Accepted(Rosa, new ScheduleSession(story.Now.AddDays(1), 90, null));
        Assert.Equal(["group", "seat:rosa", "seat:maya", "seat:jon", $"session:{story.Op}"], story.Seen(Audience.Group));
        Assert.Equal(["seat:jon"], story.Seen(Audience.Member("jon")));
        Assert.Empty(story.Seen(Audience.Member("stranger")));
    }

    [Fact]
    public void A_kind_word_reaches_one_person_and_nobody_else_of_the_group_knows()
    {
        story.Accepted(Rosa, new ReachOut("maya", " I thought of you. "));
        var told = Assert.IsType<Notify>(Assert.Single(story.ToldTo("maya")));
        Assert.Equal((NoticeKind.ReachedOut, "I thought of you.", Rosa), (told.What, told.Words, told.By));
        Assert.Single(story.Told);
        Assert.All(story.TouchedLast(), item => Assert.DoesNotContain(item, story.Seen(Audience.Group).Concat(story.Seen(Audience.Member("maya")))));
        Assert.Equal(("reached-out", "maya", null), (story.Log()[^1].Act, story.Log()[^1].Person, story.Log()[^1].Words));
        story.Refused("care-only", "jon", new ReachOut("maya", "Hello"));
        story.Refused("bad-kind-word", Rosa, new ReachOut("maya", "  "));
        story.Refused("no-such-person", Rosa, new ReachOut("nobody", "Hello"));
        story.Refused("no-such-person", Rosa, new ReachOut(Rosa, "Hello"));
    }
}
