using Homework.Kernel;
using Homework.Silo;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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

    RunningCluster(TestStore store, TestCluster cluster) => (this.store, this.cluster) = (store, cluster);

    /// <summary>Starts one.</summary>
    /// <param name="store">The database.</param>
    /// <param name="nodes">How many run grains.</param>
    /// <param name="id">Which cluster of those that may share the database.</param>
    /// <param name="more">What else each node is made of.</param>
    public static async Task<RunningCluster> Start(TestStore store, short nodes, string id = "one", Action<IServiceCollection>? more = null)
    {
        var builder = new TestClusterBuilder(nodes);
        (builder.Options.ClusterId, builder.Options.ServiceId) = (id, "homework");
        builder.Options.UseTestClusterMembership = builder.Options.InitializeClientOnDeploy = builder.Options.ConfigureFileLogging = false;
        builder.CreateSiloAsync = async (name, ports) =>
        {
            var host = ClusterHosts.Node(store, id, ports["Orleans:Endpoints:SiloPort"], ports["Orleans:Endpoints:GatewayPort"], more);
            await host.StartAsync();
            var silo = host.Services.GetRequiredService<ILocalSiloDetails>();
            return new InProcessSiloHandle { Name = name, SiloHost = host, SiloAddress = silo.SiloAddress, GatewayAddress = silo.GatewayAddress };
        };
        var running = new RunningCluster(store, builder.Build());
        await running.cluster.DeployAsync();
        return running;
    }

    /// <summary>The nodes that run grains.</summary>
    public IReadOnlyList<InProcessSiloHandle> Nodes => [.. cluster.Silos.Cast<InProcessSiloHandle>()];

    /// <summary>A web node more, in which no grains run.</summary>
    public async Task<IServiceProvider> AddWeb()
    {
        var web = ClusterHosts.Web(store, cluster.Options.ClusterId);
        await web.StartAsync();
        webs.Add(web);
        return web.Services;
    }

    /// <summary>The node that a topic is active on.</summary>
    public InProcessSiloHandle NodeOf(Topic topic) => NodeOf(GrainId.Create(topic.Kind, topic.Key));

    /// <summary>The node that a grain is active on.</summary>
    public InProcessSiloHandle NodeOf(GrainId grain) => cluster.TryGetGrainContext(grain, out var context)
        ? Nodes.Single(node => node.SiloAddress.Equals(context.Address.SiloAddress))
        : throw new InvalidOperationException($"{grain} is not active");

    /// <summary>Moves a topic to a node.</summary>
    public async Task Move(Topic topic, InProcessSiloHandle to)
    {
        var grain = GrainId.Create(topic.Kind, topic.Key);
        RequestContext.Set(IPlacementDirector.PlacementHintKey, to.SiloAddress);
        await webs[0].Services.GetRequiredService<IGrainFactory>().GetGrain<ITopicGrain>(grain).AsReference<IGrainManagementExtension>().MigrateOnIdle();
        RequestContext.Clear();
        await Patience.Until($"{topic} has moved", () => cluster.TryGetGrainContext(grain, out var context) && to.SiloAddress.Equals(context.Address.SiloAddress));
    }

    /// <summary>A node ends with no chance to say so.</summary>
    public Task Kill(InProcessSiloHandle node) => cluster.KillSiloAsync(node);

    /// <summary>A node ends as an operator ends it.</summary>
    public Task Stop(InProcessSiloHandle node) => cluster.StopSiloAsync(node);

    /// <summary>One node more.</summary>
    public async Task<InProcessSiloHandle> Add() => (InProcessSiloHandle)await cluster.StartAdditionalSiloAsync(startAdditionalSiloOnNewPort: true);

    /// <summary>Every node knows by now which others there are.</summary>
    public Task IsAgreed() => Patience.Until("every node knows who is there", () => Nodes.All(node =>
        node.ServiceProvider.GetRequiredService<ISiloStatusOracle>().GetApproximateSiloStatuses(onlyActive: true).Keys
            .ToHashSet().SetEquals(Nodes.Select(other => other.SiloAddress))));

    public async ValueTask DisposeAsync()
    {
        foreach (var web in webs)
        {
            await web.StopAsync();
            web.Dispose();
        }
        await cluster.StopAllSilosAsync();
        await cluster.DisposeAsync();
    }
}
