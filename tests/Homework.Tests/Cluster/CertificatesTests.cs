using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace Homework.Tests.Cluster;

/// <summary>Where a cluster has certificates, nobody without one of its own takes part.</summary>
[Collection(nameof(RunningCluster))]
public sealed class CertificatesTests : IDisposable
{
    readonly Authority ours = new();
    readonly Authority others = new();

    public static TheoryData<string> Strangers => ["without a certificate", "with another authority's"];

    [PostgresTheory, InlineData(true), InlineData(false)]
    public async Task Nodes_and_web_nodes_with_certificates_work_together(bool isPem)
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 2, settings: isPem ? ours.Pem() : ours.Pkcs12());
        var circle = await Circle.Make((await cluster.AddWeb()).GetRequiredService<IGrainFactory>(), "tuesday");
        await cluster.Move(circle.Group, cluster.Nodes[0].SiloAddress);
        await cluster.Move(circle.Journal, cluster.Nodes[1].SiloAddress);

        await circle.Accept(circle.Journal, Circle.Mo, "entry", Circle.Entry("From the web to one node, who asks the other."));
    }

    [PostgresTheory, MemberData(nameof(Strangers))]
    public async Task A_stranger_cannot_become_a_node(string stranger)
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 1, settings: ours.Pem());
        using var ports = new TestClusterPortAllocator();
        var (port, clientPort) = ports.AllocateConsecutivePortPairs(1);
        using var host = ClusterHosts.Node(store, "one", $"{port}", $"{clientPort}", TryOnce, Of(stranger));

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
        Assert.Contains("connectivity", problem.ToString(), StringComparison.OrdinalIgnoreCase);

        Assert.DoesNotContain(cluster.Nodes[0].ServiceProvider.GetRequiredService<ISiloStatusOracle>().GetApproximateSiloStatuses(onlyActive: true).Keys,
            silo => silo.Endpoint.Port == port);
    }

    [PostgresTheory, MemberData(nameof(Strangers))]
    public async Task A_stranger_cannot_become_a_web_node(string stranger)
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 1, settings: ours.Pem());
        using var host = ClusterHosts.Web(store, "one", TryOnce, Of(stranger));

        await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
    }

    public void Dispose()
    {
        ours.Dispose();
        others.Dispose();
    }

    KeyValuePair<string, string?>[] Of(string stranger) => stranger switch
    {
        "without a certificate" => [],
        // it trusts the cluster; the cluster must not trust it
        _ => [.. others.Pem().Where(setting => setting.Key != "Cluster:Authority"), ours.Pem().Single(setting => setting.Key == "Cluster:Authority")],
    };

    /// <summary>In earnest a process tries for long.</summary>
    static void TryOnce(IServiceCollection services) => services
        .AddSingleton<IClientConnectionRetryFilter, Never>()
        .PostConfigure<ClusterMembershipOptions>(options => options.MaxJoinAttemptTime = TimeSpan.FromSeconds(2));

    sealed class Never : IClientConnectionRetryFilter
    {
        public Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}
