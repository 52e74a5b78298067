using Homework.Clients;
using Homework.Flags;
using Homework.Journals;
using Homework.Texts;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class ResponseTests
{
    [Fact]
    public void The_writer_is_told_of_an_answer_and_so_is_whoever_is_answered()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        var first = story.Answers(Jon, entry);
        Assert.Equal(new Notify(NoticeKind.Answered, OurPages, first, null, Jon, story.State.Group), Assert.Single(story.ToldTo(Maya)));

        var second = story.Answers(Tom, entry, to: first);
        Assert.Equal(first, story.Sees<Response>(Lea, second)!.To);
        Assert.Equal([NoticeKind.Answered, NoticeKind.Answered], story.Told.Select(tell => ((Notify)tell.Command).What));
        Assert.Single(story.ToldTo(Jon));

        story.Answers(Maya, entry, to: second);
        Assert.Empty(story.ToldTo(Maya));
        Assert.Single(story.Told);
    }

    [Fact]
    public void Whoever_is_named_is_told_once_and_only_once_it_is_shown()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Rosa);
        var response = story.Answers(Jon, entry, mentions: [Maya, Rosa, Jon, Maya]);
        Assert.Empty(story.Told);

        story.Does(Ines, new ApproveItem(entry, response));
        Assert.Equal(NoticeKind.Mentioned, Assert.Single(story.ToldTo(Maya)).What);
        Assert.Equal(NoticeKind.Answered, Assert.Single(story.ToldTo(Rosa)).What);
        Assert.Equal(NoticeKind.Approved, Assert.Single(story.ToldTo(Jon)).What);

        story.Does(Jon, new EditResponse(entry, response, RichText.Of("And Tom"), [Maya, Tom], 1));
        story.Does(Ines, new ApproveItem(entry, response));
        Assert.Empty(story.ToldTo(Maya));
        Assert.Empty(story.ToldTo(Rosa));
        Assert.Equal(NoticeKind.Mentioned, Assert.Single(story.ToldTo(Tom)).What);
    }

    [Fact]
    public void Nobody_is_told_of_what_they_may_not_read()
    {
        var story = new JournalStory();
        var prompt = story.Asks(isSeeAfter: true);
        var entry = story.Writes(Maya, prompt: prompt);
        story.Writes(Jon, prompt: prompt);
        story.Answers(Jon, entry, mentions: [Tom]);
        Assert.Empty(story.ToldTo(Tom));
        Assert.Single(story.ToldTo(Maya));
        story.Leaves(Maya);
        story.Answers(Jon, entry);
        Assert.Empty(story.Told);
    }

    [Fact]
    public void Answers_are_held_like_entries()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Rosa);
        var response = story.Answers(Jon, entry, "not yet for all");

        story.OnlySeenBy(response, Jon, Rosa, Ines);
        Assert.Equal(Standing.Held, story.StandingOf(Jon, response));
        story.Refuses("no-such-response", Maya, new WriteResponse(entry, response, Starter.None, RichText.Of("Hello"), []));
        story.Refuses("no-such-response", Maya, new React(entry, response, Reaction.Hope, true));
        story.Refuses("no-such-response", Maya, new Flag(entry, response, FlagReason.Other, null));
        story.Refuses("no-such-response", Maya, new EditResponse(entry, response, RichText.Of("Hello"), [], 1));
    }

    [Fact]
    public void Who_asked_to_be_listened_to_is_not_offered_ideas()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, wish: Wish.Listen);
        story.Refuses("advice-not-wanted", Jon, new WriteResponse(entry, null, Starter.Helped, RichText.Of("Try tea"), []));
        story.Answers(Jon, entry, starter: Starter.AskIdeas);
        story.Answers(Maya, entry, starter: Starter.Helped);
    }

    [Fact]
    public void With_the_no_advice_switch_ideas_need_the_writers_wish()
    {
        var story = new JournalStory(isAdviceWelcome: false);
        var open = story.Writes(Maya);
        story.Refuses("advice-not-wanted", Jon, new WriteResponse(open, null, Starter.Helped, RichText.Of("Try tea"), []));
        story.Answers(Jon, open, starter: Starter.AskIdeas);
        story.Answers(Jon, story.Writes(Maya, wish: Wish.Ideas), starter: Starter.Helped);
    }

    [Fact]
    public void Only_what_is_shown_can_be_answered()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Refuses("not-shown-yet", Rosa, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), []));
        story.Refuses("no-such-response", Maya, new WriteResponse(story.Writes(Rosa), "elsewhere", Starter.None, RichText.Of("Hello"), []));
    }

    [Fact]
    public void A_thread_has_an_end()
    {
        var story = new JournalStory();
        var entry = story.Writes(Rosa, reach: Reach.Care);
        for (var i = 0; i < 200; i++) story.Answers(Ines, entry);
        story.Refuses("thread-full", Ines, new WriteResponse(entry, null, Starter.None, RichText.Of("One more"), []));
    }

    [Fact]
    public void Who_may_not_write_writes_nothing()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Refuses("read-only", Olu, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), []));
        story.Refuses("read-only", Olu, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Group, []), Wish.Open, null));
        story.Refuses("read-only", Olu, new React(entry, entry, Reaction.Hope, true));
        story.Refuses("read-only", Olu, new Flag(entry, entry, FlagReason.Other, null));
        story.Refuses("no-such-journal", Zoe, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), []));
        story.Does(Rosa, new ChangeJournal(null, null, null, null, null, IsClosed: true));
        story.Refuses("journal-closed", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), []));
        story.Refuses("journal-closed", Maya, new EditEntry(entry, RichText.Of("Hello"), Wish.Open, 1));
        story.Does(Maya, new WithdrawEntry(entry));
    }

    [Fact]
    public void What_is_sent_is_checked()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Refuses("not-a-choice", Jon, new WriteResponse(entry, null, (Starter)42, RichText.Of("Hello"), []));
        story.Refuses("blank-text", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of(" "), []));
        story.Refuses("cannot-mention", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), [Zoe]));
        story.Refuses("id-taken", Jon, new WriteResponse(entry, null, Starter.None, RichText.Of("Hello"), []), op: entry);
        story.Refuses("id-taken", Jon, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Group, []), Wish.Open, null), op: entry);
        story.Refuses("id-taken", Jon, new WriteEntry(RichText.Of("Hello"), new Sharing(Reach.Group, []), Wish.Open, null), op: "mine");
        story.Refuses("not-a-choice", Jon, new WriteEntry(RichText.Of("Hello"), new Sharing((Reach)9, []), Wish.Open, null));
        story.Refuses("unknown-command", Jon, new Homework.Groups.Leave());
    }
}
