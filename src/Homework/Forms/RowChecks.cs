using Homework.Kernel;

namespace Homework.Forms;

/// <summary>Whether the rows of a table or the steps of a ladder fit their columns.</summary>
static class RowChecks
{
    /// <summary>What is wrong with them, or null.</summary>
    public static Rejected? Of(FormField field, Answer answer)
    {
        if (answer.Rows.Length > (field.MaxRows ?? AnswerChecks.MostRows)) return FormRefusals.TooManyRows;
        if (answer.Rows.Any(row => row is null || !Ids.IsValid(row.Id) || row.Cells.IsDefault)) return FormRefusals.Row;
        if (answer.Rows.Select(row => row.Id).Distinct().Count() != answer.Rows.Length) return FormRefusals.Row;
        return answer.Rows.Select(row => Row(field, row)).FirstOrDefault(wrong => wrong is not null);
    }

    static Rejected? Row(FormField field, AnswerRow row)
    {
        var said = new HashSet<string>();
        foreach (var cell in row.Cells)
        {
            if (cell?.Answer is null || !said.Add(cell.Column)) return FormRefusals.Row;
            if (field.Columns.FirstOrDefault(column => column.Key == cell.Column) is not { } column) return FormRefusals.NoField;
            if (AnswerChecks.Of(column, cell.Answer) is { } wrong) return wrong;
        }
        return null;
    }
}
