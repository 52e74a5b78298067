using System.Diagnostics.CodeAnalysis;

namespace Homework.Embedded;

/// <summary>A timer of a grain. It ends with the activation.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Sets when it is due next and how long after each tick the one after it comes.</summary>
    void Change(TimeSpan dueTime, TimeSpan period);
}

/// <summary>How a timer runs.</summary>
public readonly struct GrainTimerCreationOptions()
{
    /// <summary>A timer that is first due after the first time, and then always that long after the last tick ended.</summary>
    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period) : this()
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>When it is first due; <see cref="Timeout.InfiniteTimeSpan"/> for not yet.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>The time from the end of a tick to the next; <see cref="Timeout.InfiniteTimeSpan"/> for a single tick.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Whether a tick may run while a request waits for something.</summary>
    public bool Interleave { get; init; }

    /// <summary>Whether ticks count as use of the grain, so that it is not collected.</summary>
    public bool KeepAlive { get; init; }
}

/// <summary>How a grain gets a timer.</summary>
public static class GrainTimerRegistration
{
    /// <summary>Starts a timer whose ticks are turns of the grain.</summary>
    public static IGrainTimer RegisterGrainTimer(
        this Grain grain, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(grain);
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new GrainTimer(grain.Activation, callback, options);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    /// <inheritdoc cref="RegisterGrainTimer(Grain, Func{CancellationToken, Task}, GrainTimerCreationOptions)"/>
    public static IGrainTimer RegisterGrainTimer(
        this Grain grain, Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period) =>
        grain.RegisterGrainTimer(callback, new GrainTimerCreationOptions(dueTime, period));

    /// <inheritdoc cref="RegisterGrainTimer(Grain, Func{CancellationToken, Task}, GrainTimerCreationOptions)"/>
    public static IGrainTimer RegisterGrainTimer(this Grain grain, Func<Task> callback, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return grain.RegisterGrainTimer(_ => callback(), options);
    }

    /// <inheritdoc cref="RegisterGrainTimer(Grain, Func{CancellationToken, Task}, GrainTimerCreationOptions)"/>
    public static IGrainTimer RegisterGrainTimer(this Grain grain, Func<Task> callback, TimeSpan dueTime, TimeSpan period) =>
        grain.RegisterGrainTimer(callback, new GrainTimerCreationOptions(dueTime, period));
}
