using Homework.Clients;
using Homework.Journals;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class UnansweredTests
{
    [Fact]
    public void After_twelve_hours_an_unanswered_entry_rises_to_volunteers()
    {
        var story = new JournalStory();
        story.Does(Jon, new Volunteer(true));
        story.Does(Maya, new Volunteer(true));
        var entry = story.Writes(Maya);
        Assert.Equal(Monday.AddHours(12), story.Due);
        story.Passes(TimeSpan.FromHours(11));
        story.OnlySeenBy(UnansweredLine.IdOf(entry));

        story.Passes(TimeSpan.FromHours(1));
        story.OnlySeenBy(UnansweredLine.IdOf(entry), Jon);
        Assert.False(story.Sees<Unanswered>(Jon, UnansweredLine.IdOf(entry))!.IsUrgent);
        Assert.Equal(new Notify(NoticeKind.Unanswered, OurPages, entry, null), Assert.Single(story.ToldTo(Jon)));
        Assert.Single(story.Told);
    }

    [Fact]
    public void After_a_day_it_rises_to_the_facilitators()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Passes(TimeSpan.FromHours(12));
        Assert.Equal(Monday.AddHours(24), story.Due);
        story.Passes(TimeSpan.FromHours(12));

        story.OnlySeenBy(UnansweredLine.IdOf(entry), Rosa, Ines);
        Assert.True(story.Sees<Unanswered>(Rosa, UnansweredLine.IdOf(entry))!.IsUrgent);
        Assert.Equal(NoticeKind.Unanswered, Assert.Single(story.ToldTo(Rosa)).What);
        Assert.Single(story.ToldTo(Ines));
        Assert.Null(story.Due);
    }

    [Fact]
    public void Nobody_is_forgotten_when_both_times_came_at_once()
    {
        var story = new JournalStory();
        story.Does(Jon, new Volunteer(true));
        story.Does(Rosa, new Volunteer(true));
        story.Writes(Maya);
        story.Passes(TimeSpan.FromHours(30));
        foreach (var person in new[] { Jon, Rosa, Ines }) Assert.Single(story.ToldTo(person));
        Assert.Empty(story.ToldTo(Maya));
    }

    [Fact]
    public void An_answer_takes_it_off()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Passes(TimeSpan.FromHours(24));
        story.Answers(Maya, entry, "A word to myself.");
        Assert.True(story.Sees(Rosa, UnansweredLine.IdOf(entry)));
        var answer = story.Answers(Jon, entry);
        story.OnlySeenBy(UnansweredLine.IdOf(entry));
        Assert.Null(story.Due);

        story.Does(Jon, new WithdrawResponse(entry, answer));
        Assert.Equal(story.Now.AddHours(12), story.Due);
    }

    [Fact]
    public void A_held_answer_is_no_answer_yet()
    {
        var story = new JournalStory(Moderation.HoldFirst, holdFirst: 1);
        var entry = story.Writes(Maya);
        Assert.Null(story.Due);
        story.Does(Rosa, new ApproveItem(entry, entry));
        var answer = story.Answers(Jon, entry);
        Assert.NotNull(story.Due);
        story.Does(Rosa, new ApproveItem(entry, answer));
        Assert.Null(story.Due);
    }

    [Fact]
    public void Nobody_waits_for_answers_to_what_is_not_with_the_group()
    {
        var story = new JournalStory();
        story.Writes(Maya, reach: Reach.Care);
        story.Writes(Maya, reach: Reach.Chosen, people: Jon);
        story.Writes(Rosa);
        Assert.Null(story.Due);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new HideItem(entry, entry, "It names somebody."));
        Assert.Null(story.Due);
    }

    [Fact]
    public void A_closed_journal_calls_nobody()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Passes(TimeSpan.FromHours(24));
        story.Does(Rosa, new ChangeJournal(null, null, null, null, null, IsClosed: true));
        Assert.Null(story.Due);
        story.OnlySeenBy(UnansweredLine.IdOf(entry));
    }

    [Fact]
    public void Whoever_left_is_not_called()
    {
        var story = new JournalStory();
        story.Does(Jon, new Volunteer(true));
        story.Writes(Maya);
        story.Leaves(Jon);
        story.Passes(TimeSpan.FromHours(12));
        Assert.Empty(story.Told);
    }

    [Fact]
    public void The_newest_two_hundred_are_kept_at_hand()
    {
        var story = new JournalStory();
        var first = story.Writes(Maya);
        story.Passes(TimeSpan.FromHours(24));
        for (var i = 0; i < Journal.MaxAtHand; i++) story.Writes(Maya);
        story.OnlySeenBy(UnansweredLine.IdOf(first));
        Assert.Equal(Journal.MaxAtHand, story.State.Unanswered.Length);
    }

    [Fact]
    public void Volunteering_is_ones_own_and_can_be_taken_back()
    {
        var story = new JournalStory();
        story.Does(Jon, new Volunteer(true));
        story.OnlySeenBy("mine", Jon);
        Assert.True(story.Sees<Mine>(Jon, "mine")!.IsVolunteer);
        story.Does(Jon, new Volunteer(false));
        story.OnlySeenBy("mine");
        story.Refuses("read-only", Olu, new Volunteer(true));
    }
}
