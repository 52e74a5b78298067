using Homework.Kernel;

namespace Homework.Library;

/// <summary>What the staff see of the library: all of it.</summary>
static class LibraryShow
{
    public const string Sheet = "library";

    public static Item? Show(PracticeLibrary library, string id)
    {
        if (id == Sheet)
            return new LibrarySheet(Sheet, [.. library.SwitchedOn], [.. library.People.Select(one => new LibraryPerson(one.Key, one.Value))]);
        return library.Parts.Find<Part>(id) switch
        {
            KeptTemplate it => new OwnTemplate(it.Id, it.Version, it.Content, it.From, it.By, it.At, it.Shelf == PracticeLibrary.Away) { Ord = it.Ord },
            KeptVersion it => new TemplateVersion(it.Id, it.Template, it.Version, it.Content, it.By, it.At) { Ord = it.Ord },
            KeptProgramme it => new Programme(it.Id, it.Version, it.Plan, it.By, it.At, it.IsAway) { Ord = it.Ord },
            _ => null,
        };
    }
}
