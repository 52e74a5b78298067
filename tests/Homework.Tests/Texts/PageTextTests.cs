using System.Text.Json;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Texts;

public class PageTextTests
{
    static readonly PageText Page = PageText.Of(
        new PagePart("all", Content: RichText.Of("hope\nand ñandú"), Writer: "anna"), new PagePart("mine", "ben"));

    [Fact]
    public void A_new_page_has_the_sections_it_was_given()
    {
        Assert.Equal([("all", null, 1, 18), ("mine", "ben", 20, 22)], Page.Sections.Select(section => (section.Id, section.By, section.From, section.To)));
        Assert.Equal((23, 13, "hope\nand ñandú"), (Page.Size, Page.Length, Page.Plain));
        Assert.Equal(["hope\nand ñandú", ""], Page.Sections.Select(section => section.Plain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ä")]
    [InlineData("a b")]
    public void A_section_has_an_id(string id) => Assert.Throws<ArgumentException>(() => PageText.Of(new PagePart(id)));

    [Fact]
    public void Two_sections_have_two_ids() => Assert.Throws<ArgumentException>(() => PageText.Of(new PagePart("a"), new PagePart("a")));

    [Fact]
    public void Who_wrote_what_stays_with_the_text()
    {
        var page = Page.Apply(Type(4, "xy"), "ben");
        Assert.Equal([new TextRun(2, 2, "anna"), new TextRun(4, 2, "ben"), new TextRun(6, 2, "anna"), new TextRun(10, 9, "anna")], page.Runs);
        Assert.Equal([new TextBy(1, "ben"), new TextBy(2, "anna")], page.WritersOf(5, 8).ToArray());
        Assert.Equal([new TextRun(2, 1, "ben"), new TextRun(3, 2, "cleo"), new TextRun(5, 4, "anna")],
            Page.Apply(Type(2, "abc"), "dora", [new TextBy(1, "ben"), new TextBy(2, "cleo")]).Runs.Take(3));
        Assert.Equal(new TextRun(2, 3, "dora"), Page.Apply(Type(2, "abc"), "dora", [new TextBy(1, "ben")]).Runs.First());
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        var page = Page.Apply(Type(4, "xy"), "ben").Apply(Step.AddRemark(Page, 3, 12, "r"), "care");
        Assert.Equal(page, Json.Read<PageText>(Json.Bytes(page)));
        Assert.Equal(page.ToString(), Json.Read<PageText>(Json.Bytes(page)).ToString());
        Assert.NotEqual(page, Page);
        Assert.NotEqual(page, Page.Apply(Type(4, "xy"), "cleo").Apply(Step.AddRemark(Page, 3, 12, "r"), "care"));
    }

    [Theory]
    [InlineData("""{"doc":{"type":"doc"},"by":[]}""")]
    [InlineData("""{"doc":{"type":"doc","content":[{"type":"paragraph"}]},"by":[]}""")]
    [InlineData("""{"doc":{"type":"doc","content":[{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph","content":[{"type":"text","text":"ab"}]}]}]},"by":[]}""")]
    [InlineData("""{"doc":{"type":"doc","content":[{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph","content":[{"type":"text","text":"ab"}]}]}]},"by":[[3,2,"x"]]}""")]
    [InlineData("""{"doc":{"type":"doc","content":[{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph","content":[{"type":"text","text":"\ud83d"}]}]}]},"by":[[2,1,"x"]]}""")]
    [InlineData("""{"doc":{"type":"doc","content":[{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph"}]},{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph"}]}]},"by":[]}""")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Something_else_is_no_page(string json) => Assert.Throws<JsonException>(() => Json.Read<PageText>(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_position_is_in_a_section_or_between_two() =>
        Assert.Equal(["all", "all", null, "mine", "mine", null], new[] { 1, 18, 19, 20, 22, 23 }.Select(at => Page.SectionAt(at)?.Id));

    [Fact]
    public void A_passage_says_what_is_in_it()
    {
        Assert.Equal("pe\nand", Page.PassageText(4, 11));
        Assert.Equal([new TextRange(4, 6), new TextRange(8, 11)], Page.Lines(4, 11));
        Assert.Equal("pe", Page.Inline(4, 6).Plain);
        Assert.Throws<ArgumentException>(() => Page.Inline(4, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Page.PassageText(4, 24));
    }

    [Fact]
    public void A_passage_is_taken_out_as_a_text_of_its_own_without_anchors()
    {
        var page = Page.Apply(Step.AddRemark(Page, 3, 12, "r"), "care");
        page = page.Apply(Step.Hide(page, 10, 11, "h"), "care");
        Assert.Equal("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"pe"}]},{"type":"paragraph","content":[{"type":"text","text":"an ñ"}]}]}""",
            page.Rich(4, 13).GetRawText());
        Assert.Throws<ArgumentException>(() => page.Rich(4, 21));
    }

    [Fact]
    public void A_remark_is_where_its_text_is()
    {
        var page = Page.Apply(Step.AddRemark(Page, 3, 12, "r"), "care");
        Assert.Equal([new TextRange(3, 6), new TextRange(8, 12)], page.RangesOf("r"));
        Assert.Equal([new TextRange(3, 8), new TextRange(10, 14)], page.Apply(Type(4, "xy", "r"), "ben").RangesOf("r"));
        Assert.Equal(["r"], page.Remarks);
        Assert.Empty(page.Apply(Step.RemoveRemark(page, "r")!, "care").Remarks);
        Assert.Null(Step.RemoveRemark(page, "other"));
    }

    [Fact]
    public void Remarks_lie_upon_each_other()
    {
        var page = Page.Apply(Step.AddRemark(Page, 2, 5, "a"), "care").Apply(Step.AddRemark(Page, 3, 6, "b"), "care");
        Assert.Equal((new TextRange(2, 5), new TextRange(3, 6)), (page.RangesOf("a").Single(), page.RangesOf("b").Single()));
    }

    [Fact]
    public void A_passage_is_hidden_and_put_back_with_its_writers()
    {
        var page = Page.Apply(Type(4, "xy"), "ben");
        var kept = Json.Read<InlineContent>(Json.Bytes(page.Inline(3, 7)));
        var hidden = page.Apply(Step.Hide(page, 3, 7, "h"), "care");
        Assert.Equal(("he\nand ñandú", 3), (hidden.Plain, hidden.HiddenAt("h")));
        Assert.Equal(page, hidden.Apply(Step.Unhide(hidden, "h", kept)!, "care", kept.Writers));
        Assert.Null(Step.Unhide(page, "h", kept));
    }

    [Fact]
    public void Words_take_the_place_of_a_passage_with_its_marks()
    {
        var page = Page.Apply(Step.AddRemark(Page, 3, 5, "r"), "care");
        var after = page.Apply(Step.ReplaceWords(page, 3, 5, "0123"), "ben");
        Assert.Equal(("h0123e", new TextRange(3, 7)), (after.Plain.Split('\n')[0], after.RangesOf("r").Single()));
        Assert.Equal("he", page.Apply(Step.ReplaceWords(page, 3, 5, ""), "ben").Plain.Split('\n')[0]);
        Assert.Throws<ArgumentException>(() => Step.ReplaceWords(page, 3, 5, "\ud83d"));
    }

    [Fact]
    public void Sections_come_and_go()
    {
        var page = Page.Apply(Step.InsertSection(Page, 1, new PagePart("new", "cleo", RichText.Of("x"))), "cleo");
        Assert.Equal(["all", "new", "mine"], page.Sections.Select(section => section.Id));
        Assert.Equal(Page, page.Apply(Step.RemoveSection(page, "new"), "care"));
        Assert.Throws<ArgumentException>(() => Step.InsertSection(page, 9, new PagePart("new")));
        Assert.Throws<ArgumentException>(() => Step.RemoveSection(PageText.Of(new PagePart("only")), "only"));
    }

    [Fact]
    public void An_earlier_page_comes_back_with_its_writers()
    {
        var later = Page.Apply(Step.InsertSection(Page, 1, new PagePart("new", "cleo")), "cleo").Apply(Type(4, "xy"), "ben");
        var restored = later.Apply(Step.Restore(later, Page, out var writers)!, "care", writers);
        Assert.Equal(Page, restored);
        Assert.Null(Step.Restore(Page, restored, out _));
        var typed = Page.Apply(Type(4, "xy"), "ben");
        Assert.Equal(new TextRange(1, 9), Step.Restore(typed, Page, out _)!.Range);
    }

    static Step Type(int at, string words, string? remark = null)
    {
        var marks = remark is null ? "[]" : $$"""[{"type":"remark","attrs":{"id":"{{remark}}"} }]""";
        return StepTests.Read($$"""{"stepType":"replace","from":{{at}},"to":{{at}},"slice":{"content":[{"type":"text","text":"{{words}}","marks":{{marks}} }]} }""");
    }
}
