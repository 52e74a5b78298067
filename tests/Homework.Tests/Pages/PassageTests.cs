using Homework.Clients;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Tests.Pages;

public sealed class PassageTests
{
    readonly PageStory story = new();

    [Fact]
    public void A_hidden_passage_is_nowhere_for_the_group_and_its_writers_know_why()
    {
        story.Types(PageStory.Maya, "Call Peter at home. And breathe.");
        story.Types(PageStory.Jon, "So: ");
        var remark = story.Remarks(PageStory.Jon, "Who is this?", "Peter at home");
        Assert.Contains("Peter", story.HistoryFor(PageStory.Jon), StringComparison.Ordinal);

        var passage = story.Hides("Peter at home");
        Assert.Equal([NoticeKind.Hidden], story.ToldTo(PageStory.Maya));
        story.OnlySeenBy(passage, PageStory.Rosa, PageStory.Maya);
        Assert.Equal("Peter at home", story.Sees<HiddenPassage>(PageStory.Maya, passage)!.Words);
        foreach (var person in new[] { PageStory.Jon, PageStory.Olu, PageStory.Maya }) Assert.DoesNotContain("Peter", story.HistoryFor(person), StringComparison.Ordinal);
        Assert.Null(story.Sees<Remark>(PageStory.Jon, remark)!.Quote);
        Assert.Contains("Peter", story.HistoryFor(PageStory.Rosa), StringComparison.Ordinal);
        story.Refuses("no-such-version", PageStory.Jon, new RestorePart("part-1", 1));
        story.Refuses("no-such-version", PageStory.Rosa, new RestorePart("part-1", 1));
        story.Refuses("no-such-version", PageStory.Jon, new NameVersion(1, "Before"));

        story.Does(PageStory.Rosa, new ShowPassage(passage));
        Assert.Equal("So: Call Peter at home. And breathe.", story.State.Text!.Section("part-1")!.Plain);
        Assert.Equal([PageStory.Jon, PageStory.Maya], story.State.Text.Runs.Select(run => run.By).Distinct());
        Assert.False(story.Sees(PageStory.Rosa, passage));
        Assert.Equal(["hidden", "unhidden"], story.Log().Select(act => act.Act));
    }

    [Fact]
    public void A_passage_is_found_where_it_went_while_the_facilitator_chose()
    {
        story.Types(PageStory.Maya, "Peter is here.");
        var (version, where) = (story.State.Version, story.Find("Peter"));
        story.Types(PageStory.Jon, "Today ");
        var passage = story.Does(PageStory.Rosa, new HidePassage(version, where.From, where.To, "A name."));
        Assert.Equal("Peter", story.Sees<HiddenPassage>(PageStory.Rosa, passage)!.Words);
        story.Refuses("not-facilitator", PageStory.Maya, new HidePassage(version, where.From, where.To, "No."));
        story.Refuses("page-passage", PageStory.Rosa, new HidePassage(story.State.Version, 0, story.State.Text!.Size, "All of it."));
        story.Refuses("reason-missing", PageStory.Rosa, new HidePassage(story.State.Version, story.Start, story.Start + 3, " "));
    }

    [Fact]
    public void While_a_passage_of_several_lines_was_being_hidden_is_no_version_to_go_back_to()
    {
        story.Types(PageStory.Maya, "Quincy");
        story.Does(PageStory.Maya, new WriteSteps(story.State.Version, [PageStory.Split(story.Start + 2)]));
        story.Does(PageStory.Rosa, new HidePassage(story.State.Version, story.Start, story.Start + 8, "A name."));
        Assert.Equal(4, story.State.Version); // typed, split, and a step for each line
        Assert.Equal(4, story.Sheet.HistoryFrom);
        foreach (var version in new[] { 1, 2, 3 })
            foreach (var person in new[] { PageStory.Jon, PageStory.Rosa }) story.Refuses("no-such-version", person, new RestorePart("part-1", version));
        Assert.DoesNotContain("incy", story.HistoryFor(PageStory.Jon), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_kept_out_knows_why_and_reads_on()
    {
        story.Does(PageStory.Rosa, new LockOut(PageStory.Jon, "Let us talk on Tuesday first."));
        Assert.Equal([NoticeKind.LockedOut], story.ToldTo(PageStory.Jon));
        story.OnlySeenBy("out:jon", PageStory.Rosa, PageStory.Jon);
        story.Refuses("locked-out", PageStory.Jon, new WriteSteps(0, [PageStory.Type(story.Start, "x")]));
        story.Refuses("locked-out", PageStory.Jon, new MakeRemark(0, story.Start, story.Start + 1, "x", null));
        Assert.True(story.Sees(PageStory.Jon, "page"));
        story.Refuses("is-facilitator", PageStory.Rosa, new LockOut(PageStory.Rosa, "No."));
        story.Does(PageStory.Rosa, new LetIn(PageStory.Jon));
        story.Types(PageStory.Jon, "thank you");
    }

    [Fact]
    public void While_a_page_is_locked_only_facilitators_write()
    {
        story.Does(PageStory.Rosa, new ChangePage(null, null, IsLocked: true, null));
        story.Refuses("page-locked", PageStory.Maya, new WriteSteps(0, [PageStory.Type(story.Start, "x")]));
        story.Types(PageStory.Rosa, "A moment, please.");
    }

    [Fact]
    public void Ones_words_are_taken_out_of_the_page_and_of_what_others_see_of_its_history()
    {
        story.Types(PageStory.Maya, "my mother ");
        story.Types(PageStory.Jon, "and the sea ");
        story.Types(PageStory.Maya, "in June ", story.Own(PageStory.Maya));
        story.Refuses("not-yours", PageStory.Jon, new TakeOutWords(PageStory.Maya));
        story.Does(PageStory.Maya, new TakeOutWords(PageStory.Maya));
        Assert.Equal("and the sea", story.State.Text!.Plain.Trim());
        Assert.DoesNotContain("mother", story.HistoryFor(PageStory.Jon), StringComparison.Ordinal);
        story.Refuses("no-words-here", PageStory.Maya, new TakeOutWords(PageStory.Maya));
    }
}
