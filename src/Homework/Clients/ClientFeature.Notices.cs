using Homework.Kernel;

namespace Homework.Clients;

/// <summary>What somebody is told, and what they have seen of it.</summary>
sealed partial class ClientFeature
{
    static string NoticeOf(long number) => $"notice:{number}";

    static Decision Tell(Client state, Notify notify)
    {
        long? faded = state.Unread.Length >= Client.MaxUnread ? state.Unread[0] : null;
        return new Notified(notify.What, notify.About, notify.Item, notify.Words, faded, notify.By, notify.Group);
    }

    static Decision Read(Client state, ReadNotices read)
    {
        var upTo = Math.Min(read.UpTo, state.LastNotice);
        return upTo <= state.ReadUpTo
            ? Decision.Nothing
            : new NoticesRead(upTo, [.. state.Unread.Where(number => number <= upTo)]);
    }

    static Client Kept(Client state, Fact fact, Notified e)
    {
        var kept = new KeptNotice(NoticeOf(fact.Seq), fact.Seq, e.What, e.About, e.Item, e.Words, fact.At, e.By, e.Group);
        var room = e.Faded is { } faded ? ReadTo(state, faded) : state;
        return room with { Parts = room.Parts.With(kept), LastNotice = fact.Seq, Unread = room.Unread.Add(fact.Seq) };
    }

    static Client ReadTo(Client state, long upTo) => state with
    {
        ReadUpTo = Math.Max(state.ReadUpTo, upTo),
        Unread = state.Unread.RemoveAll(number => number <= upTo),
    };

    static Notice Shown(Client state, KeptNotice kept) =>
        new(kept.Id, kept.What, kept.About, kept.Item, kept.Words, kept.At, kept.Ord <= state.ReadUpTo, kept.Ord, kept.By, kept.Group) { Ord = kept.Ord };

    static IEnumerable<string> Turned(NoticesRead read) => read.Turned.IsDefault ? [] : read.Turned.Select(NoticeOf);

    static IEnumerable<string> Faded(Notified notified) => notified.Faded is { } number ? [NoticeOf(number)] : [];
}
