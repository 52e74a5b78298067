using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Homework.Silo.Operating;

/// <summary>
/// Whether storage can be read and written now: it does both, at most every other second however often it is asked. What is
/// wrong is said in a few words of our own, because everybody may ask; the log has more.
/// </summary>
internal sealed partial class StorageCheck(Readiness readiness, Database database, TimeProvider clock, ILogger<StorageCheck> logger) : IHealthCheck
{
    static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    readonly Lock gate = new();
    Task<HealthCheckResult>? latest;
    DateTimeOffset lookedAt;
    Task writing = Task.CompletedTask;
    bool wasAway;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!readiness.IsRunning) return Task.FromResult(HealthCheckResult.Healthy()); // not open yet, or closed in order
        lock (gate)
        {
            var isOld = latest is null || (latest.IsCompleted && (clock.GetUtcNow() - lookedAt).Duration() > Fresh);
            if (!isOld) return latest!;
            lookedAt = clock.GetUtcNow();
            return latest = Look();
        }
    }

    async Task<HealthCheckResult> Look()
    {
        // where the last write still waits, another one would only wait behind it
        if (writing.IsCompleted) writing = Write();
        var problem = await Problem(Task.Run(Read), "storage cannot be read") ?? await Problem(writing, "storage cannot be written to");
        if (problem is null && wasAway) LogBack();
        wasAway = problem is not null;
        return problem is null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(problem);
    }

    async Task<string?> Problem(Task work, string sentence)
    {
        try
        {
            await work.WaitAsync(Patience, clock);
            return null;
        }
        catch (Exception problem)
        {
            if (!wasAway) LogAway(sentence, problem);
            return sentence;
        }
    }

    Task Read() => database.Read(connection => connection.Command("SELECT MAX(version) FROM schema").One());

    // the same value again is a write like any other: it takes the lock, space on the disk and a flush
    Task Write() => database.Write(connection => connection.Command("UPDATE schema SET version = version WHERE version = 1").Run());

    [LoggerMessage(LogLevel.Error, "Not ready: {Problem}")]
    partial void LogAway(string problem, Exception error);

    [LoggerMessage(LogLevel.Warning, "Ready again: storage is back")]
    partial void LogBack();
}
