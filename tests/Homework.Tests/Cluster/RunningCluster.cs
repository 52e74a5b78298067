using Homework.Kernel;
using Homework.Silo;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans.Core.Internal;
using Orleans.Runtime.Placement;
using Orleans.TestingHost;

namespace Homework.Tests.Cluster;

/// <summary>Cluster tests run one after another and alone: on a machine that is busy otherwise a node may look dead.</summary>
[CollectionDefinition(nameof(RunningCluster), DisableParallelization = true)]
public static class ClusterCollection;

/// <summary>
/// Nodes of a cluster and the web nodes that are its clients, in this process but as apart as on machines of their own: each
/// is set up by the product's own settings, has its own services and is reached over the network. They share the database.
/// </summary>
sealed class RunningCluster : IAsyncDisposable
{
    readonly TestStore store;
    readonly TestCluster cluster;
    readonly List<IHost> webs = [];
    readonly List<NodeProcess> processes = [];

    readonly KeyValuePair<string, string?>[] settings;

    RunningCluster(TestStore store, TestCluster cluster, KeyValuePair<string, string?>[] settings) =>
        (this.store, this.cluster, this.settings) = (store, cluster, settings);

    /// <summary>Starts one.</summary>
    /// <param name="store">The database.</param>
    /// <param name="nodes">How many run grains.</param>
    /// <param name="id">Which cluster of those that may share the database.</param>
    /// <param name="more">What else each node is made of.</param>
    /// <param name="settings">More settings of every process.</param>
    public static async Task<RunningCluster> Start(
        TestStore store, short nodes, string id = "one", Action<IServiceCollection>? more = null, params KeyValuePair<string, string?>[] settings)
    {
        var builder = new TestClusterBuilder(nodes);
        (builder.Options.ClusterId, builder.Options.ServiceId) = (id, "homework");
        builder.Options.UseTestClusterMembership = builder.Options.InitializeClientOnDeploy = builder.Options.ConfigureFileLogging = false;
        builder.CreateSiloAsync = async (name, ports) =>
        {
            var host = ClusterHosts.Node(store, id, ports["Orleans:Endpoints:SiloPort"], ports["Orleans:Endpoints:GatewayPort"], more, settings);
            await host.StartAsync();
            var silo = host.Services.GetRequiredService<ILocalSiloDetails>();
            return new InProcessSiloHandle { Name = name, SiloHost = host, SiloAddress = silo.SiloAddress, GatewayAddress = silo.GatewayAddress };
        };
        var running = new RunningCluster(store, builder.Build(), settings);
        await running.cluster.DeployAsync();
        return running;
    }

    /// <summary>The nodes that run grains.</summary>
    public IReadOnlyList<InProcessSiloHandle> Nodes => [.. cluster.Silos.Cast<InProcessSiloHandle>()];

    /// <summary>A web node more, in which no grains run.</summary>
    public async Task<IServiceProvider> AddWeb()
    {
        var web = ClusterHosts.Web(store, cluster.Options.ClusterId, settings: settings);
        await web.StartAsync();
        webs.Add(web);
        return web.Services;
    }

    /// <summary>Which of <see cref="Nodes"/> a topic is active on, or null.</summary>
    public InProcessSiloHandle? Where(Topic topic) => cluster.TryGetGrainContext(Id(topic), out var context)
        ? Nodes.SingleOrDefault(node => node.SiloAddress.Equals(context.Address.SiloAddress))
        : null;

    /// <summary>Moves a topic to a node. One that has just come is not always chosen at once.</summary>
    public Task Move(Topic topic, SiloAddress to) => Patience.Until($"{topic} has moved", async () =>
    {
        if (IsThere()) return true;
        var left = cluster.WaitForDeactivationAsync(Id(topic));
        RequestContext.Set(IPlacementDirector.PlacementHintKey, to);
        await Grains.GetGrain<ITopicGrain>(Id(topic)).AsReference<IGrainManagementExtension>().MigrateOnIdle();
        await left.WaitAsync(TimeSpan.FromSeconds(3)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return IsThere();

        bool IsThere() => Where(topic)?.SiloAddress is { } now ? now.Equals(to) : Nodes.All(node => !node.SiloAddress.Equals(to));
    });

    /// <summary>A node ends in a hurry: it says that it goes and finishes nothing.</summary>
    public Task Kill(InProcessSiloHandle node) => cluster.KillSiloAsync(node);

    /// <summary>A node ends as an operator ends it.</summary>
    public Task Stop(InProcessSiloHandle node) => cluster.StopSiloAsync(node);

    /// <summary>One node more.</summary>
    public async Task<InProcessSiloHandle> Add() => (InProcessSiloHandle)await cluster.StartAdditionalSiloAsync(startAdditionalSiloOnNewPort: true);

    /// <summary>One node more, in a process of its own; and its address.</summary>
    public async Task<(NodeProcess Process, SiloAddress Address)> AddProcess()
    {
        var (port, clientPort) = cluster.PortAllocator.AllocateConsecutivePortPairs(1);
        var process = await NodeProcess.Start(store, cluster.Options.ClusterId, port, clientPort);
        processes.Add(process);
        SiloAddress? address = null;
        await Patience.Until("the first node knows the new one", () =>
            (address = Oracle(Nodes[0]).GetApproximateSiloStatuses(onlyActive: true).Keys.SingleOrDefault(silo => silo.Endpoint.Port == port)) is not null);
        return (process, address!);
    }

    /// <summary>Every node knows by now that the others are there, and nobody else is.</summary>
    public Task IsAgreed() => Patience.Until("every node knows who is there", () => Nodes.All(node =>
        Oracle(node).GetApproximateSiloStatuses(onlyActive: true).Keys.ToHashSet().SetEquals(Nodes.Select(other => other.SiloAddress))));

    static GrainId Id(Topic topic) => GrainId.Create(topic.Kind, topic.Key);

    IGrainFactory Grains => webs[0].Services.GetRequiredService<IGrainFactory>();

    static ISiloStatusOracle Oracle(InProcessSiloHandle node) => node.ServiceProvider.GetRequiredService<ISiloStatusOracle>();

    public async ValueTask DisposeAsync()
    {
        foreach (var web in webs)
        {
            await web.StopAsync();
            web.Dispose();
        }
        foreach (var process in processes) process.Dispose();
        await cluster.StopAllSilosAsync();
        await cluster.DisposeAsync();
        NpgsqlConnection.ClearAllPools(); // Orleans keeps its connections for as long as the process lives
    }
}
