using Homework.Forms;

namespace Homework.Tests.Forms;

/// <summary>Answers that fit, made up.</summary>
sealed class RandomAnswers(Random random)
{
    int rows;

    public Answer For(FormField field) => field.Type switch
    {
        FieldType.Text => new() { Text = Words(Most(field, 500)) },
        FieldType.LongText => random.Next(4) == 0 && field.HasVoice ? new() { File = "recording-1" } : new() { Text = Words(Most(field, 4_000)) + "\nand more"[..random.Next(2)] },
        FieldType.Scale => new() { Number = field.Min + random.Next((int)Math.Floor((field.Max!.Value - field.Min!.Value) / field.Step!.Value + 1e-9) + 1) * field.Step },
        FieldType.Number => new() { Number = Within(field.Min ?? -50, field.Max ?? 500) },
        FieldType.Choice => new() { Text = field.Options[random.Next(field.Options.Length)].Value },
        FieldType.Multi => new() { Picks = Some(field), Other = field.AllowsOther && random.Next(2) == 0 ? "of my own" : null },
        FieldType.Checklist => new() { Picks = Some(field) },
        FieldType.Date => new() { Text = new DateOnly(2026, 1, 1).AddDays(random.Next(700)).ToString("yyyy-MM-dd") },
        FieldType.Time => new() { Text = $"{random.Next(24):00}:{random.Next(60):00}" },
        FieldType.Table or FieldType.Ladder => new() { Rows = [.. Enumerable.Range(0, random.Next(Math.Min(field.MaxRows ?? 5, 30) + 1)).Select(_ => Row(field))] },
        FieldType.Drawing => new() { Text = "a house", File = "picture-1", Strokes = "[[1,2],[3,4]]" },
        FieldType.Audio => new() { File = "recording-2", Text = "said in words" },
        _ => new() { Number = random.Next(600) },
    };

    AnswerRow Row(FormField field) => new($"row-{++rows}", [.. field.Columns.Where(_ => random.Next(4) > 0).Select(column => new AnswerCell(column.Key, For(column)))]);

    System.Collections.Immutable.ImmutableArray<string> Some(FormField field) =>
        [.. field.Options.Select(option => option.Value).Where(_ => random.Next(2) == 0)];

    double Within(double min, double max) => Math.Round(min + random.NextDouble() * (max - min));

    string Words(int most) => string.Concat(Enumerable.Repeat("كلمة word ", most / 10 + 1))[..random.Next(1, Math.Min(most, 60))].Trim();

    static int Most(FormField field, int otherwise) => field.MaxLength ?? otherwise;
}
