using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;

namespace Homework.Workbooks;

/// <summary>Two windows of one person in one field: the field shows what came last, and what the other one wrote stays beside it.</summary>
static class KeptRules
{
    public const int MostPens = 6; // beside one field

    /// <summary>What is kept before this is written: what stands there, where its writer had not seen it.</summary>
    public static IEnumerable<Event> Before(KeptSheet? sheet, FillSheet order)
    {
        if (sheet is null || order.Pen is null || !sheet.Pens.TryGetValue(order.Field, out var last)) return [];
        if (last.Pen is null || last.Pen == order.Pen || last.Seq <= order.Seen) return [];
        if (sheet.Answers.GetValueOrDefault(order.Field) is not { } other || AreSame(other, order.Answer)) return [];
        return [new AnswerKept(order.Task, order.On, order.Field, last.Pen, other), .. Dropped(sheet, order.Task, order.On, order.Field, order.Pen), .. TooMany(sheet, order)];
    }

    public static Decision Settle(Workbook book, SettleKept order)
    {
        if (book.Sheet(order.Task, order.On) is not { } sheet) return WorkbookRefusals.NoTask;
        if (!Enum.IsDefined(order.Choice)) return Assignments.AssignmentRefusals.NotAChoice;
        if (Find(sheet, order.Field, order.Pen) is not { } kept) return Decision.Nothing;
        var gone = new AnswerKept(order.Task, order.On, order.Field, order.Pen, null);
        if (order.Choice == KeptChoice.LetGo) return gone;
        if (sheet.HandedInAt is not null) return WorkbookRefusals.HandedIn;
        var stands = sheet.Answers.GetValueOrDefault(order.Field);
        var form = book.Task(order.Task)!.Form(sheet.Edition);
        var next = order.Choice == KeptChoice.Join && stands is not null ? Joined(stands, kept.Answer) : kept.Answer;
        if (AnswerChecks.Of(form, order.Field, next) is { } wrong) return wrong;
        var filled = new SheetFilled(order.Task, order.On, order.Field, next) { Pen = order.Pen };
        return order.Choice == KeptChoice.Take && stands is not null && !AreSame(stands, next)
            ? Decision.Of(gone, new AnswerKept(order.Task, order.On, order.Field, Other(sheet, order), stands), filled)
            : Decision.Of(gone, filled);
    }

    public static KeptAnswer? Find(KeptSheet sheet, string field, string pen) =>
        sheet.Kept.FirstOrDefault(kept => kept.Field == field && kept.Pen == pen);

    static IEnumerable<Event> Dropped(KeptSheet sheet, string task, DateOnly on, string field, string pen) =>
        Find(sheet, field, pen) is null ? [] : [new AnswerKept(task, on, field, pen, null)];

    // more windows than anybody has: the oldest words are in one that has long been closed
    static IEnumerable<Event> TooMany(KeptSheet sheet, FillSheet order)
    {
        var kept = sheet.Kept.Where(one => one.Field == order.Field).ToArray();
        return kept.Length < MostPens ? [] : [new AnswerKept(order.Task, order.On, order.Field, kept.MinBy(one => one.At)!.Pen, null)];
    }

    /// <summary>Under which window's name what stands in the field is kept.</summary>
    static string Other(KeptSheet sheet, SettleKept order)
    {
        var pen = sheet.Pens.GetValueOrDefault(order.Field)?.Pen ?? "before";
        return pen == order.Pen ? "before" : pen;
    }

    /// <summary>Both, what stands there first: lines below each other, ticks and rows side by side. Where only one can be, what stands there.</summary>
    static Answer Joined(Answer stands, Answer kept) => stands with
    {
        Text = Text(stands.Text, kept.Text),
        Picks = [.. stands.Picks.Union(kept.Picks)],
        Other = stands.Other ?? kept.Other,
        Rows = [.. stands.Rows, .. kept.Rows.Where(row => stands.Rows.All(one => one.Id != row.Id))],
        File = stands.File ?? kept.File,
        Strokes = stands.Strokes ?? kept.Strokes,
        Number = stands.Number ?? kept.Number,
    };

    static string? Text(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one)) return other;
        if (string.IsNullOrEmpty(other) || one.Contains(other, StringComparison.Ordinal)) return one;
        return other.Contains(one, StringComparison.Ordinal) ? other : $"{one}\n\n{other}";
    }

    static bool AreSame(Answer one, Answer? other) => other is not null && Json.Bytes(one).AsSpan().SequenceEqual(Json.Bytes(other));
}
