using Homework.Silo;
using Homework.Tests.Storage;
using Homework.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace Homework.Tests.Cluster;

/// <summary>Processes of a cluster, set up as their settings would.</summary>
static class ClusterHosts
{
    /// <summary>One that runs grains, and has browsers too.</summary>
    public static IHost Node(TestStore store, string cluster, string? port, string? clientPort, Action<IServiceCollection>? more = null, params KeyValuePair<string, string?>[] settings) =>
        Build(store, cluster, ClusterRole.Node, more, [new("Cluster:Port", port), new("Cluster:ClientPort", clientPort), .. settings]);

    /// <summary>One that has browsers only.</summary>
    public static IHost Web(TestStore store, string cluster, Action<IServiceCollection>? more = null, params KeyValuePair<string, string?>[] settings) =>
        Build(store, cluster, ClusterRole.Client, more, settings);

    static IHost Build(TestStore store, string cluster, ClusterRole role, Action<IServiceCollection>? more, KeyValuePair<string, string?>[] settings)
    {
        var host = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        host.Configuration.AddInMemoryCollection(store.Settings).AddInMemoryCollection(
        [
            new("Storage:KeepKeys", "00:00:30"), new("Cluster:Role", role.ToString()), new("Cluster:Id", cluster), new("Cluster:Address", "127.0.0.1"),
            .. settings,
        ]);
        host.Services.AddSilo(host.Configuration);
        host.Services.AddSingleton<Watcher>().AddHostedService(found => found.GetRequiredService<Watcher>());
        host.Services.PostConfigure<ClusterMembershipOptions>(BeQuick);
        host.Services.PostConfigure<ClientMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(3)); // and asked again sooner
        host.Services.PostConfigure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1));
        host.Services.Replace(ServiceDescriptor.Singleton<IFatalErrorHandler, Spare>());
        more?.Invoke(host.Services);
        return host.Build();
    }

    /// <summary>Whoever does not answer is believed dead sooner than in earnest.</summary>
    static void BeQuick(ClusterMembershipOptions options)
    {
        (options.ProbeTimeout, options.NumMissedProbesLimit) = (TimeSpan.FromSeconds(1), 3);
        options.TableRefreshTimeout = options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(2);
    }

    /// <summary>A node that is believed dead ends its process; here that would be everybody's.</summary>
    sealed class Spare(IServiceProvider services) : IFatalErrorHandler
    {
        public bool IsUnexpected(Exception exception) => true;

        public void OnFatalException(object? sender, string? context, Exception? exception) =>
            _ = Task.Run(() => services.GetRequiredService<IHost>().StopAsync(new CancellationToken(canceled: true)));
    }
}
