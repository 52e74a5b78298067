using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>The step from one page to another.</summary>
static class PageRestore
{
    public static Step? Make(PageText page, PageText other, out ImmutableArray<TextBy> writers)
    {
        writers = [];
        if (page.Equals(other)) return null;
        var (node, target, at) = (page.Root, other.Root, 0);
        while (true)
        {
            var (before, after) = Ends(node.Children, target.Children);
            at += node.Children.Take(before).Sum(child => child.Size);
            var (old, now) = (node.Children[before..^after], target.Children[before..^after]);
            if (old is [{ IsLeaf: false } one] && now is [{ IsLeaf: false } next] && one.IsLike(next) && !one.IsLine) (node, target, at) = (one, next, at + 1);
            else return Replace(at, old, now, out writers);
        }
    }

    /// <summary>How many children are the same at the beginning and at the end.</summary>
    static (int Before, int After) Ends(PageNode[] old, PageNode[] now)
    {
        var (before, after, most) = (0, 0, Math.Min(old.Length, now.Length));
        while (before < most && PageSame.AreSame(old[before], now[before])) before++;
        while (after < most - before && PageSame.AreSame(old[^(after + 1)], now[^(after + 1)])) after++;
        return (before, after);
    }

    static ReplaceStep Replace(int at, PageNode[] old, PageNode[] now, out ImmutableArray<TextBy> writers)
    {
        var list = ImmutableArray.CreateBuilder<TextBy>();
        foreach (var node in now)
            foreach (var run in PageRanges.Runs(PageNode.Of(NodeKind.Doc, [node]))) PageRanges.Add(list, new TextBy(run.Length, run.By));
        writers = list.ToImmutable();
        return new ReplaceStep(at, at + old.Sum(node => node.Size), now.Length == 0 ? PageSlice.Empty : new PageSlice(now, 0, 0));
    }
}
