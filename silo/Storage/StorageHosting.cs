using Homework.Kernel;
using Homework.Silo.Moving;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo.Storage;

/// <summary>Puts storage into a host.</summary>
public static class StorageHosting
{
    /// <summary>
    /// Adds <see cref="IEventLog"/>, <see cref="IOutbox"/>, <see cref="ISnapshots"/>, <see cref="ISentFiles"/> and <see cref="IErasure"/> as the
    /// <c>Storage</c> section of the configuration says. They can be used from the host's start to its stop; add this
    /// before what uses them.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        return services
            .AddLogging()
            .AddSingleton(options)
            .AddSingleton(_ => Choose(options))
            .AddSingleton<Vault>()
            .AddSingleton<IErasure>(found => found.GetRequiredService<Vault>())
            .AddSingleton<IEventLog, EventLog>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<ISnapshots, Snapshots>()
            .AddSingleton<ISentFiles, SentFiles>()
            .AddHostedService<OpenStorage>();
    }

    const int Connections = 25; // of one process to PostgreSQL, which by itself allows 100 for all

    static Database Choose(StorageOptions options) => options.Kind switch
    {
        "sqlite" => new SqliteDatabase(options.Path),
        "postgres" when options.ConnectionString is { Length: > 0 } => new PostgresDatabase(options.Pooled(Connections)),
        "postgres" => throw new InvalidOperationException("Storage:Kind is postgres, so Storage:ConnectionString must be set."),
        var kind => throw new InvalidOperationException($"Storage:Kind is \"{kind}\"; it can be sqlite or postgres."),
    };

    sealed class OpenStorage(Database database, Vault vault, StorageOptions options) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancel)
        {
            await database.Open();
            try
            {
                // nobody goes on where a move is under way, or in a folder that was left
                if (options.IsPostgres) await TargetMarks.Refuse(database);
                else SourceMark.Refuse(options.Path);
                await vault.Open();
            }
            catch
            {
                await database.DisposeAsync();
                throw;
            }
        }

        public async Task StopAsync(CancellationToken cancel) => await database.DisposeAsync();
    }
}
