using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Forms;

/// <summary>Whether a form is well made: what is stored must be one that everybody can fill in.</summary>
static class FormChecks
{
    public const int MostFields = 60;
    public const int MostColumns = 14;

    /// <summary>The most that a form is as JSON, in bytes: a command with a card around it fits into one message.</summary>
    public const int MostBytes = 44 * 1024;

    /// <summary>Why it is not, or null.</summary>
    public static Rejected? Of(Form? form)
    {
        if (form is null || form.Fields.IsDefault || form.Fields.Any(field => field is null)) return FormRefusals.Unreadable;
        if (form.Fields.Length > MostFields) return FormRefusals.TooMany;
        for (var place = 0; place < form.Fields.Length; place++)
            if (Question(form, place) is { } wrong) return wrong;
        return Json.Bytes(form).Length > MostBytes ? FormRefusals.TooBig : null;
    }

    /// <summary>Whether it can be a key.</summary>
    public static bool IsKey(string? key) =>
        key is { Length: >= 1 and <= 40 } && char.IsAsciiLetterLower(key[0])
        && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    static Rejected? Question(Form form, int place)
    {
        var field = form.Fields[place];
        var before = form.Fields[..place];
        if (before.Any(other => other.Key == field.Key)) return FormRefusals.Key;
        return Head(field) ?? FieldChecks.Of(field) ?? Branches.Problem(field.When, before) ?? Columns(field);
    }

    static Rejected? Head(FormField field)
    {
        if (!IsKey(field.Key)) return FormRefusals.Key;
        if (PlainText.Line(field.Label, 300) is not { Length: > 0 }) return FormRefusals.Label;
        if (PlainText.Lines(field.Help, 600) is null) return FormRefusals.Help;
        return Enum.IsDefined(field.Type) ? null : FormRefusals.Type;
    }

    static Rejected? Columns(FormField field)
    {
        if (field.Type is not (FieldType.Table or FieldType.Ladder)) return null;
        foreach (var column in field.Columns)
        {
            if (column is null || column.When is not null || !IsColumn(column.Type)) return FormRefusals.Columns;
            if ((Head(column) ?? FieldChecks.Of(column)) is { } wrong) return wrong;
        }
        return AreUnique(field.Columns) ? null : FormRefusals.Key;
    }

    static bool IsColumn(FieldType type) => type is FieldType.Text or FieldType.LongText or FieldType.Scale or FieldType.Choice or FieldType.Multi
        or FieldType.Number or FieldType.Date or FieldType.Time or FieldType.Checklist;

    static bool AreUnique(ImmutableArray<FormField> fields) => fields.Select(field => field.Key).Distinct().Count() == fields.Length;
}
