using Homework.Clients;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class SettingsTests
{
    static readonly ChangeGroup nothing = new(null, null, null, null, null, null, null, null);

    [Fact]
    public void What_is_not_named_stays_as_it_is()
    {
        var story = GroupStory.Begun();
        var before = story.State.Card!;
        story.Accepted(Rosa, nothing with { Cap = 10, Programme = "" });
        Assert.Equal(before with { Cap = 10, Programme = null }, story.State.Card);
        Assert.Equal("seats, programme", story.Log()[^1].Words);
        Assert.Empty(story.Told);
        Assert.Empty(story.Accepted(Rosa, nothing));
    }

    [Fact]
    public void A_day_that_was_set_can_be_taken_away_again()
    {
        var (first, last) = (new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 1));
        var story = GroupStory.Begun();
        story.Accepted(Rosa, nothing with { StartsOn = first, EndsOn = last });
        story.Accepted(Rosa, nothing with { IsWithoutEnd = true });
        Assert.Equal((first, null), (story.State.Card!.StartsOn, story.State.Card.EndsOn));
        Assert.Equal("dates", story.Log()[^1].Words);

        story.Accepted(Rosa, nothing with { StartsOn = first, IsWithoutStart = true });
        Assert.Null(story.State.Card.StartsOn);
        Assert.Empty(story.Accepted(Rosa, nothing with { IsWithoutStart = true, IsWithoutEnd = true }));
    }

    [Fact]
    public void A_new_name_is_told_to_everybody_who_has_the_group_in_their_list()
    {
        var story = GroupStory.With(Role.Member, "maya", "jon");
        story.Accepted("jon", new Leave());
        story.Ask("sam");
        story.Accepted(Rosa, nothing with { Name = "Wednesday group" });

        Assert.Equal(
            [("rosa", Role.Facilitator, false), ("maya", Role.Member, false), ("sam", Role.Member, true)],
            story.Told.Select(tell => (tell.To.Id, ((NoteMembership)tell.Command).Role, ((NoteMembership)tell.Command).IsWaiting)));
        Assert.All(story.Told, tell => Assert.Equal("Wednesday group", ((NoteMembership)tell.Command).Name));
    }

    [Fact]
    public void The_group_never_has_fewer_seats_than_are_taken()
    {
        var story = GroupStory.With(Role.Member, "a", "b", "c");
        story.Join("d", Role.PeerLead);
        story.Join("e", Role.Observer);
        story.Refused("cap-below-seats", Rosa, nothing with { Cap = 3 });
        story.Accepted(Rosa, nothing with { Cap = 4 });
    }

    [Fact]
    public void Only_those_who_care_change_how_the_group_works()
    {
        var story = GroupStory.With(Role.PeerLead, "maya");
        story.Join("tom", Role.CoFacilitator);
        foreach (var command in new Command[]
        {
            nothing with { Cap = 9 }, new SetReviewHours(new([1], new(8, 0), new(9, 0))), new PinWords("hello"),
            new AddJournal("Week 1", null, Moderation.Open, 3, true), new ScheduleSession(story.Now.AddDays(1), 90, null),
        })
        {
            story.Refused("care-only", "maya", command);
            story.Refused("not-in-group", "stranger", command);
            story.Accepted("tom", command);
        }
    }

    [Fact]
    public void Review_hours_are_days_of_the_week_and_a_span_of_the_day()
    {
        var story = GroupStory.Begun();
        story.Refused("bad-hours", Rosa, new SetReviewHours(new([], new(8, 0), new(9, 0))));
        story.Refused("bad-hours", Rosa, new SetReviewHours(new(default, new(8, 0), new(9, 0))));
        story.Refused("bad-hours", Rosa, new SetReviewHours(new([0], new(8, 0), new(9, 0))));
        story.Refused("bad-hours", Rosa, new SetReviewHours(new([8], new(8, 0), new(9, 0))));
        story.Refused("bad-hours", Rosa, new SetReviewHours(new([1], new(9, 0), new(9, 0))));
        story.Accepted(Rosa, new SetReviewHours(new([5, 1, 5], new(8, 0), new(9, 0))));
        Assert.Equal<IEnumerable<int>>([1, 5], story.State.Card!.Hours.Days);
        Assert.Empty(story.Told);
        Assert.Empty(story.Accepted(Rosa, new SetReviewHours(new([1, 5], new(8, 0), new(9, 0)))));
    }

    [Fact]
    public void Pinned_words_are_on_the_home_of_everybody_until_they_are_taken_off()
    {
        var story = GroupStory.Begun();
        story.Accepted(Rosa, new PinWords("One kind thing\r\nfor yourself"));
        Assert.Equal("One kind thing\nfor yourself", story.Show<GroupCard>("group", Audience.Group)!.PinnedWords);
        Assert.Equal(story.State.Card, story.Show<GroupCard>("group", Audience.Care));
        story.Refused("bad-words", Rosa, new PinWords(new string('a', 401)));
        story.Accepted(Rosa, new PinWords(null));
        Assert.Null(story.State.Card!.PinnedWords);
        Assert.Empty(story.Accepted(Rosa, new PinWords("  ")));
    }

    [Fact]
    public void A_journal_is_made_in_the_name_of_who_added_it()
    {
        var story = GroupStory.Begun();
        story.Accepted(Rosa, new AddJournal(" Kindness ", "", Moderation.HoldFirst, 3, true));
        var journal = new Topic("journal", "riverside", story.Op);
        Assert.Equal(new Tell(journal, new CreateJournal(Tuesday, "Kindness", null, Moderation.HoldFirst, 3, true, Rosa)), Assert.Single(story.Told));
        Assert.Equal(new JournalCard($"journal:{story.Op}", journal, "Kindness", false), story.Show<JournalCard>($"journal:{story.Op}", Audience.Group));

        story.Refused("bad-title", Rosa, new AddJournal("", null, Moderation.Open, 3, true));
        story.Refused("bad-moderation", Rosa, new AddJournal("Hope", null, Moderation.HoldFirst, 0, true));
    }

    [Fact]
    public void A_journal_alone_says_how_it_is_called()
    {
        var story = GroupStory.Begun();
        story.Accepted(Rosa, new AddJournal("Kindness", null, Moderation.Open, 3, true));
        var card = Assert.Single(story.State.Journals);
        story.Refused("not-possible-here", Rosa, new NoteJournal(card.Journal, "Mine now", false));
        story.Accepted(Request.System, new NoteJournal(card.Journal, "Courage", true));
        Assert.Equal(card with { Title = "Courage", IsClosed = true }, story.Show<JournalCard>(card.Id, Audience.Group));
        Assert.Empty(story.Accepted(Request.System, new NoteJournal(new Topic("journal", "riverside", "other"), "Other", true)));
        story.Refused("not-possible-here", Request.System, new PinWords("hello"));
    }
}
