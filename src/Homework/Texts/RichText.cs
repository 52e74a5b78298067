using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// What a person wrote: a small ProseMirror document (paragraphs, headings, lists, quotes, emphasis, links), checked against
/// <see cref="RichTextSchema"/> when it is read. Never HTML. Held as its JSON.
/// </summary>
[JsonConverter(typeof(RichTextJson))]
public sealed class RichText : IEquatable<RichText>
{
    readonly byte[] json; // UTF-8

    RichText(byte[] json, bool isBlank) => (this.json, IsBlank) = (json, isBlank);

    /// <summary>The words alone; blocks are separated by a line break.</summary>
    public string Plain
    {
        get
        {
            using var document = JsonDocument.Parse(json);
            return RichTextSchema.PlainOf(document.RootElement);
        }
    }

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank { get; }

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
    public static RichText Read(JsonElement document)
    {
        RichTextSchema.Check(document, out var isBlank);
        return new RichText(JsonMarshal.GetRawUtf8Value(document).ToArray(), isBlank);
    }

    /// <summary>The document's JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(json);

    /// <inheritdoc/>
    public bool Equals(RichText? other) => ReferenceEquals(this, other) || (other is not null && json.AsSpan().SequenceEqual(other.json));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(json);
        return hash.ToHashCode();
    }

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
