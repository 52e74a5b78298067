namespace Homework.Kernel;

/// <summary>Which audiences a topic has and who belongs to which, worked out once for each roster.</summary>
sealed class TopicAudiences<TState>(Feature<TState> feature) where TState : TopicState
{
    readonly Dictionary<string, Audience[]> ofPersons = [];
    Roster known = Roster.Empty;
    Door knownDoor = Door.Shut;
    Audience[] everybodys = [];

    /// <summary>What this person may watch; nothing for who may not come in.</summary>
    public Audience[] Of(string person, Door door, Roster roster)
    {
        if (door.Group is null) return door.Owner == person ? [Audience.Member(person)] : [];
        Know(door, roster);
        return ofPersons.GetValueOrDefault(person, []);
    }

    /// <summary>All of them.</summary>
    public Audience[] All(Door door, Roster roster)
    {
        if (door.Group is null) return door.Owner is { } owner ? [Audience.Member(owner)] : [];
        Know(door, roster);
        return everybodys;
    }

    void Know(Door door, Roster roster)
    {
        if (ReferenceEquals(roster, known) && door == knownDoor) return;
        (known, knownDoor) = (roster, door);
        var seats = roster.Seats.Values.Where(door.Admits).ToArray();
        everybodys = [Audience.Group, Audience.Care, .. seats.Select(seat => Audience.Member(seat.Person))];
        ofPersons.Clear();
        foreach (var seat in seats) ofPersons[seat.Person] = [.. feature.AudiencesOf(seat)];
        if (door.Keeper is not { } keeper || roster.Of(keeper) is not null) return;
        everybodys = [.. everybodys, Audience.Member(keeper)];
        ofPersons[keeper] = [Audience.Member(keeper)];
    }
}
