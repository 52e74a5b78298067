using Homework.Forms;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Assignments;

/// <summary>The bounds of an answer: never so much that others wait for it, never something that the question does not ask.</summary>
static class Answers
{
    const int MostBytes = 48_000;
    const int MostText = 10_000;

    public static bool Fits(FormField? field, Answer? answer)
    {
        if (field is null) return false;
        if (answer is null) return true;
        if (answer.Picks.IsDefault || answer.Rows.IsDefault || !IsText(answer.Text, field.MaxLength ?? MostText) || !IsText(answer.Other, 200)) return false;
        if (answer.File is { } file && !Ids.IsValid(file)) return false;
        if (answer.Number is { } number && (!double.IsFinite(number) || number < field.Min || number > field.Max)) return false;
        return Json.Bytes(answer).Length <= MostBytes;
    }

    static bool IsText(string? text, int max) => text is null || text.Length <= Math.Min(max, MostText) && PlainText.Lines(text, max) is not null;
}
