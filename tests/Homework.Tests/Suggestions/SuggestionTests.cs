using Homework.Clients;
using Homework.Flags;
using Homework.Suggestions;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Suggestions;

/// <summary>Suggesting something, and being answered before the whole group: you said, we changed (N2).</summary>
public sealed class SuggestionTests
{
    readonly SuggestionsStory story = new();

    [Fact]
    public void The_whole_group_reads_what_came_of_it_and_the_facilitators_alone_its_words()
    {
        Come();
        story.Refuses("not-facilitator", Tom, new AnswerSuggestion("s1", SuggestionAnswer.Changed, "a", "b"));
        story.Does(Rosa, new AnswerSuggestion("s1", SuggestionAnswer.Changed, "The evenings are long.", "We end at eight."));

        Assert.Equal([NoticeKind.SuggestionAnswered], story.ToldTo(Maya));
        Assert.Equal([NoticeKind.SuggestionAnswered], story.ToldTo(Olu)); // everybody, so that nobody is told apart
        story.OnlySeenBy("answer:s1", Rosa, Lea, Maya, Jon, Tom, Olu);
        story.OnlySeenBy("s1", Rosa, Lea);
        var said = story.Sees<YouSaid>(Tom, "answer:s1")!;
        Assert.Equal(("The evenings are long.", "We end at eight."), (said.Said, said.Changed));
        story.Does(Lea, new AnswerSuggestion("s1", SuggestionAnswer.Trying, "The evenings are long.", "We try to end at eight."));
        Assert.Empty(story.Told); // once is enough
        Assert.Equal(SuggestionAnswer.Trying, story.Sees<YouSaid>(Tom, "answer:s1")!.Answer);
    }

    [Fact]
    public void Its_words_can_be_taken_away_with_a_reason_that_the_group_reads()
    {
        Come();
        story.Refuses("suggestion-reason", Rosa, new RemoveSuggestion("s1", " "));
        story.Does(Rosa, new RemoveSuggestion("s1", "It named somebody. Please write it again without a name."));
        Assert.Null(story.Sees<SuggestionCard>(Rosa, "s1")!.Words);
        Assert.Equal((null, "It named somebody. Please write it again without a name."), (story.Sees<YouSaid>(Tom, "answer:s1")!.Said, story.Sees<YouSaid>(Tom, "answer:s1")!.Changed));
        story.Refuses("no-such-suggestion", Rosa, new AnswerSuggestion("s1", SuggestionAnswer.Changed, "a", "b"));
        story.Refuses("no-such-suggestion", Rosa, new RemoveSuggestion("s1", "Again."));
    }

    [Fact]
    public void While_it_waits_its_writer_takes_it_back_and_nobody_else_does()
    {
        var key = story.Writes(Maya, "Shorter evenings, please.");
        story.Slot.Refuses("suggestion-came", Jon, new TakeBackSuggestion(key));
        story.Slot.Refuses("no-such-suggestions", Rosa, new TakeBackSuggestion(key));
        story.Slot.Does(Maya, new TakeBackSuggestion(key));
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromDays(9));
        Assert.Equal(["A break in the middle."], story.Came.Select(card => card.Words));
        Assert.DoesNotContain("Shorter", string.Concat(story.Stored().Select(fact => fact.Event)), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_it_came_not_even_its_writer_can_be_told_from_others()
    {
        var (mayas, _) = Come();
        story.Slot.Refuses("suggestion-came", Maya, new TakeBackSuggestion(mayas));
    }

    [Fact]
    public void Nobody_floods_the_facilitators()
    {
        for (var i = 0; i < 3; i++) story.Writes(Maya, $"Number {i}");
        story.Slot.Refuses("too-many-suggestions", Maya, new WriteSuggestion("One more.", "key-of-one-too-many"));
        story.Writes(Jon, "Mine.");
        story.Passes(TimeSpan.FromDays(1));
        story.Writes(Maya, "The next day there is room again.");
    }

    [Fact]
    public void What_says_nothing_too_much_or_has_no_key_of_its_own_is_sent_back()
    {
        story.Slot.Refuses("blank-text", Maya, new WriteSuggestion(" ", "key-of-suggestion-x"));
        story.Slot.Refuses("suggestion-words", Maya, new WriteSuggestion(new string('a', 1_001), "key-of-suggestion-x"));
        story.Slot.Refuses("id-taken", Maya, new WriteSuggestion("Tea.", "short"));
        var key = story.Writes(Jon, "Tea.");
        story.Slot.Refuses("id-taken", Maya, new WriteSuggestion("Tea.", key));
        story.Slot.Refuses("no-such-suggestions", Olu, new WriteSuggestion("Tea.", "key-of-suggestion-x"));
        story.Slot.Refuses("no-such-suggestions", Zoe, new WriteSuggestion("Tea.", "key-of-suggestion-x"));
    }

    [Fact]
    public void Facilitators_ask_each_other_about_the_words_and_the_group_about_an_answer()
    {
        Come();
        var flag = FlagLine.IdOf(story.Does(Lea, new Flag("s1", "s1", FlagReason.Worried, "Do you read this as I do?")));
        Assert.Equal([NoticeKind.Flagged], story.ToldTo(Rosa));
        story.OnlySeenBy(flag, Rosa, Lea);
        story.Refuses("no-such-suggestion", Maya, new Flag("s1", "s1", FlagReason.Worried, null));
        story.Does(Rosa, new AnswerSuggestion("s1", SuggestionAnswer.Staying, "The evenings are long.", "They have to be."));
        story.Does(Maya, new Flag("answer:s1", "answer:s1", FlagReason.Unkind, null));
        story.Refuses("own-words", Rosa, new Flag("answer:s1", "answer:s1", FlagReason.Unkind, null));
    }

    (string Mayas, string Jons) Come()
    {
        var keys = (story.Writes(Maya, "Shorter evenings, please."), story.Writes(Jon, "A break in the middle."));
        story.Passes(TimeSpan.FromDays(1));
        Assert.Equal(2, story.Came.Length);
        return keys;
    }
}
