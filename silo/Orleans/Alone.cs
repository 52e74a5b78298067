using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Homework.Silo;

/// <summary>A silo that nobody joins: it keeps its membership in memory and opens no port.</summary>
static class Alone
{
    /// <summary>Sets it up.</summary>
    public static ISiloBuilder StandAlone(this ISiloBuilder silo)
    {
        silo.UseLocalhostClustering(gatewayPort: 0);
        silo.Services.OpenNoPorts();
        return silo;
    }

    static void OpenNoPorts(this IServiceCollection services)
    {
        var listeners = services.Where(service => service.IsKeyedService && service.ServiceType == typeof(IConnectionListenerFactory));
        foreach (var listener in listeners.ToArray())
            services.Replace(ServiceDescriptor.KeyedSingleton<IConnectionListenerFactory>(listener.ServiceKey, (_, _) => new Deaf()));
    }

    /// <summary>Listens to nobody.</summary>
    sealed class Deaf : IConnectionListenerFactory, IConnectionListener
    {
        readonly TaskCompletionSource<ConnectionContext?> over = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public EndPoint EndPoint { get; private set; } = new IPEndPoint(IPAddress.Loopback, EndpointOptions.DEFAULT_SILO_PORT);

        public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
        {
            EndPoint = endpoint;
            return new(this);
        }

        public ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) => new(over.Task);

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            over.TrySetResult(null);
            return default;
        }

        public ValueTask DisposeAsync() => UnbindAsync();
    }
}
