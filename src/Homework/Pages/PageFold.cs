using System.Collections.Immutable;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What each fact changes.</summary>
static class PageFold
{
    public static SharedPage Apply(SharedPage page, Fact fact)
    {
        var after = fact.Event switch
        {
            PageCreated it => Created(page, fact, it),
            OwnPageCreated it => TextFold.NewChapter(page with { Owner = it.Owner, Title = it.Title, IsFrozen = false, Text = it.Text }, fact),
            _ when !page.Exists => page,
            PageChanged it => page with { Title = it.Title, About = it.About, IsLocked = it.IsLocked, ShowsCarets = it.ShowsCarets },
            ItemFlagged or FlagSettled => page with { Flags = page.Flags.After(fact) },
            PageFrozen it => page with { IsFrozen = it.IsFrozen },
            VersionNamed it => page with
            {
                Named = page.Named.RemoveAll(named => named.Version == it.Version)
                    .Add(new NamedVersion(PageShow.VersionOf(it.Version), it.Version, it.Name, fact.By, fact.At)),
            },
            PersonLockedOut it => page with
            {
                Out = page.Out.SetItem(it.Person, new LockedOut(PageShow.OutOf(it.Person), it.Person, it.Reason, fact.By, fact.At)),
            },
            PersonLetIn it => page with { Out = page.Out.Remove(it.Person) },
            EditionMade it => page with
            {
                Editions = page.Editions.Add(new Edition(PageShow.EditionOf(it.Edition), it.Edition, page.Version, fact.By, fact.At)),
            },
            AgreementSigned it => page with
            {
                Signatures = page.Signatures.SetItem(fact.By, new Signature(PageShow.SignedBy(fact.By), fact.By, it.Edition, fact.At)),
            },
            RemarkMade or RemarkAnchored or RemarkAnswered or RemarkSettled or RemarkWithdrawn or RemarkHidden or RemarkShown => RemarkFold.Apply(page, fact),
            _ => TextFold.Apply(page, fact),
        };
        return PageLog.Line(fact) is { } line && page.Exists ? after with { Parts = after.Parts.With(line) } : after;
    }

    static SharedPage Created(SharedPage page, Fact fact, PageCreated it)
    {
        var parts = it.Parts.Select(part => new PagePart(part.Part, part.Person, part.Content)).ToArray();
        return TextFold.NewChapter(page with
        {
            Group = it.Group,
            Title = it.Title,
            About = it.About,
            Purpose = it.Purpose,
            HasOwnParts = it.HasOwnParts,
            Text = PageText.Of(parts),
        }, fact);
    }
}
