using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using static Homework.Tests.Library.LibraryStory;

namespace Homework.Tests.Library;

public sealed class LibraryTests
{
    [Fact]
    public void Staff_come_in_by_themselves_and_nobody_else_does()
    {
        var story = new LibraryStory(isEmpty: true);
        Assert.Equal(Door.Shut, story.Door);

        story.Refuses("library-staff-only", LibraryStory.Maya, new ComeIntoLibrary("Maya"));
        story.Does(LibraryStory.Rosa, new ComeIntoLibrary("Rosa"));
        story.Does(LibraryStory.Tom, new ComeIntoLibrary("Tom"));

        Assert.Equal(Door.To(Place), story.Door);
        story.OnlySeenBy("library", LibraryStory.Rosa, LibraryStory.Tom);
        Assert.Equal(["Rosa", "Tom"], story.Sheet.People.Select(person => person.Name));
    }

    [Fact]
    public void Coming_in_again_changes_nothing()
    {
        var story = new LibraryStory();
        var before = story.Facts.Count;
        story.Does(LibraryStory.Rosa, new ComeIntoLibrary("Rosa"));
        Assert.Equal(before, story.Facts.Count);
    }

    [Fact]
    public void Whoever_has_not_come_in_can_do_nothing() =>
        new LibraryStory().Refuses("library-staff-only", LibraryStory.Maya, new AddTemplate(Content(), null));

    [Fact]
    public void A_practice_has_one_library() =>
        new LibraryStory(new Topic("library", "riverside", "another"), isEmpty: true).Refuses("no-such-library", LibraryStory.Rosa, new ComeIntoLibrary("Rosa"));

    [Fact]
    public void A_template_of_the_catalogue_becomes_the_practices_own()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new CopyTemplate(new TemplateRef("gratitude-daily", 1), "Our three good things"));

        var own = story.Template(op);
        Assert.Equal("Our three good things", own.Content.Title);
        Assert.Equal(new TemplateRef("gratitude-daily", 1), own.From);
        Assert.Equal(4, own.Content.Form.Fields.Length);
        Assert.Equal(1, own.Version);
    }

    [Fact]
    public void What_is_claimed_of_an_own_template_is_the_practices_word()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new CopyTemplate(new TemplateRef("gratitude-daily", 1), "Ours"));
        Assert.Equal(Verification.Stated, story.Template(op).Content.Evidence!.Verification);
    }

    [Fact]
    public void What_nobody_has_confirmed_stays_off_until_it_is_switched_on()
    {
        var story = new LibraryStory();
        var from = new TemplateRef("grounding-54321", 1);
        story.Refuses("template-off", LibraryStory.Rosa, new CopyTemplate(from, "Ours"));
        story.Refuses("template-off", LibraryStory.Rosa, new AddTemplate(Content(), from));
        story.Refuses("template-off", LibraryStory.Rosa, new AddProgramme(Plan(Step("one", from.Template, AtOnce))));

        story.Does(LibraryStory.Rosa, new SwitchTemplate(from.Template, true));
        Assert.Equal(from.Template, Assert.Single(story.Sheet.SwitchedOn));
        story.Does(LibraryStory.Rosa, new CopyTemplate(from, "Ours"));

        story.Does(LibraryStory.Rosa, new SwitchTemplate(from.Template, false));
        story.Refuses("template-off", LibraryStory.Rosa, new CopyTemplate(from, "Ours again"));
    }

    [Fact]
    public void What_is_confirmed_has_no_switch()
    {
        var story = new LibraryStory();
        story.Refuses("template-needs-no-switch", LibraryStory.Rosa, new SwitchTemplate("gratitude-daily", false));
        story.Refuses("no-such-template", LibraryStory.Rosa, new SwitchTemplate("nothing-like-it", true));
    }

    [Fact]
    public void A_new_version_keeps_the_one_before_as_it_was()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new AddTemplate(Content("First"), null));
        story.Does(LibraryStory.Rosa, new WriteTemplate(op, Content("Second"), 1));
        story.Does(LibraryStory.Rosa, new RenameTemplate(op, "Third"));

        Assert.Equal((3, "Third"), (story.Template(op).Version, story.Template(op).Content.Title));
        Assert.Equal("First", story.Sees<TemplateVersion>(LibraryStory.Rosa, $"version:{op}:1")!.Content.Title);
        Assert.Equal("Second", story.Sees<TemplateVersion>(LibraryStory.Rosa, $"version:{op}:2")!.Content.Title);
        Assert.Null(story.Sees<TemplateVersion>(LibraryStory.Rosa, $"version:{op}:3"));
    }

    [Fact]
    public void Who_changed_an_older_version_is_told_so()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new AddTemplate(Content("First"), null));
        story.Does(LibraryStory.Rosa, new WriteTemplate(op, Content("Second"), 1));
        story.Refuses("edited-meanwhile", LibraryStory.Rosa, new WriteTemplate(op, Content("Other"), 1));
    }

    [Fact]
    public void Writing_the_same_again_makes_no_version()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        story.Does(LibraryStory.Rosa, new WriteTemplate(op, Content(), 1));
        Assert.Equal(1, story.Template(op).Version);
    }

    [Fact]
    public void What_was_put_away_can_be_brought_back()
    {
        var story = new LibraryStory();
        var op = story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        story.Does(LibraryStory.Rosa, new PutTemplateAway(op, true));
        Assert.True(story.Template(op).IsAway);
        story.Does(LibraryStory.Rosa, new PutTemplateAway(op, false));
        Assert.False(story.Template(op).IsAway);
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_template_that_is_not_well_made_is_refused_and_it_is_said_why(string code, TemplateContent content)
    {
        var story = new LibraryStory();
        story.Refuses(code, LibraryStory.Rosa, new AddTemplate(content, null));
        var op = story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        story.Refuses(code, LibraryStory.Rosa, new WriteTemplate(op, content, 1));
    }

    public static TheoryData<string, TemplateContent> Spoiled() => new()
    {
        { "template-title", Content(" ") },
        { "template-title", Content(new string('x', 81)) },
        { "template-title", Content("two\nlines") },
        { "template-purpose", Content() with { Purpose = "" } },
        { "template-steps", Content() with { Steps = [] } },
        { "template-steps", Content() with { Steps = ["", "b"] } },
        { "template-frequency", Content() with { Frequency = "" } },
        { "template-minutes", Content() with { MinMinutes = 30, MaxMinutes = 10 } },
        { "template-minutes", Content() with { MinMinutes = 0 } },
        { "template-lines", Content() with { Safety = [.. Enumerable.Repeat("Stop when it hurts.", 11)] } },
        { "template-levels", Content() with { Levels = [new(TaskSize.Stretch, "More"), new(TaskSize.Starter, "Less")] } },
        { "template-sharing", Content() with { IsNeverForGroup = true, Sharing = WorkReach.Group } },
        { "template-evidence", Content() with { Evidence = new(EvidenceLevel.Strong, "", [], Verification.Stated) } },
        { "template-reading", Content() with { Reading = new("Title", [], []) } },
        { "template-language", Content() with { Language = "" } },
        { "template-links", Content() with { Exercise = "not an id" } },
        { "not-a-choice", Content() with { Aims = [Aim.Sleep, Aim.Sleep] } },
        { "form-label", Content("A walk", new FormField("a", FieldType.Text, " ")) },
    };

    [Fact]
    public void Nobody_outside_ever_sees_a_thing()
    {
        var story = new LibraryStory();
        story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        Assert.Equal("", story.SentTo(LibraryStory.Maya));
        Assert.Equal("", story.SentTo(LibraryStory.Zoe));
    }
}
