namespace Homework.Texts;

/// <summary>Where a position is: the nodes that hold it from the document down, and the child at (or after) it in each.</summary>
readonly struct PagePath
{
    readonly Place[] places;

    PagePath(Place[] places, int textOffset) => (this.places, TextOffset) = (places, textOffset);

    public int Depth => places.Length - 1;

    public Place this[int depth] => places[depth];

    public Place Last => places[^1];

    /// <summary>How far in the child, where that is a text; 0: before it.</summary>
    public int TextOffset { get; }

    /// <summary>Finds a position.</summary>
    /// <exception cref="StepException">It is outside.</exception>
    public static PagePath Of(PageNode root, int position)
    {
        if (position < 0 || position > root.Inside) throw new StepException("a position is outside of the page");
        var places = new List<Place>(8);
        var (node, start) = (root, 0);
        while (true)
        {
            var (index, at) = (0, start);
            while (index < node.Children.Length && at + node.Children[index].Size <= position) at += node.Children[index++].Size;
            places.Add(new Place(node, index, start));
            if (at == position || index == node.Children.Length) return new PagePath([.. places], 0);
            if (node.Children[index].IsText) return new PagePath([.. places], position - at);
            (node, start) = (node.Children[index], at + 1);
        }
    }

    /// <summary>The characters on both sides, where both are of texts that touch.</summary>
    public bool IsWithinCharacter
    {
        get
        {
            var (children, index) = (Last.Node.Children, Last.Index);
            if (TextOffset > 0)
                return char.IsHighSurrogate(children[index].Text[TextOffset - 1]) && char.IsLowSurrogate(children[index].Text[TextOffset]);
            return index > 0 && index < children.Length && children[index - 1].Text is [.., var before] && char.IsHighSurrogate(before)
                && children[index].Text is [var after, ..] && char.IsLowSurrogate(after);
        }
    }
}

/// <param name="Node">A node.</param>
/// <param name="Index">The number of the child that holds the position or is after it.</param>
/// <param name="Start">Where the node's content begins.</param>
readonly record struct Place(PageNode Node, int Index, int Start);
