namespace Homework.Kernel;

/// <summary>Which audiences a topic has and who belongs to which, worked out once for each roster.</summary>
sealed class TopicAudiences<TState>(Feature<TState> feature) where TState : TopicState
{
    readonly Dictionary<string, Audience[]> ofPersons = [];
    Roster known = Roster.Empty;
    Audience[] everybodys = [];

    /// <summary>What this person may watch; nothing for who may not come in.</summary>
    public Audience[] Of(string person, Door door, Roster roster)
    {
        if (door.Owner is { } owner) return owner == person ? [Audience.Member(person)] : [];
        if (door.Group is null) return [];
        Know(roster);
        return ofPersons.GetValueOrDefault(person, []);
    }

    /// <summary>All of them.</summary>
    public Audience[] All(Door door, Roster roster)
    {
        if (door.Owner is { } owner) return [Audience.Member(owner)];
        Know(roster);
        return everybodys;
    }

    void Know(Roster roster)
    {
        if (ReferenceEquals(roster, known)) return;
        known = roster;
        everybodys = [Audience.Group, Audience.Care, .. roster.Seats.Keys.Select(Audience.Member)];
        ofPersons.Clear();
        foreach (var (person, seat) in roster.Seats) ofPersons[person] = [.. feature.AudiencesOf(seat)];
    }
}
