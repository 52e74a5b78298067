using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>Going back in a page's history.</summary>
static class VersionRules
{
    const int MostNamed = 50;

    public static Decision Name(SharedPage page, Request request, NameVersion order)
    {
        if (PlainText.Line(order.Name, 80) is not { Length: > 0 } name) return PageRefusals.VersionName;
        if (!IsSeen(page, request, order.Version)) return PageRefusals.NoVersion;
        var isNew = page.Named.All(named => named.Version != order.Version);
        return isNew && page.Named.Length >= MostNamed ? PageRefusals.TooManyVersions : new VersionNamed(order.Version, name);
    }

    public static Decision Restore(SharedPage page, Request request, RestorePart order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (StepRules.Shut(page, request) is { } shut) return shut;
        if (!IsSeen(page, request, order.Version) || order.Version <= page.HiddenUpTo) return PageRefusals.NoVersion;
        if (page.Text!.Section(order.Part) is not { } part) return PageRefusals.NoPart;
        if (!page.MayWriteIn(part.By, request.By, request.IsCare)) return PageRefusals.NotYours;
        return page.ChapterWith(order.Version)?.TextAt(order.Version).Section(order.Part) is null ? PageRefusals.NoVersion
            : new PartRestored(request.Op, order.Part, order.Version);
    }

    static bool IsSeen(SharedPage page, Request request, int version) =>
        version >= 0 && version <= page.Version && (version > page.HiddenUpTo || request.IsCare);
}
