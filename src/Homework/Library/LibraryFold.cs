using Homework.Kernel;

namespace Homework.Library;

/// <summary>What each fact changes.</summary>
static class LibraryFold
{
    public static PracticeLibrary Apply(PracticeLibrary library, Fact fact) => fact.Event switch
    {
        StaffCameIn it => library with { Epoch = library.Epoch + 1, People = library.People.SetItem(fact.By, it.Name) },
        TemplateAdded it => library with
        {
            Own = library.Own.SetItem(it.Template, 1),
            Parts = library.Parts.With(
                new KeptTemplate(it.Template, PracticeLibrary.Templates, fact.Seq, 1, it.Content, it.From, fact.By, fact.At)),
        },
        TemplateWritten it => Written(library, fact, it),
        TemplatePutAway it => PutAway(library, it),
        TemplateSwitched it => library with
        {
            SwitchedOn = it.IsOn ? library.SwitchedOn.Add(it.Template) : library.SwitchedOn.Remove(it.Template),
        },
        ProgrammeAdded it => library with
        {
            ProgrammeCount = library.ProgrammeCount + 1,
            Parts = library.Parts.With(new KeptProgramme(it.Programme, fact.Seq, 1, it.Plan, fact.By, fact.At, IsAway: false)),
        },
        ProgrammeChanged it => library.Programme(it.Programme) is { } programme
            ? library with { Parts = library.Parts.With(programme with { Version = it.Version, Plan = it.Plan, By = fact.By, At = fact.At }) }
            : library,
        ProgrammePutAway it => library.Programme(it.Programme) is { } programme
            ? library with { Parts = library.Parts.With(programme with { IsAway = it.IsAway }) }
            : library,
        _ => library,
    };

    /// <summary>The version before moves to a part of its own, where it stays as it was.</summary>
    static PracticeLibrary Written(PracticeLibrary library, Fact fact, TemplateWritten it)
    {
        if (library.Template(it.Template) is not { } template) return library;
        var before = new KeptVersion(
            KeptVersion.IdOf(template.Id, template.Version), fact.Seq, template.Id, template.Version, template.Content, template.By, template.At);
        return library with
        {
            Own = library.Own.SetItem(it.Template, it.Version),
            Parts = library.Parts.With(before).With(template with { Version = it.Version, Content = it.Content, By = fact.By, At = fact.At }),
        };
    }

    static PracticeLibrary PutAway(PracticeLibrary library, TemplatePutAway it) => library.Template(it.Template) is { } template
        ? library with { Parts = library.Parts.With(template with { Shelf = it.IsAway ? PracticeLibrary.Away : PracticeLibrary.Templates }) }
        : library;
}
