using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// What stood within one paragraph and who wrote it: kept while a leaf stands in its place. JSON:
/// <c>{ content: [nodes], by: [[length, person], …] }</c>.
/// </summary>
[JsonConverter(typeof(InlineContentJson))]
public sealed class InlineContent
{
    internal InlineContent(PageNode[] nodes) => Nodes = nodes;

    internal PageNode[] Nodes { get; }

    /// <summary>The words alone.</summary>
    public string Plain => PagePlain.Of(Line);

    /// <summary>Who wrote them: what <see cref="PageText.Apply"/> takes when they are put back.</summary>
    public ImmutableArray<TextBy> Writers => PageRanges.Writers(Line, new TextRange(0, Line.Inside));

    PageNode Line => PageNode.Of(NodeKind.Paragraph, Nodes);

    static InlineContent Read(JsonElement json)
    {
        PageJson.Only(json, "content", "by");
        if (!json.TryGetProperty("content", out var content) || !json.TryGetProperty("by", out var by) || by.ValueKind != JsonValueKind.Array)
            throw PageReader.Broken("content and by are missing");
        var slice = new PageSlice(new PageReader().Nodes(content), 0, 0);
        if (slice.Nodes.Any(node => !node.IsLeaf)) throw PageReader.Broken("a paragraph lies in another");
        var writers = by.EnumerateArray().Select(Writer).ToImmutableArray();
        if (writers.Sum(writer => (long)writer.Length) != slice.Length) throw PageReader.Broken("the runs do not cover the text");
        return new InlineContent(slice.WrittenBy("", writers).Nodes);
    }

    static TextBy Writer(JsonElement run) =>
        run.ValueKind == JsonValueKind.Array && run.GetArrayLength() == 2 && PageJson.TryNumber(run[0], out var length) && length > 0
        && run[1].ValueKind == JsonValueKind.String ? new TextBy(length, run[1].GetString()!) : throw PageReader.Broken("a run is length and person");

    sealed class InlineContentJson : JsonConverter<InlineContent>
    {
        public override InlineContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return PageReader.Guarded(() => InlineContent.Read(json.RootElement));
        }

        public override void Write(Utf8JsonWriter writer, InlineContent value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("content");
            new PageWriter(writer).Nodes(value.Nodes);
            writer.WriteStartArray("by");
            foreach (var (length, by) in value.Writers)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(length);
                writer.WriteStringValue(by);
                writer.WriteEndArray();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }
}
