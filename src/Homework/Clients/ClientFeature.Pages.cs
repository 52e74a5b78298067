using Homework.Kernel;

namespace Homework.Clients;

/// <summary>A person's copies of pages that are finished.</summary>
sealed partial class ClientFeature
{
    static readonly Rejected NoOwnPage = new("no-such-page", "This page is not one of your own.");

    static string PageOf(Topic page) => $"page:{page.Id}";

    static Decision Keep(Client state, KeepPage keep) =>
        state.Pages.Any(page => page.Page == keep.Page) ? Decision.Nothing : new OwnPageKept(keep.Page, keep.Title);

    static Decision Drop(Client state, DropOwnPage drop) =>
        state.Pages.Any(page => page.Page == drop.Page) ? new OwnPageDropped(drop.Page) : NoOwnPage;

    static Client Kept(Client state, Fact fact, OwnPageKept e) =>
        state with { Pages = state.Pages.Add(new OwnPage(PageOf(e.Page), e.Page, e.Title, fact.At)) };
}
