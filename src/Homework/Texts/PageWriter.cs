using System.Text.Json;

namespace Homework.Texts;

/// <summary>Writes ProseMirror's JSON of nodes, marks and slices.</summary>
/// <param name="writer">Where to.</param>
/// <param name="words">Where texts go, so that only their lengths are written; null: they are written.</param>
sealed class PageWriter(Utf8JsonWriter writer, List<string>? words = null)
{
    public void Node(PageNode node)
    {
        writer.WriteStartObject();
        writer.WriteString("type", PageNames.Of(node.Kind));
        Attributes(node);
        if (node.Children.Length > 0)
        {
            writer.WritePropertyName("content");
            Nodes(node.Children);
        }
        MarksOf(node);
        writer.WriteEndObject();
    }

    public void Nodes(PageNode[] nodes)
    {
        writer.WriteStartArray();
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i].IsText) i = Text(nodes, i);
            else Node(nodes[i]);
        writer.WriteEndArray();
    }

    public void Slice(PageSlice slice)
    {
        if (slice.Size == 0) return;
        writer.WriteStartObject("slice");
        writer.WritePropertyName("content");
        Nodes(slice.Nodes);
        if (slice.OpenStart > 0) writer.WriteNumber("openStart", slice.OpenStart);
        if (slice.OpenEnd > 0) writer.WriteNumber("openEnd", slice.OpenEnd);
        writer.WriteEndObject();
    }

    public void Mark(PageMark mark)
    {
        writer.WriteStartObject();
        writer.WriteString("type", PageNames.Of(mark.Kind));
        if (mark.Value is { } value)
        {
            writer.WriteStartObject("attrs");
            if (mark.Kind == MarkKind.Remark) writer.WriteString("id", value);
            else Words("href", value, 0);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    int Text(PageNode[] nodes, int first)
    {
        var last = first;
        while (last + 1 < nodes.Length && nodes[last + 1].IsText && PageMark.AreSame(nodes[last + 1].Marks, nodes[first].Marks)) last++;
        var text = last == first ? nodes[first].Text : string.Concat(nodes[first..(last + 1)].Select(node => node.Text));
        writer.WriteStartObject();
        writer.WriteString("type", "text");
        MarksOf(nodes[first]);
        Words("text", text, text.Length);
        writer.WriteEndObject();
        return last;
    }

    void Words(string name, string text, int length)
    {
        if (words is null) writer.WriteString(name, text);
        else
        {
            words.Add(text);
            writer.WriteNumber(name, length);
        }
    }

    void MarksOf(PageNode node)
    {
        if (node.Marks.Length == 0) return;
        writer.WriteStartArray("marks");
        foreach (var mark in node.Marks) Mark(mark);
        writer.WriteEndArray();
    }

    void Attributes(PageNode node)
    {
        if (node.Kind is not (NodeKind.Heading or NodeKind.Numbers or NodeKind.Section or NodeKind.Hidden)) return;
        writer.WriteStartObject("attrs");
        if (node.Kind == NodeKind.Heading) writer.WriteNumber("level", node.Number);
        if (node.Kind == NodeKind.Numbers) writer.WriteNumber("order", node.Number);
        if (node.Id is not null) writer.WriteString("id", node.Id);
        if (node.Kind == NodeKind.Section) writer.WriteString("by", node.By);
        writer.WriteEndObject();
    }
}
