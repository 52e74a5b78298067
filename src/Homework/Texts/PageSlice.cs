using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>A piece of a page, whose nodes may be open at both ends.</summary>
sealed class PageSlice
{
    public PageSlice(PageNode[] nodes, int openStart, int openEnd) => (Nodes, OpenStart, OpenEnd) = (nodes, openStart, openEnd);

    public static PageSlice Empty { get; } = new([], 0, 0);

    public PageNode[] Nodes { get; }
    public int OpenStart { get; }
    public int OpenEnd { get; }

    public int Size => Nodes.Sum(node => node.Size) - OpenStart - OpenEnd;

    public int Length => Nodes.Sum(node => node.Length);

    /// <summary>Whether there is as much to be open as is said.</summary>
    public bool IsSound
    {
        get
        {
            return OpenStart >= 0 && OpenEnd >= 0 && OpenStart <= Depth(true) && OpenEnd <= Depth(false);

            int Depth(bool isStart)
            {
                var (depth, nodes) = (0, Nodes);
                while (nodes.Length > 0 && (isStart ? nodes[0] : nodes[^1]) is { IsLeaf: false } next) (depth, nodes) = (depth + 1, next.Children);
                return depth;
            }
        }
    }

    public IEnumerable<PageNode> All => Nodes.SelectMany(AllIn);

    /// <summary>The same with writers of its characters.</summary>
    public PageSlice WrittenBy(string by, ImmutableArray<TextBy> writers)
    {
        if (Length == 0) return this;
        var isUsed = !writers.IsDefault && writers.Sum(writer => writer.Length) == Length && writers.All(writer => writer.Length > 0);
        var attribution = new Attribution(isUsed ? writers : [new TextBy(Length, by)]);
        return new PageSlice(attribution.Of(Nodes), OpenStart, OpenEnd);
    }

    static IEnumerable<PageNode> AllIn(PageNode node) => node.Children.SelectMany(AllIn).Prepend(node);
}

/// <summary>Gives texts their writers, one character after the other.</summary>
sealed class Attribution(ImmutableArray<TextBy> writers)
{
    int index;
    int used; // characters of the writer at the index

    public PageNode[] Of(PageNode[] nodes)
    {
        var result = new List<PageNode>(nodes.Length);
        foreach (var node in nodes)
            if (node.IsText) Text(node, result);
            else result.Add(node.Length == 0 ? node : node.With(Of(node.Children)));
        return [.. result];
    }

    void Text(PageNode node, List<PageNode> into)
    {
        for (var from = 0; from < node.Text.Length;)
        {
            var take = Math.Min(node.Text.Length - from, writers[index].Length - used);
            PageNode.Add(into, PageNode.Of(node.Text[from..(from + take)], node.Marks, writers[index].By));
            from += take;
            used += take;
            if (used == writers[index].Length) (index, used) = (index + 1, 0);
        }
    }
}
