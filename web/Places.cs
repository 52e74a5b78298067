using Homework.Kernel;

namespace Homework.Web;

/// <summary>
/// Where cursors and dragged things of a topic are for now. What comes alone is passed on at once; what comes within a moment
/// of that is gathered, of each only the latest place, and passed on together: ten people who move something twenty times a
/// second would otherwise be two hundred messages for every one of them.
/// </summary>
sealed class Places(TimeProvider clock)
{
    /// <summary>No more often than a screen shows it.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(33);

    readonly OrderedDictionary<string, Signal> latest = [];
    long passedAt = long.MinValue;
    bool isWaiting;

    /// <summary>Takes a place.</summary>
    /// <returns>How long to wait before <see cref="TakeAll"/>; null where somebody does that already.</returns>
    public TimeSpan? Put(Signal signal)
    {
        latest[signal.Of!] = signal;
        if (isWaiting) return null;
        isWaiting = true;
        var since = passedAt == long.MinValue ? Moment : clock.GetElapsedTime(passedAt);
        return since >= Moment ? TimeSpan.Zero : Moment - since;
    }

    /// <summary>All places that were gathered.</summary>
    public Signal[] TakeAll()
    {
        var all = latest.Values.ToArray();
        latest.Clear();
        (isWaiting, passedAt) = (false, clock.GetTimestamp());
        return all;
    }
}
