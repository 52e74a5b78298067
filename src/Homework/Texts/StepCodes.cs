namespace Homework.Texts;

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
