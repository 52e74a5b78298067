using Homework.Kernel;

namespace Homework.Library;

/// <summary>Which parts an order or a fact is about, and which items a fact may make look different.</summary>
static class LibraryParts
{
    public static IEnumerable<string> For(Command command) => command switch
    {
        CopyTemplate { From.Template: not null } it => Of(it.From),
        WriteTemplate it => [it.Template],
        RenameTemplate it => [it.Template],
        PutTemplateAway it => [it.Template],
        AddProgramme it => Of(it.Plan),
        ChangeProgramme it => [it.Programme, .. Of(it.Plan)],
        PutProgrammeAway it => [it.Programme],
        _ => [],
    };

    public static IEnumerable<string> For(Event happened) => happened switch
    {
        TemplateWritten it => [it.Template],
        TemplatePutAway it => [it.Template],
        ProgrammeChanged it => [it.Programme],
        ProgrammePutAway it => [it.Programme],
        _ => [],
    };

    public static IEnumerable<string> Touched(Fact fact) => fact.Event switch
    {
        StaffCameIn or TemplateSwitched => [LibraryShow.Sheet],
        TemplateAdded it => [it.Template],
        TemplateWritten it => [it.Template, KeptVersion.IdOf(it.Template, it.Version - 1)],
        TemplatePutAway it => [it.Template],
        ProgrammeAdded it => [it.Programme],
        ProgrammeChanged it => [it.Programme],
        ProgrammePutAway it => [it.Programme],
        _ => [],
    };

    static IEnumerable<string> Of(ProgrammePlan? plan) => plan is null or { Steps.IsDefault: true } ? []
        : plan.Steps.Take(40).Where(step => step?.Template?.Template is not null).SelectMany(step => Of(step.Template)).Distinct();

    static IEnumerable<string> Of(TemplateRef of) =>
        TemplateCatalogue.Find(of.Template) is null ? [of.Template, KeptVersion.IdOf(of.Template, of.Version)] : [];
}
