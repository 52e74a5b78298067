using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>Who is what in the group, under which name, and until when.</summary>
sealed partial class GroupFeature
{
    static Decision Choose(Group state, Request request, ChooseSeat choose)
    {
        if (PlainText.Line(choose.DisplayName, GroupNames.MaxLength) is not { Length: > 0 } name) return GroupRefusals.DisplayName;
        if (!GroupNames.Colours.Contains(choose.Colour)) return GroupRefusals.Colour;
        if (GroupNames.IsTaken(state, request.By, name)) return GroupRefusals.NameTaken;
        var isSame = request.Seat!.Name == name && request.Seat.Colour == choose.Colour;
        return isSame ? Decision.Nothing : new SeatChosen(name, choose.Colour);
    }

    static Decision Change(Group state, Request request, ChangeRole change)
    {
        if (!IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (change.Role is < Role.Observer or > Role.Facilitator) return GroupRefusals.Role;
        if (state.SeatOf(change.Person) is not { } seat) return GroupRefusals.NobodyHere;
        if (seat.Role == change.Role) return Decision.Nothing;
        if (state.IsLastFacilitator(seat.Person)) return GroupRefusals.NeedsFacilitator;
        if (Group.IsCounted(change.Role) && !Group.IsCounted(seat.Role) && state.IsFull()) return GroupRefusals.Full;
        return Decision.Of(new RoleChanged(seat.Person, change.Role)).Telling(Membership(state, seat.Person, change.Role));
    }

    static Decision Remove(Group state, Request request, RemoveMember remove)
    {
        if (state.SeatOf(remove.Person) is not { } seat) return GroupRefusals.NobodyHere;
        if (seat.Role >= Role.CoFacilitator && !IsFacilitator(request)) return GroupRefusals.FacilitatorOnly;
        if (state.IsLastFacilitator(seat.Person)) return GroupRefusals.NeedsFacilitator;
        if (PlainText.Lines(remove.Reason, 400) is not { } reason) return GroupRefusals.Reason;
        return Decision.Of(new MemberRemoved(seat.Person, reason == "" ? null : reason))
            .Telling(Membership(state, seat.Person, Role.None), Notice(state, seat.Person, NoticeKind.Left));
    }

    /// <summary>A kind word to one of the others: those who care for the group see that there was one, so that nobody says it twice.</summary>
    static Decision Say(Group state, Request request, ReachOut word)
    {
        if (state.SeatOf(word.Person) is null || word.Person == request.By) return GroupRefusals.NobodyHere;
        if (PlainText.Lines(word.Words, 400) is not { Length: > 0 } words) return GroupRefusals.KindWord;
        return Decision.Of(new ReachedOut(word.Person))
            .Telling(Inbox.To(word.Person, new Notify(NoticeKind.ReachedOut, state.Topic, null, words, request.By, state.Topic)));
    }

    static Decision Quit(Group state, Request request)
    {
        if (state.ApplicantOf(request.By) is not null)
            return Decision.Of(new JoiningTakenBack()).Telling(Membership(state, request.By, Role.None));
        if (request.Seat is null) return GroupRefusals.NotInGroup;
        if (state.IsLastFacilitator(request.By)) return GroupRefusals.NeedsFacilitator;
        return Decision.Of(new MemberLeft()).Telling(Membership(state, request.By, Role.None));
    }
}
