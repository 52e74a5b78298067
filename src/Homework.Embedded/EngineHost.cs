using Microsoft.Extensions.Hosting;

namespace Homework.Embedded;

/// <summary>Sweeps the engine while the host runs, and ends its grains when the host stops.</summary>
internal sealed class EngineHost(EmbeddedEngine engine) : IHostedService
{
    private ITimer? _sweep;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var period = engine.Options.SweepPeriod;
        _sweep = engine.Time.CreateTimer(_ => engine.Sweep(), null, period, period);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await engine.Stop(cancellationToken);
        if (_sweep is not null) await _sweep.DisposeAsync();
    }
}
