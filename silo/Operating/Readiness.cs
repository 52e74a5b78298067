using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Homework.Silo.Operating;

/// <summary>Whether this process takes part: not while it starts, and never again once it has begun to stop.</summary>
public sealed class Readiness : IHealthCheck
{
    volatile bool isStarted;
    volatile bool isStopping;

    /// <summary>Whether it has started and not begun to stop.</summary>
    public bool IsRunning => isStarted && !isStopping;

    /// <summary>Whether it has begun to stop: nothing new is taken in.</summary>
    public bool IsStopping => isStopping;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            isStopping ? HealthCheckResult.Unhealthy("it is stopping")
            : isStarted ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("it is starting"));

    internal void Start() => isStarted = true;

    internal void Stop() => isStopping = true;
}
