namespace Homework.Texts;

/// <summary>Whether two nodes say the same, by the same people, however their texts are cut.</summary>
static class PageSame
{
    public static bool AreSame(PageNode one, PageNode other)
    {
        if (ReferenceEquals(one, other)) return true;
        if (!one.IsLike(other) || one.Inside != other.Inside || one.Length != other.Length || one.Text != other.Text) return false;
        if (one.IsLine) return AreSameLines(one, other);
        return one.Children.Length == other.Children.Length && one.Children.Zip(other.Children).All(pair => AreSame(pair.First, pair.Second));
    }

    static bool AreSameLines(PageNode one, PageNode other)
    {
        var (i, j, used, usedOther) = (0, 0, 0, 0);
        while (i < one.Children.Length && j < other.Children.Length)
        {
            var (left, right) = (one.Children[i], other.Children[j]);
            if (!left.IsLike(right)) return false;
            var take = Math.Min(left.Size - used, right.Size - usedOther);
            if (left.IsText && !left.Text.AsSpan(used, take).SequenceEqual(right.Text.AsSpan(usedOther, take))) return false;
            (used, usedOther) = (used + take, usedOther + take);
            if (used == left.Size) (i, used) = (i + 1, 0);
            if (usedOther == right.Size) (j, usedOther) = (j + 1, 0);
        }
        return i == one.Children.Length && j == other.Children.Length;
    }
}
