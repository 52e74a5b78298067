using System.Text.Json;

namespace Homework.Texts;

/// <summary>What ProseMirror's JSON calls things.</summary>
static class PageNames
{
    // a page is stored as a doc, too: where it stands says which it is
    static readonly string[] Kinds =
    [
        "doc", "doc", "section", "paragraph", "heading", "blockquote", "bullet_list", "ordered_list", "list_item", "hard_break", "hidden", "text",
    ];

    public static string Of(NodeKind kind) => Kinds[(int)kind];

    public static string Of(MarkKind kind) => kind switch { MarkKind.Remark => "remark", MarkKind.Link => "link", MarkKind.Em => "em", _ => "strong" };

    public static NodeKind? KindOf(string name) => Array.IndexOf(Kinds, name) is >= 0 and var index ? (NodeKind)index : null;
}

