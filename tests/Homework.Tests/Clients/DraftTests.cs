using System.Text;
using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Clients;

public class DraftTests
{
    const string Key = "journal/riverside/kindness:new";

    readonly ClientStory story = new();

    static SaveDraft Save(string words, long version, string key = Key) => new(key, RichText.Of(words), """{"reach":"group"}""", version);

    [Fact]
    public void What_is_being_written_is_kept()
    {
        story.Accepted(Save("Today I", 1));
        story.Accepted(Save("Today I asked", 2));
        var draft = story.Show<Draft>($"draft:{Key}")!;
        Assert.Equal(("Today I asked", 2, Key), (draft.Text.Plain, draft.Version, draft.Key));
        Assert.Equal("""{"reach":"group"}""", draft.Choices);
        Assert.Contains($"draft:{Key}", story.Contents());
        Assert.Equal([$"draft:{Key}"], story.TouchedLast());
    }

    [Fact]
    public void An_older_version_changes_nothing()
    {
        story.Accepted(Save("new", 5));
        Assert.Empty(story.Accepted(Save("late", 4)));
        Assert.Empty(story.Accepted(Save("again", 5)));
        Assert.Empty(story.Accepted(new DropDraft(Key, 4)));
        Assert.Equal("new", story.Show<Draft>($"draft:{Key}")!.Text.Plain);
    }

    [Fact]
    public void A_late_save_does_not_bring_back_what_was_sent()
    {
        story.Accepted(Save("sent", 5));
        story.Accepted(new DropDraft(Key, 5));
        Assert.Null(story.Show<Draft>($"draft:{Key}"));
        Assert.Empty(story.Accepted(Save("late", 5)));
        Assert.Empty(story.Accepted(new DropDraft(Key, 3)));
        story.Accepted(Save("the next entry", 6));
        Assert.Equal("the next entry", story.Show<Draft>($"draft:{Key}")!.Text.Plain);
    }

    [Fact]
    public void A_draft_that_is_dropped_before_it_came_stays_away()
    {
        story.Accepted(new DropDraft(Key, 3));
        Assert.Empty(story.Accepted(Save("late", 3)));
        Assert.Empty(story.State.Drafts);
    }

    [Fact]
    public void Nothing_that_was_taken_back_is_left_in_the_log()
    {
        story.Accepted(Save("a secret", 1));
        story.Accepted(Save("less of it", 2));
        story.Accepted(new DropDraft(Key, 2));
        var left = Assert.Single(story.Left());
        Assert.IsType<DraftDropped>(left.Event);
        Assert.Equal("""{"kind":"draftDropped","key":"journal/riverside/kindness:new","version":2}""", Encoding.UTF8.GetString(Json.Bytes(left.Event)));
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Fact]
    public void Fifty_drafts_are_kept_and_another_is_refused_without_losing_one()
    {
        for (var number = 1; number <= 50; number++) story.Accepted(Save("words", 1, $"place:{number}"));
        story.Refused("too-many-drafts", Save("words", 1, "place:51"));
        story.Accepted(Save("more words", 2, "place:7"));
        story.Accepted(new DropDraft("place:8", 1));
        story.Accepted(Save("words", 1, "place:51"));
        Assert.Equal(50, story.State.Drafts.Length);
    }

    [Fact]
    public void The_oldest_dropped_drafts_are_forgotten_first()
    {
        for (var number = 1; number <= 60; number++) story.Accepted(new DropDraft($"sent:{number}", 1));
        Assert.Equal(("sent:11", "sent:60"), (story.State.Dropped[0].Key, story.State.Dropped[^1].Key));
        story.Accepted(Save("words", 1, "place"));
        Assert.Equal("sent:12", story.State.Dropped[0].Key);
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Theory, InlineData(""), InlineData("a b"), InlineData("new\n"), InlineData("<new>")]
    public void A_draft_has_a_place(string key)
    {
        story.Refused("bad-draft-key", Save("words", 1, key));
        story.Refused("bad-draft-key", new DropDraft(key, 1));
    }

    [Fact]
    public void A_draft_has_a_sensible_size()
    {
        story.Refused("bad-draft-key", Save("words", 1, new string('a', 201)));
        story.Refused("bad-draft", Save("words", 1) with { Choices = new string('a', 2_001) });
        story.Accepted(Save("", 1) with { Choices = null });
    }
}
