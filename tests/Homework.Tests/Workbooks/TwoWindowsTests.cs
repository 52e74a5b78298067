using Homework.Forms;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>A phone and a laptop in one field of a worksheet: nobody's words are lost, and least of all by the other device.</summary>
public sealed class TwoWindowsTests
{
    readonly WorkbookStory story = new();

    [Fact]
    public void Words_that_were_written_without_having_seen_the_others_stand_in_the_field_and_the_others_beside_it()
    {
        Writes("phone", "On the bus.", seen: 0);
        Writes("laptop", "At the desk.", seen: 0);
        Assert.Equal("At the desk.", Stands);
        Assert.Equal(("phone", "On the bus."), Kept());
        Assert.Empty(story.Sheet(Monday, by: Rosa)?.Kept ?? []);
    }

    [Fact]
    public void Who_has_seen_what_stands_there_writes_on_and_nothing_is_kept()
    {
        Writes("phone", "On the bus.", seen: 0);
        Writes("laptop", "On the bus, then at home.", Seen);
        Assert.Empty(story.Sheet(Monday)!.Kept);
    }

    [Fact]
    public void One_window_is_never_in_its_own_way_however_late_it_hears()
    {
        foreach (var words in new[] { "O", "On", "On the bus." }) Writes("phone", words, seen: 0);
        Assert.Empty(story.Sheet(Monday)!.Kept);
        Writes("laptop", "At the desk.", seen: 0);
        Writes("phone", "On the bus. It was loud.", seen: 0); // goes on with its own words: they are not kept twice
        Assert.Equal(("laptop", "At the desk."), Kept());
        Assert.Equal("On the bus. It was loud.", Stands);
    }

    [Fact]
    public void What_was_kept_is_taken_over_with_one_tap_and_what_stood_there_is_kept_in_its_place()
    {
        Writes("phone", "On the bus.", seen: 0);
        Writes("laptop", "At the desk.", seen: 0);
        story.Does(Maya, new SettleKept(Breath, Monday, "how", "phone", KeptChoice.Take));
        Assert.Equal("On the bus.", Stands);
        Assert.Equal(("laptop", "At the desk."), Kept());
        story.Does(Maya, new SettleKept(Breath, Monday, "how", "laptop", KeptChoice.LetGo));
        Assert.Empty(story.Sheet(Monday)!.Kept);
    }

    [Fact]
    public void Or_both_are_put_together()
    {
        Writes("phone", "On the bus.", seen: 0);
        Writes("laptop", "At the desk.", seen: 0);
        story.Does(Maya, new SettleKept(Breath, Monday, "how", "phone", KeptChoice.Join));
        Assert.Equal("At the desk.\n\nOn the bus.", Stands);
        Assert.Empty(story.Sheet(Monday)!.Kept);
        story.Refuses("not-yours", Rosa, new SettleKept(Breath, Monday, "how", "phone", KeptChoice.LetGo));
    }

    [Fact]
    public void Together_they_may_be_too_long_and_then_both_stay_as_they_are()
    {
        Writes("phone", new string('a', 1500), seen: 0);
        Writes("laptop", new string('b', 1500), seen: 0);
        story.Refuses("answer-text", Maya, new SettleKept(Breath, Monday, "how", "phone", KeptChoice.Join));
        Assert.Single(story.Sheet(Monday)!.Kept);
    }

    [Fact]
    public void What_one_window_clears_the_other_still_has()
    {
        Writes("phone", "On the bus.", seen: 0);
        story.Does(Maya, new FillSheet(Breath, Monday, "how", null) { Pen = "laptop", Seen = 0 });
        Assert.Empty(story.Sheet(Monday)!.Answers);
        Assert.Equal(("phone", "On the bus."), Kept());
    }

    [Fact]
    public void What_was_kept_reaches_nobody_else_also_once_the_worksheet_is_shown()
    {
        Writes("phone", "words that were kept beside", seen: 0);
        Writes("laptop", "At the desk.", seen: 0);
        story.Does(Maya, new HandInSheet(Breath, Monday, true));
        story.Does(Maya, new ShareSheet(Breath, Monday, Homework.Library.WorkReach.Group));
        Assert.All([Rosa, Jon, Olu], person => Assert.DoesNotContain("kept beside", story.SentTo(person), StringComparison.Ordinal));
    }

    string? Stands => story.Sheet(Monday)!.Answers.SingleOrDefault()?.Answer.Text;

    long Seen => story.Sheet(Monday)!.Seen.Single(one => one.Field == "how").Seq;

    (string Pen, string? Text) Kept() => (Assert.Single(story.Sheet(Monday)!.Kept).Pen, story.Sheet(Monday)!.Kept[0].Answer.Text);

    void Writes(string pen, string words, long seen) =>
        story.Does(Maya, new FillSheet(Breath, Monday, "how", new Answer { Text = words }) { Pen = pen, Seen = seen });
}
