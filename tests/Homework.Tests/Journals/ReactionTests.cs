using Homework.Journals;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class ReactionTests
{
    [Fact]
    public void Reactions_are_a_set_of_people_and_meanings()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Does(Jon, new React(entry, entry, Reaction.Hope, true));
        var facts = story.Facts.Count;
        story.Does(Jon, new React(entry, entry, Reaction.Hope, true));
        story.Does(Jon, new React(entry, entry, Reaction.Thanks, false));
        Assert.Equal(facts, story.Facts.Count);
        story.Does(Jon, new React(entry, entry, Reaction.Courage, true));
        story.Does(Tom, new React(entry, entry, Reaction.Hope, true));
        story.Does(Jon, new React(entry, entry, Reaction.Hope, false));

        Assert.Equal([new(Jon, Reaction.Courage), new(Tom, Reaction.Hope)], story.Sees<Entry>(Olu, entry)!.Reactions.ToArray());
    }

    [Fact]
    public void Responses_have_reactions_too()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var response = story.Answers(Jon, entry);
        story.Does(Maya, new React(entry, response, Reaction.Thanks, true));
        Assert.Equal([new(Maya, Reaction.Thanks)], story.Sees<Response>(Tom, response)!.Reactions.ToArray());
    }

    [Fact]
    public void Only_what_one_sees_and_what_is_shown_can_be_reacted_to()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya, reach: Reach.Chosen, people: Jon);
        story.Refuses("no-such-entry", Tom, new React(entry, entry, Reaction.Hope, true));
        story.Refuses("not-shown-yet", Rosa, new React(entry, entry, Reaction.Hope, true));
        story.Does(Rosa, new ApproveItem(entry, entry));
        story.Does(Jon, new React(entry, entry, Reaction.Hope, true));
        story.Refuses("not-a-choice", Jon, new React(entry, entry, (Reaction)77, true));
        story.Refuses("no-such-response", Jon, new React(entry, "nothing", Reaction.Hope, true));
    }
}
