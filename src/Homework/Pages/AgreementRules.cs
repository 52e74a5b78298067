using Homework.Clients;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>An agreement has editions; everybody signs the latest, when they come and when it changes.</summary>
static class AgreementRules
{
    public static Decision Make(SharedPage page, Request request)
    {
        if (page.Purpose != PagePurpose.Agreement) return PageRefusals.NoAgreement;
        if (page.Editions is [.., var last] && last.Version == page.Version) return PageRefusals.NothingNew;
        var number = page.Editions.Length + 1;
        return Decision.Of(new EditionMade(number))
            .Telling(SettingRules.Note(page with { Editions = page.Editions.Add(new Edition("", number, page.Version, request.By, request.At)) }))
            .Telling(Inbox.All(page, request, NoticeKind.ToSign));
    }

    public static Decision Sign(SharedPage page, Request request, SignAgreement order)
    {
        if (page.Purpose != PagePurpose.Agreement) return PageRefusals.NoAgreement;
        if (page.Editions.IsEmpty) return PageRefusals.NoEdition;
        if (order.Edition != page.Editions.Length) return PageRefusals.EditionChanged;
        if (page.Signatures.GetValueOrDefault(request.By)?.Edition == order.Edition) return Decision.Nothing;
        var signed = page with { Signatures = page.Signatures.SetItem(request.By, new Signature("", request.By, order.Edition, request.At)) };
        return Decision.Of(new AgreementSigned(order.Edition)).Telling(SettingRules.Note(signed));
    }
}
