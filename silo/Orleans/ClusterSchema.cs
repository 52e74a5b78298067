using System.Data.Common;
using Homework.Silo.Storage;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Homework.Silo;

/// <summary>
/// What Orleans' providers for relational databases find in PostgreSQL: who is in the cluster, and the text of each query
/// they make. Reminders are kept in the one table that the embedded engine uses as well.
/// </summary>
sealed partial class ClusterSchema(Database database) : IHostedService
{
    /// <summary>What the providers call Npgsql.</summary>
    public const string Invariant = "Npgsql";

    const long UpgradeLock = 0x636c7573746572;
    const int Connections = 5;

    /// <summary>How the providers reach the database: in a schema of their own, and in UTC.</summary>
    public static string Within(StorageOptions storage) => new NpgsqlConnectionStringBuilder(storage.Pooled(Connections))
    {
        SearchPath = "cluster,public",
        Timezone = "UTC",
    }.ToString();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => database.Write(async connection =>
    {
        await connection.Command("SELECT pg_advisory_xact_lock(@key)", ("key", UpgradeLock)).Run();
        await connection.Command(Tables).Run();
        foreach (var (key, text) in Queries)
            await connection.Command("""
                INSERT INTO cluster.OrleansQuery (QueryKey, QueryText) VALUES (@key, @text)
                ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText
                """, ("key", key), ("text", text)).Run();
        return await NumberReminders(connection);
    });

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reminders that the embedded engine registered do not say yet which part of the ring they belong to.</summary>
    static async Task<int> NumberReminders(DbConnection connection)
    {
        var found = await connection.Command("SELECT DISTINCT practice, grain FROM reminders WHERE hash IS NULL")
            .All(row => (Practice: row.GetString(0), Grain: row.GetString(1)));
        foreach (var (practice, grain) in found)
            await connection.Command("UPDATE reminders SET hash = @hash WHERE practice = @practice AND grain = @grain",
                ("hash", (int)Rows.Grain(practice, grain).GetUniformHashCode()), ("practice", practice), ("grain", grain)).Run();
        return found.Count;
    }

    const string Tables = """
        CREATE SCHEMA IF NOT EXISTS cluster;
        CREATE TABLE IF NOT EXISTS cluster.OrleansQuery (QueryKey text PRIMARY KEY, QueryText text NOT NULL);
        CREATE TABLE IF NOT EXISTS cluster.versions (cluster text PRIMARY KEY, version integer NOT NULL);
        CREATE TABLE IF NOT EXISTS cluster.members (
            cluster text NOT NULL REFERENCES cluster.versions, address text NOT NULL, port integer NOT NULL,
            generation integer NOT NULL, name text NOT NULL, host text NOT NULL, status integer NOT NULL,
            client_port integer NOT NULL, suspects text, started_at timestamptz NOT NULL, alive_at timestamptz NOT NULL,
            PRIMARY KEY (cluster, address, port, generation));
        """;
}
