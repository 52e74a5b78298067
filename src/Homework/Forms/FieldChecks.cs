using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Forms;

/// <summary>Whether the parts of a field are there and in range, as its type asks, and no others.</summary>
static class FieldChecks
{
    static readonly ImmutableArray<string> Phases = ["inhale", "hold_in", "exhale", "hold_out", "top_up_inhale"];

    /// <summary>The most characters of an answer, where its field says nothing.</summary>
    public static int MostOf(FormField field) => field.MaxLength ?? (field.Type == FieldType.Text ? 500 : 4_000);

    /// <summary>What is wrong with it, or null.</summary>
    public static Rejected? Of(FormField field) => Strays(field) ? FormRefusals.Stray : field.Type switch
    {
        FieldType.Text or FieldType.LongText => field.MaxLength is null or (>= 1 and <= 10_000) ? null : FormRefusals.Length,
        FieldType.Scale => Scale(field),
        FieldType.Number => Number(field),
        FieldType.Choice => Options(field, 2) ?? Quiz(field),
        FieldType.Multi => Options(field, 2),
        FieldType.Checklist => Options(field, 1),
        FieldType.Table or FieldType.Ladder => Rows(field),
        FieldType.Audio => field.Seconds is null or (>= 5 and <= 7_200) ? null : FormRefusals.Seconds,
        FieldType.Timer => field.Seconds is >= 5 and <= 7_200 ? Exercise(field) : FormRefusals.Seconds,
        FieldType.Pacer => Pacer(field) ?? Exercise(field),
        _ => null,
    };

    /// <summary>Lists that belong to another type: they would be carried along unseen.</summary>
    static bool Strays(FormField field)
    {
        var (options, columns) = (field.Type is FieldType.Choice or FieldType.Multi or FieldType.Checklist, field.Type is FieldType.Table or FieldType.Ladder);
        return IsStray(field.Options, options) || IsStray(field.Columns, columns)
            || IsStray(field.Anchors, field.Type == FieldType.Scale) || IsStray(field.Phases, field.Type == FieldType.Pacer)
            || (field.Correct ?? field.Explain) is not null && field.Type != FieldType.Choice
            || field.OrderBy is not null && field.Type != FieldType.Ladder
            || field.Exercise is not null && field.Type is not (FieldType.Pacer or FieldType.Timer);
    }

    static bool IsStray<T>(ImmutableArray<T> list, bool belongs) => list.IsDefault || !belongs && !list.IsEmpty;

    static Rejected? Scale(FormField field)
    {
        if (field is not { Min: { } min, Max: { } max, Step: { } step } || !(IsSensible(min) && IsSensible(max) && min < max)) return FormRefusals.Range;
        if (!(step > 0) || (max - min) / step is not (>= 1 and <= 200)) return FormRefusals.Range;
        var last = double.NegativeInfinity;
        foreach (var anchor in field.Anchors)
        {
            if (anchor is null || !(anchor.At > last && anchor.At >= min && anchor.At <= max)) return FormRefusals.Anchors;
            if (PlainText.Line(anchor.Label, 80) is not { Length: > 0 }) return FormRefusals.Anchors;
            last = anchor.At;
        }
        return null;
    }

    static Rejected? Number(FormField field) =>
        (field.Min is null || IsSensible(field.Min.Value)) && (field.Max is null || IsSensible(field.Max.Value)) && !(field.Min > field.Max) ? null : FormRefusals.Range;

    static bool IsSensible(double value) => value is >= -1_000_000 and <= 1_000_000;

    static Rejected? Options(FormField field, int fewest)
    {
        if (field.Options.Length < fewest || field.Options.Length > 60 || field.Options.Any(option => option is null)) return FormRefusals.Options;
        var areWell = field.Options.All(option => PlainText.Line(option.Value, 80) == option.Value && option.Value != ""
            && PlainText.Line(option.Label, 200) is { Length: > 0 });
        return areWell && field.Options.Select(option => option.Value).Distinct().Count() == field.Options.Length ? null : FormRefusals.Options;
    }

    static Rejected? Quiz(FormField field)
    {
        if (field.Correct is not null && field.Options.All(option => option.Value != field.Correct)) return FormRefusals.Quiz;
        return PlainText.Lines(field.Explain, 600) is null ? FormRefusals.Quiz : null;
    }

    static Rejected? Rows(FormField field)
    {
        if (field.Columns.Length is < 1 or > FormChecks.MostColumns) return FormRefusals.Columns;
        var (fewest, most) = (field.MinRows ?? 0, field.MaxRows ?? AnswerChecks.MostRows);
        if (fewest < 0 || most is < 1 or > AnswerChecks.MostRows || fewest > most) return FormRefusals.Rows;
        var isSorted = field.OrderBy is null || field.Columns.Any(column => column?.Key == field.OrderBy && column.Type is FieldType.Scale or FieldType.Number);
        return isSorted ? null : FormRefusals.Order;
    }

    static Rejected? Pacer(FormField field)
    {
        if (field.Phases.Length is < 1 or > 6) return FormRefusals.Breath;
        if (field.Phases.Any(phase => phase is null || !Phases.Contains(phase.Phase) || phase.Seconds is not (>= 0.5 and <= 20))) return FormRefusals.Breath;
        return field is { Minutes: >= 1 and <= 60, Cycles: null } or { Minutes: null, Cycles: >= 1 and <= 200 } ? null : FormRefusals.Breath;
    }

    static Rejected? Exercise(FormField field) =>
        field.Exercise is null || FormChecks.IsKey(field.Exercise) ? null : FormRefusals.Exercise;
}
