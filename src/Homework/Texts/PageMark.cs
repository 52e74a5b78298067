namespace Homework.Texts;

/// <summary>The marks in the order of the browser's schema.</summary>
enum MarkKind : byte
{
    Remark,
    Link,
    Em,
    Strong,
}

/// <summary>A mark; its value is a link's address or a remark's id.</summary>
sealed record PageMark(MarkKind Kind, string? Value = null)
{
    public static readonly PageMark[] None = [];

    /// <summary>The set with this mark: once, in the schema's order, in the place of another of its kind (but remarks lie upon each other).</summary>
    public PageMark[] AddTo(PageMark[] set)
    {
        if (set.Length == 0) return [this];
        if (set.Contains(this)) return set;
        var result = new List<PageMark>(set.Length + 1);
        foreach (var other in set)
            if (other.Kind != Kind || Kind == MarkKind.Remark) result.Add(other);
        var at = result.FindIndex(other => other.Kind > Kind);
        result.Insert(at < 0 ? result.Count : at, this);
        return [.. result];
    }

    /// <summary>The set without this mark.</summary>
    public PageMark[] TakeFrom(PageMark[] set) => set.Contains(this) ? [.. set.Where(other => other != this)] : set;

    /// <summary>Whether two sets are the same in the same order: ProseMirror joins such texts.</summary>
    public static bool AreSame(PageMark[] one, PageMark[] other) => ReferenceEquals(one, other) || one.AsSpan().SequenceEqual(other);
}
