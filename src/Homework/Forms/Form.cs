using System.Collections.Immutable;

namespace Homework.Forms;

/// <summary>What a field asks for.</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Many lines; spoken instead of written where <see cref="FormField.HasVoice"/>.</summary>
    LongText,

    /// <summary>A place on a scale from <see cref="FormField.Min"/> to <see cref="FormField.Max"/>.</summary>
    Scale,

    /// <summary>One of some options.</summary>
    Choice,

    /// <summary>Any of some options.</summary>
    Multi,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>Things to tick.</summary>
    Checklist,

    /// <summary>Rows of some columns.</summary>
    Table,

    /// <summary>Something drawn or photographed, with room to say it in words.</summary>
    Drawing,

    /// <summary>Something spoken.</summary>
    Audio,

    /// <summary>A breathing pacer.</summary>
    Pacer,

    /// <summary>A timer.</summary>
    Timer,

    /// <summary>Steps from easy to hard, each with the distress that is expected.</summary>
    Ladder,
}

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

/// <summary>One question of a form. Which of the optional parts count depends on the type.</summary>
/// <param name="Key">Unique in the form (for a column: in its table): 1 to 40 of <c>a-z 0-9 _</c>, beginning with a letter.</param>
/// <param name="Label">What is asked, 1 to 300 characters.</param>
public sealed record FormField(string Key, FieldType Type, string Label)
{
    /// <summary>Whether handing in waits for it. Nothing is ever lost because it is missing.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A helping line below the label, or null.</summary>
    public string? Help { get; init; }

    /// <summary>Text and long text: the most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Long text: it may be spoken instead.</summary>
    public bool HasVoice { get; init; }

    /// <summary>Scale and number: the lowest value.</summary>
    public double? Min { get; init; }

    /// <summary>Scale and number: the highest value.</summary>
    public double? Max { get; init; }

    /// <summary>Scale: the distance of two places.</summary>
    public double? Step { get; init; }

    /// <summary>Scale: words at some places, in rising order.</summary>
    public ImmutableArray<ScaleAnchor> Anchors { get; init; } = [];

    /// <summary>Choice, multi and checklist: what there is to choose or to tick.</summary>
    public ImmutableArray<FormOption> Options { get; init; } = [];

    /// <summary>Multi: something of one's own can be added.</summary>
    public bool AllowsOther { get; init; }

    /// <summary>Choice in a quiz: the value that is right, or null.</summary>
    public string? Correct { get; init; }

    /// <summary>Choice in a quiz: what is said after the answer.</summary>
    public string? Explain { get; init; }

    /// <summary>Table and ladder: the columns; neither tables nor ladders themselves.</summary>
    public ImmutableArray<FormField> Columns { get; init; } = [];

    /// <summary>Table and ladder: the fewest rows.</summary>
    public int? MinRows { get; init; }

    /// <summary>Table and ladder: the most rows.</summary>
    public int? MaxRows { get; init; }

    /// <summary>Ladder: the key of the column by which its steps are sorted, or null.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Audio: the longest recording. Timer: how long it runs. In seconds.</summary>
    public int? Seconds { get; init; }

    /// <summary>Pacer and timer: the exercise it goes with, by its id, or null.</summary>
    public string? Exercise { get; init; }

    /// <summary>Pacer: one breath.</summary>
    public ImmutableArray<BreathPhase> Phases { get; init; } = [];

    /// <summary>Pacer: how many minutes, where not a number of breaths.</summary>
    public int? Minutes { get; init; }

    /// <summary>Pacer: how many breaths, where not a time.</summary>
    public int? Cycles { get; init; }

    /// <summary>Drawing: a photo may be sent instead.</summary>
    public bool AllowsPhoto { get; init; }

    /// <summary>When it is asked; null for always.</summary>
    public Branch? When { get; init; }
}

/// <summary>What a template asks, an assignment carries and a worksheet answers.</summary>
/// <param name="Fields">In the order of asking.</param>
public sealed record Form(ImmutableArray<FormField> Fields);
