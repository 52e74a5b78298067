using Homework.Kernel;

namespace Homework.Clients;

/// <summary>A topic that belongs to a group.</summary>
interface IOfGroup
{
    Topic Topic { get; }

    Topic? Group { get; }
}

/// <summary>How other topics tell people what they should know of. Never what others wrote.</summary>
static class Inbox
{
    /// <summary>This person's own topic is told, whoever they are.</summary>
    public static Tell To(string person, Notify notice) => new(new Topic("client", notice.About.Practice, person), notice);

    /// <summary>The same, unless they are the sender or no longer in the group, or asked to do what they no longer may.</summary>
    public static IEnumerable<Tell> Others(Request request, string person, Notify notice) =>
        person != request.By && request.Roster.Of(person) is { } seat && (seat.MayWrite || !Asks(notice.What)) ? [To(person, notice)] : [];

    /// <summary>Whether it asks somebody to do something: in a group that has ended nobody is reminded any more.</summary>
    static bool Asks(NoticeKind kind) => kind is NoticeKind.ChallengeBegan or NoticeKind.ChallengeToday or NoticeKind.ChallengeEnded
        or NoticeKind.BoardRevisited or NoticeKind.ToSign or NoticeKind.MeasureDue or NoticeKind.PulseAsked or NoticeKind.HomeworkGiven
        or NoticeKind.SomethingPlanned or NoticeKind.GoalReviewDue;

    /// <summary>One person is told of something in a topic of a group, unless they are the sender or no longer in the group.</summary>
    public static IEnumerable<Tell> One(
        IOfGroup about, Request request, string person, NoticeKind kind, string? item = null, string? words = null, string? by = null) =>
        Others(request, person, new Notify(kind, about.Topic, item, words, by, by is null ? null : about.Group));

    /// <summary>Everybody in the group, likewise.</summary>
    public static IEnumerable<Tell> All(IOfGroup about, Request request, NoticeKind kind) =>
        request.Roster.Seats.Keys.Order(StringComparer.Ordinal).SelectMany(person => One(about, request, person, kind));

    /// <summary>Everybody who cares for the group, but for the sender.</summary>
    public static IEnumerable<Tell> Care(Request request, Notify notice) =>
        request.Roster.Care.OrderBy(seat => seat.Person, StringComparer.Ordinal).SelectMany(seat => Others(request, seat.Person, notice));
}
