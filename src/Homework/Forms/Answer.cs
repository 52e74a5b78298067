using System.Collections.Immutable;

namespace Homework.Forms;

/// <summary>
/// What somebody answered to a field. Which part counts depends on the field's type; an answer in which nothing is said is
/// stored as null.
/// </summary>
public sealed record Answer
{
    /// <summary>Text, long text; a date (<c>2026-11-29</c>), a time (<c>18:30</c>), a choice's value; what a drawing says in words.</summary>
    public string? Text { get; init; }

    /// <summary>Scale, number; pacer and timer: seconds that were done.</summary>
    public double? Number { get; init; }

    /// <summary>Multi, checklist: the values that are chosen, in the order of the options.</summary>
    public ImmutableArray<string> Picks { get; init; } = [];

    /// <summary>Multi: something of one's own.</summary>
    public string? Other { get; init; }

    /// <summary>Table, ladder: the rows.</summary>
    public ImmutableArray<AnswerRow> Rows { get; init; } = [];

    /// <summary>Drawing, audio, a spoken long text: the id of the stored picture or recording.</summary>
    public string? File { get; init; }

    /// <summary>Drawing: its strokes, as the browser's own JSON, where it was drawn here.</summary>
    public string? Strokes { get; init; }
}

/// <summary>A row of a table, or a step of a ladder.</summary>
/// <param name="Id">Unique in its field; made by the browser.</param>
public sealed record AnswerRow(string Id, ImmutableArray<AnswerCell> Cells);

/// <summary>What stands in a column of a row.</summary>
/// <param name="Column">The column's key.</param>
public sealed record AnswerCell(string Column, Answer Answer);

/// <summary>An answered field.</summary>
/// <param name="Field">The field's key.</param>
public sealed record FieldAnswer(string Field, Answer Answer);
