using System.Text.Json.Serialization;

namespace Homework.Kernel;

/// <summary>What a topic knows: a small head, and parts of which only some are in memory.</summary>
public abstract record TopicState
{
    /// <summary>The parts that are in memory. Not in the head's JSON: parts are kept one by one.</summary>
    [JsonIgnore]
    public Parts Parts { get; init; } = Parts.None;
}

/// <summary>Who may come in: everybody of a group, one person, or one person of a group and those who care for it.</summary>
/// <param name="Group">The group whose roster counts, or null.</param>
/// <param name="Owner">The one person whose own this is, or null.</param>
public sealed record Door(Topic? Group, string? Owner)
{
    /// <summary>Nobody: the topic does not exist.</summary>
    public static Door Shut { get; } = new(null, null);

    /// <summary>Those who sit in that group.</summary>
    public static Door To(Topic group) => new(group, null);

    /// <summary>That person alone.</summary>
    public static Door Of(string owner) => new(null, owner);

    /// <summary>Of those who sit in that group: that person, and who cares for the group. Nobody else learns that it is there.</summary>
    public static Door Between(Topic group, string owner) => new(group, owner);

    /// <summary>
    /// The person whose own this is, where they keep it: they come in also when they no longer sit in the group, to what is shown to
    /// them alone.
    /// </summary>
    public string? Keeper { get; init; }

    /// <summary>The same, and this person keeps what is theirs when they leave the group.</summary>
    public Door KeptBy(string person) => this with { Keeper = person };

    /// <summary>Whether somebody who sits in the group may come in.</summary>
    public bool Admits(Seat seat) => Owner is null || seat.IsCare || seat.Person == Owner;
}

/// <summary>
/// A feature: three pure functions (<see cref="Decide"/>, <see cref="Apply"/>, <see cref="Show"/>) and what the kernel
/// must know to run them. No clock, no chance, no I/O; instances hold no state.
/// </summary>
/// <typeparam name="TState">The head of the topic's state, serialisable as JSON.</typeparam>
public abstract class Feature<TState> where TState : TopicState
{
    /// <summary>The kind in the topic's address, and the grain's: lower case.</summary>
    public abstract string Kind { get; }

    /// <summary>The state of a topic in which nothing has happened yet.</summary>
    public abstract TState Empty(Topic topic);

    /// <summary>All policy: what happens because of a command, or why not.</summary>
    public abstract Decision Decide(TState state, Request request, Command command);

    /// <summary>The state after a fact. Never fails on an event that was stored.</summary>
    public abstract TState Apply(TState state, Fact fact);

    /// <summary>
    /// How an item looks to an audience, or null where it may not be seen. The only way out of a topic.
    /// For <c>Member(id)</c> show only what that person sees in addition to, or other than, the group (or care) does.
    /// </summary>
    public abstract Item? Show(TState state, string itemId, Audience audience);

    /// <summary>Who may come in.</summary>
    public abstract Door Door(TState state);

    /// <summary>Whether somebody who may not come in may still send this: to make the topic, to ask to be let in.</summary>
    public virtual bool IsForOutsiders(Command command) => false;

    /// <summary>Ids of the items that may look different after this fact, given the state after it.</summary>
    public abstract IEnumerable<string> Touched(TState state, Fact fact);

    /// <summary>Ids of the items of the head: always in a snapshot.</summary>
    public abstract IEnumerable<string> Contents(TState state);

    /// <summary>Ids of the items that a part holds, in the order of showing.</summary>
    public virtual IEnumerable<string> ItemsOf(Part part) => [part.Id];

    /// <summary>The shelves that parts stand on, and how many parts of each a snapshot holds.</summary>
    public virtual IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int>();

    /// <summary>Ids of the parts that must be in memory for <see cref="Decide"/> (absent ones are simply not there).</summary>
    public virtual IEnumerable<string> Needs(TState state, Command command) => [];

    /// <summary>Ids of the parts that must be in memory for <see cref="Apply"/>, <see cref="Touched"/> and their showing.</summary>
    public virtual IEnumerable<string> Needs(TState state, Event happened) => [];

    /// <summary>When this topic next wants a <see cref="TimeCame"/>, or null.</summary>
    public virtual DateTimeOffset? Due(TState state) => null;

    /// <summary>Where the topic keeps the roster itself (a group): that roster. Else null.</summary>
    public virtual Roster? RosterOf(TState state) => null;

    /// <summary>Whether those who look at a topic see who else does. Not where having it open says something about a person.</summary>
    public virtual bool TellsWhoIsHere => true;

    /// <summary>
    /// Whether it is kept who looks at the topic. Then nobody is shown anything of it, by any way, before a <see cref="NoteLook"/> of
    /// theirs was decided and what it made happen is stored; while they watch, it comes again with each renewal.
    /// </summary>
    public virtual bool KeepsLooks => false;

    /// <summary>
    /// Whether somebody's fleeting signal is passed on, to those who may see what it is about. Where <paramref name="about"/>
    /// is one of a part that is not in memory, it is not.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="seat">Who sends it; somebody who may write.</param>
    /// <param name="kind"><c>typing</c>, <c>stopped</c>, or what else the feature knows.</param>
    /// <param name="about">The item it is about, or null.</param>
    /// <param name="at">Numbers that go with it: a place. At most <see cref="ITopicGrain.MostNumbers"/>.</param>
    public virtual bool Passes(TState state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) =>
        kind is "typing" or "stopped" && at.IsEmpty;

    /// <summary>The audiences of a seat; facilitators see what care sees, everybody their own.</summary>
    public virtual IEnumerable<Audience> AudiencesOf(Seat seat) =>
        [seat.IsCare ? Audience.Care : Audience.Group, Audience.Member(seat.Person)];
}
