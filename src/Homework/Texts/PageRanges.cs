using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>Finds things in a page and says where they are.</summary>
static class PageRanges
{
    readonly record struct Found(PageNode Node, int At);

    /// <summary>All nodes that are no branches, in order.</summary>
    static IEnumerable<Found> Leaves(PageNode node, int at = 0)
    {
        foreach (var child in node.Children)
        {
            if (child.IsLeaf) yield return new Found(child, at);
            else foreach (var leaf in Leaves(child, at + 1)) yield return leaf;
            at += child.Size;
        }
    }

    public static IEnumerable<TextRun> Runs(PageNode root)
    {
        TextRun? run = null;
        foreach (var (node, at) in Leaves(root).Where(found => found.Node.IsText))
        {
            if (run is { } last && last.From + last.Length == at && last.By == node.By) run = last with { Length = last.Length + node.Text.Length };
            else
            {
                if (run is { } done) yield return done;
                run = new TextRun(at, node.Text.Length, node.By!);
            }
        }
        if (run is { } rest) yield return rest;
    }

    public static IEnumerable<TextRange> Of(PageNode root, PageMark mark)
    {
        TextRange? range = null;
        foreach (var (node, at) in Leaves(root).Where(found => found.Node.Marks.Contains(mark)))
        {
            if (range is { } last && last.To == at) range = last with { To = at + node.Size };
            else
            {
                if (range is { } done) yield return done;
                range = new TextRange(at, at + node.Size);
            }
        }
        if (range is { } rest) yield return rest;
    }

    public static IReadOnlySet<string> Remarks(PageNode root) =>
        Leaves(root).SelectMany(found => found.Node.Marks).Where(mark => mark.Kind == MarkKind.Remark).Select(mark => mark.Value!).ToHashSet();

    public static IReadOnlySet<string> HiddenIds(PageNode root) =>
        Leaves(root).Where(found => found.Node.Kind == NodeKind.Hidden).Select(found => found.Node.Id!).ToHashSet();

    public static int? HiddenAt(PageNode root, string id)
    {
        foreach (var (node, at) in Leaves(root))
            if (node.Kind == NodeKind.Hidden && node.Id == id) return at;
        return null;
    }

    public static ImmutableArray<TextBy> Writers(PageNode root, TextRange range)
    {
        var writers = ImmutableArray.CreateBuilder<TextBy>();
        foreach (var (node, at) in Leaves(root).Where(found => found.Node.IsText))
        {
            var length = Math.Min(at + node.Size, range.To) - Math.Max(at, range.From);
            if (length > 0) Add(writers, new TextBy(length, node.By!));
        }
        return writers.ToImmutable();
    }

    public static string Words(PageNode root, TextRange range)
    {
        var texts = Leaves(root).Where(found => found.Node.IsText && found.At < range.To && found.At + found.Node.Size > range.From);
        return string.Concat(texts.Select(found => found.Node.Text[Math.Max(range.From - found.At, 0)..Math.Min(range.To - found.At, found.Node.Size)]));
    }

    public static void Add(ImmutableArray<TextBy>.Builder writers, TextBy next)
    {
        if (writers.Count > 0 && writers[^1].By == next.By) writers[^1] = next with { Length = writers[^1].Length + next.Length };
        else writers.Add(next);
    }

    public static IEnumerable<TextRange> Lines(PageNode node, TextRange range, int at = 0)
    {
        foreach (var child in node.Children)
        {
            var inside = new TextRange(Math.Max(at + 1, range.From), Math.Min(at + 1 + child.Inside, range.To));
            if (child.IsLine && inside.From < inside.To) yield return inside;
            else if (!child.IsLeaf && !child.IsLine && at < range.To && at + child.Size > range.From)
                foreach (var line in Lines(child, range, at + 1)) yield return line;
            at += child.Size;
        }
    }

    /// <summary>What stands in a passage of one line.</summary>
    /// <exception cref="ArgumentException">It is not in one line.</exception>
    public static PageNode[] Line(PageNode root, TextRange range)
    {
        try
        {
            var path = PagePath.Of(root, range.From);
            if (path.Last.Node.IsLine && range.From < range.To) return PageTokens.Flat(root, range.From, range.To);
        }
        catch (StepException) { }
        throw new ArgumentException("a passage is in one paragraph", nameof(range));
    }
}
