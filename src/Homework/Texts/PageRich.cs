using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Homework.Texts;

/// <summary>From and to documents without sections.</summary>
static class PageRich
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PageNode Section(PagePart part)
    {
        if (!TextSchema.IsId(part.Id)) throw new ArgumentException("an id is none", nameof(part));
        return PageNode.Of(NodeKind.Section, Blocks(part.Content, part.Writer), 0, part.Id, part.By);
    }

    /// <summary>A paragraph of plain words.</summary>
    public static PageNode Line(string words) => PageNode.Of(NodeKind.Paragraph, words.Length == 0 ? [] : [PageNode.Of(words, PageMark.None, "")]);

    public static JsonElement Between(PageNode root, TextRange range)
    {
        PageNode[] blocks = [.. Cut(root, range.From, range.To).SelectMany(section => section.Children)];
        return Element(PageNode.Of(NodeKind.Doc, blocks.Length == 0 ? [Line("")] : blocks));
    }

    public static JsonElement Element(PageNode node)
    {
        using var document = JsonDocument.Parse(String(writer => new PageWriter(writer).Node(node)));
        return document.RootElement.Clone();
    }

    public static string String(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    static PageNode[] Blocks(RichText? content, string by)
    {
        if (content is null) return [Line("")];
        return new PageSlice(content.Document.Children, 0, 0).WrittenBy(by, default).Nodes;
    }

    /// <summary>The children of a node within a range, without anchors.</summary>
    static List<PageNode> Cut(PageNode node, int from, int to)
    {
        var (children, at) = (new List<PageNode>(), 0);
        foreach (var child in node.Children)
        {
            if (at < to && at + child.Size > from) Add(children, child, Math.Max(from - at, 0), Math.Min(to - at, child.Size));
            at += child.Size;
        }
        if (node.Kind == NodeKind.Item && children is [{ Kind: not NodeKind.Paragraph }, ..]) children.Insert(0, PageNode.Of(NodeKind.Paragraph, []));
        return children;
    }

    static void Add(List<PageNode> children, PageNode child, int from, int to)
    {
        if (child.Kind == NodeKind.Hidden) return;
        if (child.IsText) child = child.Cut(from, to);
        if (child.IsLeaf)
        {
            PageNode.Add(children, child.WithMarks([.. child.Marks.Where(mark => mark.Kind != MarkKind.Remark)]));
            return;
        }
        var inner = Cut(child, from - 1, to - 1);
        if (inner.Count > 0 || child.IsLine) children.Add(child.With([.. inner]));
    }
}
