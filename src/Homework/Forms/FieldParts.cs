namespace Homework.Forms;

/// <summary>One of the values that can be chosen or ticked.</summary>
/// <param name="Value">Unique in its field; what is stored.</param>
/// <param name="Label">What people read, 1 to 200 characters.</param>
public sealed record FormOption(string Value, string Label);

/// <summary>Words at a place of a scale.</summary>
public sealed record ScaleAnchor(double At, string Label);

/// <summary>A part of a breath.</summary>
/// <param name="Phase"><c>inhale</c>, <c>hold_in</c>, <c>exhale</c>, <c>hold_out</c>, <c>top_up_inhale</c>.</param>
/// <param name="Seconds">0.5 to 20.</param>
public sealed record BreathPhase(string Phase, double Seconds);

/// <summary>How an earlier answer is compared.</summary>
public enum BranchTest
{
    /// <summary>The answer is this value, or has it among those that are chosen.</summary>
    Is,

    /// <summary>It is not.</summary>
    IsNot,

    /// <summary>The number is at least this.</summary>
    AtLeast,

    /// <summary>The number is at most this.</summary>
    AtMost,

    /// <summary>There is an answer.</summary>
    IsAnswered,
}

/// <summary>A field is asked only where an earlier answer is so.</summary>
/// <param name="Field">The key of a field before it.</param>
/// <param name="Value">For <see cref="BranchTest.Is"/> and <see cref="BranchTest.IsNot"/>.</param>
/// <param name="Number">For <see cref="BranchTest.AtLeast"/> and <see cref="BranchTest.AtMost"/>.</param>
public sealed record Branch(string Field, BranchTest Test, string? Value, double? Number);
