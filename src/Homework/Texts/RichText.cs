using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// What a person wrote: a small ProseMirror document (paragraphs, headings, lists, quotes, emphasis, links), checked against
/// <see cref="RichTextSchema"/> when it is read. Never HTML. Held as its JSON.
/// </summary>
[JsonConverter(typeof(RichTextJson))]
public sealed record RichText
{
    readonly string json;

    RichText(string json, string plain)
    {
        this.json = json;
        Plain = plain;
    }

    /// <summary>The words alone; blocks are separated by a line break.</summary>
    public string Plain { get; }

    /// <summary>Whether there is anything but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Plain);

    /// <summary>Plain paragraphs, one a line.</summary>
    public static RichText Of(string words)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            RichTextSchema.WriteParagraphs(writer, words);
        using var document = JsonDocument.Parse(buffer.ToArray());
        return Read(document.RootElement);
    }

    /// <summary>Reads and checks a document.</summary>
    /// <exception cref="JsonException">It is not one of ours; the message says what is wrong.</exception>
    public static RichText Read(JsonElement document) => new(document.GetRawText(), RichTextSchema.Check(document));

    /// <summary>The document's JSON.</summary>
    public override string ToString() => json;

    sealed class RichTextJson : JsonConverter<RichText>
    {
        public override RichText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return RichText.Read(document.RootElement);
        }

        public override void Write(Utf8JsonWriter writer, RichText value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.json, skipInputValidation: true);
    }
}
