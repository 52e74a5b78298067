namespace Homework.Kernel;

/// <summary>
/// The copies of a roster that a group has given away. A change is over once no copy of an older one counts any more:
/// its holder has taken the change, or has had the copy for <see cref="TopicRoster.Lease"/> and must ask again.
/// </summary>
/// <remarks>Copies that were given before the group was read from the log are not known: they are waited out.</remarks>
sealed class RosterCopies(Topic topic, IGrainFactory grains, TimeProvider clock)
{
    static readonly TimeSpan Way = TimeSpan.FromSeconds(1); // what was said by a copy while it counted may still be on its way

    readonly Dictionary<Topic, DateTimeOffset> holders = []; // and when the copy they have counts no more
    DateTimeOffset unknownUntil;

    /// <summary>A topic has got a copy.</summary>
    public void Given(Topic holder) => holders[holder] = Expiry(clock.GetUtcNow());

    /// <summary>The roster has been read from the log: until now others may have kept it, and given copies.</summary>
    public void Read() => unknownUntil = Expiry(clock.GetUtcNow());

    /// <summary>Tells all holders. Where somebody had another place before, it is over only when no older copy counts.</summary>
    public async Task Push(Roster before, Roster now)
    {
        var isUrgent = before.Seats.Values.Any(seat => now.Of(seat.Person)?.Role != seat.Role);
        await Task.WhenAll(holders.Where(holder => holder.Key != topic).ToArray().Select(holder => Push(holder.Key, now, isUrgent ? holder.Value : default)));
        if (isUrgent) await Past(unknownUntil);
    }

    /// <summary>Waits until a change that was stored at that time is over, also if it was not pushed.</summary>
    public Task Settled(DateTimeOffset storedAt) => Past(new[] { unknownUntil, Expiry(storedAt) }.Min());

    async Task Push(Topic holder, Roster now, DateTimeOffset countsUntil)
    {
        try
        {
            await grains.GetGrain<ITopicGrain>(GrainId.Create(holder.Kind, holder.Key)).RosterChanged(now).WaitAsync(TopicRoster.Lease, clock);
        }
        catch (Exception)
        {
            await Past(countsUntil);
            if (holders[holder] <= clock.GetUtcNow()) holders.Remove(holder); // it asks before it delivers anything
        }
    }

    static DateTimeOffset Expiry(DateTimeOffset given) => given + TopicRoster.Lease + Way;

    async Task Past(DateTimeOffset moment)
    {
        while (moment - clock.GetUtcNow() is { Ticks: > 0 } left) await Task.Delay(left + TimeSpan.FromMilliseconds(1), clock);
    }
}
