using System.Text.Json;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Texts;

public class StepTests
{
    const string Linked = """
        {"stepType":"replace","from":2,"to":4,"slice":{"content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"https://secret.org/"}}],"text":"secret"},{"type":"text","text":"also"}]}}
        """;

    [Theory]
    [InlineData("""{"stepType":"replace","from":2,"to":2}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":4,"slice":{"content":[{"type":"paragraph"},{"type":"heading","attrs":{"level":3}}],"openStart":1,"openEnd":1},"structure":true}""")]
    [InlineData("""{"stepType":"replaceAround","from":1,"to":5,"gapFrom":1,"gapTo":5,"insert":1,"slice":{"content":[{"type":"blockquote"}]},"structure":true}""")]
    [InlineData("""{"stepType":"addMark","mark":{"type":"em"},"from":1,"to":5}""")]
    [InlineData("""{"stepType":"removeMark","mark":{"type":"link","attrs":{"href":"https://x.org"}},"from":1,"to":5}""")]
    [InlineData("""{"stepType":"markSet","steps":[{"stepType":"addMark","mark":{"type":"em"},"from":1,"to":5}]}""")]
    [InlineData("""{"stepType":"attr","pos":1,"attr":"level","value":3}""")]
    [InlineData("""{"stepType":"attr","pos":1,"attr":"order","value":7}""")]
    public void It_is_written_as_it_was_read(string json)
    {
        Assert.Equal(json, Read(json).ToString());
        Assert.Equal(Read(json), Json.Read<Step>(Json.Bytes(Read(json))));
        Assert.Equal(Read(json), Step.PutTogether(Read(json).TakeApart(out var words), words));
    }

    [Theory]
    [InlineData("""{"stepType":"docAttr","attr":"x","value":1}""")]
    [InlineData("""{"stepType":"replace","from":2}""")]
    [InlineData("""{"stepType":"replace","from":-1,"to":2}""")]
    [InlineData("""{"stepType":"replace","from":3,"to":2}""")]
    [InlineData("""{"stepType":"replace","from":1.5,"to":2}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"extra":1}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"paragraph"}],"openStart":2}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":""}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"\ud83d"}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"a","marks":[{"type":"em"},{"type":"em"}]}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"http://x.org"}}]}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"heading","attrs":{"level":1}}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"image","attrs":{"src":"x"}}]}}""")]
    [InlineData("""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"hidden","attrs":{"id":"a b"}}]}}""")]
    [InlineData("""{"stepType":"replaceAround","from":2,"to":4,"gapFrom":1,"gapTo":3,"insert":0}""")]
    [InlineData("""{"stepType":"replaceAround","from":2,"to":4,"gapFrom":3,"gapTo":3,"insert":1}""")]
    [InlineData("""{"stepType":"attr","pos":1,"attr":"level","value":4}""")]
    [InlineData("""{"stepType":"attr","pos":1,"attr":"id","value":"x"}""")]
    [InlineData("null")]
    public void Something_else_is_no_step(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_step_that_is_too_long_is_none() =>
        Assert.Throws<JsonException>(() => Read($$"""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"{{new string('x', Step.MaxBytes)}}"}]} }"""));

    [Fact]
    public void Its_shape_says_nothing_that_somebody_wrote()
    {
        var shape = Read(Linked).TakeApart(out var words);
        Assert.Equal(["https://secret.org/", "secret", "also"], words.ToArray());
        Assert.DoesNotContain("secret", shape);
        Assert.Equal(Linked.Trim(), Step.PutTogether(shape, words).ToString());
    }

    [Fact]
    public void Without_its_words_positions_stay_right()
    {
        var bare = Step.PutTogether(Read(Linked).TakeApart(out _), null);
        Assert.Equal(Read(Linked).Map, bare.Map);
        Assert.Contains("https://removed.invalid/", bare.ToString());
    }

    [Fact]
    public void Other_words_do_not_fit()
    {
        var shape = Read(Linked).TakeApart(out _);
        Assert.Throws<JsonException>(() => Step.PutTogether(shape, ["https://secret.org/", "secret"]));
        Assert.Throws<JsonException>(() => Step.PutTogether(shape, ["https://secret.org/", "secrets", "also"]));
        Assert.Throws<JsonException>(() => Step.PutTogether(shape, ["https://secret.org/", "secret", "also", "more"]));
    }

    [Fact]
    public void What_is_typed_at_one_point_stays_before_what_others_typed_there()
    {
        var page = PageText.Of(new PagePart("a"));
        var (mine, theirs) = (Typed(2, "me"), Typed(2, "you"));
        var left = StepRebase.Over(page.Apply(theirs, "ben"), [mine, Typed(4, "!")], [theirs]);
        Assert.Equal([0, 1], left.Select(each => each.Index));
        Assert.Equal("me!you", left.Aggregate(page.Apply(theirs, "ben"), (now, each) => now.Apply(each.Step, "anna")).Plain);
    }

    [Fact]
    public void What_was_typed_in_something_that_others_took_away_is_gone()
    {
        var page = PageText.Of(new PagePart("a", Content: RichText.Of("hope")));
        var theirs = Read("""{"stepType":"replace","from":2,"to":6}""");
        Assert.Empty(StepRebase.Over(page.Apply(theirs, "ben"), [Typed(4, "x")], [theirs]));
    }

    static Step Typed(int at, string words) => Read($$"""{"stepType":"replace","from":{{at}},"to":{{at}},"slice":{"content":[{"type":"text","text":"{{words}}"}]} }""");

    public static Step Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Step.Read(document.RootElement);
    }
}
