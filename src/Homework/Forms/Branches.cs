using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Forms;

/// <summary>
/// Which fields are asked, given the answers so far. A field waits for an earlier one that is itself asked and answered as
/// <see cref="FormField.When"/> says; what is not answered yet is neither this nor that. Hidden fields keep their answers.
/// </summary>
static class Branches
{
    /// <summary>The fields that are asked, in their order.</summary>
    public static IEnumerable<FormField> Asked(Form form, IReadOnlyDictionary<string, Answer> answers)
    {
        var asked = new HashSet<string>();
        foreach (var field in form.Fields)
        {
            if (field.When is { } when && !(asked.Contains(when.Field) && Passes(when, answers.GetValueOrDefault(when.Field)))) continue;
            asked.Add(field.Key);
            yield return field;
        }
    }

    /// <summary>Whether this field is asked.</summary>
    public static bool IsAsked(Form form, string field, IReadOnlyDictionary<string, Answer> answers) =>
        Asked(form, answers).Any(asked => asked.Key == field);

    /// <summary>What is wrong with a branch, given the fields before it; or null.</summary>
    public static Rejected? Problem(Branch? when, ImmutableArray<FormField> before)
    {
        if (when is null) return null;
        if (before.FirstOrDefault(field => field.Key == when.Field) is not { } field || !Enum.IsDefined(when.Test)) return FormRefusals.Branch;
        var isSound = when.Test switch
        {
            BranchTest.Is or BranchTest.IsNot => when.Number is null && field.Options.Any(option => option.Value == when.Value),
            BranchTest.AtLeast or BranchTest.AtMost => when is { Value: null, Number: { } number } && double.IsFinite(number) && HasNumber(field.Type),
            _ => when is { Value: null, Number: null },
        };
        return isSound ? null : FormRefusals.Branch;
    }

    /// <summary>Whether answers of this type are a number.</summary>
    public static bool HasNumber(FieldType type) => type is FieldType.Scale or FieldType.Number or FieldType.Pacer or FieldType.Timer;

    static bool Passes(Branch when, Answer? answer)
    {
        if (!Filled.IsAnswered(answer)) return false;
        return when.Test switch
        {
            BranchTest.Is => Has(answer!, when.Value),
            BranchTest.IsNot => !Has(answer!, when.Value),
            BranchTest.AtLeast => answer!.Number >= when.Number,
            BranchTest.AtMost => answer!.Number <= when.Number,
            _ => true,
        };
    }

    static bool Has(Answer answer, string? value) => answer.Text == value || answer.Picks.Contains(value!);
}
