namespace Homework.Texts;

/// <summary>What lies between two positions.</summary>
static class PageTokens
{
    /// <summary>Whether there is more than ends of nodes and then beginnings of nodes.</summary>
    /// <exception cref="StepException">A position is outside.</exception>
    public static bool HasContent(PageNode root, int from, int to)
    {
        var (path, left) = (PagePath.Of(root, from), to - from);
        var depth = path.Depth;
        if (path.TextOffset > 0) return left > 0;
        while (left > 0 && depth > 0 && After(depth) == path[depth].Node.Children.Length) (depth, left) = (depth - 1, left - 1);
        if (left <= 0) return false;
        var (children, index) = (path[depth].Node.Children, After(depth));
        for (; left > 0; left--)
        {
            if (index == children.Length || children[index].IsLeaf) return true;
            (children, index) = (children[index].Children, 0);
        }
        return false;

        int After(int at) => at == path.Depth ? path[at].Index : path[at].Index + 1;
    }

    /// <summary>What lies between two positions of one node.</summary>
    /// <exception cref="StepException">They are of two, or outside.</exception>
    public static PageNode[] Flat(PageNode root, int from, int to)
    {
        if (from == to) return [];
        var (start, end) = (PagePath.Of(root, from), PagePath.Of(root, to));
        if (start.Depth != end.Depth || start.Last.Start != end.Last.Start) throw new StepException("it would keep parts of nodes");
        var children = start.Last.Node.Children;
        var (first, last) = (start.Last.Index, end.Last.Index);
        if (first == last) return [children[first].Cut(start.TextOffset, end.TextOffset)];
        var result = new List<PageNode>(last - first + 1);
        if (start.TextOffset > 0) { result.Add(children[first].Cut(start.TextOffset, children[first].Size)); first++; }
        result.AddRange(children.AsSpan(first, last - first));
        if (end.TextOffset > 0) result.Add(children[last].Cut(0, end.TextOffset));
        return [.. result];
    }
}
