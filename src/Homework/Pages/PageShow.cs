using System.Collections.Immutable;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>Who sees what: the group the page as it is, facilitators what is hidden too, everybody what was decided about their own.</summary>
static class PageShow
{
    public const string Sheet = "page";

    /// <summary>The text as it is, for who asks for it; not in snapshots, which have it as a base and the steps after it.</summary>
    public const string Text = "text";

    const string VersionPrefix = "version:", OutPrefix = "out:", EditionPrefix = "edition:", SignedPrefix = "signed:";

    public static string VersionOf(int version) => $"{VersionPrefix}{version}";

    public static string OutOf(string person) => OutPrefix + person;

    public static string EditionOf(int number) => $"{EditionPrefix}{number}";

    public static string SignedBy(string person) => SignedPrefix + person;

    public static Item? Show(SharedPage page, string id, Audience audience)
    {
        if (!page.Exists) return null;
        if (page.Hidden.TryGetValue(id, out var passage)) return PassageFor(page, passage, audience);
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return page.Flags.Show(id, audience);
        if (id.StartsWith(OutPrefix, StringComparison.Ordinal)) return OutFor(page, id[OutPrefix.Length..], audience);
        return (Batch.IsId(id) ? page.ChapterOf(id) : page.Parts.Find<Part>(id)) switch
        {
            Chapter chapter => IsForAll(page, audience) ? ForReader(chapter, id, IsCare(page, audience) ? -1 : page.HiddenUpTo) : null,
            KeptRemark remark => RemarkShow.Show(page, remark, audience),
            ModerationLine line => audience == Audience.Care ? line.Shown() : null,
            _ => IsForAll(page, audience) ? ForAll(page, id) : null,
        };
    }

    static bool IsForAll(SharedPage page, Audience audience) => page.Owner is { } owner ? audience.Is(owner) : audience.Person is null;

    static bool IsCare(SharedPage page, Audience audience) => page.Owner is { } owner ? audience.Is(owner) : audience == Audience.Care;

    static Item? ForAll(SharedPage page, string id)
    {
        if (id == Sheet) return SheetOf(page);
        if (id == Text) return new PageBase(Text, page.Version, page.Chapter!.Batches is [.., var last] ? last.At : page.Chapter.At, page.Text!);
        return page.Named.FirstOrDefault(named => named.Id == id) ?? page.Editions.FirstOrDefault(edition => edition.Id == id)
            ?? (id.StartsWith(SignedPrefix, StringComparison.Ordinal) ? page.Signatures.GetValueOrDefault(id[SignedPrefix.Length..]) : (Item?)null);
    }

    static PageSheet SheetOf(SharedPage page) => new(
        Sheet, page.Group, page.Owner, page.Title, page.About, page.Purpose, page.HasOwnParts, page.IsLocked, page.IsFrozen, page.ShowsCarets,
        page.Editions.Length, page.HiddenUpTo + 1);

    /// <summary>The step that took a passage away has none of its words; what was before it has.</summary>
    static Item? ForReader(Chapter chapter, string id, int hiddenUpTo)
    {
        if (id == chapter.Id) return chapter.From > hiddenUpTo ? new PageBase(id, chapter.From, chapter.At, chapter.Base) { Ord = chapter.Ord } : null;
        return chapter.Batch(id) is { } batch && batch.Version + batch.Steps.Length > hiddenUpTo
            ? new PageSteps(id, batch.Version, batch.Op, batch.By, batch.At, batch.Steps, batch.Writers.IsEmpty ? null : batch.Writers) { Ord = chapter.Ord }
            : null;
    }

    static HiddenPassage? PassageFor(SharedPage page, KeptPassage passage, Audience audience) =>
        IsCare(page, audience) || passage.Writers.Any(audience.Is)
            ? new HiddenPassage(passage.Id, passage.By, passage.At, passage.Words, passage.Reason, passage.Writers) : null;

    static LockedOut? OutFor(SharedPage page, string person, Audience audience) =>
        audience == Audience.Care || audience.Is(person) ? page.Out.GetValueOrDefault(person) : null;
}
