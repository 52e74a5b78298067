using System.Globalization;
using System.Text;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Forms;

/// <summary>
/// Whether an answer fits its field. That something is missing is never wrong (<see cref="Filled"/> knows it), and what a
/// branch hides is checked like all else: its answer is kept.
/// </summary>
static class AnswerChecks
{
    public const int MostRows = 200;

    /// <summary>The most that is said in an answer, in bytes as a message has them: without parts in which nothing is said.</summary>
    public const int MostBytes = 44 * 1024;

    const int Around = 40; // what a message has around each part

    const int MostStrokes = 30_000;

    /// <summary>Why it does not fit, or null. Null as an answer always fits: nothing is said.</summary>
    public static Rejected? Of(Form form, string field, Answer? answer) =>
        form.Fields.FirstOrDefault(one => one.Key == field) is { } asked ? Of(asked, answer) : FormRefusals.NoField;

    /// <summary>The same for one field.</summary>
    public static Rejected? Of(FormField field, Answer? answer)
    {
        if (answer is null) return null;
        if (answer.Picks.IsDefault || answer.Rows.IsDefault) return FormRefusals.Part;
        return Fits(field, answer) ?? (Weight(answer) > MostBytes ? FormRefusals.Big : null);
    }

    static Rejected? Fits(FormField field, Answer answer) => Strays(field.Type, answer) ? FormRefusals.Part : field.Type switch
    {
        FieldType.Text => PlainText.Line(answer.Text, FieldChecks.MostOf(field)) is null ? FormRefusals.Text : null,
        FieldType.LongText => Words(field, answer) ?? File(answer),
        FieldType.Scale or FieldType.Number => IsWithin(field, answer.Number) ? null : FormRefusals.Number,
        FieldType.Choice => answer.Text is null || field.Options.Any(option => option.Value == answer.Text) ? null : FormRefusals.Choice,
        FieldType.Multi or FieldType.Checklist => Picks(field, answer),
        FieldType.Date => Day(answer.Text) ? null : FormRefusals.Date,
        FieldType.Time => TimeOfDay(answer.Text) ? null : FormRefusals.Time,
        FieldType.Table or FieldType.Ladder => RowChecks.Of(field, answer),
        FieldType.Drawing => Words(field, answer) ?? File(answer) ?? Strokes(answer),
        FieldType.Audio => Words(field, answer) ?? File(answer),
        FieldType.Pacer or FieldType.Timer => answer.Number is null or (>= 0 and <= 86_400) ? null : FormRefusals.Number,
        _ => FormRefusals.Part,
    };

    /// <summary>Parts that an answer of this type does not have.</summary>
    static bool Strays(FieldType type, Answer answer)
    {
        var isText = type is FieldType.Text or FieldType.LongText or FieldType.Choice or FieldType.Date or FieldType.Time or FieldType.Drawing or FieldType.Audio;
        return answer.Text is not null && !isText
            || answer.Number is not null && !Branches.HasNumber(type)
            || !answer.Picks.IsEmpty && type is not (FieldType.Multi or FieldType.Checklist)
            || answer.Other is not null && type != FieldType.Multi
            || !answer.Rows.IsEmpty && type is not (FieldType.Table or FieldType.Ladder)
            || answer.File is not null && type is not (FieldType.LongText or FieldType.Drawing or FieldType.Audio)
            || answer.Strokes is not null && type != FieldType.Drawing;
    }

    static int Weight(Answer answer) =>
        Around + Bytes(answer.Text) + Bytes(answer.Other) + Bytes(answer.File) + Bytes(answer.Strokes) + answer.Picks.Sum(pick => Bytes(pick) + 3)
        + answer.Rows.Sum(row => Around + Bytes(row.Id) + row.Cells.Sum(cell => Bytes(cell.Column) + Weight(cell.Answer)));

    static int Bytes(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);

    static Rejected? Words(FormField field, Answer answer) =>
        PlainText.Lines(answer.Text, FieldChecks.MostOf(field)) is null ? FormRefusals.Text : null;

    static bool IsWithin(FormField field, double? number)
    {
        if (number is not { } value) return true;
        if (!double.IsFinite(value) || value < (field.Min ?? -1_000_000) || value > (field.Max ?? 1_000_000)) return false;
        if (field is not { Type: FieldType.Scale, Min: { } min, Step: { } step }) return true;
        var places = (value - min) / step; // fractions such as 0.1 do not add up exactly
        return Math.Abs(places - Math.Round(places)) < 1e-6;
    }

    static Rejected? Picks(FormField field, Answer answer)
    {
        if (answer.Picks.Distinct().Count() != answer.Picks.Length) return FormRefusals.Choice;
        if (answer.Picks.Any(pick => field.Options.All(option => option.Value != pick))) return FormRefusals.Choice;
        if (answer.Other is null) return null;
        if (!field.AllowsOther) return FormRefusals.Choice;
        return PlainText.Line(answer.Other, 200) is null ? FormRefusals.Text : null;
    }

    static bool Day(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    static bool TimeOfDay(string? text) => text is null || TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    static Rejected? File(Answer answer) => answer.File is null || Ids.IsValid(answer.File) ? null : FormRefusals.File;

    static Rejected? Strokes(Answer answer) => PlainText.Lines(answer.Strokes, MostStrokes) is null ? FormRefusals.Strokes : null;
}
