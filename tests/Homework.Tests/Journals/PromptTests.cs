using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class PromptTests
{
    [Fact]
    public void A_prompt_opens_when_its_time_comes()
    {
        var story = new JournalStory();
        var prompt = PromptLine.IdOf(story.Does(Rosa, new AddPrompt("What helped?", Monday.AddDays(1), Monday.AddDays(8), false)));
        story.OnlySeenBy(prompt, Rosa, Ines);
        story.Refuses("no-such-prompt", Maya, new WriteEntry(RichText.Of("Tea"), new Sharing(Reach.Group, []), Wish.Open, prompt));
        Assert.Equal(Monday.AddDays(1), story.Due);

        story.Passes(TimeSpan.FromDays(1));
        story.SeenByAll(prompt);
        var entry = story.Writes(Maya, prompt: prompt);
        Assert.Equal(prompt, story.Sees<Entry>(Jon, entry)!.Prompt);
        Assert.Equal(1, story.Sees<Prompt>(Jon, prompt)!.Answered);
        Assert.Equal([prompt], story.Sees<Mine>(Maya, "mine")!.AnsweredPrompts.ToArray());
    }

    [Fact]
    public void Entries_stay_when_their_prompt_is_taken_back()
    {
        var story = new JournalStory();
        var prompt = story.Asks();
        var entry = story.Writes(Maya, prompt: prompt);
        story.Does(Rosa, new RemovePrompt(prompt));
        story.OnlySeenBy(prompt);
        story.SeenByAll(entry);
        story.Refuses("no-such-prompt", Rosa, new RemovePrompt(prompt));
    }

    [Fact]
    public void A_prompt_says_something_and_has_its_time()
    {
        var story = new JournalStory();
        story.Refuses("blank-text", Rosa, new AddPrompt(" ", Monday, Monday.AddDays(7), false));
        story.Refuses("too-long", Rosa, new AddPrompt(new string('a', 401), Monday, Monday.AddDays(7), false));
        story.Refuses("bad-times", Rosa, new AddPrompt("What helped?", Monday, Monday, false));
        story.Refuses("bad-times", Rosa, new AddPrompt("What helped?", Monday.AddYears(2), Monday.AddYears(3), false));
        story.Refuses("bad-times", Rosa, new AddPrompt("What helped?", DateTimeOffset.MinValue, DateTimeOffset.MaxValue, false));
        story.Refuses("not-facilitator", Lea, new AddPrompt("What helped?", Monday, Monday.AddDays(7), false));
    }

    [Fact]
    public void There_is_room_for_sixty()
    {
        var story = new JournalStory();
        var first = story.Asks();
        for (var i = 1; i < 60; i++) story.Asks();
        story.Refuses("too-many-prompts", Rosa, new AddPrompt("One more", Monday, Monday.AddDays(7), false));
        story.Does(Rosa, new RemovePrompt(first));
        story.Asks();
    }

    [Fact]
    public void A_facilitator_changes_the_journal_and_its_group_hears_how_it_is_called()
    {
        var story = new JournalStory();
        story.Does(Rosa, new ChangeJournal("Evening pages", "For the evenings", Moderation.HoldFirst, 2, false, null));
        Assert.Equal(new JournalHead("journal", Tuesday, "Evening pages", "For the evenings", Moderation.HoldFirst, 2, false, false), story.Sees<JournalHead>(Olu, "journal"));
        Assert.Equal(new Tell(Tuesday, new NoteJournal(OurPages, "Evening pages", false)), Assert.Single(story.Told));

        var facts = story.Facts.Count;
        story.Does(Rosa, new ChangeJournal("Evening pages", null, null, null, null, null));
        Assert.Equal(facts, story.Facts.Count);
        story.Does(Rosa, new ChangeJournal(null, "", null, null, null, null));
        Assert.Null(story.Sees<JournalHead>(Maya, "journal")!.About);
        story.Refuses("hold-first-range", Rosa, new ChangeJournal(null, null, null, 21, null, null));
        story.Refuses("not-a-choice", Rosa, new ChangeJournal(null, null, (Moderation)9, null, null, null));
        story.Refuses("blank-text", Rosa, new ChangeJournal(" ", null, null, null, null, null));
        story.Refuses("strange-characters", Rosa, new ChangeJournal("Two\nlines", null, null, null, null, null));
    }

    [Fact]
    public void There_is_no_journal_before_its_group_made_it()
    {
        var feature = new JournalFeature();
        var state = feature.Empty(OurPages);
        var story = new JournalStory();
        Command[] orders = [new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Group, []), Wish.Open, null), new TimeCame()];
        foreach (var order in orders)
            Assert.Equal("no-such-journal", feature.Decide(state, new Request("op", Rosa, Monday, story.Roster), order).Refusal?.Code);
        Assert.Equal(Door.Shut, feature.Door(state));
        Assert.Equal(Door.To(Tuesday), feature.Door(story.State));
        story.Refuses("unknown-command", Rosa, new CreateJournal(Tuesday, "Mine", null, Moderation.Open, 0, true, Rosa));
        story.Refuses("unknown-command", Rosa, new TimeCame());
    }
}
