using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class EditingTests
{
    static readonly RichText Newer = RichText.Of("newer words");

    [Fact]
    public void An_edit_is_seen_where_the_journal_is_open()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Does(Maya, new EditEntry(entry, Newer, Wish.Ideas, 1));
        var seen = story.Sees<Entry>(Jon, entry)!;
        Assert.Equal(("newer words", Wish.Ideas, true, 2), (seen.Text.Plain, seen.Wish, seen.IsEdited, seen.Version));
    }

    [Fact]
    public void An_edited_entry_passes_moderation_again_and_peers_see_nothing_of_it_meanwhile()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(entry, entry));
        var response = story.Answers(Rosa, entry);
        story.Does(Maya, new EditEntry(entry, Newer, Wish.Open, 1));

        story.OnlySeenBy(entry, Maya, Rosa, Ines);
        Assert.False(story.Sees(Jon, response));
        Assert.DoesNotContain("newer words", story.BytesFor(Jon), StringComparison.Ordinal);
        story.Does(Rosa, new ApproveItem(entry, entry));
        Assert.True(story.Sees<Entry>(Jon, entry)!.IsEdited);
        story.SeenByAll(response);
    }

    [Fact]
    public void What_was_edited_before_anybody_saw_it_is_not_called_edited()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Passes(TimeSpan.FromMinutes(5));
        story.Does(Maya, new EditEntry(entry, Newer, Wish.Open, 1));
        Assert.Equal(Monday, story.ReviewOf(Maya, entry)!.Since);
        story.Does(Rosa, new ApproveItem(entry, entry));
        Assert.False(story.Sees<Entry>(Jon, entry)!.IsEdited);
    }

    [Fact]
    public void An_edit_is_looked_at_afterwards_once_more()
    {
        var story = new JournalStory(Moderation.ReviewAfter);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(entry, entry));
        story.Does(Maya, new EditEntry(entry, Newer, Wish.Open, 1));
        story.SeenByAll(entry);
        story.OnlySeenBy(WaitingLine.IdOf(entry), Rosa, Ines);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya);
        story.Does(Maya, new EditEntry(entry, Newer, Wish.Open, 1));
        story.Refuses("edited-meanwhile", Maya, new EditEntry(entry, RichText.Of("From my phone"), Wish.Open, 1));
        story.Refuses("not-yours", Jon, new EditEntry(entry, Newer, Wish.Open, 2));
        story.Refuses("not-yours", Rosa, new EditEntry(entry, Newer, Wish.Open, 2));
        story.Refuses("blank-text", Maya, new EditEntry(entry, RichText.Of("  \n "), Wish.Open, 2));
        story.Refuses("not-a-choice", Maya, new EditEntry(entry, Newer, (Wish)7, 2));
    }

    [Fact]
    public void A_withdrawn_entry_is_out_of_everybodys_sight_but_its_writers_for_a_day()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, "words taken back");
        var response = story.Answers(Jon, entry);
        story.Does(Maya, new WithdrawEntry(entry));

        story.OnlySeenBy(entry, Maya);
        story.OnlySeenBy(response);
        Assert.Equal(Standing.Withdrawn, story.StandingOf(Maya, entry));
        Assert.DoesNotContain("words taken back", story.BytesFor(Rosa), StringComparison.Ordinal);
        story.Refuses("withdrawn", Maya, new EditEntry(entry, Newer, Wish.Open, 1));
        story.Refuses("no-such-entry", Rosa, new ApproveItem(entry, entry));
        story.Does(Maya, new WithdrawEntry(entry));
    }

    [Fact]
    public void It_can_be_brought_back_within_the_day_and_stands_as_before()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var shown = story.Writes(Maya);
        var held = story.Writes(Maya);
        story.Does(Rosa, new ApproveItem(shown, shown));
        foreach (var entry in new[] { shown, held }) story.Does(Maya, new WithdrawEntry(entry));
        story.OnlySeenBy(WaitingLine.IdOf(held));
        story.Passes(TimeSpan.FromHours(23));
        foreach (var entry in new[] { shown, held }) story.Does(Maya, new RestoreEntry(entry));

        story.SeenByAll(shown);
        story.OnlySeenBy(held, Maya, Rosa, Ines);
        story.OnlySeenBy(WaitingLine.IdOf(held), Rosa, Ines);
    }

    [Fact]
    public void After_a_day_it_is_forgotten()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, "words taken back");
        story.Does(Maya, new WithdrawEntry(entry));
        Assert.Equal(Monday.AddHours(24), story.Due);
        story.Passes(TimeSpan.FromHours(24));

        story.OnlySeenBy(entry);
        Assert.Null(story.Due);
        story.Refuses("no-such-entry", Maya, new RestoreEntry(entry));
        Assert.DoesNotContain("words taken back", System.Text.Encoding.UTF8.GetString(Json.Bytes<Part>(story.State.Thread(entry)!)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_is_edited_and_taken_back_by_its_writer_alone()
    {
        var story = new JournalStory(Moderation.HoldFirst, holdFirst: 1);
        var entry = story.Writes(Rosa);
        var response = story.Answers(Jon, entry);
        story.Does(Rosa, new ApproveItem(entry, response));
        story.Refuses("not-yours", Maya, new EditResponse(entry, response, Newer, [], 1));
        story.Does(Jon, new EditResponse(entry, response, Newer, [], 1));
        Assert.True(story.Sees<Response>(Maya, response)!.IsEdited);
        story.Refuses("edited-meanwhile", Jon, new EditResponse(entry, response, Newer, [], 1));

        story.Refuses("not-yours", Maya, new WithdrawResponse(entry, response));
        story.Does(Jon, new WithdrawResponse(entry, response));
        story.OnlySeenBy(response);
        story.Refuses("no-such-response", Jon, new EditResponse(entry, response, Newer, [], 2));
    }
}
