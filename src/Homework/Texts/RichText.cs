using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// What a person wrote: a small ProseMirror document (paragraphs, headings, lists, quotes, emphasis, links), checked when it is
/// read. Never HTML. Held as its JSON.
/// </summary>
[JsonConverter(typeof(RichTextJson))]
public sealed class RichText : IEquatable<RichText>
{
    /// <summary>The most characters in one text.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The most nodes in one text; a text of the same marks is one.</summary>
    public const int MaxNodes = 1_000;

    readonly byte[] json; // UTF-8

    RichText(byte[] json, bool isBlank) => (this.json, IsBlank) = (json, isBlank);

    /// <summary>The words alone; blocks are separated by a line break.</summary>
    public string Plain => PagePlain.Of(Document);

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank { get; }

    internal PageNode Document
    {
        get
        {
            using var document = JsonDocument.Parse(json);
            return new PageReader().Node(document.RootElement);
        }
    }

    /// <summary>Plain paragraphs, one a line.</summary>
    public static RichText Of(string words)
    {
        var lines = words.ReplaceLineEndings("\n").Split('\n');
        return Read(PageRich.Element(PageNode.Of(NodeKind.Doc, lines.Select(PageRich.Line))));
    }

    /// <summary>Reads and checks a document.</summary>
    /// <exception cref="JsonException">It is not one of ours; the message says what is wrong.</exception>
    public static RichText Read(JsonElement document)
    {
        var node = PageReader.Guarded(() => new PageReader().Node(document));
        if (Broken(node) is { } problem) throw PageReader.Broken(problem);
        return new RichText(JsonMarshal.GetRawUtf8Value(document).ToArray(), IsBlankIn(node));
    }

    static string? Broken(PageNode node)
    {
        if (node.Kind != NodeKind.Doc) return "a text begins with a doc";
        var nodes = node.Nodes - 1; // without the document
        if (nodes > MaxNodes) return "it has too many parts";
        if (node.Length > MaxLength + nodes) return $"it is longer than {MaxLength:N0} characters";
        if (node.Height > TextSchema.MaxHeight) return "lists are nested too deeply";
        return TextSchema.Broken(node) ?? (HasAnchors(node) ? "only a page has remarks and hidden passages" : null);
    }

    static bool HasAnchors(PageNode node) =>
        node.Kind == NodeKind.Hidden || node.Marks.Any(mark => mark.Kind == MarkKind.Remark) || node.Children.Any(HasAnchors);

    static bool IsBlankIn(PageNode node) => string.IsNullOrWhiteSpace(node.Text) && node.Children.All(IsBlankIn);

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
