using System.Collections.Immutable;

namespace Homework.Kernel;

/// <summary>An event as bytes, on its way into or out of the log.</summary>
/// <param name="Seq">Its number in the topic.</param>
/// <param name="Kind">The event's type name in JSON.</param>
/// <param name="At">When it was decided (UTC, to the millisecond).</param>
/// <param name="By">Whose words it holds: the key it is sealed with, unless it is the practice's.</param>
/// <param name="Body">The event as UTF-8 JSON.</param>
/// <param name="Supersedes">See <see cref="Event.Supersedes"/>.</param>
public sealed record StoredEvent(
    long Seq, string Kind, DateTimeOffset At, string By, ReadOnlyMemory<byte> Body, string? Supersedes = null)
{
    /// <summary>The op of which this is the last event, or null. The last event of an append has the append's op.</summary>
    public string? Op { get; init; }

    /// <summary>Whether it is sealed with the practice's key in place of its author's (see <see cref="OfPracticeAttribute"/>). Not stored.</summary>
    public bool IsOfPractice { get; init; }

    /// <summary>The kind of an event whose author was forgotten: its number stays, its body is an empty object.</summary>
    public const string Redacted = "redacted";
}

/// <summary>A command for another topic, kept until it is delivered.</summary>
/// <param name="Id">The row's number, for <see cref="IOutbox.Delivered"/>.</param>
/// <param name="To">Who is told.</param>
/// <param name="Op">The derived id that makes a second delivery harmless.</param>
/// <param name="Body">The command as UTF-8 JSON.</param>
public sealed record StoredTell(long Id, Topic To, string Op, ReadOnlyMemory<byte> Body);

/// <summary>What one command, or several after each other, add to a topic: all or nothing.</summary>
/// <param name="Topic">The stream.</param>
/// <param name="Expected">The seq of the last event the writer knows; the append fails with <see cref="Conflict"/> otherwise.</param>
/// <param name="Op">The (last) command's id, unique in the topic; those before it are on their last events.</param>
/// <param name="Events">One or more, numbered from <c>Expected + 1</c>.</param>
/// <param name="Tells">Written to the outbox in the same transaction (their <c>Id</c> is not used).</param>
public sealed record Append(
    Topic Topic, long Expected, string Op, ImmutableArray<StoredEvent> Events, ImmutableArray<StoredTell> Tells)
{
    /// <summary>The op whose last event is the one at this place, or null.</summary>
    public string? OpOf(int place) => place == Events.Length - 1 ? Op : Events[place].Op;
}

/// <summary>What became of an append.</summary>
public abstract record AppendResult;

/// <summary>On disk, flushed.</summary>
public sealed record Appended(long Seq) : AppendResult;

/// <summary>Another writer was first; nothing was written. <paramref name="Head"/> is the stream's last seq.</summary>
public sealed record Conflict(long Head) : AppendResult;

/// <summary>This op was stored before; nothing was written. <paramref name="Seq"/> is its last event's number.</summary>
public sealed record Duplicate(long Seq) : AppendResult;

/// <summary>Storage cannot take writes now (disk full, database away). Nothing is known to be stored; reading may go on.</summary>
public sealed class StorageUnavailableException(string message, Exception inner) : Exception(message, inner);

/// <summary>
/// The truth: append-only streams, one per topic. The database decides order and uniqueness. An append that returned
/// <see cref="Appended"/> is flushed to disk; one that threw has an unknown outcome.
/// </summary>
public interface IEventLog
{
    /// <summary>Appends under the condition <see cref="Append.Expected"/>.</summary>
    /// <exception cref="StorageUnavailableException">Nothing can be said to be stored.</exception>
    ValueTask<AppendResult> Append(Append append);

    /// <summary>Events after <paramref name="after"/> in order, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<StoredEvent>> Read(Topic topic, long after, int max);

    /// <summary>Events before <paramref name="before"/>, newest first, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<StoredEvent>> ReadBack(Topic topic, long before, int max);

    /// <summary>The last seq of the op's events in this topic, or null where it was never stored.</summary>
    Task<long?> Find(Topic topic, string op);
}

/// <summary>The commands that topics told each other and that are not delivered yet.</summary>
public interface IOutbox
{
    /// <summary>The oldest undelivered after a row, at most <paramref name="max"/>; fewer only where there are no more.</summary>
    Task<IReadOnlyList<StoredTell>> Undelivered(int max, long after = 0);

    /// <summary>Forgets what was delivered.</summary>
    Task Delivered(IReadOnlyCollection<long> ids);
}

/// <summary>A part as bytes.</summary>
public sealed record StoredPart(string Id, string Shelf, long Ord, ReadOnlyMemory<byte> Body);

/// <summary>A topic's head as of a seq.</summary>
public sealed record StoredHead(long Seq, ReadOnlyMemory<byte> Body);

/// <summary>
/// What activation starts from: the head and the parts of a topic as of one seq. A cache: losing it loses nothing, it is
/// folded again from the log.
/// </summary>
public interface ISnapshots
{
    /// <summary>The head, or null.</summary>
    Task<StoredHead?> Head(Topic topic);

    /// <summary>Those of the parts that exist, in any order.</summary>
    Task<IReadOnlyList<StoredPart>> Parts(Topic topic, IReadOnlyCollection<string> ids);

    /// <summary>Parts of a shelf with <c>Ord</c> below <paramref name="before"/>, newest first, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<StoredPart>> PartsBefore(Topic topic, string shelf, long before, int max);

    /// <summary>
    /// Replaces the head and puts the changed parts, in one transaction, where the head that is there is the one that the
    /// changes are on top of. True when saved; false when the snapshot was dropped or replaced meanwhile.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="since">The seq of the head that is replaced, 0 for the first.</param>
    /// <param name="head">The new head.</param>
    /// <param name="changed">All parts that changed since then.</param>
    Task<bool> Save(Topic topic, long since, StoredHead head, IReadOnlyCollection<StoredPart> changed);

    /// <summary>
    /// Forgets the topic's head and parts, where the head that is there is still the one that was read: what another activation
    /// saved meanwhile stays.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="head">The seq of the head that was read, 0 where there was none.</param>
    Task Drop(Topic topic, long head);
}
