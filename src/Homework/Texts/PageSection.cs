namespace Homework.Texts;

/// <summary>A section of a page.</summary>
public sealed class PageSection
{
    readonly PageNode node;

    internal PageSection(PageNode node, int from) => (this.node, From) = (node, from);

    /// <summary>Its id.</summary>
    public string Id => node.Id!;

    /// <summary>The person whose own part it is; null: everybody's.</summary>
    public string? By => node.By;

    /// <summary>Where its content begins, as a ProseMirror position.</summary>
    public int From { get; }

    /// <summary>Where its content ends.</summary>
    public int To => From + node.Inside;

    /// <summary>Characters in it.</summary>
    public int Length => node.Length;

    /// <summary>Its words alone, worked out anew at each call; blocks are separated by a line break.</summary>
    public string Plain => PagePlain.Of(node);
}

/// <summary>A section to make.</summary>
/// <param name="Id">Its id: 1 to 64 of <c>A-Za-z0-9-</c>, unlike the other sections'.</param>
/// <param name="By">The person whose own part it is; null: everybody's.</param>
/// <param name="Content">What it says at first; null: one empty paragraph.</param>
/// <param name="Writer">Who wrote that; "" where nobody did (a template's words).</param>
public sealed record PagePart(string Id, string? By = null, RichText? Content = null, string Writer = "");

/// <summary>Characters one after the other in one paragraph that one person wrote.</summary>
/// <param name="From">Where they begin, as a ProseMirror position.</param>
/// <param name="Length">How many there are, as UTF-16 code units.</param>
/// <param name="By">Who wrote them; "" where nobody did.</param>
public readonly record struct TextRun(int From, int Length, string By);

/// <summary>Who wrote so many characters, without where they stand.</summary>
/// <param name="Length">How many there are, as UTF-16 code units.</param>
/// <param name="By">Who wrote them; "" where nobody did.</param>
public readonly record struct TextBy(int Length, string By);

/// <summary>A range of ProseMirror positions.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct TextRange(int From, int To);
