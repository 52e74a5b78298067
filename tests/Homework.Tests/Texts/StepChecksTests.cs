using Homework.Texts;

namespace Homework.Tests.Texts;

public class StepChecksTests
{
    static readonly PageText Page = PageText.Of(
        new PagePart("all", Content: RichText.Of("hope 😀\nmore"), Writer: "anna"), new PagePart("bens", "ben"));

    static readonly PageRights Annas = new(section => section.By is null or "anna");

    [Theory]
    [InlineData(null, """{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"a"}]}}""")]
    [InlineData(null, """{"stepType":"replace","from":4,"to":4,"slice":{"content":[{"type":"paragraph"},{"type":"paragraph"}],"openStart":1,"openEnd":1}}""")]
    [InlineData(null, """{"stepType":"replace","from":9,"to":11}""")]
    [InlineData(null, """{"stepType":"addMark","mark":{"type":"em"},"from":2,"to":15}""")]
    [InlineData(null, """{"stepType":"markSet","steps":[]}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":2,"to":99}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":1,"to":2}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"text","text":"a"}]}}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"paragraph"}]}}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"bullet_list"}]}}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"heading"}]}]}]}}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"replace","from":1,"to":16}""")]
    [InlineData(StepCodes.DoesNotFit, """{"stepType":"attr","pos":1,"attr":"level","value":3}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"replace","from":0,"to":0,"slice":{"content":[{"type":"section","attrs":{"id":"x"},"content":[{"type":"paragraph"}]}]}}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"replace","from":0,"to":17}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"replace","from":15,"to":19}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"replace","from":4,"to":4,"slice":{"content":[{"type":"section","attrs":{"id":"x"},"content":[{"type":"paragraph"}]},{"type":"section","attrs":{"id":"y"},"content":[{"type":"paragraph"}]}],"openStart":2,"openEnd":2}}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"section","attrs":{"id":"x"},"content":[{"type":"paragraph"}]}]}}""")]
    [InlineData(StepCodes.Sections, """{"stepType":"addMark","mark":{"type":"em"},"from":2,"to":19}""")]
    [InlineData(StepCodes.NotYours, """{"stepType":"replace","from":19,"to":19,"slice":{"content":[{"type":"text","text":"a"}]}}""")]
    [InlineData(StepCodes.NotYours, """{"stepType":"addMark","mark":{"type":"em"},"from":18,"to":19}""")]
    [InlineData(StepCodes.Characters, """{"stepType":"replace","from":8,"to":9}""")]
    [InlineData(StepCodes.Characters, """{"stepType":"addMark","mark":{"type":"em"},"from":2,"to":8}""")]
    [InlineData(StepCodes.Anchors, """{"stepType":"addMark","mark":{"type":"remark","attrs":{"id":"r"}},"from":2,"to":4}""")]
    [InlineData(StepCodes.Anchors, """{"stepType":"markSet","steps":[{"stepType":"removeMark","mark":{"type":"remark","attrs":{"id":"r"}},"from":2,"to":4}]}""")]
    [InlineData(StepCodes.Anchors, """{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"hidden","attrs":{"id":"h"}}]}}""")]
    [InlineData(StepCodes.Anchors, """{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"a","marks":[{"type":"remark","attrs":{"id":"r"}}]}]}}""")]
    public void A_step_is_done_or_refused_for_a_reason(string? code, string step)
    {
        var refusal = StepChecks.TryApply(Page, StepTests.Read(step), "anna", Annas, out var after);
        Assert.True(code == refusal?.Code, $"{refusal} and not {code}");
        Assert.Equal(refusal is null ? Page.Apply(StepTests.Read(step), "anna") : Page, after);
    }

    [Fact]
    public void An_anchor_comes_along_where_the_page_has_it_or_knows_it()
    {
        var remarked = Page.Apply(Step.AddRemark(Page, 2, 4, "r"), "care");
        var hidden = Page.Apply(Step.Hide(Page, 2, 4, "h"), "care");
        var (withRemark, withHidden) = (
            StepTests.Read("""{"stepType":"replace","from":5,"to":5,"slice":{"content":[{"type":"text","text":"a","marks":[{"type":"remark","attrs":{"id":"r"}}]}]}}"""),
            StepTests.Read("""{"stepType":"replace","from":5,"to":5,"slice":{"content":[{"type":"hidden","attrs":{"id":"h"}}]}}"""));
        Assert.Null(StepChecks.TryApply(remarked, withRemark, "anna", Annas, out _));
        Assert.Null(StepChecks.TryApply(hidden, withHidden, "anna", Annas, out _));
        Assert.NotNull(StepChecks.TryApply(hidden, withRemark, "anna", Annas, out _));
        Assert.Null(StepChecks.TryApply(Page, withRemark, "anna", Annas with { IsRemark = id => id == "r" }, out _));
        Assert.Null(StepChecks.TryApply(Page, withHidden, "anna", Annas with { IsHidden = id => id == "h" }, out _));
        Assert.NotNull(StepChecks.TryApply(Page, withHidden, "anna", Annas with { IsRemark = id => id == "h" }, out _));
        Assert.Null(StepChecks.TryApply(hidden, StepTests.Read("""{"stepType":"replace","from":2,"to":3}"""), "anna", Annas, out _));
    }

    [Fact]
    public void Lists_lie_in_each_other_twice_at_most()
    {
        var quoted = """{"stepType":"replaceAround","from":1,"to":10,"gapFrom":1,"gapTo":10,"insert":1,"slice":{"content":[{"type":"blockquote"}]},"structure":true}""";
        Assert.Null(StepChecks.TryApply(Page, StepTests.Read(quoted), "anna", Annas, out var once));
        Assert.Null(StepChecks.TryApply(once, StepTests.Read(quoted.Replace("10", "12")), "anna", Annas, out var twice));
        Assert.Equal(StepCodes.DoesNotFit, StepChecks.TryApply(twice, StepTests.Read(quoted.Replace("10", "14")), "anna", Annas, out _)!.Code);
    }

    [Fact]
    public void A_page_that_is_full_gets_no_longer_but_shorter()
    {
        var page = Page;
        while (StepChecks.TryApply(page, Typed(10_000), "anna", Annas, out var after) is null) page = after;
        Assert.InRange(page.Length, PageText.MaxLength - 10_000, PageText.MaxLength);
        Assert.Equal(StepCodes.TooLong, StepChecks.TryApply(page, Typed(10_000), "anna", Annas, out _)!.Code);
        var over = page.Apply(Typed(10_000), "care");
        Assert.Null(StepChecks.TryApply(over, StepTests.Read("""{"stepType":"replace","from":2,"to":3}"""), "anna", Annas, out _));
    }

    [Fact]
    public void A_page_has_so_many_parts_at_most()
    {
        var lines = string.Join(',', Enumerable.Repeat("""{"type":"paragraph"}""", 1_500));
        var (page, step) = (Page, StepTests.Read($$"""{"stepType":"replace","from":1,"to":1,"slice":{"content":[{{lines}}]} }"""));
        for (var i = 0; i < 3; i++) Assert.Null(StepChecks.TryApply(page, step, "anna", Annas, out page));
        Assert.Equal(StepCodes.TooLong, StepChecks.TryApply(page, step, "anna", Annas, out _)!.Code);
    }

    static Step Typed(int length) =>
        StepTests.Read($$"""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"{{new string('x', length)}}"}]} }""");
}
