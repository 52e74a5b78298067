namespace Homework.Library;

/// <summary>How much is known of a task.</summary>
public enum EvidenceLevel
{
    /// <summary>A meta-analysis of controlled trials of this technique, with at least a medium effect or on a critical outcome.</summary>
    Strong,

    /// <summary>A controlled trial, a meta-analysis with a small effect, or good evidence for the programme it comes from.</summary>
    Moderate,

    /// <summary>Weak, mixed or uncontrolled studies.</summary>
    Limited,

    /// <summary>Common practice; nothing was looked up or found.</summary>
    PracticeBased,
}

/// <summary>Whether somebody has read what is claimed.</summary>
public enum Verification
{
    /// <summary>The source or its abstract was read.</summary>
    Verified,

    /// <summary>Read in another document.</summary>
    Secondary,

    /// <summary>Some of the sources were read.</summary>
    Mixed,

    /// <summary>Not confirmed. The template stays off until the practice switches it on.</summary>
    Unverified,

    /// <summary>The practice says so of its own template.</summary>
    Stated,
}
