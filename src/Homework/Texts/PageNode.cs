namespace Homework.Texts;

enum NodeKind : byte
{
    Doc,
    Page,
    Section,
    Paragraph,
    Heading,
    Quote,
    Bullets,
    Numbers,
    Item,
    Break,
    Hidden,
    Text,
}

/// <summary>A node of a page. A text is cut in pieces, so that a letter more copies one of them, and each piece has one writer.</summary>
sealed class PageNode
{
    const int Piece = 256; // characters of a text at most

    static readonly PageNode[] Nothing = [];

    PageNode(NodeKind kind, PageNode[] children) => (Kind, Children) = (kind, children);

    public NodeKind Kind { get; }
    public PageNode[] Children { get; }

    /// <summary>A section's or a hidden passage's.</summary>
    public string? Id { get; private init; }

    /// <summary>Whose section, or who wrote the text.</summary>
    public string? By { get; private init; }

    /// <summary>A heading's level, or what a list begins with.</summary>
    public int Number { get; private init; }

    public string Text { get; private init; } = "";
    public PageMark[] Marks { get; private init; } = PageMark.None;

    /// <summary>The positions in it.</summary>
    public int Inside { get; private init; }

    /// <summary>The positions that it takes where it stands.</summary>
    public int Size => Kind switch { NodeKind.Text => Text.Length, NodeKind.Break or NodeKind.Hidden => 1, _ => Inside + 2 };

    public int Length { get; private init; }

    /// <summary>Itself and all in it; texts of the same marks as one.</summary>
    public int Nodes { get; private init; }

    /// <summary>How many lists and quotes lie within each other.</summary>
    public int Height { get; private init; }

    public bool IsText => Kind == NodeKind.Text;
    public bool IsLeaf => Kind >= NodeKind.Break;
    public bool IsLine => Kind is NodeKind.Paragraph or NodeKind.Heading;

    public static PageNode Break { get; } = Leaf(NodeKind.Break, null, PageMark.None);

    public static PageNode Leaf(NodeKind kind, string? id, PageMark[] marks) => new(kind, Nothing) { Id = id, Marks = marks, Nodes = 1 };

    public static PageNode Of(string text, PageMark[] marks, string by) =>
        new(NodeKind.Text, Nothing) { Text = text, Marks = marks, By = by, Length = text.Length, Nodes = 1 };

    public static PageNode Of(NodeKind kind, IEnumerable<PageNode> children, int number = 0, string? id = null, string? by = null) =>
        Of(kind, [.. children], number, id, by);

    static PageNode Of(NodeKind kind, PageNode[] children, int number, string? id, string? by)
    {
        int inside = 0, length = 0, nodes = 1, height = 0;
        PageNode? last = null;
        foreach (var child in children)
        {
            inside += child.Size;
            length += child.Length;
            height = Math.Max(height, child.Height);
            nodes += last is { IsText: true } && child.IsText && PageMark.AreSame(last.Marks, child.Marks) ? 0 : child.Nodes;
            last = child;
        }
        if (kind is NodeKind.Quote or NodeKind.Bullets or NodeKind.Numbers) height++;
        return new PageNode(kind, children) { Number = number, Id = id, By = by, Inside = inside, Length = length, Nodes = nodes, Height = height };
    }

    public PageNode With(PageNode[] children) => Of(Kind, children, Number, Id, By);

    public PageNode With(int index, PageNode child)
    {
        var children = (PageNode[])Children.Clone();
        children[index] = child;
        return With(children);
    }

    public PageNode WithNumber(int number) => Of(Kind, Children, number, Id, By);

    public PageNode WithMarks(PageMark[] marks) =>
        ReferenceEquals(marks, Marks) ? this : IsText ? Of(Text, marks, By!) : Leaf(Kind, Id, marks);

    /// <summary>A part of a text.</summary>
    public PageNode Cut(int from, int to) => from == 0 && to == Text.Length ? this : Of(Text[from..to], Marks, By!);

    /// <summary>Adds a child at the end: a short text becomes one piece with the same person's text before it.</summary>
    public static void Add(List<PageNode> children, PageNode child)
    {
        if (child.IsText && children is [.., { IsText: true } last] && last.Text.Length + child.Text.Length <= Piece
            && last.By == child.By && PageMark.AreSame(last.Marks, child.Marks))
            children[^1] = Of(last.Text + child.Text, last.Marks, last.By!);
        else if (child.Text.Length > Piece)
            for (var from = 0; from < child.Text.Length; from += Piece)
                children.Add(child.Cut(from, Math.Min(from + Piece, child.Text.Length)));
        else
            children.Add(child);
    }

    /// <summary>Whether both are the same but for what is in them.</summary>
    public bool IsLike(PageNode other) =>
        Kind == other.Kind && Number == other.Number && Id == other.Id && By == other.By && PageMark.AreSame(Marks, other.Marks);
}
