namespace Homework.Texts;

/// <summary>Steps that no person's editor makes.</summary>
static class ServerSteps
{
    public static Step InsertSection(PageText page, int index, PagePart part)
    {
        if (page.Section(part.Id) is not null) throw new ArgumentException("two sections have one id", nameof(part));
        var position = page.Sections.ElementAtOrDefault(index) is { } next ? next.From - 1 : page.Size;
        return new ReplaceStep(position, position, new PageSlice([PageRich.Section(part)], 0, 0));
    }

    public static Step RemoveSection(PageText page, string id)
    {
        if (page.Section(id) is not { } section) throw new ArgumentException("there is no such section", nameof(id));
        if (page.Root.Children.Length == 1) throw new ArgumentException("a page has a section", nameof(id));
        return new ReplaceStep(section.From - 1, section.To + 1, PageSlice.Empty);
    }

    public static Step Hide(PageText page, int from, int to, string id)
    {
        CheckId(id);
        CheckCuts(page, from, to);
        page.Inline(from, to);
        return new ReplaceStep(from, to, new PageSlice([PageNode.Leaf(NodeKind.Hidden, id, PageMark.None)], 0, 0));
    }

    public static Step? Unhide(PageText page, string id, InlineContent kept) =>
        page.HiddenAt(id) is { } at ? new ReplaceStep(at, at + 1, new PageSlice(kept.Nodes, 0, 0)) : null;

    public static Step ReplaceWords(PageText page, int from, int to, string words)
    {
        CheckCuts(page, from, to);
        if (TextSchema.HasHalves(words)) throw new ArgumentException("a character is cut", nameof(words));
        var marks = page.Inline(from, to).Nodes[0].Marks;
        var nodes = new List<PageNode>();
        if (words.Length > 0) PageNode.Add(nodes, PageNode.Of(words, marks, ""));
        return new ReplaceStep(from, to, nodes.Count == 0 ? PageSlice.Empty : new PageSlice([.. nodes], 0, 0));
    }

    public static Step AddRemark(PageText page, int from, int to, string id)
    {
        CheckId(id);
        CheckCuts(page, from, to);
        if (from >= to) throw new ArgumentException("a range is empty", nameof(to));
        return new MarkStep(from, to, new PageMark(MarkKind.Remark, id), isAdded: true);
    }

    public static Step? RemoveRemark(PageText page, string id)
    {
        TextRange[] ranges = [.. page.RangesOf(id)];
        return ranges.Length == 0 ? null : new MarkStep(ranges[0].From, ranges[^1].To, new PageMark(MarkKind.Remark, id), isAdded: false);
    }

    static void CheckId(string id)
    {
        if (!TextSchema.IsId(id)) throw new ArgumentException("an id is none", nameof(id));
    }

    static void CheckCuts(PageText page, params ReadOnlySpan<int> positions)
    {
        foreach (var position in positions)
            if (position < 0 || position > page.Size || PagePath.Of(page.Root, position).IsWithinCharacter)
                throw new ArgumentException("a position is outside of the page or within a character", nameof(positions));
    }
}
