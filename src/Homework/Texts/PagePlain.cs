using System.Text;

namespace Homework.Texts;

/// <summary>The words alone; blocks and hard breaks end with a line break.</summary>
static class PagePlain
{
    public static string Of(PageNode node) => Between(node, new TextRange(0, node.Inside));

    public static string Between(PageNode node, TextRange range)
    {
        var plain = new StringBuilder();
        Add(node, range.From, range.To);
        return plain.ToString().TrimEnd('\n');

        void Add(PageNode parent, int from, int to)
        {
            var at = 0;
            foreach (var child in parent.Children)
            {
                if (at >= to) return;
                if (at + child.Size > from) Child(child, Math.Max(from - at, 0), Math.Min(to - at, child.Size));
                at += child.Size;
            }
        }

        void Child(PageNode child, int from, int to)
        {
            if (child.IsText) plain.Append(child.Text.AsSpan(from, to - from));
            else if (child.Kind == NodeKind.Break) plain.Append('\n');
            else if (!child.IsLeaf) Add(child, from - 1, to - 1);
            if (child.IsLine && to == child.Size) plain.Append('\n');
        }
    }
}
