using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Homework.Kernel;

namespace Homework.Tests.Operating;

/// <summary>Tests that measure run alone: the meters are the process's.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Measuring
{
    /// <summary>The collection's name.</summary>
    public const string Name = "measuring";
}

/// <summary>Adds up all that is measured while it exists.</summary>
sealed class Measured : IDisposable
{
    readonly MeterListener listener = new();
    readonly ConcurrentQueue<(string Name, double Value, string Labels)> all = new();

    public Measured()
    {
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter.Name == Meters.Name) meters.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Take(instrument, value, labels));
        listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Take(instrument, value, labels));
        listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Take(instrument, value, labels));
        listener.Start();
    }

    /// <summary>Every label that was used, as <c>key=value</c>.</summary>
    public IEnumerable<string> Labels => all.SelectMany(one => one.Labels.Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct();

    /// <summary>The sum of an instrument.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="labels">Only what has these labels, as <c>key=value,key=value</c>.</param>
    public double Sum(string name, string? labels = null) => Of(name, labels).Sum(one => one.Value);

    /// <summary>How often it was measured.</summary>
    public int Count(string name, string? labels = null) => Of(name, labels).Count();

    public void Dispose() => listener.Dispose();

    IEnumerable<(string Name, double Value, string Labels)> Of(string name, string? labels) =>
        all.Where(one => one.Name == name && (labels is null || one.Labels == labels));

    void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var text = new List<string>();
        foreach (var (key, of) in labels) text.Add($"{key}={of}");
        all.Enqueue((instrument.Name, value, string.Join(',', text)));
    }
}
