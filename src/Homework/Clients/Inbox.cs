using Homework.Kernel;

namespace Homework.Clients;

/// <summary>How other topics tell people what they should know of.</summary>
static class Inbox
{
    /// <summary>This person's own topic is told, whoever they are.</summary>
    public static Tell To(string person, Notify notice) => new(new Topic("client", notice.About.Practice, person), notice);

    /// <summary>The same, unless they are the sender or no longer in the group.</summary>
    public static IEnumerable<Tell> Others(Request request, string person, Notify notice) =>
        person != request.By && request.Roster.Of(person) is not null ? [To(person, notice)] : [];

    /// <summary>Everybody who cares for the group, but for the sender.</summary>
    public static IEnumerable<Tell> Care(Request request, Notify notice) =>
        request.Roster.Care.OrderBy(seat => seat.Person, StringComparer.Ordinal).SelectMany(seat => Others(request, seat.Person, notice));
}
