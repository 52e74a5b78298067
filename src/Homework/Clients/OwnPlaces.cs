using Homework.Kernel;

namespace Homework.Clients;

/// <summary>Where in a group something of one person's own is, so that they find it also when they are no longer in the group.</summary>
static class OwnPlaces
{
    /// <summary>Tells a person's own topic.</summary>
    public static Tell Of(Topic group, string person, Topic place) =>
        new(new Topic("client", group.Practice, person), new NotePlace(group, place));

    public static Decision Note(Client state, NotePlace note) =>
        state.Places.Any(place => place.Place == note.Place) ? Decision.Nothing : new PlaceNoted(note.Group, note.Place);

    public static string IdOf(Topic place) => $"place:{place.Kind}:{place.Id}";

    public static Client Noted(Client state, Fact fact, PlaceNoted e)
    {
        var membership = state.Memberships.FirstOrDefault(membership => membership.Group == e.Group);
        DateTimeOffset? leftAt = membership is { IsWaiting: false } ? null : fact.At;
        return state with { Places = state.Places.Add(new OwnPlace(IdOf(e.Place), e.Group, membership?.Name ?? "", e.Place, leftAt)) };
    }

    /// <summary>What is kept of a group goes by its latest name, and is past once the person is no longer in it.</summary>
    public static Client Noted(Client state, Fact fact, MembershipNoted e) => state with
    {
        Places = [.. state.Places.Select(place => place.Group != e.Group ? place
            : place with { Name = e.Name, LeftAt = e.Role != Role.None && !e.IsWaiting ? null : fact.At })],
    };
}
