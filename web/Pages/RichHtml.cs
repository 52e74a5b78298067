using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Homework.Web.Pages;

/// <summary>What people wrote as HTML, from the document that the server holds: no script is needed to read it.</summary>
static class RichHtml
{
    static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["paragraph"] = "p",
        ["blockquote"] = "blockquote",
        ["bullet_list"] = "ul",
        ["ordered_list"] = "ol",
        ["list_item"] = "li",
        ["strong"] = "strong",
        ["em"] = "em",
    };

    /// <summary>The content of a document or section, each paragraph with a direction of its own.</summary>
    public static string Of(JsonElement node)
    {
        var html = new StringBuilder();
        Inside(node, html);
        return html.ToString();
    }

    static void Inside(JsonElement node, StringBuilder html)
    {
        if (!node.TryGetProperty("content", out var content)) return;
        foreach (var child in content.EnumerateArray()) Add(child, html);
    }

    static void Add(JsonElement node, StringBuilder html)
    {
        var type = node.GetProperty("type").GetString()!;
        if (type == "text") Words(node, html);
        else if (type == "hard_break") html.Append("<br>");
        else if (type == "hidden") html.Append("<span>[…]</span>");
        else Block(node, type == "heading" ? $"h{node.GetProperty("attrs").GetProperty("level").GetInt32()}" : Tags[type], html);
    }

    static void Block(JsonElement node, string tag, StringBuilder html)
    {
        html.Append('<').Append(tag).Append(tag is "p" or "h2" or "h3" ? " dir=\"auto\">" : ">");
        Inside(node, html);
        html.Append("</").Append(tag).Append('>');
    }

    static void Words(JsonElement node, StringBuilder html)
    {
        var ends = new Stack<string>();
        if (node.TryGetProperty("marks", out var marks))
            foreach (var mark in marks.EnumerateArray())
                if (Start(mark, html) is { } end) ends.Push(end);
        html.Append(HtmlEncoder.Default.Encode(node.GetProperty("text").GetString()!));
        foreach (var end in ends) html.Append(end);
    }

    static string? Start(JsonElement mark, StringBuilder html)
    {
        var type = mark.GetProperty("type").GetString()!;
        if (type == "link")
        {
            html.Append("<a rel=\"noreferrer\" href=\"").Append(HtmlEncoder.Default.Encode(mark.GetProperty("attrs").GetProperty("href").GetString()!)).Append("\">");
            return "</a>";
        }
        if (!Tags.TryGetValue(type, out var tag)) return null; // an anchor
        html.Append('<').Append(tag).Append('>');
        return $"</{tag}>";
    }
}
