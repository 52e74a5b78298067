using Microsoft.Extensions.Hosting;

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
