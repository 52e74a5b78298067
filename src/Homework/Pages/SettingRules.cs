using System.Collections.Immutable;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>Making a page, how it works, and finishing it.</summary>
static class SettingRules
{
    public const int MostParts = 40;

    const int MostAtFirst = 10;

    /// <summary>What is wrong with a plan that somebody made, or the plan as it is kept.</summary>
    public static Rejected? Check(PagePlan? wished, out PagePlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Line(wished.Title, 80) is not { Length: > 0 } title) return PageRefusals.Title;
        if (PlainText.Lines(wished.About, 1_000) is not { } about) return PageRefusals.About;
        if (!Enum.IsDefined(wished.Purpose)) return PageRefusals.NotAChoice;
        if (wished.Parts.IsDefault || wished.Parts.Length is 0 or > MostAtFirst || wished.Parts.Contains(null!)) return PageRefusals.Parts;
        plan = wished with { Title = title, About = about == "" ? null : about };
        return null;
    }

    public static Decision Create(SharedPage page, Request request, CreatePage order)
    {
        if (!request.IsSystem) return PageRefusals.NotHere;
        if (page.Exists) return Decision.Nothing;
        if (Check(order.Plan, out var plan) is { } wrong) return wrong;
        var parts = plan.Parts.Select((content, i) => new NewPart($"part-{i + 1}", null, content));
        var own = plan.HasOwnParts ? order.Members.Take(MostParts - MostAtFirst).Select(person => new NewPart(PartRules.IdOf(person), person, null)) : [];
        return new PageCreated(order.Group, plan.Title, plan.About, plan.Purpose, plan.HasOwnParts, [.. parts, .. own], order.By);
    }

    public static Decision Create(SharedPage page, Request request, CreateOwnPage order)
    {
        if (!request.IsSystem) return PageRefusals.NotHere;
        return page.Exists ? Decision.Nothing : new OwnPageCreated(order.Owner, order.Title, order.Text);
    }

    public static Decision Change(SharedPage page, ChangePage order)
    {
        var wished = new PagePlan(order.Title ?? page.Title, order.About ?? page.About, page.Purpose, [RichText.Of("")], page.HasOwnParts);
        if (Check(wished, out var plan) is { } wrong) return wrong;
        var changed = new PageChanged(plan.Title, plan.About, order.IsLocked ?? page.IsLocked, order.ShowsCarets ?? page.ShowsCarets);
        if (changed == new PageChanged(page.Title, page.About, page.IsLocked, page.ShowsCarets)) return Decision.Nothing;
        return Decision.Of(changed).Telling(changed.Title == page.Title ? [] : [Note(page with { Title = changed.Title })]);
    }

    public static Decision Freeze(SharedPage page, Request request, FreezePage order)
    {
        if (order.IsFrozen == page.IsFrozen && !order.GivesCopies) return Decision.Nothing;
        var copies = order is { IsFrozen: true, GivesCopies: true } ? request.Roster.Seats.Keys.Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return Decision.Of(new PageFrozen(order.IsFrozen))
            .Telling(Note(page with { IsFrozen = order.IsFrozen }))
            .Telling(copies.SelectMany(person => Copy(page, request, person)));
    }

    /// <summary>The group's home shows how the page is called, whether it is finished, and who has signed.</summary>
    public static Tell Note(SharedPage page) => new(page.Group!.Value, new NotePage(
        page.Topic, page.Title, page.IsFrozen, page.Editions.Length,
        [.. page.Signatures.Values.Where(signature => signature.Edition == page.Editions.Length).Select(signature => signature.Person)]));

    static IEnumerable<Tell> Copy(SharedPage page, Request request, string person)
    {
        var copy = new Topic("page", page.Topic.Practice, CopyOf(page, person));
        yield return new Tell(copy, new CreateOwnPage(person, page.Title, page.Text!));
        yield return new Tell(new Topic("client", page.Topic.Practice, person), new KeepPage(copy, page.Title));
        foreach (var notice in Inbox.Others(request, person, new Notify(NoticeKind.PageCopied, copy, null, null))) yield return notice;
    }

    /// <summary>The same for the same text and person, and no longer than an id may be.</summary>
    static string CopyOf(SharedPage page, string person) => Ids.Hash($"{page.Topic} {page.Version} {person}")[..32];
}
