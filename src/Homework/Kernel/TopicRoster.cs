namespace Homework.Kernel;

/// <summary>
/// A topic's copy of its group's roster. The group pushes changes before it acknowledges them; a copy that was asked for
/// longer than <see cref="Lease"/> ago is asked for again before anything is decided or delivered by it.
/// </summary>
sealed class TopicRoster(Topic topic, IGrainFactory grains, TimeProvider clock)
{
    /// <summary>How long a copy counts without asking again.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);

    DateTimeOffset asOf = DateTimeOffset.MinValue;

    /// <summary>The copy.</summary>
    public Roster Current { get; private set; } = Roster.Empty;

    /// <summary>Asks the group when the copy is too old. True when it changed.</summary>
    public async ValueTask<bool> Refresh(Door door)
    {
        if (door.Group == topic) return false; // it keeps the roster itself; asking itself while it activates would wait for ever
        if (door.Group is not { } group || clock.GetUtcNow() - asOf < Lease) return false;
        var asked = clock.GetUtcNow(); // the group counts from when it answers, which is no earlier
        var live = await grains.GetGrain<IRosterGrain>(GrainId.Create(group.Kind, group.Key)).Roster(topic);
        asOf = asked;
        return Take(live);
    }

    /// <summary>Takes a newer roster. True when it is another than the copy.</summary>
    public bool Take(Roster roster)
    {
        if (roster.Epoch <= Current.Epoch) return false;
        Current = roster;
        return true;
    }
}
