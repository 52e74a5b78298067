namespace Homework.Texts;

/// <summary>
/// Which node may sit in which, in everything people write: <c>web/app/src/writing/schema.ts</c> said once more where it is
/// enforced. Entries and answers are its Doc, co-written pages its Page.
/// </summary>
static class TextSchema
{
    /// <summary>Lists and quotes within each other.</summary>
    public const int MaxHeight = 2;

    public const int MaxId = 64;
    public const int MaxOrder = 1_000;
    public const int MaxAddress = 2_000;

    enum Content
    {
        None,
        Sections,
        Blocks,
        Items,
        Inline,
    }

    static Content In(NodeKind kind) => kind switch
    {
        NodeKind.Page => Content.Sections,
        NodeKind.Doc or NodeKind.Section or NodeKind.Quote or NodeKind.Item => Content.Blocks,
        NodeKind.Bullets or NodeKind.Numbers => Content.Items,
        NodeKind.Paragraph or NodeKind.Heading => Content.Inline,
        _ => Content.None,
    };

    static Content For(NodeKind kind) => kind switch
    {
        NodeKind.Doc or NodeKind.Page => Content.None,
        NodeKind.Section => Content.Sections,
        NodeKind.Item => Content.Items,
        NodeKind.Break or NodeKind.Hidden or NodeKind.Text => Content.Inline,
        _ => Content.Blocks,
    };

    /// <summary>Whether a child may sit in a parent.</summary>
    public static bool Holds(NodeKind parent, NodeKind child) => In(parent) == For(child);

    /// <summary>Whether what is in one may be joined to what is in the other.</summary>
    public static bool AreAlike(NodeKind one, NodeKind other) => In(one) == In(other);

    /// <summary>What is missing where each child may be there; null: nothing.</summary>
    public static string? Lack(NodeKind kind, IReadOnlyList<PageNode> children) => kind switch
    {
        NodeKind.Paragraph or NodeKind.Heading => null,
        _ when children.Count == 0 => "something that has to hold paragraphs is empty",
        NodeKind.Item when children[0].Kind != NodeKind.Paragraph => "a list item begins with a paragraph",
        _ => null,
    };

    /// <summary>What is wrong with a node and all in it; null: nothing.</summary>
    public static string? Broken(PageNode node)
    {
        if (node.IsLeaf) return null;
        foreach (var child in node.Children)
        {
            if (!Holds(node.Kind, child.Kind)) return "a node is where it may not be";
            if (Broken(child) is { } problem) return problem;
        }
        return Lack(node.Kind, node.Children);
    }

    public static bool IsId(string? id) => id is { Length: > 0 and <= MaxId } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    public static bool IsAddress(string? address) =>
        address is { Length: <= MaxAddress } && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>Whether a string has half of a character that takes two.</summary>
    public static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
            i++;
        }
        return false;
    }
}
