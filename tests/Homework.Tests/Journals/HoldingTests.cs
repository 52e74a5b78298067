using Homework.Clients;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class HoldingTests
{
    [Fact]
    public void A_held_entry_never_reaches_the_group()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya, "the quiet words");

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        Assert.Equal(Standing.Held, story.StandingOf(Maya, entry));
        foreach (var person in new[] { Jon, Lea, Olu }) Assert.DoesNotContain("quiet words", story.BytesFor(person), StringComparison.Ordinal);
        story.OnlySeenBy(WaitingLine.IdOf(entry), Rosa, Ines);
    }

    [Fact]
    public void What_is_held_cannot_be_told_from_what_does_not_exist()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);

        foreach (var id in new[] { entry, "nothing-here" })
        {
            story.Refuses("no-such-entry", Jon, new React(id, id, Reaction.Hope, true));
            story.Refuses("no-such-entry", Jon, new WithdrawEntry(id));
            story.Refuses("no-such-entry", Jon, new Flag(id, id, FlagReason.Worried, null));
            story.Refuses("no-such-entry", Jon, new WriteResponse(id, null, Starter.None, Homework.Texts.RichText.Of("Hello"), []));
        }
    }

    [Fact]
    public void An_approved_entry_is_with_the_group_and_its_writer_is_told()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(entry, entry));

        story.SeenByAll(entry);
        Assert.Equal(new Notify(NoticeKind.Approved, OurPages, entry, null), Assert.Single(story.ToldTo(Maya)));
        Assert.Equal(Rosa, story.ReviewOf(Maya, entry)!.By);
        story.OnlySeenBy(WaitingLine.IdOf(entry));
    }

    [Fact]
    public void Approving_twice_is_harmless_and_approving_what_was_given_back_is_refused()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(entry, entry));
        var facts = story.Facts.Count;
        story.Does(Ines, new ApproveItem(entry, entry));
        Assert.Equal(facts, story.Facts.Count);

        var other = story.Writes(Jon);
        story.Does(Rosa, new ReturnItem(other, other, "Could you leave the name out?"));
        story.Refuses("already-reviewed", Ines, new ApproveItem(other, other));
        story.Refuses("already-reviewed", Ines, new ReturnItem(other, other, "Once more"));
    }

    [Fact]
    public void A_text_that_changed_meanwhile_is_not_let_through_unread()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Maya, new EditEntry(entry, Homework.Texts.RichText.Of("Quite different"), Wish.Open, 1));

        story.Refuses("edited-meanwhile", Rosa, new ApproveItem(entry, entry, Version: 1));
        story.Does(Rosa, new ApproveItem(entry, entry, Version: 2));
        story.SeenByAll(entry);
    }

    [Fact]
    public void The_writer_sees_that_somebody_looks_and_since_when_it_waits()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Passes(TimeSpan.FromMinutes(3));
        story.Does(Rosa, new LookAt(entry, entry));
        story.Passes(TimeSpan.FromMinutes(3));
        story.Does(Ines, new LookAt(entry, entry));

        var review = story.ReviewOf(Maya, entry)!;
        Assert.Equal((Monday, Monday.AddMinutes(3)), (review.Since, review.SeenAt));
        Assert.Equal(Monday.AddMinutes(3), story.Sees<Waiting>(Rosa, WaitingLine.IdOf(entry))!.SeenAt);
    }

    [Fact]
    public void A_returned_entry_is_between_writer_and_facilitators_and_waits_again_once_edited()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ReturnItem(entry, entry, "Could you leave the name out?"));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        Assert.Equal("Could you leave the name out?", story.ReviewOf(Maya, entry)!.Note);
        Assert.Equal(new Notify(NoticeKind.Returned, OurPages, entry, "Could you leave the name out?"), Assert.Single(story.ToldTo(Maya)));

        story.Does(Maya, new EditEntry(entry, Homework.Texts.RichText.Of("Without the name"), Wish.Open, 1));
        Assert.Equal(Standing.Held, story.StandingOf(Maya, entry));
        story.OnlySeenBy(entry, Maya, Rosa, Ines);
    }

    [Fact]
    public void A_hidden_entry_is_gone_for_the_group_with_its_responses_and_can_come_back()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var response = story.Answers(Jon, entry);
        story.Does(Rosa, new HideItem(entry, entry, "It names somebody."));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        story.OnlySeenBy(response, Maya, Rosa, Ines);
        Assert.Equal("It names somebody.", story.ReviewOf(Maya, entry)!.Note);
        story.Refuses("already-reviewed", Ines, new HideItem(entry, entry, "Again"));
        story.Does(Ines, new UnhideItem(entry, entry));
        story.SeenByAll(entry);
        story.SeenByAll(response);
    }

    [Fact]
    public void What_is_edited_while_it_is_private_waits_before_peers_can_read_it_again()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(entry, entry));
        var response = story.Answers(Maya, entry);
        story.Does(Rosa, new ApproveItem(entry, response));
        story.Does(Rosa, new MakePrivate(entry, "Let us talk about this first."));
        story.Does(Maya, new EditResponse(entry, response, Homework.Texts.RichText.Of("Unread words"), [], 1));
        story.Does(Maya, new WidenEntry(entry, new Sharing(Reach.Group, [])));
        story.Does(Rosa, new ApproveItem(entry, entry));

        story.SeenByAll(entry);
        story.OnlySeenBy(response, Maya, Rosa, Ines);
    }

    [Fact]
    public void Only_the_first_few_of_each_person_are_held()
    {
        var story = new JournalStory(Moderation.HoldFirst, holdFirst: 2);
        var first = story.Writes(Maya);
        var second = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(first, first));
        Assert.Equal(Standing.Held, story.StandingOf(Maya, story.Writes(Maya)));
        story.Does(Rosa, new ApproveItem(second, second));
        Assert.Equal(Standing.Shown, story.StandingOf(Maya, story.Writes(Maya)));
        Assert.Equal(Standing.Held, story.StandingOf(Jon, story.Answers(Jon, first)));
    }

    [Fact]
    public void What_no_peer_reads_does_not_count_as_a_first_entry()
    {
        var story = new JournalStory(Moderation.HoldFirst, holdFirst: 1);
        Assert.Equal(Standing.Shown, story.StandingOf(Maya, story.Writes(Maya, reach: Reach.Care)));
        Assert.Equal(Standing.Held, story.StandingOf(Maya, story.Writes(Maya)));
    }

    [Fact]
    public void Words_of_facilitators_are_never_held()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Rosa);
        story.SeenByAll(entry);
        story.SeenByAll(story.Answers(Ines, entry));
    }

    [Fact]
    public void What_is_looked_at_afterwards_is_shown_at_once_and_can_be_ticked_off()
    {
        var story = new JournalStory(Moderation.ReviewAfter);
        var entry = story.Writes(Maya);
        story.SeenByAll(entry);
        Assert.True(story.ReviewOf(Rosa, entry)!.IsToReview);
        Assert.False(story.ReviewOf(Maya, entry)!.IsToReview);
        story.OnlySeenBy(WaitingLine.IdOf(entry), Rosa, Ines);

        story.Does(Rosa, new ApproveItem(entry, entry));
        Assert.False(story.ReviewOf(Rosa, entry)!.IsToReview);
        Assert.Empty(story.Told);
        story.OnlySeenBy(WaitingLine.IdOf(entry));
    }

    [Fact]
    public void Of_what_is_only_to_be_looked_at_the_newest_two_hundred_wait()
    {
        var story = new JournalStory(Moderation.ReviewAfter);
        var first = story.Writes(Maya);
        for (var i = 0; i < Journal.MaxAtHand; i++) { story.Passes(TimeSpan.FromSeconds(1)); story.Writes(Jon, reach: Reach.Chosen, people: Tom); }
        Assert.Equal(Journal.MaxAtHand, story.State.Waiting.Count);
        story.OnlySeenBy(WaitingLine.IdOf(first));
    }

    [Fact]
    public void Members_cannot_moderate()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        foreach (var person in new[] { Maya, Jon, Lea, Olu })
        {
            story.Refuses("not-facilitator", person, new ApproveItem(entry, entry));
            story.Refuses("not-facilitator", person, new ReturnItem(entry, entry, "No"));
            story.Refuses("not-facilitator", person, new HideItem(entry, entry, "No"));
            story.Refuses("not-facilitator", person, new UnhideItem(entry, entry));
            story.Refuses("not-facilitator", person, new MakePrivate(entry, "No"));
            story.Refuses("not-facilitator", person, new LookAt(entry, entry));
            story.Refuses("not-facilitator", person, new ChangeJournal(null, null, Moderation.Open, null, null, null));
        }
    }

    [Fact]
    public void A_note_says_something_within_its_length()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Refuses("blank-text", Rosa, new ReturnItem(entry, entry, "  "));
        story.Refuses("too-long", Rosa, new HideItem(entry, entry, new string('a', 1_001)));
        story.Refuses("strange-characters", Rosa, new MakePrivate(entry, "a\u202eb"));
    }
}
