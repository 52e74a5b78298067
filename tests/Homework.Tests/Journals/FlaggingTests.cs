using Homework.Clients;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class FlaggingTests
{
    [Fact]
    public void A_flag_reaches_the_facilitators_and_nobody_else()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag(entry, entry, FlagReason.Worried, "She sounded low on Sunday.")));

        story.OnlySeenBy(flag, Rosa, Ines);
        var card = story.Sees<FlagCard>(Rosa, flag)!;
        Assert.Equal((Jon, "She sounded low on Sunday.", entry), (card.Reporter, card.Words, card.Item));
        story.SeenByAll(entry);
        foreach (var care in new[] { Rosa, Ines })
            Assert.Equal(new Notify(NoticeKind.Flagged, OurPages, entry, null, Group: Tuesday), Assert.Single(story.ToldTo(care)));
        Assert.Equal(2, story.Told.Count);
    }

    [Theory, InlineData(Moderation.Open), InlineData(Moderation.HoldFlagged)]
    public void The_writer_never_learns_who_flagged(Moderation moderation)
    {
        var story = new JournalStory(moderation);
        var entry = story.Writes(Maya);
        var before = story.BytesFor(Maya);
        var flag = story.Does(Jon, new Flag(entry, entry, FlagReason.Unkind, "secret words"));
        story.Does(Rosa, new SettleFlag(flag, "We talked."));

        foreach (var person in new[] { Maya, Tom, Lea, Olu })
        {
            Assert.DoesNotContain("secret words", story.BytesFor(person), StringComparison.Ordinal);
            Assert.DoesNotContain(Jon, story.BytesFor(person), StringComparison.Ordinal);
            Assert.DoesNotContain(flag, story.BytesFor(person), StringComparison.Ordinal);
        }
        Assert.DoesNotContain(Jon, before, StringComparison.Ordinal);
    }

    [Fact]
    public void A_facilitator_whose_words_are_flagged_does_not_learn_who_did_it()
    {
        var story = new JournalStory(Moderation.HoldFlagged);
        var entry = story.Writes(Rosa);
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag(entry, entry, FlagReason.Unkind, null)));

        story.SeenByAll(entry);
        Assert.Equal(Request.System, story.Sees<FlagCard>(Rosa, flag)!.Reporter);
        Assert.DoesNotContain(Jon, story.BytesFor(Rosa), StringComparison.Ordinal);
        story.Does(Ines, new SettleFlag(flag, "Thank you, we talked."));
        Assert.Equal("Thank you, we talked.", Assert.Single(story.ToldTo(Jon)).Words);
    }

    [Fact]
    public void The_reporter_is_told_once_it_is_dealt_with()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var flag = story.Does(Jon, new Flag(entry, entry, FlagReason.Worried, null));
        story.Does(Rosa, new SettleFlag(flag, "Thank you, we spoke with her."));

        Assert.Equal(new Notify(NoticeKind.FlagSettled, OurPages, entry, "Thank you, we spoke with her."), Assert.Single(story.ToldTo(Jon)));
        Assert.Empty(story.ToldTo(Maya));
        story.OnlySeenBy(FlagLine.IdOf(flag));
        story.Refuses("no-such-flag", Ines, new SettleFlag(flag, "Once more."));
        story.Refuses("not-facilitator", Jon, new SettleFlag(flag, "Once more."));
    }

    [Fact]
    public void Each_person_has_one_open_flag_on_a_thing()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var flag = story.Does(Jon, new Flag(entry, entry, FlagReason.Worried, null));
        story.Refuses("already-flagged", Jon, new Flag(entry, entry, FlagReason.Other, null));
        story.Does(Tom, new Flag(entry, entry, FlagReason.Other, null));
        story.Does(Rosa, new SettleFlag(flag, "Seen."));
        story.Does(Jon, new Flag(entry, entry, FlagReason.Other, null));
        story.Refuses("own-words", Maya, new Flag(entry, entry, FlagReason.Other, null));
        story.Refuses("too-long", Lea, new Flag(entry, entry, FlagReason.Other, new string('a', 1_001)));
        story.Refuses("not-a-choice", Lea, new Flag(entry, entry, (FlagReason)99, null));
    }

    [Fact]
    public void Where_flags_hold_a_flagged_entry_waits_for_a_facilitator()
    {
        var story = new JournalStory(Moderation.HoldFlagged);
        var entry = story.Writes(Maya);
        var response = story.Answers(Tom, entry);
        story.Does(Jon, new Flag(entry, entry, FlagReason.Harmful, null));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        Assert.Equal((Standing.Held, null), (story.StandingOf(Maya, entry), story.ReviewOf(Maya, entry)!.By));
        Assert.False(story.Sees(Tom, response));
        story.Does(Maya, new EditEntry(entry, Homework.Texts.RichText.Of("Softer"), Wish.Open, 1));
        Assert.Equal(Standing.Held, story.StandingOf(Maya, entry));
        story.Does(Rosa, new ApproveItem(entry, entry));
        story.SeenByAll(entry);
        story.SeenByAll(response);
    }

    [Fact]
    public void What_a_flag_holds_is_a_fact_of_its_own_and_old_flags_hold_as_ever()
    {
        var story = new JournalStory(Moderation.HoldFlagged);
        var entry = story.Writes(Maya);
        story.Does(Jon, new Flag(entry, entry, FlagReason.Harmful, "Please look."));
        Assert.Equal(Standing.Held, story.Replayed(fact => fact.Event is not ItemFlagged).Thread(entry)!.Entry.Standing);

        var old = new ItemFlagged("flag:old", entry, entry, FlagReason.Harmful, null, Maya, Holds: true, IsByCare: false);
        var before = story.Replayed(fact => fact.Event is not (ItemFlagged or ItemHeld));
        Assert.Equal(Standing.Shown, before.Thread(entry)!.Entry.Standing);
        Assert.Equal(Standing.Held, new JournalFeature().Apply(before, new Fact(99, story.Now, Jon, old)).Thread(entry)!.Entry.Standing);
    }

    [Fact]
    public void Where_flags_hold_a_flagged_response_goes_alone()
    {
        var story = new JournalStory(Moderation.HoldFlagged);
        var entry = story.Writes(Maya);
        var response = story.Answers(Tom, entry);
        story.Does(Jon, new Flag(entry, response, FlagReason.Unkind, null));

        story.SeenByAll(entry);
        story.OnlySeenBy(response, Tom, Rosa, Ines);
    }
}
