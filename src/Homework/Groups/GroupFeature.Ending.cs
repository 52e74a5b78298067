using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>
/// How a group ends: it is said beforehand and kindly; on the day members become readers, in all that is the group's, because its roster
/// says so; after the time to read only those who care for it come in, as records must be kept. Never over somebody's open safety case.
/// </summary>
sealed partial class GroupFeature
{
    const int FewestDays = 7, MostDays = 730;

    static Decision Close(Group state, Request request, CloseGroup close)
    {
        if (!IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (state.HasEnded()) return GroupRefusals.HasEnded;
        if (state.HasOpenCases) return GroupRefusals.OpenCases;
        if (close.ReadableDays is < FewestDays or > MostDays) return GroupRefusals.ReadableDays;
        if (PlainText.Lines(close.Words, 400) is not { } words) return GroupRefusals.EndWords;
        var zone = state.Card!.TimeZone;
        var today = LocalDays.On(zone, request.At);
        if (close.LastDay < today || close.LastDay > today.AddYears(1)) return GroupRefusals.LastDay;
        var ending = new GroupEnding(
            close.LastDay is { } last ? LocalDays.Start(zone, last.AddDays(1)) : request.At,
            LocalDays.Start(zone, (close.LastDay ?? today).AddDays(close.ReadableDays + 1)), HasEnded: false, IsShut: false, words == "" ? null : words);
        if (ending == state.Ending()) return Decision.Nothing;
        var set = Decision.Of([new GroupEndSet(ending), .. CalledOff(state, ending)]);
        if (close.LastDay is null) return Joined(set, Ended(state, ending));
        return set.Telling(Everybody(state, ending)).Telling(Told(state, request, NoticeKind.GroupEnding));
    }

    static Decision Reopen(Group state, Request request)
    {
        if (!IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (state.Ending() is not { } ending) return GroupRefusals.NoEnd;
        if (ending.IsShut) return GroupRefusals.Shut;
        return Decision.Of(new GroupGoesOn()).Telling(Everybody(state, null)).Telling(Told(state, request, NoticeKind.GroupReopened));
    }

    static DateTimeOffset? EndDue(Group state) => state.Ending() switch
    {
        null or { IsShut: true } => null,
        { HasEnded: true } ending => ending.ReadableUntil,
        { } ending => state.HasOpenCases ? null : ending.EndsAt, // it waits until that has been looked after
    };

    static Decision EndIfDue(Group state, Request request)
    {
        if (EndDue(state) is not { } due || due > request.At) return Decision.Nothing;
        return state.HasEnded() ? Shut(state) : Ended(state, state.Ending()!);
    }

    static Decision Ended(Group state, GroupEnding ending) =>
        Decision.Of(new GroupHasEnded([.. state.Sessions.Select(session => session.Id)], [.. state.Applicants.Select(applicant => applicant.Person)]))
            .Telling(Everybody(state, ending with { HasEnded = true }))
            .Telling(state.Applicants.Select(applicant => Membership(state, applicant.Person, Role.None)))
            .Telling(state.Seated().Select(seat => Notice(state, seat.Person, NoticeKind.GroupEnded)));

    static Decision Shut(Group state) =>
        Decision.Of(new GroupWasShut())
            .Telling(state.Seated().Select(seat => Membership(
                state, seat.Person, IsCare(seat.Role) ? seat.Role : Role.None, ending: state.Ending()! with { IsShut = true })))
            .Telling(state.Seated().Where(seat => !IsCare(seat.Role)).Select(seat => Notice(state, seat.Person, NoticeKind.GroupShut)));

    /// <summary>Sessions after the end will not be.</summary>
    static IEnumerable<Event> CalledOff(Group state, GroupEnding ending) =>
        state.Sessions.Where(session => session.StartsAt >= ending.EndsAt).Select(session => new SessionCancelled(session.Id));

    static IEnumerable<Tell> Everybody(Group state, GroupEnding? ending) =>
        state.Seated().Select(seat => new Tell(ClientOf(state, seat.Person), new NoteMembership(state.Topic, state.Card!.Name, seat.Role, false, Short(ending))));

    static IEnumerable<Tell> Told(Group state, Request request, NoticeKind kind) =>
        state.Seated().Where(seat => seat.Person != request.By).Select(seat => Notice(state, seat.Person, kind));

    static Decision Joined(Decision one, Decision other) =>
        one with { Events = [.. one.Events, .. other.Events], Tells = [.. one.Tells, .. other.Tells] };

    /// <summary>What people's own topics know of it.</summary>
    static GroupEnding? Short(GroupEnding? ending) => ending is null ? null : ending with { Words = null };

    static Group EndSet(Group state, GroupCard card, Fact fact, GroupEndSet e) =>
        (state with { Card = card with { Ending = e.Ending } }).Logged(fact, "end-set", words: $"{e.Ending.EndsAt:u}, {e.Ending.ReadableUntil:u}");

    static Group Ended(Group state, GroupCard card, Fact fact) => (state with
    {
        Epoch = state.Epoch + 1,
        Card = card with { Ending = card.Ending! with { HasEnded = true } },
        Sessions = [],
        Applicants = [],
    }).Logged(fact, "ended");

    static Group WasShut(Group state, GroupCard card, Fact fact) => (state with
    {
        Epoch = state.Epoch + 1,
        Card = card with { Ending = card.Ending! with { IsShut = true } },
    }).Logged(fact, "shut");

    static Group GoesOn(Group state, GroupCard card, Fact fact) =>
        (state with { Epoch = state.Epoch + 1, Card = card with { Ending = null } }).Logged(fact, "goes-on");

    /// <summary>What somebody is now: in a group that has ended, members read; once it is shut, they do not come in.</summary>
    static Role RoleNow(Group state, SeatCard seat) => state.Ending() switch
    {
        { IsShut: true } when !IsCare(seat.Role) => Role.None,
        { HasEnded: true } when !IsCare(seat.Role) => Role.Observer,
        _ => seat.Role,
    };

    static bool IsCare(Role role) => role is Role.Facilitator or Role.CoFacilitator;
}
