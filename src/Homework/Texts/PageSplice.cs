using System.Runtime.InteropServices;

namespace Homework.Texts;

/// <summary>
/// Replaces a range of a page. A document is the sequence of its tokens, and the step a splice of that sequence; but only the
/// nodes that the range or the slice opens or closes are put together anew, in the deepest node that holds them all.
/// </summary>
sealed class PageSplice
{
    readonly List<Frame> open = [];
    readonly PageNode[] gap;
    readonly int gapAt; // position in the slice; -1: nowhere (any more)
    int at; // position in the slice
    bool isGapDue;

    PageSplice(PageNode[] gap, int gapAt) => (this.gap, this.gapAt, isGapDue) = (gap, gapAt, gapAt >= 0);

    readonly record struct Frame(PageNode Like, List<PageNode> Children);

    /// <summary>The page with a slice in the place of a range, and in the slice what the gap kept.</summary>
    /// <exception cref="StepException">What comes of it is not a page.</exception>
    public static PageNode Replace(PageNode root, int from, int to, PageSlice slice, PageNode[]? gap = null, int gapAt = -1)
    {
        if (from > to) throw new StepException("a range ends before it begins");
        var (start, end) = (PagePath.Of(root, from), PagePath.Of(root, to));
        if (slice.OpenStart > start.Depth || start.Depth - slice.OpenStart != end.Depth - slice.OpenEnd)
            throw new StepException("it opens and closes unequally");
        var depth = 0;
        while (depth < start.Depth - slice.OpenStart && depth < end.Depth && start[depth].Index == end[depth].Index) depth++;
        var splice = new PageSplice(gap ?? [], gapAt);
        splice.Before(start, depth);
        splice.Slice(slice, start.Depth - slice.OpenStart - depth);
        splice.After(end, depth);
        var node = splice.Whole();
        while (--depth >= 0) node = start[depth].Node.With(start[depth].Index, node);
        return node;
    }

    void Before(PagePath path, int depth)
    {
        for (; depth <= path.Depth; depth++)
        {
            var (node, index, _) = path[depth];
            var children = new List<PageNode>(node.Children.Length + 2);
            children.AddRange(node.Children.AsSpan(0, index));
            open.Add(new Frame(node, children));
        }
        if (path.TextOffset > 0) Top.Children.Add(path.Last.Node.Children[path.Last.Index].Cut(0, path.TextOffset));

    }

    void After(PagePath path, int depth)
    {
        for (var i = path.Depth; i >= depth; i--)
        {
            var (node, index, _) = path[i];
            if (i == path.Depth && path.TextOffset > 0) PageNode.Add(Top.Children, node.Children[index].Cut(path.TextOffset, node.Children[index].Text.Length));
            var next = i < path.Depth || path.TextOffset > 0 ? index + 1 : index;
            if (next < node.Children.Length) PageNode.Add(Top.Children, node.Children[next++]);
            if (next < node.Children.Length) Top.Children.AddRange(node.Children.AsSpan(next));
            if (i > depth) Close(node.Kind);
        }
    }

    PageNode Whole()
    {
        if (open.Count != 1) throw new StepException("it opens and closes unequally");
        return Closed(Top);
    }

    Frame Top => open[^1];

    void Slice(PageSlice slice, int joins)
    {
        at = -slice.OpenStart;
        Walk(slice.Nodes, slice.OpenStart, slice.OpenEnd, joins);
        if (isGapDue) throw new StepException("there is no such place in the slice");
    }

    void Walk(PageNode[] nodes, int openStart, int openEnd, int level)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            Gap();
            if (nodes[i].IsText) Text(nodes[i]);
            else if (nodes[i].IsLeaf) Leaf(nodes[i]);
            else Branch(nodes[i], i == 0 ? openStart : 0, i == nodes.Length - 1 ? openEnd : 0, level + 1);
        }
        Gap();
    }

    void Text(PageNode node)
    {
        if (isGapDue && gapAt > at && gapAt < at + node.Size)
        {
            var cut = gapAt - at;
            Text(node.Cut(0, cut));
            Gap();
            node = node.Cut(cut, node.Text.Length);
        }
        Leaf(node);
    }

    void Leaf(PageNode node)
    {
        Put(node);
        at += node.Size;
    }

    void Branch(PageNode node, int openStart, int openEnd, int level)
    {
        if (openStart == 0) open.Add(new Frame(node, []));
        else Join(node.Kind, open[level]);
        at++;
        Walk(node.Children, Math.Max(openStart - 1, 0), Math.Max(openEnd - 1, 0), level);
        if (openEnd > 0) return;
        at++;
        Close(node.Kind);
    }

    void Gap()
    {
        if (!isGapDue || gapAt != at) return;
        isGapDue = false;
        foreach (var node in gap) Put(node);
    }

    void Put(PageNode node)
    {
        if (!TextSchema.Holds(Top.Like.Kind, node.Kind)) throw new StepException("a node is where it may not be");
        PageNode.Add(Top.Children, node);
    }

    void Close(NodeKind kind)
    {
        if (open.Count < 2) throw new StepException("it opens and closes unequally");
        var frame = Top;
        Join(kind, frame);
        open.RemoveAt(open.Count - 1);
        Put(Closed(frame));
    }

    static void Join(NodeKind kind, Frame frame)
    {
        if (!TextSchema.AreAlike(kind, frame.Like.Kind)) throw new StepException("unlike nodes would be joined");
    }

    static PageNode Closed(Frame frame)
    {
        if (TextSchema.Lack(frame.Like.Kind, frame.Children) is { } lack) throw new StepException(lack);
        return frame.Like.With(CollectionsMarshal.AsSpan(frame.Children).ToArray());
    }
}
