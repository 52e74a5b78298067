using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Library;

/// <summary>Whether a programme is well made, and whether each of its steps can come.</summary>
static class ProgrammeChecks
{
    public const int MostSteps = 40;

    /// <summary>What is wrong with it, or the plan as it is kept.</summary>
    public static Rejected? Of(ProgrammePlan? asked, out ProgrammePlan plan)
    {
        plan = asked!;
        if (asked is null || PlainText.Line(asked.Title, 80) is not { Length: > 0 } title) return LibraryRefusals.ProgrammeTitle;
        if (PlainText.Lines(asked.About, 1_000) is not { } about) return LibraryRefusals.ProgrammeAbout;
        if (asked.Steps.IsDefault || asked.Steps.Length is < 1 or > MostSteps) return LibraryRefusals.ProgrammeSteps;
        if (asked.Steps.Any(step => step is not { Template: not null, Release: not null } || !Ids.IsValid(step.Id) || !Enum.IsDefined(step.Size)))
            return LibraryRefusals.ProgrammeSteps;
        if (asked.Steps.Select(step => step.Id).Distinct().Count() != asked.Steps.Length) return LibraryRefusals.ProgrammeSteps;
        plan = asked with { Title = title, About = about == "" ? null : about };
        return null;
    }

    /// <summary>Why a step could never come, given what each one asks; or null.</summary>
    public static Rejected? CanCome(ProgrammePlan plan, Func<ProgrammeStep, Form?> formOf) =>
        plan.Steps.Select((step, place) => CanCome(step.Release, plan.Steps[..place], formOf)).All(can => can) ? null : LibraryRefusals.Release;

    static bool CanCome(Release release, ImmutableArray<ProgrammeStep> before, Func<ProgrammeStep, Form?> formOf) => release.Rule switch
    {
        ReleaseRule.AtOnce or ReleaseRule.ByHand => release is { Days: null, Condition: null },
        ReleaseRule.AfterPrevious => release is { Days: null, Condition: null } && !before.IsEmpty,
        ReleaseRule.DaysAfterPrevious => release is { Days: >= 1 and <= 365, Condition: null } && !before.IsEmpty,
        ReleaseRule.DaysAfterStart => release is { Days: >= 1 and <= 365, Condition: null },
        ReleaseRule.OnCondition => release is { Days: null, Condition: { } condition } && CanBeSo(condition, before, formOf),
        _ => false,
    };

    static bool CanBeSo(ReleaseCondition condition, ImmutableArray<ProgrammeStep> before, Func<ProgrammeStep, Form?> formOf)
    {
        if (before.FirstOrDefault(step => step.Id == condition.Step) is not { } step) return false;
        if (condition.Test == ReleaseTest.Done) return condition is { Field: null, Number: null };
        if (!Enum.IsDefined(condition.Test) || condition.Number is not { } number || !double.IsFinite(number)) return false;
        return formOf(step) is { } form && form.Fields.Any(field => field.Key == condition.Field && Branches.HasNumber(field.Type));
    }
}
