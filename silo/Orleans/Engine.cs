using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Homework.Silo;

/// <summary>Where grains run: in a silo in this process, alone or among others, or elsewhere in the cluster.</summary>
static class Engine
{
    /// <summary>The engine's name, for the start-up line.</summary>
    public const string Name = "Orleans";

    /// <summary>Adds it as the settings say.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services, IConfiguration configuration)
    {
        var storage = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        var cluster = ClusterSettings.Of(configuration);
        cluster.Check(storage);
        services.AddSingleton(cluster);
        services.AddOwnClocks();
        services.AddOwnJson();
        if (storage.IsPostgres) services.AddHostedService<ClusterSchema>();
        if (cluster.Role == ClusterRole.Client)
            return services.AddOrleansClient(client => client.Join(cluster, storage)).AddHostedService<Outlook>();
        services.AddOrleans(silo => silo.Named(cluster).Place(cluster, storage).Remind(storage));
        return cluster.Role == ClusterRole.Node ? services.AddHostedService<Neighbours>() : services;
    }

    /// <summary>Whether grains run in this process.</summary>
    public static bool RunsGrains(IConfiguration configuration) => ClusterSettings.Of(configuration).Role != ClusterRole.Client;

    static ISiloBuilder Named(this ISiloBuilder silo, ClusterSettings cluster) => silo.Configure<ClusterOptions>(cluster.Name);

    static ISiloBuilder Place(this ISiloBuilder silo, ClusterSettings cluster, StorageOptions storage) =>
        cluster.Role == ClusterRole.Alone ? silo.StandAlone() : silo.Join(cluster, storage);

    static ISiloBuilder Remind(this ISiloBuilder silo, StorageOptions storage)
    {
        if (storage.IsPostgres)
            return silo.UseAdoNetReminderService(table => table.Configure(options =>
                (options.Invariant, options.ConnectionString) = (ClusterSchema.Invariant, ClusterSchema.Within(storage))));
        silo.Services.AddSingleton<IReminderTable, Reminders>();
        return silo.AddReminders();
    }
}
