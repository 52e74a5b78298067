using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Homework.Texts;

/// <summary>
/// Which node may sit in which, and how much of it: the browser's schema (<c>web/app/src/writing/schema.ts</c>) said
/// once more where it is enforced.
/// </summary>
public static class RichTextSchema
{
    /// <summary>The most characters of plain text in one document.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The most nodes in one document.</summary>
    public const int MaxNodes = 1_000;

    const int MaxDepth = 2; // lists and quotes within each other

    static readonly HashSet<string> Marks = ["strong", "em", "link"];

    static readonly string[] Types =
    [
        "doc", "paragraph", "text", "hard_break", "heading", "blockquote", "bullet_list", "ordered_list", "list_item", "strong", "em", "link",
    ];

    /// <summary>Checks a whole document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isBlank">Whether there is nothing in it but white space.</param>
    /// <exception cref="JsonException">It breaks the schema.</exception>
    public static void Check(JsonElement document, out bool isBlank)
    {
        var check = new Walk();
        if (TypeOf(document) != "doc") throw Broken("a text begins with a doc");
        Only(document, "type", "content");
        foreach (var block in Content(document)) check.Block(block, 0);
        if (check.IsEmpty) throw Broken("a text has at least one block");
        isBlank = check.IsBlank;
    }

    /// <summary>The words of a document that was checked; blocks are separated by a line break.</summary>
    internal static string PlainOf(JsonElement document)
    {
        var plain = new StringBuilder();
        Add(document);
        return plain.ToString().TrimEnd('\n');

        void Add(JsonElement node)
        {
            var type = TypeOf(node);
            if (type == "text") plain.Append(node.GetProperty("text").GetString());
            foreach (var child in Content(node)) Add(child);
            if (type is "hard_break" or "paragraph" or "heading") plain.Append('\n');
        }
    }

    internal static void WriteParagraphs(Utf8JsonWriter writer, string words)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "doc");
        writer.WriteStartArray("content");
        foreach (var line in words.ReplaceLineEndings("\n").Split('\n'))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "paragraph");
            if (line.Length > 0)
            {
                writer.WriteStartArray("content");
                writer.WriteStartObject();
                writer.WriteString("type", "text");
                writer.WriteString("text", line);
                writer.WriteEndObject();
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static JsonException Broken(string what) => new($"This text cannot be kept: {what}.");

    static string TypeOf(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? NameOf(type) : throw Broken("a node has no type");

    static string NameOf(JsonElement type)
    {
        foreach (var known in Types)
            if (type.ValueEquals(known)) return known;
        return type.GetString()!;
    }

    static void Only(JsonElement node, params ReadOnlySpan<string> names)
    {
        foreach (var property in node.EnumerateObject())
            if (!IsOneOf(property, names)) throw Broken($"'{property.Name}' is not known here");
    }

    static bool IsOneOf(JsonProperty property, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (property.NameEquals(name)) return true;
        return false;
    }

    static JsonElement.ArrayEnumerator Content(JsonElement node)
    {
        if (!node.TryGetProperty("content", out var content)) return default;
        return content.ValueKind == JsonValueKind.Array ? content.EnumerateArray() : throw Broken("content is a list");
    }

    sealed class Walk
    {
        int nodes;
        int length; // in UTF-16 code units, line breaks included

        public bool IsEmpty => nodes == 0;

        public bool IsBlank { get; private set; } = true;

        public void Block(JsonElement node, int depth)
        {
            Count();
            switch (TypeOf(node))
            {
                case "paragraph": Only(node, "type", "content"); Line(node); break;
                case "heading": Only(node, "type", "content", "attrs"); Level(node); Line(node); break;
                case "blockquote": Only(node, "type", "content"); Nest(node, depth, Block); break;
                case "bullet_list": Only(node, "type", "content"); Nest(node, depth, ListItem); break;
                case "ordered_list": Only(node, "type", "content", "attrs"); Order(node); Nest(node, depth, ListItem); break;
                case var other: throw Broken($"'{other}' is not a kind of paragraph");
            }
        }

        void Nest(JsonElement node, int depth, Action<JsonElement, int> each)
        {
            if (depth >= MaxDepth) throw Broken("lists are nested too deeply");
            var before = nodes;
            foreach (var child in Content(node)) each(child, depth + 1);
            if (nodes == before) throw Broken("a list or quote is empty");
        }

        void ListItem(JsonElement node, int depth)
        {
            Count();
            if (TypeOf(node) != "list_item") throw Broken("a list holds list items");
            Only(node, "type", "content");
            var isFirst = true;
            foreach (var block in Content(node))
            {
                if (isFirst && TypeOf(block) != "paragraph") throw Broken("a list item begins with a paragraph");
                isFirst = false;
                Block(block, depth);
            }
            if (isFirst) throw Broken("a list item is empty");
        }

        void Line(JsonElement block)
        {
            foreach (var inline in Content(block)) Inline(inline);
            length++;
        }

        void Inline(JsonElement node)
        {
            Count();
            var type = TypeOf(node);
            if (type == "hard_break") { Only(node, "type", "marks"); length++; }
            else if (type == "text") { Only(node, "type", "text", "marks"); Words(node); }
            else throw Broken($"'{type}' cannot stand in a line");
            if (node.TryGetProperty("marks", out var marks)) MarksOf(marks);
        }

        void Words(JsonElement node)
        {
            if (!node.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) throw Broken("a text node has no text");
            var words = JsonMarshal.GetRawUtf8Value(text)[1..^1];
            if (words.IsEmpty) throw Broken("a text node is empty");
            if (words.Contains((byte)'\\') || !Utf8.IsValid(words)) Escaped(text.GetString()!);
            else Plain(words);
            if (length > MaxLength + nodes) throw Broken($"it is longer than {MaxLength:N0} characters");
        }

        void Escaped(string words)
        {
            length += words.Length;
            IsBlank &= string.IsNullOrWhiteSpace(words);
        }

        void Plain(ReadOnlySpan<byte> words)
        {
            length += Encoding.UTF8.GetCharCount(words);
            while (IsBlank && !words.IsEmpty)
            {
                Rune.DecodeFromUtf8(words, out var rune, out var read);
                IsBlank = Rune.IsWhiteSpace(rune);
                words = words[read..];
            }
        }

        static void MarksOf(JsonElement marks)
        {
            if (marks.ValueKind != JsonValueKind.Array) throw Broken("marks are a list");
            var seen = new HashSet<string>();
            foreach (var mark in marks.EnumerateArray())
            {
                var type = TypeOf(mark);
                if (!Marks.Contains(type) || !seen.Add(type)) throw Broken($"'{type}' is not a known mark");
                if (type == "link") Link(mark); else Only(mark, "type");
            }
        }

        static void Link(JsonElement mark)
        {
            Only(mark, "type", "attrs");
            if (!mark.TryGetProperty("attrs", out var attrs) || attrs.ValueKind != JsonValueKind.Object) throw Broken("a link has no address");
            Only(attrs, "href");
            var isHttps = attrs.TryGetProperty("href", out var href) && href.ValueKind == JsonValueKind.String && href.GetString() is { Length: <= 2_000 } address
                && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
            if (!isHttps) throw Broken("a link must begin with https://");
        }

        static void Level(JsonElement heading)
        {
            if (!TryNumber(heading, "level", out var level) || level is not (2 or 3)) throw Broken("a heading has level 2 or 3");
        }

        static void Order(JsonElement list)
        {
            if (list.TryGetProperty("attrs", out _) && (!TryNumber(list, "order", out var order) || order is < 1 or > 1_000))
                throw Broken("a numbered list begins between 1 and 1,000");
        }

        static bool TryNumber(JsonElement node, string name, out int number)
        {
            number = 0;
            if (!node.TryGetProperty("attrs", out var attrs) || attrs.ValueKind != JsonValueKind.Object) return false;
            Only(attrs, name);
            return attrs.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number);
        }

        void Count()
        {
            if (++nodes > MaxNodes) throw Broken("it has too many parts");
        }
    }
}
