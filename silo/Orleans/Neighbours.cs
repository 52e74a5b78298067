using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Messaging;

namespace Homework.Silo;

/// <summary>A node hears from the others who comes and goes.</summary>
sealed class Neighbours(ISiloStatusOracle oracle, Upheaval upheaval) : IHostedService, ISiloStatusListener
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        oracle.SubscribeToSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        oracle.UnSubscribeFromSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (updatedSilo != oracle.SiloAddress && status is SiloStatus.Active or SiloStatus.Dead) upheaval.Raise();
    }
}

/// <summary>A client notices which nodes it can reach.</summary>
sealed class Gateways(Upheaval upheaval) : IClusterConnectionStatusObserver
{
    /// <inheritdoc/>
    public void NotifyGatewayCountChanged(int currentNumberOfGateways, int previousNumberOfGateways, bool connectionRecovered) =>
        upheaval.Raise();

    /// <inheritdoc/>
    public void NotifyClusterConnectionLost() => upheaval.Raise();
}

/// <summary>
/// A client looks now and then which nodes there are: it is connected to some of them only, and nobody tells it of the others.
/// </summary>
sealed class Outlook(IGatewayListProvider gateways, IOptions<GatewayOptions> options, Upheaval upheaval) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var round = new PeriodicTimer(options.Value.GatewayListRefreshPeriod);
        HashSet<Uri>? before = null;
        while (await round.WaitForNextTickAsync(stoppingToken))
        {
            var now = await Look();
            if (now is null) continue;
            if (before?.SetEquals(now) == false) upheaval.Raise();
            before = now;
        }
    }

    async Task<HashSet<Uri>?> Look()
    {
        try
        {
            return [.. await gateways.GetGateways()];
        }
        catch (Exception)
        {
            return null; // the database is away: the next look tells
        }
    }
}
