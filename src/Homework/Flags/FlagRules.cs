using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Flags;

/// <summary>Asking for a facilitator's eye, protected: the same wherever people read what others wrote.</summary>
static class FlagRules
{
    const int MaxWords = 1_000;
    const int MaxSettling = 400;
    const int MaxOpen = 500;

    /// <summary>A flag on something that the sender sees; those who care for the group are told, never by whom.</summary>
    /// <param name="writer">Whose words it is about.</param>
    /// <param name="wasCare">Whether they cared for the group when they wrote them.</param>
    public static Decision Flag(IFlagged about, Request request, Flag order, string writer, bool wasCare = false)
    {
        var open = about.Flags;
        var id = FlagLine.IdOf(request.Op);
        if (!Ids.IsValid(request.Op) || open.ContainsKey(id)) return JournalRefusals.IdTaken;
        if (Checks.Choice(order.Reason) is { } wrong) return wrong;
        if (Checks.Room(order.Words, MaxWords, out var said) is { } noRoom) return noRoom;
        if (writer == request.By) return FlagRefusals.OwnWords;
        if (open.Values.Any(flag => flag.Item == order.Item && flag.Reporter == request.By)) return FlagRefusals.AlreadyFlagged;
        if (open.Count >= MaxOpen) return FlagRefusals.TooManyFlags;
        var isByCare = wasCare || request.Roster.Of(writer) is { IsCare: true };
        return Decision.Of(new ItemFlagged(
            id, order.Entry, order.Item, order.Reason, said.Length > 0 ? said : null, writer, Holds: false, isByCare))
            .Telling(Inbox.Care(request, new Notify(NoticeKind.Flagged, about.Topic, order.Item, null, Group: about.Group)));
    }

    /// <summary>A facilitator has dealt with it.</summary>
    public static Decision Settle(IFlagged about, Request request, SettleFlag order)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        if (Checks.Words(order.Words, MaxSettling, out var words) is { } wrong) return wrong;
        if (!about.Flags.TryGetValue(FlagLine.IdOf(order.FlagId ?? ""), out var flag)) return FlagRefusals.NoFlag;
        return Decision.Of(new FlagSettled(flag.Id, flag.Entry, flag.Item, words, flag.Writer))
            .Telling(Inbox.Others(request, flag.Reporter, new Notify(NoticeKind.FlagSettled, about.Topic, flag.Item, words)));
    }
}
