using Homework.Kernel;

namespace Homework.Library;

/// <summary>Keeping programmes, changing them and putting them away.</summary>
static class ProgrammeRules
{
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
        if (ProgrammeChecks.Of(asked, out plan) is { } wrong) return wrong;
        if (!plan.Steps.All(step => TemplateRules.IsThere(library, step.Template))) return LibraryRefusals.ProgrammeTemplate;
        if (!plan.Steps.All(step => library.IsOn(step.Template.Template))) return LibraryRefusals.Off;
        return ProgrammeChecks.CanCome(plan, step => library.ContentOf(step.Template)?.Form);
    }
}
