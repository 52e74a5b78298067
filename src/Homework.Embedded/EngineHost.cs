using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>Sweeps the engine and fires reminders while the host runs, and ends the grains when the host stops.</summary>
internal sealed class EngineHost(EmbeddedEngine engine, IReminderTable? reminders = null) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private ITimer? _sweep;
    private Task _rounds = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var period = engine.Options.SweepPeriod;
        _sweep = engine.Time.CreateTimer(_ => Sweep(), null, period, period);
        if (reminders is not null) _rounds = new ReminderRounds(engine, reminders).Run(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await engine.Stop(cancellationToken);
        await _rounds.WaitAsync(cancellationToken);
        if (_sweep is not null) await _sweep.DisposeAsync();
    }

    public void Dispose()
    {
        _stop.Dispose();
        _sweep?.Dispose();
    }

    private void Sweep()
    {
        try
        {
            engine.Sweep();
        }
        catch (Exception exception)
        {
            // an exception that leaves a timer ends the process
            engine.Log.LogError(exception, "The engine could not be swept");
        }
    }
}
