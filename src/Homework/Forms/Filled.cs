namespace Homework.Forms;

/// <summary>What is answered, and what handing in still waits for.</summary>
static class Filled
{
    /// <summary>Whether anything is said in it.</summary>
    public static bool IsAnswered(Answer? answer) =>
        answer is not null && (IsSaid(answer.Text) || answer.Number is not null || !answer.Picks.IsDefaultOrEmpty || IsSaid(answer.Other)
            || IsSaid(answer.File) || IsSaid(answer.Strokes) || !answer.Rows.IsDefaultOrEmpty && answer.Rows.Any(IsAnswered));

    /// <summary>The required fields that are asked and say nothing yet, or have fewer rows than they should, in their order.</summary>
    public static IEnumerable<FormField> Missing(Form form, IReadOnlyDictionary<string, Answer> answers) =>
        Branches.Asked(form, answers).Where(field => field.IsRequired && !IsEnough(field, answers.GetValueOrDefault(field.Key)));

    /// <summary>How many of the fields that are asked are answered, and how many there are.</summary>
    public static (int Answered, int Asked) Progress(Form form, IReadOnlyDictionary<string, Answer> answers)
    {
        var asked = Branches.Asked(form, answers).ToArray();
        return (asked.Count(field => IsAnswered(answers.GetValueOrDefault(field.Key))), asked.Length);
    }

    static bool IsEnough(FormField field, Answer? answer) =>
        IsAnswered(answer) && (field.Type is not (FieldType.Table or FieldType.Ladder) || answer!.Rows.Count(IsAnswered) >= (field.MinRows ?? 1));

    static bool IsAnswered(AnswerRow row) => row is { Cells.IsDefault: false } && row.Cells.Any(cell => IsAnswered(cell?.Answer));

    static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);
}
