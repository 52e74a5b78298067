using Homework.Clients;
using Homework.Kernel;
using Homework.Pages;
using Homework.Texts;

namespace Homework.Tests.Pages;

public sealed class WritingTests
{
    readonly PageStory story = new();

    [Fact]
    public void Words_of_several_people_stand_where_the_page_put_them()
    {
        story.Types(PageStory.Maya, "walk");
        story.Types(PageStory.Jon, "A ", version: story.State.Version - 1); // at the beginning too, and at once
        Assert.StartsWith("A walk", story.State.Text!.Plain);
        Assert.Equal([(2, PageStory.Jon), (4, PageStory.Maya)], story.State.Text.Runs.Select(run => (run.Length, run.By)));
    }

    [Fact]
    public void What_others_deleted_meanwhile_is_left_out_and_the_batch_says_so()
    {
        story.Types(PageStory.Maya, "walk by the sea");
        var version = story.State.Version;
        story.Does(PageStory.Jon, new WriteSteps(version, [PageStory.Delete(story.Start, story.Start + 15)]));
        var op = story.Does(PageStory.Maya, new WriteSteps(version, [PageStory.Strong(story.Start + 2, story.Start + 6)]));
        var steps = story.Sees<PageSteps>(PageStory.Jon, $"steps:{story.State.Version}:{op}");
        Assert.Empty(steps!.Steps);
        Assert.Equal(op, steps.Batch);
    }

    [Fact]
    public void Nobody_writes_in_somebody_elses_part_not_even_a_facilitator()
    {
        story.Types(PageStory.Maya, "mine", story.Own(PageStory.Maya));
        foreach (var other in new[] { PageStory.Jon, PageStory.Rosa })
        {
            story.Refuses("not-yours", other, new WriteSteps(story.State.Version, [PageStory.Type(story.Own(PageStory.Maya), "x")]));
            story.Refuses("not-yours", other, new WriteSteps(story.State.Version, [PageStory.Delete(story.Own(PageStory.Maya), story.Own(PageStory.Maya) + 2)]));
        }
        story.Refuses("page-step", PageStory.Maya, new WriteSteps(story.State.Version, [PageStory.Delete(story.Start, story.Own(PageStory.Maya) + 2)]));
        story.Refuses("read-only", PageStory.Olu, new WriteSteps(story.State.Version, [PageStory.Type(story.Start, "x")]));
        story.Refuses("no-such-page", PageStory.Zoe, new WriteSteps(story.State.Version, [PageStory.Type(story.Start, "x")]));
        Assert.Equal("mine", story.State.Text!.Section("own-maya")!.Plain);
    }

    [Fact]
    public void One_step_that_may_not_be_stops_the_whole_command()
    {
        story.Refuses("not-yours", PageStory.Jon, new WriteSteps(0, [PageStory.Type(story.Start, "x"), PageStory.Type(story.Own(PageStory.Maya) + 1, "y")]));
        story.Refuses("page-stale", PageStory.Jon, new WriteSteps(story.State.Version + 1, [PageStory.Type(story.Start, "x")]));
        story.Refuses("page-steps", PageStory.Jon, new WriteSteps(story.State.Version, []));
    }

    [Fact]
    public void A_chapter_ends_when_it_is_long_and_the_text_goes_on()
    {
        for (var i = 0; i < 7; i++) story.Types(PageStory.Maya, new string((char)('a' + i), 8_000));
        Assert.Equal([0, 3, 6], story.State.Chapters.AsEnumerable());
        Assert.Equal(56_000, story.State.Text!.Section("part-1")!.Plain.Length);
        Assert.Equal("dcba", string.Concat(story.State.Parts.Find<Chapter>("base:3")!.TextAt(4).Section("part-1")!.Plain.Distinct()));
        Assert.Equal(6, story.Sees<PageBase>(PageStory.Jon, "base:6")!.Version);
        Assert.Equal(3, story.Sees<PageSteps>(PageStory.Jon, "steps:3")!.Version);
        story.Refuses("page-too-long", PageStory.Maya, new WriteSteps(7, [PageStory.Type(story.Start, new string('x', 8_000))]));
    }

    [Fact]
    public void Who_is_forgotten_leaves_blanks_and_everybody_elses_words_where_they_were()
    {
        story.Types(PageStory.Maya, "maya's secret ");
        story.Types(PageStory.Jon, "jon's words ");
        story.Does(PageStory.Maya, new WriteSteps(story.State.Version, [PageStory.Strong(story.Start, story.Start + 5)]));
        story.Types(PageStory.Jon, "and more ", story.Start + 12);
        story.Types(PageStory.Maya, "again", story.Own(PageStory.Maya));
        var forgotten = story.Replayed(without: PageStory.Maya);
        Assert.Equal(story.State.Text!.Plain.Replace("maya's secret ", new string(' ', 14), StringComparison.Ordinal).Replace("again", "     ", StringComparison.Ordinal), forgotten.Text!.Plain);
        Assert.Equal(story.State.Version, forgotten.Version);
        Assert.DoesNotContain("secret", System.Text.Encoding.UTF8.GetString(Json.Bytes(forgotten)), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_come_back_stay_their_writers()
    {
        story.Types(PageStory.Maya, "walk by the sea");
        story.Does(PageStory.Jon, new WriteSteps(story.State.Version, [PageStory.Delete(story.Start, story.Start + 15)]));
        story.Types(PageStory.Jon, "walk by the sea"); // he takes that back
        Assert.Equal([PageStory.Maya], story.State.Text!.Runs.Select(run => run.By));
        var steps = story.Sees<PageSteps>(PageStory.Olu, $"steps:{story.State.Version - 1}")!;
        Assert.Equal(new Homework.Texts.TextBy(15, PageStory.Maya), Assert.Single(steps.Writers!.Value));
    }

    [Fact]
    public void A_part_is_made_what_it_was_and_the_words_stay_their_writers()
    {
        story.Types(PageStory.Maya, "walk ");
        var before = story.State.Version;
        story.Does(PageStory.Jon, new WriteSteps(before, [PageStory.Delete(story.Start, story.Start + 5)]));
        story.Types(PageStory.Jon, "swim ");
        story.Does(PageStory.Jon, new RestorePart("part-1", before));
        Assert.Equal("walk ", story.State.Text!.Section("part-1")!.Plain);
        Assert.Equal(PageStory.Maya, story.State.Text.Runs.First().By);
        story.Refuses("not-yours", PageStory.Jon, new RestorePart("own-maya", before));
        story.Refuses("no-such-version", PageStory.Jon, new RestorePart("part-1", story.State.Version + 1));
    }

    [Fact]
    public void Parts_come_and_go()
    {
        story.Refuses("has-part", PageStory.Maya, new AddPart(PageStory.Maya));
        story.Refuses("not-facilitator", PageStory.Maya, new AddPart(PageStory.Jon));
        story.Does(PageStory.Maya, new RemovePart("own-maya"));
        story.Does(PageStory.Maya, new AddPart(PageStory.Maya));
        story.Types(PageStory.Maya, "kept", story.Own(PageStory.Maya));
        story.Refuses("part-not-empty", PageStory.Rosa, new RemovePart("own-maya"));
        story.Refuses("not-yours", PageStory.Jon, new RemovePart("own-maya"));
        story.Refuses("not-in-group", PageStory.Rosa, new AddPart(PageStory.Zoe));
    }

    [Fact]
    public void A_caret_is_passed_on_unless_the_page_says_no()
    {
        Assert.True(story.Hears(PageStory.Maya, "caret", null, 3, 5, 5));
        Assert.False(story.Hears(PageStory.Maya, "caret", null, 3, -5, 5));
        Assert.False(story.Hears(PageStory.Maya, "caret", null, 3));
        story.Does(PageStory.Rosa, new ChangePage(null, null, null, ShowsCarets: false));
        Assert.False(story.Hears(PageStory.Maya, "caret", null, 3, 5, 5));
        Assert.False(story.Hears(PageStory.Maya, "typing", null));
    }

    [Fact]
    public void A_finished_page_is_read_and_everybody_has_a_copy()
    {
        story.Types(PageStory.Maya, "what helped");
        story.Does(PageStory.Rosa, new FreezePage(true, GivesCopies: true));
        var copies = story.Told.Select(tell => tell.Command).OfType<CreateOwnPage>().ToArray();
        Assert.Equal([PageStory.Jon, PageStory.Maya, PageStory.Olu, PageStory.Rosa], copies.Select(copy => copy.Owner));
        Assert.All(copies, copy => Assert.Equal(story.State.Text, copy.Text));
        // however long the ids of the page and of the person are, a copy's can be one
        Assert.All(story.Told.Where(tell => tell.Command is CreateOwnPage), tell => Assert.Equal(32, tell.To.Id.Length));
        Assert.Equal([NoticeKind.PageCopied], story.ToldTo(PageStory.Jon));
        story.Refuses("page-finished", PageStory.Maya, new WriteSteps(story.State.Version, [PageStory.Type(story.Start, "x")]));
        story.Does(PageStory.Rosa, new FreezePage(false, GivesCopies: false));
        story.Types(PageStory.Maya, "more ");
    }
}
