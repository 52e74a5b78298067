using System.Collections.Immutable;

namespace Homework.Kernel;

/// <summary>What a person is in one group. Higher values include what lower ones may do, save where a rule says otherwise.</summary>
public enum Role
{
    /// <summary>Not in the group.</summary>
    None,

    /// <summary>A trainee: reads what the group reads, writes nothing.</summary>
    Observer,

    /// <summary>A member of the group.</summary>
    Member,

    /// <summary>A member who helps others along; no right to moderate.</summary>
    PeerLead,

    /// <summary>Facilitates beside the facilitator; same rights over what is written.</summary>
    CoFacilitator,

    /// <summary>Runs the group.</summary>
    Facilitator,
}

/// <summary>A person's place in a group: the name and colour they chose there, and their role.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Name">The name the group knows them by.</param>
/// <param name="Colour">One of the group's colours, by name.</param>
/// <param name="Role">What they are in the group.</param>
public sealed record Seat(string Person, string Name, string Colour, Role Role)
{
    /// <summary>Facilitators and co-facilitators: they care for the group, moderate and see what is held.</summary>
    public bool IsCare => Role is Role.CoFacilitator or Role.Facilitator;

    /// <summary>Whether this person may write and react at all.</summary>
    public bool MayWrite => Role >= Role.Member;
}

/// <summary>Who sits in a group right now. The epoch rises with every change, so a copy can be checked for age.</summary>
public sealed record Roster(long Epoch, ImmutableDictionary<string, Seat> Seats)
{
    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new(0, ImmutableDictionary<string, Seat>.Empty);

    /// <summary>The person's seat, or null for somebody who is not in the group.</summary>
    public Seat? Of(string person) => Seats.GetValueOrDefault(person);

    /// <summary>Who cares for the group.</summary>
    public IEnumerable<Seat> Care => Seats.Values.Where(seat => seat.IsCare);
}

/// <summary>The signed-in person behind a call, as the session knows them; never taken from a message.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Practice">The practice that their account belongs to.</param>
/// <param name="IsStaff">Whether the practice lets them run groups.</param>
[Immutable]
public sealed record Caller(string Person, string Practice, bool IsStaff);

/// <summary>One command on its way into <c>Decide</c>: who sent it, with which id, when, and who sits in the group.</summary>
/// <param name="Op">The sender's id for this command; the id of whatever it creates.</param>
/// <param name="By">The sender's id, or <see cref="System"/> for what another topic or a due time asked for.</param>
/// <param name="At">When it arrived (UTC).</param>
/// <param name="Roster">Who sits in the group.</param>
/// <param name="IsStaff">Whether the sender may run groups in this practice.</param>
public sealed record Request(string Op, string By, DateTimeOffset At, Roster Roster, bool IsStaff = false)
{
    /// <summary>The sender of what no person sent.</summary>
    public const string System = "system";

    /// <summary>The sender's seat, or null: an outsider, or <see cref="System"/>.</summary>
    public Seat? Seat => Roster.Of(By);

    /// <summary>Sent by another topic, or because a time came.</summary>
    public bool IsSystem => By == System;

    /// <summary>Sent by somebody who cares for the group.</summary>
    public bool IsCare => Seat is { IsCare: true };

    /// <summary>Sent by somebody who may write in the group.</summary>
    public bool MayWrite => Seat is { MayWrite: true };
}
