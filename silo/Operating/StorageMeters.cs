using System.Diagnostics;
using System.Diagnostics.Metrics;
using Homework.Kernel;

namespace Homework.Silo.Operating;

/// <summary>What can be measured of storage and of what topics tell each other. See <see cref="Meters"/>.</summary>
static class StorageMeters
{
    static readonly Histogram<double> duration =
        Meters.Meter.CreateHistogram<double>("homework.append.duration", "s", "How long an append takes until it is on disk.");

    static readonly Counter<long> appends =
        Meters.Meter.CreateCounter<long>("homework.appends", "{append}", "Appends, by what became of them.");

    static readonly Histogram<int> batches =
        Meters.Meter.CreateHistogram<int>("homework.append.batch", "{append}", "How many writes share one flush.");

    static readonly Counter<long> failures =
        Meters.Meter.CreateCounter<long>("homework.storage.failures", "{failure}", "What storage could not do, by reading and writing.");

    static readonly Gauge<int> backlog =
        Meters.Meter.CreateGauge<int>("homework.outbox.backlog", "{tell}", "Tells that were not delivered at the last look; 256 may be more.");

    static readonly Histogram<double> lag =
        Meters.Meter.CreateHistogram<double>("homework.outbox.lag", "s", "From the moment a tell is there to its delivery.");

    /// <summary>Whether anybody wants to know how long tells take.</summary>
    public static bool WantsLag => lag.Enabled;

    /// <summary>Whether anybody looks at appends.</summary>
    public static bool IsWatched => duration.Enabled || appends.Enabled || Meters.Activities.HasListeners();

    /// <summary>So many writes were flushed together.</summary>
    public static void Flushed(int writes) => batches.Record(writes);

    /// <summary>Storage could not do what it was asked for.</summary>
    public static void Failed(string what) => failures.Add(1, new KeyValuePair<string, object?>("operation", what));

    /// <summary>So many tells wait.</summary>
    public static void Waiting(int tells) => backlog.Record(tells);

    /// <summary>A tell was delivered.</summary>
    public static void Delivered(long since) => lag.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);

    /// <summary>An append that runs while somebody looks.</summary>
    public static async ValueTask<AppendResult> Watch(Append append, Func<Append, ValueTask<AppendResult>> run)
    {
        using var activity = Meters.Activities.StartActivity("append");
        activity?.SetTag("kind", append.Topic.Kind);
        var since = Stopwatch.GetTimestamp();
        var result = "failed";
        try
        {
            var answer = await run(append);
            result = answer switch { Appended => "appended", Duplicate => "duplicate", _ => "conflict" };
            return answer;
        }
        finally
        {
            duration.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);
            appends.Add(1, new KeyValuePair<string, object?>("result", result));
            activity?.SetTag("result", result);
        }
    }
}
