namespace Homework.Web.Accounts;

/// <summary>Every few seconds: sessions that are over end here too, with their open connections.</summary>
sealed class SessionSweep(Sessions sessions, TimeProvider time, ILogger<SessionSweep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sessions.Sweep();
            }
            catch (Exception away) when (away is not OperationCanceledException)
            {
                log.LogWarning(away, "Sessions could not be checked; they are checked again in {Seconds} s", Every.TotalSeconds);
            }
        }
    }
}
