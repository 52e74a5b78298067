using System.Text.Json;

namespace Homework.Texts;

/// <summary>
/// Reads ProseMirror's JSON of nodes, marks and slices. Each is checked in itself (kinds, attributes, marks, addresses); which
/// may sit in which is for <see cref="TextSchema"/>.
/// </summary>
/// <param name="isShape">Whether texts are lengths (<see cref="Step.TakeApart"/>).</param>
/// <param name="words">The texts then; null: spaces.</param>
sealed class PageReader(bool isShape = false, IReadOnlyList<string>? words = null)
{
    const string Removed = "https://removed.invalid/";

    int next;

    public bool IsDone => words is null || next == words.Count;

    public static JsonException Broken(string what) => new($"This text cannot be kept: {what}.");

    /// <summary>Reads something in which strings may be no strings.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try { return read(); }
        catch (InvalidOperationException) { throw Broken("it has half a character"); }
    }

    public PageNode[] Nodes(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array) throw Broken("content is a list");
        var nodes = new List<PageNode>();
        foreach (var node in list.EnumerateArray()) PageNode.Add(nodes, Node(node));
        return [.. nodes];
    }

    public PageNode Node(JsonElement node) => PageJson.Type(node) switch
    {
        "text" => Text(node),
        "hard_break" => PageNode.Leaf(NodeKind.Break, null, Marks(PageJson.Only(node, "type", "marks"))),
        "hidden" => PageNode.Leaf(NodeKind.Hidden, PageJson.Id(PageJson.Only(node, "type", "marks", "attrs"), "id", "id"), Marks(node)),
        "heading" => PageNode.Of(NodeKind.Heading, Content(node, "attrs"), Level(PageJson.Attribute(node, "level"))),
        "ordered_list" => PageNode.Of(NodeKind.Numbers, Content(node, "attrs"), Order(PageJson.Attribute(node, "order"))),
        "section" => PageNode.Of(NodeKind.Section, Content(node, "attrs"), 0, PageJson.Id(node, "id", "id", "by"), Owner(node)),
        var type => PageNode.Of(PageNames.KindOf(type) ?? throw Broken($"'{type}' is not known"), Content(node)),
    };

    /// <summary>A page's document.</summary>
    public PageNode Page(JsonElement page) =>
        PageJson.Type(page) == PageNames.Of(NodeKind.Page) ? PageNode.Of(NodeKind.Page, Content(page)) : throw Broken("a page begins with a doc");

    public PageSlice Slice(JsonElement step)
    {
        if (!step.TryGetProperty("slice", out var slice) || slice.ValueKind == JsonValueKind.Null) return PageSlice.Empty;
        PageJson.Only(slice, "content", "openStart", "openEnd");
        var nodes = slice.TryGetProperty("content", out var content) && content.ValueKind != JsonValueKind.Null ? Nodes(content) : [];
        var result = new PageSlice(nodes, Open("openStart"), Open("openEnd"));
        if (!result.IsSound) throw Broken("a slice is open deeper than it is");
        return result.Size == 0 ? PageSlice.Empty : result;

        int Open(string name) => slice.TryGetProperty(name, out _) ? PageJson.Number(slice, name) : 0;
    }

    public PageMark Mark(JsonElement mark)
    {
        switch (PageJson.Type(mark))
        {
            case "em": PageJson.Only(mark, "type"); return new PageMark(MarkKind.Em);
            case "strong": PageJson.Only(mark, "type"); return new PageMark(MarkKind.Strong);
            case "remark": return new PageMark(MarkKind.Remark, PageJson.Id(PageJson.Only(mark, "type", "attrs"), "id", "id"));
            case "link": return new PageMark(MarkKind.Link, Address(PageJson.Attribute(PageJson.Only(mark, "type", "attrs"), "href")));
            case var other: throw Broken($"'{other}' is not a known mark");
        }
    }

    public static int Level(JsonElement? level) =>
        level is null ? 2 : PageJson.TryNumber(level, out var number) && number is 2 or 3 ? number : throw Broken("a heading has level 2 or 3");

    public static int Order(JsonElement? order) =>
        order is null ? 1 : PageJson.TryNumber(order, out var number) && number is >= 1 and <= TextSchema.MaxOrder ? number
            : throw Broken("a numbered list begins between 1 and 1,000");

    static string? Owner(JsonElement section)
    {
        if (!section.GetProperty("attrs").TryGetProperty("by", out var by) || by.ValueKind == JsonValueKind.Null) return null;
        return by.ValueKind == JsonValueKind.String && by.GetString() is { Length: > 0 and <= 200 } owner ? owner : throw Broken("a section is nobody's");
    }

    PageNode[] Content(JsonElement node, params ReadOnlySpan<string> others)
    {
        PageJson.Only(node, ["type", "content", .. others]);
        return node.TryGetProperty("content", out var content) ? Nodes(content) : [];
    }

    PageNode Text(JsonElement node)
    {
        PageJson.Only(node, "type", "text", "marks");
        if (!node.TryGetProperty("text", out var text)) throw Broken("a text node has no text");
        var marks = Marks(node); // first, because that is the order of the words
        var said = Words(text, length => new string(' ', length));
        return said.Length == 0 ? throw Broken("a text node is empty") : PageNode.Of(said, marks, "");
    }

    PageMark[] Marks(JsonElement node)
    {
        if (!node.TryGetProperty("marks", out var list)) return PageMark.None;
        if (list.ValueKind != JsonValueKind.Array) throw Broken("marks are a list");
        var marks = list.EnumerateArray().Select(Mark).OrderBy(mark => mark.Kind).ToArray();
        var isTwice = marks.Distinct().Count() < marks.Length || marks.Where(mark => mark.Kind != MarkKind.Remark).DistinctBy(mark => mark.Kind).Count()
            < marks.Count(mark => mark.Kind != MarkKind.Remark);
        return isTwice ? throw Broken("a mark is there twice") : marks.Length == 0 ? PageMark.None : marks;
    }

    string Address(JsonElement? address)
    {
        var href = address is { } value ? Words(value, _ => Removed) : null;
        return TextSchema.IsAddress(href) ? href! : throw Broken("a link must begin with https://");
    }

    string Words(JsonElement element, Func<int, string> instead)
    {
        if (!isShape) return element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Broken("words are no words");
        if (!PageJson.TryNumber(element, out var length) || length is < 0 or > Step.MaxBytes) throw Broken("a length is none");
        if (words is null) return instead(length);
        if (next >= words.Count || (length > 0 && words[next].Length != length)) throw Broken("words and shape do not fit together");
        return words[next++];
    }
}
