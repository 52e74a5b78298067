using Homework.Flags;
using Homework.Journals;
using static Homework.Tests.Journals.JournalStory;

namespace Homework.Tests.Journals;

public class ModerationLogTests
{
    [Fact]
    public void Every_act_leaves_a_line_that_facilitators_read_and_nobody_else()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ReturnItem(entry, entry, "Without the name?"));
        story.Does(Maya, new EditEntry(entry, Homework.Texts.RichText.Of("Without"), Wish.Open, 1));
        story.Does(Ines, new ApproveItem(entry, entry));
        story.Does(Rosa, new HideItem(entry, entry, "Still there."));
        story.Does(Rosa, new UnhideItem(entry, entry));
        var flag = story.Does(Jon, new Flag(entry, entry, FlagReason.Private, "It is about my sister."));
        story.Does(Rosa, new SettleFlag(flag, "We took it out."));
        story.Does(Rosa, new MakePrivate(entry, "Let us talk."));
        story.Does(Maya, new WithdrawEntry(entry));
        story.Does(Maya, new RestoreEntry(entry));
        story.Does(Rosa, new ChangeJournal(null, null, Moderation.Open, null, null, null));

        Assert.Equal(
            ["returned", "approved", "hidden", "unhidden", "flagged", "settled", "made-private", "withdrawn", "restored", "moderation-changed"],
            story.Log().Select(line => line.Act));
        Assert.Equal([Rosa, Ines, Rosa, Rosa, "system", Rosa, Rosa, Maya, Maya, Rosa], story.Log().Select(line => line.By));
        Assert.Equal(["Without the name?", null, "Still there.", null, "private", "We took it out.", "Let us talk.", null, null, "open"], story.Log().Select(line => line.Words));
        Assert.All(story.Log()[..^1], line => Assert.Equal((Maya, entry), (line.Writer, line.Item)));
        foreach (var line in story.Log()) story.OnlySeenBy(line.Id, Rosa, Ines);
    }

    [Fact]
    public void What_facilitators_never_could_read_leaves_no_line()
    {
        var story = new JournalStory();
        var entry = story.Writes(Maya, reach: Reach.Me);
        story.Does(Maya, new WithdrawEntry(entry));
        Assert.Empty(story.Log());
        Assert.DoesNotContain(entry, story.BytesFor(Rosa), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_takes_a_line_away()
    {
        var story = new JournalStory(Moderation.HoldAll);
        var entry = story.Writes(Maya);
        story.Does(Rosa, new ReturnItem(entry, entry, "Without the name?"));
        var line = story.Log().Single();
        story.Does(Maya, new WithdrawEntry(entry));
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal(line, story.Log()[0]);
    }
}
