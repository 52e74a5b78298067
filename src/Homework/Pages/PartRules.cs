using Homework.Kernel;

namespace Homework.Pages;

/// <summary>Parts of a page: everybody's, and one's own.</summary>
static class PartRules
{
    public static string IdOf(string person) => $"own-{person}";

    public static Decision Add(SharedPage page, Request request, AddPart order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (StepRules.Shut(page, request) is { } shut) return shut;
        if (order.Person != request.By && !request.IsCare) return PageRefusals.CareOnly;
        if (order.Person is not null && !page.HasOwnParts) return PageRefusals.NoOwnParts;
        if (order.Person is { } person && request.Roster.Of(person) is not { MayWrite: true }) return PageRefusals.NobodyThere;
        var id = order.Person is null ? request.Op : IdOf(order.Person);
        if (page.Text!.Section(id) is not null) return order.Person is null ? PageRefusals.IdTaken : PageRefusals.HasPart;
        if (!Ids.IsValid(id)) return PageRefusals.IdTaken;
        return page.Text.Sections.Count() >= SettingRules.MostParts ? PageRefusals.TooManyParts : new PartAdded(id, order.Person);
    }

    public static Decision Remove(SharedPage page, Request request, RemovePart order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (StepRules.Shut(page, request) is { } shut) return shut;
        if (page.Text!.Section(order.Part) is not { } part) return PageRefusals.NoPart;
        if (part.By != request.By && !request.IsCare) return part.By is null ? PageRefusals.CareOnly : PageRefusals.NotYours;
        if (part.By != request.By && !string.IsNullOrWhiteSpace(part.Plain)) return PageRefusals.PartNotEmpty;
        return page.Text.Sections.Count() == 1 ? PageRefusals.LastPart : new PartRemoved(order.Part);
    }
}
