using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Library;

/// <summary>Programmes: what is in them, and when each step can come.</summary>
static class ProgrammeRules
{
    const int MostSteps = 40;

    public static Decision Add(PracticeLibrary library, Request request, AddProgramme order)
    {
        if (TemplateRules.IsTaken(library, request.Op)) return LibraryRefusals.IdTaken;
        if (library.ProgrammeCount >= PracticeLibrary.MostProgrammes) return LibraryRefusals.Full;
        return Check(library, order.Plan, out var plan) ?? (Decision)new ProgrammeAdded(request.Op, plan);
    }

    public static Decision Change(PracticeLibrary library, ChangeProgramme order)
    {
        if (library.Programme(order.Programme) is not { } programme) return LibraryRefusals.NoProgramme;
        if (programme.Version != order.Version) return LibraryRefusals.EditedMeanwhile;
        return Check(library, order.Plan, out var plan) ?? (Decision)new ProgrammeChanged(order.Programme, plan, programme.Version + 1);
    }

    public static Decision PutAway(PracticeLibrary library, PutProgrammeAway order)
    {
        if (library.Programme(order.Programme) is not { } programme) return LibraryRefusals.NoProgramme;
        return programme.IsAway == order.IsAway ? Decision.Nothing : new ProgrammePutAway(order.Programme, order.IsAway);
    }

    static Rejected? Check(PracticeLibrary library, ProgrammePlan? asked, out ProgrammePlan plan)
    {
        plan = asked!;
        if (asked is null || PlainText.Line(asked.Title, 80) is not { Length: > 0 } title) return LibraryRefusals.ProgrammeTitle;
        if (PlainText.Lines(asked.About, 1_000) is not { } about) return LibraryRefusals.ProgrammeAbout;
        if (asked.Steps.IsDefault || asked.Steps.Length is < 1 or > MostSteps) return LibraryRefusals.ProgrammeSteps;
        if (asked.Steps.Any(step => step is not { Template: not null, Release: not null } || !Ids.IsValid(step.Id) || !Enum.IsDefined(step.Size)))
            return LibraryRefusals.ProgrammeSteps;
        if (asked.Steps.Select(step => step.Id).Distinct().Count() != asked.Steps.Length) return LibraryRefusals.ProgrammeSteps;
        if (!asked.Steps.All(step => TemplateRules.IsThere(library, step.Template))) return LibraryRefusals.ProgrammeTemplate;
        if (!asked.Steps.All(step => library.IsOn(step.Template.Template))) return LibraryRefusals.Off;
        plan = asked with { Title = title, About = about == "" ? null : about };
        return asked.Steps.Select((step, place) => CanCome(library, step.Release, asked.Steps[..place])).All(can => can) ? null : LibraryRefusals.Release;
    }

    static bool CanCome(PracticeLibrary library, Release release, ImmutableArray<ProgrammeStep> before) => release.Rule switch
    {
        ReleaseRule.AtOnce => release is { Days: null, Condition: null },
        ReleaseRule.AfterPrevious => release is { Days: null, Condition: null } && !before.IsEmpty,
        ReleaseRule.DaysAfterPrevious => release is { Days: >= 1 and <= 365, Condition: null } && !before.IsEmpty,
        ReleaseRule.DaysAfterStart => release is { Days: >= 1 and <= 365, Condition: null },
        ReleaseRule.OnCondition => release is { Days: null, Condition: { } condition } && CanBeSo(library, condition, before),
        _ => false,
    };

    static bool CanBeSo(PracticeLibrary library, ReleaseCondition condition, ImmutableArray<ProgrammeStep> before)
    {
        if (before.FirstOrDefault(step => step.Id == condition.Step) is not { } step) return false;
        if (condition.Test == ReleaseTest.Done) return condition is { Field: null, Number: null };
        if (!Enum.IsDefined(condition.Test) || condition.Number is not { } number || !double.IsFinite(number)) return false;
        return library.ContentOf(step.Template) is { } content
            && content.Form.Fields.Any(field => field.Key == condition.Field && Branches.HasNumber(field.Type));
    }
}
