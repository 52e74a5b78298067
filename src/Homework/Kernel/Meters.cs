using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Homework.Kernel;

/// <summary>
/// What can be measured of the kernel, for those who run the program. Where nobody listens a measurement costs a look at one
/// field. What is measured is labelled by kinds and codes from the source, never by an id or by anything a person gave.
/// </summary>
public static class Meters
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "Homework";

    /// <summary>The one meter.</summary>
    public static Meter Meter { get; } = new(Name);

    /// <summary>The one source of activities.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    static readonly UpDownCounter<long> activations =
        Meter.CreateUpDownCounter<long>("homework.activations", "{topic}", "Topics in memory.");

    static readonly Histogram<double> turns =
        Meter.CreateHistogram<double>("homework.turn.duration", "s", "How long a topic takes for a command, storing it included.");

    /// <summary>A topic of this kind came into memory, or left it.</summary>
    internal static void Activated(string kind, int by) => activations.Add(by, Kind(kind));

    /// <summary>A topic of this kind begins with a command; ended by disposing.</summary>
    internal static Turn Begin(string kind) => new(kind, turns.Enabled ? Stopwatch.GetTimestamp() : 0);

    /// <summary>The label for a kind of topic.</summary>
    internal static KeyValuePair<string, object?> Kind(string kind) => new("kind", kind);

    /// <summary>A command under way.</summary>
    internal readonly struct Turn(string kind, long since) : IDisposable
    {
        public void Dispose()
        {
            if (since != 0) turns.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, Kind(kind));
        }
    }
}
