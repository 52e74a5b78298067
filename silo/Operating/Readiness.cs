using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo.Operating;

/// <summary>Whether this process takes part: not while it starts, and never again once it has begun to stop.</summary>
public sealed class Readiness : IHealthCheck, IHostedLifecycleService
{
    volatile bool isStarted;
    volatile bool isStopping;

    /// <summary>Whether it has started and not begun to stop.</summary>
    public bool IsRunning => isStarted && !isStopping;

    /// <summary>Whether it has begun to stop: nothing new is taken in.</summary>
    public bool IsStopping => isStopping;

    /// <summary>From here on nothing new is taken in.</summary>
    public void Stop() => isStopping = true;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            isStopping ? HealthCheckResult.Unhealthy("it is stopping")
            : isStarted ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("it is starting"));

    Task IHostedLifecycleService.StartedAsync(CancellationToken cancellationToken)
    {
        isStarted = true;
        return Task.CompletedTask;
    }

    Task IHostedLifecycleService.StoppingAsync(CancellationToken cancellationToken)
    {
        Stop();
        return Task.CompletedTask;
    }

    Task IHostedLifecycleService.StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedService.StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedService.StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
