using System.Net;
using System.Net.Sockets;
using Homework.Silo.Storage;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Homework.Silo;

/// <summary>Nodes and clients that find each other through the database.</summary>
static class Cluster
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Probe = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Answer = TimeSpan.FromSeconds(10);

    /// <summary>This process is a node.</summary>
    public static ISiloBuilder Join(this ISiloBuilder silo, ClusterSettings cluster, StorageOptions storage)
    {
        silo.Configure<EndpointOptions>(options =>
        {
            options.AdvertisedIPAddress = AddressOf(cluster);
            options.SiloPort = cluster.Port;
            options.GatewayPort = cluster.ClientPort;
            options.SiloListeningEndpoint = new IPEndPoint(IPAddress.Any, cluster.Port);
            options.GatewayListeningEndpoint = new IPEndPoint(IPAddress.Any, cluster.ClientPort);
        });
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = Probe; // three in vain and a node is believed dead: its topics wake elsewhere within ten seconds
            options.IAmAliveTablePublishTimeout = Look; // and where all were killed at once, the next ones believe it as soon
        });
        silo.UseAdoNetClustering(options =>
            (options.Invariant, options.ConnectionString) = (ClusterSchema.Invariant, ClusterSchema.Within(storage)));
        return Certificates.Of(cluster) is { } certificates ? silo.UseTls(certificates.Demand) : silo;
    }

    /// <summary>This process calls grains that run elsewhere. It waits for the cluster for as long as it takes.</summary>
    public static IClientBuilder Join(this IClientBuilder client, ClusterSettings cluster, StorageOptions storage)
    {
        client.Configure<ClusterOptions>(cluster.Name);
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = Look);
        // nobody tells a client that what it asked died with a node; by then that node is known to be dead, and it is asked again
        client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Answer);
        client.UseAdoNetClustering(options =>
            (options.Invariant, options.ConnectionString) = (ClusterSchema.Invariant, ClusterSchema.Within(storage)));
        client.AddClusterConnectionStatusObserver<Gateways>();
        client.UseConnectionRetryFilter(async (_, stop) =>
        {
            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return !stop.IsCancellationRequested;
        });
        return Certificates.Of(cluster) is { } certificates ? client.UseTls(certificates.Demand) : client;
    }

    static IPAddress AddressOf(ClusterSettings cluster)
    {
        var name = cluster.Address ?? Dns.GetHostName();
        if (IPAddress.TryParse(name, out var given)) return given;
        return Dns.GetHostAddresses(name, AddressFamily.InterNetwork) is [var found, ..]
            ? found
            : throw new InvalidOperationException($"Cluster:Address is \"{name}\", which has no IPv4 address here.");
    }
}
