using Homework.Kernel;
using Homework.Texts;

namespace Homework.Library;

/// <summary>Coming in; copying, writing and putting away templates; switching on what nobody has confirmed.</summary>
static class TemplateRules
{
    public static Decision ComeIn(PracticeLibrary library, Request request, ComeIntoLibrary order)
    {
        if (!library.IsAtItsPlace) return LibraryRefusals.NoLibrary;
        if (!request.IsStaff) return LibraryRefusals.StaffOnly;
        if (PlainText.Line(order.Name, 80) is not { Length: > 0 } name) return LibraryRefusals.Name;
        return library.People.GetValueOrDefault(request.By) == name ? Decision.Nothing : new StaffCameIn(name);
    }

    public static Decision Copy(PracticeLibrary library, Request request, CopyTemplate order)
    {
        if (order.From is null || !IsThere(library, order.From)) return LibraryRefusals.NoTemplate;
        if (!TemplateChecks.IsTitle(order.Title)) return LibraryRefusals.Title;
        if (library.ContentOf(order.From) is not { } content) return LibraryRefusals.NoTemplate;
        return Add(library, request, new AddTemplate(content with { Title = order.Title.Trim() }, order.From));
    }

    public static Decision Add(PracticeLibrary library, Request request, AddTemplate order)
    {
        if (IsTaken(library, request.Op)) return LibraryRefusals.IdTaken;
        if (library.Own.Count >= PracticeLibrary.MostTemplates) return LibraryRefusals.Full;
        if (order.From is { } from && (!Ids.IsValid(from.Template) || from.Version < 1)) return LibraryRefusals.NoTemplate;
        if (order.From is { } source && !library.IsOn(source.Template)) return LibraryRefusals.Off;
        if (TemplateChecks.Of(order.Content) is { } wrong) return wrong;
        return new TemplateAdded(request.Op, TemplateChecks.AsOwn(order.Content), order.From);
    }

    public static Decision Write(PracticeLibrary library, WriteTemplate order)
    {
        if (library.Template(order.Template) is not { } template) return LibraryRefusals.NoTemplate;
        if (template.Version != order.Version) return LibraryRefusals.EditedMeanwhile;
        if (TemplateChecks.Of(order.Content) is { } wrong) return wrong;
        return Written(template, TemplateChecks.AsOwn(order.Content));
    }

    public static Decision Rename(PracticeLibrary library, RenameTemplate order)
    {
        if (library.Template(order.Template) is not { } template) return LibraryRefusals.NoTemplate;
        if (!TemplateChecks.IsTitle(order.Title)) return LibraryRefusals.Title;
        return Written(template, template.Content with { Title = order.Title.Trim() });
    }

    public static Decision PutAway(PracticeLibrary library, PutTemplateAway order)
    {
        if (library.Template(order.Template) is not { } template) return LibraryRefusals.NoTemplate;
        return template.Shelf == PracticeLibrary.Away == order.IsAway ? Decision.Nothing : new TemplatePutAway(order.Template, order.IsAway);
    }

    public static Decision Switch(PracticeLibrary library, SwitchTemplate order)
    {
        if (TemplateCatalogue.Find(order.Template) is null) return LibraryRefusals.NoTemplate;
        if (!TemplateCatalogue.IsUnverified(order.Template)) return LibraryRefusals.NoSwitch;
        return library.SwitchedOn.Contains(order.Template) == order.IsOn ? Decision.Nothing : new TemplateSwitched(order.Template, order.IsOn);
    }

    /// <summary>Whether there is such a template in such a version, whether or not it is in memory.</summary>
    public static bool IsThere(PracticeLibrary library, TemplateRef of) => TemplateCatalogue.Find(of.Template) is { } known
        ? known.Version == of.Version
        : of.Template is not null && library.Own.TryGetValue(of.Template, out var newest) && of.Version >= 1 && of.Version <= newest;

    /// <summary>An id that is in use, or that the catalogue has.</summary>
    public static bool IsTaken(PracticeLibrary library, string op) =>
        !Ids.IsValid(op) || library.Own.ContainsKey(op) || library.Parts.Has(op) || TemplateCatalogue.Find(op) is not null;

    static Decision Written(KeptTemplate template, TemplateContent content) =>
        Json.Bytes(content).AsSpan().SequenceEqual(Json.Bytes(template.Content)) ? Decision.Nothing
            : new TemplateWritten(template.Id, content, template.Version + 1);
}
