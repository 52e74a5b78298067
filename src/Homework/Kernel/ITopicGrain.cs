namespace Homework.Kernel;

/// <summary>The one interface of everything live. A topic's grain is <c>GrainId.Create(topic.Kind, topic.Key)</c>.</summary>
public interface ITopicGrain : IGrainWithStringKey
{
    /// <summary>The most numbers that go with something fleeting.</summary>
    const int MostNumbers = 8;

    /// <summary>Decides and stores a command. The answer comes after the flush; what comes while it waits is done together next.</summary>
    /// <param name="caller">Who the session says is calling.</param>
    /// <param name="op">The sender's id for the command: sent twice, done once.</param>
    /// <param name="command">The command as UTF-8 JSON.</param>
    [AlwaysInterleave]
    Task<Outcome> Send(Caller caller, string op, [Immutable] byte[] command);

    /// <summary>Begins to watch: what was missed since, or a snapshot.</summary>
    /// <param name="caller">Who the session says is calling.</param>
    /// <param name="since">The seq each audience was last at, empty for a first look.</param>
    /// <param name="watcher">The node that passes frames on.</param>
    /// <param name="isQuiet">Whether the person does not want to be seen here.</param>
    Task<Opened> Open(Caller caller, [Immutable] IReadOnlyDictionary<Audience, long> since, IWatcher watcher, bool isQuiet);

    /// <summary>None of the person's connections at that node watches any longer.</summary>
    Task Close(string person, IWatcher watcher);

    /// <summary>Older parts of a shelf, newest first.</summary>
    Task<Page> Page(Caller caller, string shelf, long before, int max);

    /// <summary>An item as the caller sees it, as UTF-8 JSON; null where they do not.</summary>
    Task<byte[]?> Look(Caller caller, string item);

    /// <summary>Something fleeting. What the feature does not know, and what has to wait for too long, is dropped.</summary>
    /// <param name="caller">Who the session says is calling.</param>
    /// <param name="kind"><c>typing</c>, <c>stopped</c>, <c>cursor</c>, <c>drag</c> …</param>
    /// <param name="about">The item it is about, or null.</param>
    /// <param name="at">Numbers that go with it, at most <see cref="MostNumbers"/>; empty where there are none.</param>
    Task Signal(Caller caller, string kind, string? about, [Immutable] int[] at);

    /// <summary>A node still watches for these people. Answers the topic's seq, so that the node notices what it missed.</summary>
    Task<long> Renew(IWatcher watcher, [Immutable] string[] people);

    /// <summary>Another topic tells this one (at least once, with the same op).</summary>
    [AlwaysInterleave]
    Task<Outcome> Tell(string op, [Immutable] byte[] command);

    /// <summary>The group's roster changed; answered when this topic delivers by the new one.</summary>
    Task RosterChanged(Roster roster);
}

/// <summary>A topic that keeps a roster: the group.</summary>
public interface IRosterGrain : IGrainWithStringKey
{
    /// <summary>The roster, and from now on the subscriber is told of changes before they are acknowledged.</summary>
    [AlwaysInterleave]
    Task<Roster> Roster(Topic subscriber);
}

/// <summary>One web node, watching a topic for its connections.</summary>
public interface IWatcher : IGrainObserver
{
    /// <summary>The topic went from one seq to another; the frames of that change (none where nobody may see it).</summary>
    [OneWay]
    Task Changed(Topic topic, long from, long seq, [Immutable] Frame[] frames);

    /// <summary>Something fleeting.</summary>
    [OneWay]
    Task Signalled(Topic topic, Signal signal);

    /// <summary>The topic leaves memory where it is: whoever still watches says so where it is next.</summary>
    [OneWay]
    Task Left(Topic topic);

    /// <summary>From now on this person may see these audiences of the topic; none: they are out.</summary>
    Task Seated(Topic topic, string person, [Immutable] Audience[] audiences);
}
