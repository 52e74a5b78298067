using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class SeeAfterTests
{
    [Fact]
    public void Others_are_seen_only_after_ones_own()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, "what only writers read", prompt: prompt);
        story.OnlySeenBy(mayas, Maya, Rosa, Ines);
        Assert.DoesNotContain("only writers read", story.BytesFor(Jon), StringComparison.Ordinal);

        var jons = story.Writes(Jon, prompt: prompt);
        story.OnlySeenBy(mayas, Maya, Jon, Rosa, Ines);
        story.OnlySeenBy(jons, Maya, Jon, Rosa, Ines);
        Assert.Equal([prompt], story.Sees<Mine>(Jon, "mine")!.AnsweredPrompts.ToArray());
        Assert.Null(story.Sees<Mine>(Tom, "mine"));
    }

    [Fact]
    public void Responses_and_reactions_open_with_the_entry()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        story.Writes(Jon, prompt: prompt);
        var response = story.Answers(Jon, mayas);
        story.Does(Jon, new React(mayas, mayas, Reaction.Hope, true));
        story.OnlySeenBy(response, Maya, Jon, Rosa, Ines);
        story.Refuses("no-such-entry", Tom, new React(mayas, mayas, Reaction.Hope, true));

        story.Writes(Tom, prompt: prompt);
        story.OnlySeenBy(response, Maya, Jon, Tom, Rosa, Ines);
        Assert.Equal([new Reacted(Jon, Reaction.Hope)], story.Sees<Entry>(Tom, mayas)!.Reactions.ToArray());
    }

    [Fact]
    public void A_held_entry_opens_the_others_and_stays_held_itself()
    {
        var story = new JournalStory(Moderation.HoldFirst, holdFirst: 1);
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        story.Does(Rosa, new ApproveItem(mayas, mayas));
        var jons = story.Writes(Jon, prompt: prompt);

        story.OnlySeenBy(mayas, Maya, Jon, Rosa, Ines);
        story.OnlySeenBy(jons, Jon, Rosa, Ines);
        story.Does(Rosa, new ApproveItem(jons, jons));
        story.OnlySeenBy(jons, Maya, Jon, Rosa, Ines);
    }

    [Fact]
    public void An_entry_that_the_group_does_not_get_opens_nothing()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        var jons = story.Writes(Jon, reach: Reach.Care, prompt: prompt);
        Assert.False(story.Sees(Jon, mayas));

        story.Does(Jon, new WidenEntry(jons, new Sharing(Reach.Group, [])));
        Assert.True(story.Sees(Jon, mayas));
    }

    [Fact]
    public void Taking_ones_own_back_closes_the_others_and_bringing_it_back_opens_them()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        var response = story.Answers(Rosa, mayas);
        var jons = story.Writes(Jon, prompt: prompt);

        story.Does(Jon, new WithdrawEntry(jons));
        Assert.False(story.Sees(Jon, mayas) || story.Sees(Jon, response));
        story.Does(Jon, new RestoreEntry(jons));
        Assert.True(story.Sees(Jon, mayas) && story.Sees(Jon, response));
        story.Does(Rosa, new MakePrivate(jons, "Let us talk first."));
        Assert.False(story.Sees(Jon, mayas));
    }

    [Fact]
    public void A_prompt_taken_back_still_keeps_what_was_written_to_it()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        story.Writes(Jon, prompt: prompt);
        story.Does(Rosa, new RemovePrompt(prompt));

        story.OnlySeenBy(prompt);
        story.OnlySeenBy(mayas, Maya, Jon, Rosa, Ines);
        story.Refuses("no-such-prompt", Tom, new WriteEntry(RichText.Of("Me too"), new Sharing(Reach.Group, []), Wish.Open, prompt));
    }

    [Fact]
    public void A_facilitator_who_writes_to_it_still_sees_as_a_facilitator()
    {
        var story = new JournalStory(Moderation.ReviewAfter);
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        story.Writes(Rosa, prompt: prompt);
        Assert.True(story.ReviewOf(Rosa, mayas)!.IsToReview);
    }

    [Fact]
    public void How_many_wrote_is_known_without_who_and_without_what_is_held()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var prompt = story.Asks(isSeeAfter: true);
        var mayas = story.Writes(Maya, prompt: prompt);
        Assert.Equal((0, 1), (story.Sees<Prompt>(Jon, prompt)!.Answered, story.Sees<Prompt>(Rosa, prompt)!.Answered));
        story.Does(Rosa, new ApproveItem(mayas, mayas));
        Assert.Equal(1, story.Sees<Prompt>(Jon, prompt)!.Answered);
    }

    [Fact]
    public void Volunteers_learn_of_unanswered_entries_only_if_they_may_read_them()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        story.Does(Jon, new Volunteer(true));
        story.Does(Tom, new Volunteer(true));
        story.Writes(Jon, prompt: prompt);
        var mayas = story.Writes(Maya, prompt: prompt);
        story.Passes(TimeSpan.FromHours(12));

        story.OnlySeenBy(UnansweredLine.IdOf(mayas), Jon);
        story.Writes(Tom, prompt: prompt);
        story.OnlySeenBy(UnansweredLine.IdOf(mayas), Jon, Tom);
    }
}
