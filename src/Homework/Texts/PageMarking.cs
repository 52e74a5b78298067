namespace Homework.Texts;

/// <summary>Changes the marks of all that stands in lines between two positions.</summary>
static class PageMarking
{
    public static PageNode Change(PageNode node, int from, int to, Func<PageMark[], PageMark[]> change)
    {
        var (first, at) = (0, 0);
        while (first < node.Children.Length && at + node.Children[first].Size <= from) at += node.Children[first++].Size;
        var children = new List<PageNode>(node.Children.Length + 2);
        children.AddRange(node.Children.AsSpan(0, first));
        var next = first;
        for (; next < node.Children.Length && at < to; next++)
        {
            var child = node.Children[next];
            Add(children, child, Math.Max(from - at, 0), Math.Min(to - at, child.Size), change);
            at += child.Size;
        }
        if (next < node.Children.Length) PageNode.Add(children, node.Children[next++]);
        if (next < node.Children.Length) children.AddRange(node.Children.AsSpan(next));
        return node.With([.. children]);
    }

    static void Add(List<PageNode> children, PageNode child, int from, int to, Func<PageMark[], PageMark[]> change)
    {
        if (!child.IsLeaf) { children.Add(Change(child, from - 1, to - 1, change)); return; }
        if (!child.IsText) { children.Add(child.WithMarks(change(child.Marks))); return; }
        if (from > 0) PageNode.Add(children, child.Cut(0, from));
        PageNode.Add(children, child.Cut(from, to).WithMarks(change(child.Marks)));
        if (to < child.Size) PageNode.Add(children, child.Cut(to, child.Size));
    }
}
