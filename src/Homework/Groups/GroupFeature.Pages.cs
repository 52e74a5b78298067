using Homework.Clients;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Groups;

/// <summary>The pages that the group writes together.</summary>
sealed partial class GroupFeature
{
    const int MaxPages = 60;

    static Decision Add(Group state, Request request, AddPage add)
    {
        if (SettingRules.Check(add.Plan, out var plan) is { } wrong) return wrong;
        if (state.Pages.Length >= MaxPages) return GroupRefusals.TooManyPages;
        var page = new Topic("page", state.Topic.Practice, request.Op);
        var members = state.Seated().Where(seat => seat.Role is Role.Member or Role.PeerLead).Select(seat => seat.Person);
        return Decision.Of(new PageAdded(page, plan.Title, plan.Purpose))
            .Telling(new Tell(page, new CreatePage(state.Topic, plan, request.By, [.. members])))
            .Telling(state.Seated().Where(seat => seat.Person != request.By).Select(seat =>
                Inbox.To(seat.Person, new Notify(NoticeKind.PageOpened, page, null, null))));
    }

    static Decision Note(Group state, NotePage note)
    {
        var card = state.Pages.FirstOrDefault(page => page.Page == note.Page);
        if (card is null || note.Edition < card.Edition) return Decision.Nothing;
        var isSame = (card.Title, card.IsFrozen, card.Edition) == (note.Title, note.IsFrozen, note.Edition) && card.SignedBy.SequenceEqual(note.SignedBy);
        return isSame ? Decision.Nothing : new PageNoted(note.Page, note.Title, note.IsFrozen, note.Edition, note.SignedBy);
    }

    static Group Added(Group state, Fact fact, PageAdded e) =>
        (state with { Pages = state.Pages.Add(new PageCard(IdOf("page", e.Page.Id), e.Page, e.Title, e.Purpose, IsFrozen: false, 0, [])) })
        .Logged(fact, "page-added", words: e.Title);

    static Group Noted(Group state, PageNoted e) => state with
    {
        Pages = [.. state.Pages.Select(card => card.Page == e.Page
            ? card with { Title = e.Title, IsFrozen = e.IsFrozen, Edition = e.Edition, SignedBy = e.SignedBy } : card)],
    };
}
