using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo.Operating;

/// <summary>Brings something to its end in order before anything is stopped.</summary>
public interface IDrain
{
    /// <summary>Finishes what is under way; gives up when patience ends.</summary>
    Task Drain(CancellationToken patience);
}

/// <summary>
/// How the process ends: it is not ready any more, what is under way is finished, then its parts stop in the reverse order of
/// their start, storage last. All of it takes <c>Stopping:Seconds</c> at the most; half of it is for what is under way.
/// </summary>
sealed class Stopping(Readiness readiness, IEnumerable<IDrain> drains, TimeSpan patience) : IHostedLifecycleService
{
    readonly Lock gate = new();
    Task? draining;

    /// <summary>Takes in nothing new and finishes what is under way. Asked twice it is done once.</summary>
    public Task Drain()
    {
        lock (gate) return draining ??= DrainAll();
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        readiness.Start();
        return Task.CompletedTask;
    }

    // where the process is stopped by its own code rather than by a signal
    public Task StoppingAsync(CancellationToken cancellationToken) => Drain();

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    async Task DrainAll()
    {
        readiness.Stop();
        using var ends = new CancellationTokenSource(patience);
        try
        {
            await Task.WhenAll(drains.Select(drain => drain.Drain(ends.Token)));
        }
        catch (OperationCanceledException)
        {
            // what is not finished by now is not acknowledged: whoever sent it sends it again
        }
    }
}

/// <summary>Adds the order of the end to a host.</summary>
public static class StoppingHosting
{
    const int Seconds = 20;

    /// <summary>Adds it, in place of what a host does by itself when it is told to end.</summary>
    public static IServiceCollection AddStopping(this IServiceCollection services, IConfiguration configuration)
    {
        var half = TimeSpan.FromSeconds(configuration.GetValue("Stopping:Seconds", Seconds)) / 2;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = half);
        services.AddSingleton(found => new Stopping(found.GetRequiredService<Readiness>(), found.GetServices<IDrain>(), half));
        services.AddHostedService(found => found.GetRequiredService<Stopping>());
        return services.AddSingleton<IHostLifetime, Signals>();
    }
}
