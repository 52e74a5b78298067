using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Homework.Web;

/// <summary>How much one person, one address and one node may do. Buckets hold a burst and refill every second.</summary>
public sealed record LimitOptions
{
    /// <summary>Commands a person may send in a burst.</summary>
    public int Writes { get; init; } = 60;

    /// <summary>Commands a second after that.</summary>
    public int WritesPerSecond { get; init; } = 1;

    /// <summary>Commands to co-written pages a person may send in a burst: whoever types sends several a second.</summary>
    public int PageWrites { get; init; } = 120;

    /// <summary>Commands to co-written pages a second after that; what is typed faster goes together.</summary>
    public int PageWritesPerSecond { get; init; } = 15;

    /// <summary>Topics and pages a person may open in a burst.</summary>
    public int Reads { get; init; } = 30;

    /// <summary>Topics and pages a second after that.</summary>
    public int ReadsPerSecond { get; init; } = 5;

    /// <summary>Signals (typing) a person may send in a burst.</summary>
    public int Signals { get; init; } = 10;

    /// <summary>Signals a second after that.</summary>
    public int SignalsPerSecond { get; init; } = 2;

    /// <summary>Places (of a cursor, of a drag) a person may send in a burst.</summary>
    public int Points { get; init; } = 50;

    /// <summary>Places a second after that: 20 pass with some to spare.</summary>
    public int PointsPerSecond { get; init; } = 25;

    /// <summary>Windows a person may have open.</summary>
    public int LinesPerPerson { get; init; } = 5;

    /// <summary>Lines from one address: a practice behind one router is many people.</summary>
    public int LinesPerAddress { get; init; } = 50;

    /// <summary>Lines of one node.</summary>
    public int LinesPerNode { get; init; } = 5_000;

    /// <summary>Frames that cannot be understood before a line is cut.</summary>
    public int BadFrames { get; init; } = 20;
}

/// <summary>The buckets of this node, one of each kind for each person. A full bucket fails closed.</summary>
sealed class Limits(IOptions<LimitOptions> options) : IDisposable
{
    readonly PartitionedRateLimiter<string> writes = Buckets(options.Value.Writes, options.Value.WritesPerSecond);
    readonly PartitionedRateLimiter<string> pageWrites = Buckets(options.Value.PageWrites, options.Value.PageWritesPerSecond);
    readonly PartitionedRateLimiter<string> reads = Buckets(options.Value.Reads, options.Value.ReadsPerSecond);
    readonly PartitionedRateLimiter<string> signals = Buckets(options.Value.Signals, options.Value.SignalsPerSecond);
    readonly PartitionedRateLimiter<string> points = Buckets(options.Value.Points, options.Value.PointsPerSecond);

    public LimitOptions Options => options.Value;

    /// <param name="person">Who sends.</param>
    /// <param name="kind">The kind of topic that it goes to.</param>
    public bool MayWrite(string person, string kind) => Take(kind == "page" ? pageWrites : writes, person);

    public bool MayRead(string person) => Take(reads, person);

    public bool MaySignal(string person) => Take(signals, person);

    public bool MayPoint(string person) => Take(points, person);

    public void Dispose()
    {
        writes.Dispose();
        pageWrites.Dispose();
        reads.Dispose();
        signals.Dispose();
        points.Dispose();
    }

    static bool Take(PartitionedRateLimiter<string> buckets, string person)
    {
        using var lease = buckets.AttemptAcquire(person);
        return lease.IsAcquired;
    }

    static PartitionedRateLimiter<string> Buckets(int burst, int perSecond) =>
        PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            AutoReplenishment = true,
        }));
}
