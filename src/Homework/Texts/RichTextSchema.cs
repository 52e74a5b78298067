using System.Text;
using System.Text.Json;

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

    /// <summary>Checks a whole document and answers its plain text.</summary>
    /// <exception cref="JsonException">It breaks the schema.</exception>
    public static string Check(JsonElement document)
    {
        var check = new Walk();
        if (TypeOf(document) != "doc") throw Broken("a text begins with a doc");
        Only(document, "type", "content");
        foreach (var block in Content(document)) check.Block(block, 0);
        if (check.IsEmpty) throw Broken("a text has at least one block");
        return check.Plain;
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
            ? type.GetString()! : throw Broken("a node has no type");

    static void Only(JsonElement node, params ReadOnlySpan<string> names)
    {
        foreach (var property in node.EnumerateObject())
            if (!names.Contains(property.Name)) throw Broken($"'{property.Name}' is not known here");
    }

    static IEnumerable<JsonElement> Content(JsonElement node)
    {
        if (!node.TryGetProperty("content", out var content)) return [];
        return content.ValueKind == JsonValueKind.Array ? content.EnumerateArray() : throw Broken("content is a list");
    }

    sealed class Walk
    {
        readonly StringBuilder plain = new();
        int nodes;

        public bool IsEmpty => nodes == 0;

        public string Plain => plain.ToString().TrimEnd('\n');

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
            plain.Append('\n');
        }

        void Inline(JsonElement node)
        {
            Count();
            var type = TypeOf(node);
            if (type == "hard_break") { Only(node, "type", "marks"); plain.Append('\n'); }
            else if (type == "text") { Only(node, "type", "text", "marks"); Words(node); }
            else throw Broken($"'{type}' cannot stand in a line");
            if (node.TryGetProperty("marks", out var marks)) MarksOf(marks);
        }

        void Words(JsonElement node)
        {
            if (!node.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) throw Broken("a text node has no text");
            var words = text.GetString()!;
            if (words.Length == 0) throw Broken("a text node is empty");
            plain.Append(words);
            if (plain.Length > MaxLength + nodes) throw Broken($"it is longer than {MaxLength:N0} characters");
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
