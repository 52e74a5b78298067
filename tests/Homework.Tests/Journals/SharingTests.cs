using Homework.Clients;
using Homework.Journals;
using Homework.Texts;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class SharingTests
{
    [Fact]
    public void Each_reach_goes_exactly_as_far_as_it_says()
    {
        var story = new JournalStory();
        story.OnlySeenBy(story.Writes(Maya, reach: Reach.Me), Maya);
        story.OnlySeenBy(story.Writes(Maya, reach: Reach.Care), Maya, Rosa, Ines);
        story.OnlySeenBy(story.Writes(Maya, reach: Reach.Chosen, people: [Jon, Tom]), Maya, Jon, Tom, Rosa, Ines);
        story.SeenByAll(story.Writes(Maya));
    }

    [Fact]
    public void Even_facilitators_do_not_see_what_a_facilitator_keeps_to_themself()
    {
        var story = new JournalStory();
        var entry = story.Writes(Rosa, reach: Reach.Me);
        story.OnlySeenBy(entry, Rosa);
        story.Refuses("no-such-entry", Ines, new HideItem(entry, entry, "What is it?"));
    }

    [Fact]
    public void Chosen_readers_do_not_learn_who_else_was_chosen()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, reach: Reach.Chosen, people: [Jon, Tom]);

        Assert.Equal(new Sharing(Reach.Chosen, []), story.Sees<Entry>(Jon, entry)!.Sharing with { People = [] });
        Assert.Empty(story.Sees<Entry>(Jon, entry)!.Sharing.People);
        Assert.Null(story.Sees<Entry>(Jon, entry)!.Review);
        Assert.Equal([Jon, Tom], story.Sees<Entry>(Maya, entry)!.Sharing.People.ToArray());
        Assert.Equal([Jon, Tom], story.Sees<Entry>(Rosa, entry)!.Sharing.People.ToArray());
        story.Refuses("cannot-mention", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of("You too?"), [Tom]));
        story.Refuses("cannot-mention", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of("You too?"), [Lea]));
        story.Answers(Tom, entry);
        story.Answers(Jon, entry, mentions: [Tom, Maya, Rosa]);
    }

    [Fact]
    public void Only_members_can_be_chosen()
    {
        var story = new JournalStory();
        foreach (var person in new[] { Zoe, Olu, "Not an id" })
            story.Refuses("not-a-member", Maya, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Chosen, [person]), Wish.Open, null));
        foreach (var people in new string[][] { [], [Maya], [Rosa] })
            story.Refuses("nobody-chosen", Maya, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Chosen, [.. people]), Wish.Open, null));
        story.Refuses("nobody-chosen", Maya, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Chosen, default), Wish.Open, null));
    }

    [Fact]
    public void An_entry_widens_and_never_narrows()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, reach: Reach.Me);
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Care, [])));
        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Chosen, [Jon])));
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Chosen, [Jon, Tom])));
        story.OnlySeenBy(entry, Maya, Rosa, Ines, Jon, Tom);
        story.Refuses("cannot-narrow", Maya, new WidenEntry(entry, new Sharing(Reach.Chosen, [Tom])));
        story.Refuses("cannot-narrow", Maya, new WidenEntry(entry, new Sharing(Reach.Care, [])));
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));
        story.SeenByAll(entry);
        story.Refuses("cannot-narrow", Maya, new WidenEntry(entry, new Sharing(Reach.Me, [])));
        story.Refuses("not-yours", Jon, new WidenEntry(entry, new Sharing(Reach.Group, [])));
    }

    [Fact]
    public void Widening_to_peers_passes_moderation()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya, reach: Reach.Care);
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));
        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        Assert.Equal(Standing.Held, story.StandingOf(Maya, entry));
    }

    [Fact]
    public void What_was_said_between_few_stays_between_them_when_the_entry_widens()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, reach: Reach.Care);
        var word = story.Answers(Rosa, entry, "Between us: call me tomorrow.");
        story.OnlySeenBy(word, Maya, Rosa, Ines);
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Chosen, [Jon])));
        var other = story.Answers(Jon, entry, "Only for you few.");
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));

        story.OnlySeenBy(word, Maya, Rosa, Ines);
        story.OnlySeenBy(other, Maya, Jon, Rosa, Ines);
        story.SeenByAll(story.Answers(Tom, entry));
    }

    [Fact]
    public void An_answer_goes_no_further_than_what_it_answers()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, reach: Reach.Care);
        var word = story.Answers(Rosa, entry, "Between us: call me tomorrow.");
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));
        story.OnlySeenBy(story.Answers(Maya, entry, "I will, at nine.", to: word), Maya, Rosa, Ines);

        var open = story.Answers(Jon, entry);
        story.Does(Rosa, new MakePrivate(entry, "Let us talk about this first."));
        var quiet = story.Answers(Rosa, entry, "What happened?", to: open);
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));
        story.Does(Rosa, new ApproveItem(entry, entry));
        story.SeenByAll(open);
        story.OnlySeenBy(quiet, Maya, Rosa, Ines);
    }

    [Fact]
    public void A_private_entry_is_between_its_writer_and_the_facilitators()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var response = story.Answers(Jon, entry);
        story.Does(Rosa, new MakePrivate(entry, "Let us talk about this first."));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        story.OnlySeenBy(response, Maya, Rosa, Ines);
        Assert.Equal(NoticeKind.MadePrivate, Assert.Single(story.ToldTo(Maya)).What);
        Assert.Equal("Let us talk about this first.", story.ReviewOf(Maya, entry)!.Note);
        Assert.Equal(Reach.Care, story.Sees<Entry>(Maya, entry)!.Sharing.Reach);
    }

    [Fact]
    public void Whoever_widens_what_was_made_private_waits_for_a_facilitator()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Does(Rosa, new MakePrivate(entry, "Let us talk about this first."));
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        story.Does(Rosa, new ApproveItem(entry, entry));
        story.SeenByAll(entry);
    }
}
