using Homework.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo.Storage;

/// <summary>Puts storage into a host.</summary>
public static class StorageHosting
{
    /// <summary>
    /// Adds <see cref="IEventLog"/>, <see cref="IOutbox"/> and <see cref="ISnapshots"/> as the <c>Storage</c> section of the
    /// configuration says. They can be used from the host's start to its stop; add this before what uses them.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        return services
            .AddSingleton(options)
            .AddSingleton<Database>(_ => new SqliteDatabase(options.Path))
            .AddSingleton<IEventLog, EventLog>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<ISnapshots, Snapshots>()
            .AddHostedService<OpenStorage>();
    }

    sealed class OpenStorage(Database database) : IHostedService
    {
        public Task StartAsync(CancellationToken cancel) => database.Open();

        public async Task StopAsync(CancellationToken cancel) => await database.DisposeAsync();
    }
}
