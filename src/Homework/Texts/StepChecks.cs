namespace Homework.Texts;

/// <summary>Whether a step that came from a person's browser may be done, however it was made.</summary>
public static class StepChecks
{
    /// <summary>Checks a step and applies it; looks only at what changes.</summary>
    /// <param name="before">The page.</param>
    /// <param name="step">The step.</param>
    /// <param name="by">Who sent it.</param>
    /// <param name="rights">What they may do.</param>
    /// <param name="after">The page afterwards; <paramref name="before"/> where it was refused.</param>
    /// <returns>Why not; null where it was done.</returns>
    public static StepRefusal? TryApply(PageText before, Step step, string by, PageRights rights, out PageText after) =>
        throw new NotImplementedException();
}

/// <summary>What a person may do on a page.</summary>
/// <param name="MayWrite">Whether they may write in a section.</param>
/// <param name="IsRemark">
/// Whether a remark's anchor may come along with text (what was cut is pasted, what was deleted comes back) although it is not in
/// the page just now; null: never.
/// </param>
/// <param name="IsHidden">The same for a hidden passage's leaf.</param>
public sealed record PageRights(Func<PageSection, bool> MayWrite, Func<string, bool>? IsRemark = null, Func<string, bool>? IsHidden = null);

/// <summary>Why a step is not done.</summary>
/// <param name="Code">One of <see cref="StepCodes"/>.</param>
/// <param name="Sentence">The same for a log or a developer; says nothing of what is written.</param>
public sealed record StepRefusal(string Code, string Sentence);

/// <summary>Why a step may not be done.</summary>
public static class StepCodes
{
    /// <summary>It does not fit the page: outside of it, unbalanced, or the schema says no.</summary>
    public const string DoesNotFit = "step-does-not-fit";

    /// <summary>It makes, removes or crosses a section.</summary>
    public const string Sections = "step-crosses-sections";

    /// <summary>They may not write in this section.</summary>
    public const string NotYours = "section-not-yours";

    /// <summary>The page would have too many characters or nodes.</summary>
    public const string TooLong = "page-too-long";

    /// <summary>It makes or removes an anchor that only the server makes.</summary>
    public const string Anchors = "step-anchors";

    /// <summary>It cuts a character in two.</summary>
    public const string Characters = "step-cuts-character";
}
