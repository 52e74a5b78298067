using System.Text.Json;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Texts;

public class RichTextTests
{
    const string List = """
        {"type":"doc","content":[
          {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Today"}]},
          {"type":"bullet_list","content":[
            {"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"one"},{"type":"hard_break"},{"type":"text","text":"more"}]}]},
            {"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"two","marks":[{"type":"strong"}]}]}]}]}]}
        """;

    [Fact]
    public void Its_words_are_one_line_for_each_block_and_break() => Assert.Equal("Today\none\nmore\ntwo", Read(List).Plain);

    [Fact]
    public void It_is_written_as_it_was_read()
    {
        Assert.Equal(List, Read(List).ToString());
        Assert.Equal(List, System.Text.Encoding.UTF8.GetString(Json.Bytes(Read(List))));
    }

    [Fact]
    public void Two_are_equal_where_they_say_the_same()
    {
        Assert.Equal(RichText.Of("Grüße"), RichText.Of("Grüße"));
        Assert.Equal(RichText.Of("Grüße").GetHashCode(), RichText.Of("Grüße").GetHashCode());
        Assert.NotEqual(RichText.Of("Grüße"), RichText.Of("Gruesse"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("   ", true)]
    [InlineData("\u00a0\u2003\u3000", true)]
    [InlineData(" \n \n", true)]
    [InlineData(" x ", false)]
    [InlineData("\u3000語", false)]
    [InlineData("😀", false)]
    public void What_nobody_can_see_is_blank(string words, bool isBlank) => Assert.Equal(isBlank, RichText.Of(words).IsBlank);

    [Theory]
    [InlineData("""\u2003\t""", true)]
    [InlineData("""\u2003\u0041""", false)]
    [InlineData("\\\"", false)]
    public void What_is_escaped_counts_as_what_it_stands_for(string escaped, bool isBlank)
    {
        var read = Read(Paragraph(escaped));
        Assert.Equal(isBlank, read.IsBlank);
        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{escaped}\""), read.Plain);
    }

    [Theory]
    [InlineData("a", 10_000)]
    [InlineData("語", 10_000)]
    [InlineData("😀", 5_000)]
    [InlineData("""\u0061""", 10_000)]
    public void It_may_be_as_long_as_a_person_can_write_and_no_longer(string letter, int most)
    {
        Assert.False(Read(Paragraph(string.Concat(Enumerable.Repeat(letter, most)))).IsBlank);
        Assert.Throws<JsonException>(() => Read(Paragraph(string.Concat(Enumerable.Repeat(letter, most + 3)))));
    }

    [Theory]
    [InlineData("""{"type":"paragraph"}""")]
    [InlineData("""{"type":"doc","content":[]}""")]
    [InlineData("""{"type":"doc","content":{}}""")]
    [InlineData("""{"type":"doc","content":[{"type":"script"}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","style":"x"}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":""}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":1}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:x"}}]}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"heading","attrs":{"level":1}}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"bullet_list","content":[]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"section","attrs":{"id":"a"},"content":[{"type":"paragraph"}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"hidden","attrs":{"id":"a"}}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"remark","attrs":{"id":"a"}}]}]}]}""")]
    [InlineData("""{"type":"doc","content":[{"type":"blockquote","content":[{"type":"blockquote","content":[{"type":"blockquote","content":[{"type":"paragraph"}]}]}]}]}""")]
    public void What_is_no_text_of_ours_is_refused_with_a_sentence(string json) =>
        Assert.StartsWith("This text cannot be kept: ", Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Throws<JsonException>(() => Read(Paragraph("""\ud83d""")));

    static RichText Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return RichText.Read(document.RootElement);
    }

    static string Paragraph(string text) =>
        $$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"{{text}}"}]}]}""";
}
