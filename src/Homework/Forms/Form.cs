using System.Collections.Immutable;

namespace Homework.Forms;

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
