using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Operating;
using Npgsql;

namespace Homework.Silo.Storage;

/// <summary>
/// A PostgreSQL database that several processes may share. Appends go through a few writers, each with a connection of its
/// own; a topic always goes through the same one, so its order is kept.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    /// <summary>Held by whoever changes the tables.</summary>
    public const long UpgradeLock = 0x686f6d6577;

    const int Writers = 2;
    readonly NpgsqlDataSource source;
    readonly PostgresWriter[] writers;

    public PostgresDatabase(string connectionString)
    {
        source = NpgsqlDataSource.Create("Max Auto Prepare=64;Timeout=5;Command Timeout=15;" + connectionString);
        writers = [.. Enumerable.Range(0, Writers).Select(_ => new PostgresWriter(source, Unavailable))];
    }

    /// <inheritdoc/>
    protected override async Task Start()
    {
        await using var connection = await source.OpenConnectionAsync();
        await DemandDurable(connection);
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Command("SELECT pg_advisory_xact_lock(@key)", ("key", UpgradeLock)).Run();
        await Schema.Upgrade(connection, Dialect.Postgres, Schema.Latest);
        await transaction.CommitAsync();
        foreach (var writer in writers) writer.Start();
    }

    /// <inheritdoc/>
    public override ValueTask<AppendResult> Append(Append append) =>
        writers[(uint)append.Topic.GetHashCode() % Writers].Append(append);

    /// <inheritdoc/>
    public override async Task<T> Write<T>(Func<DbConnection, Task<T>> write)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            var result = await write(connection);
            await transaction.CommitAsync();
            return result;
        }
        catch (Exception error) when (error is NpgsqlException or TimeoutException)
        {
            StorageMeters.Failed("write");
            throw Unavailable(error);
        }
    }

    /// <inheritdoc/>
    public override async Task Scrub()
    {
        await using var connection = await source.OpenConnectionAsync();
        foreach (var table in (string[])["keys", "heads", "parts"]) await connection.Command($"VACUUM {table}").Run();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        foreach (var writer in writers) await writer.DisposeAsync();
        await source.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> Connect() => await source.OpenConnectionAsync();

    /// <inheritdoc/>
    protected override StorageUnavailableException Unavailable(Exception error) => new(error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
            "The database's disk is full. Nothing can be saved until there is space again; reading goes on.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } =>
            "The database only allows reading now. Nothing can be saved until that changes.",
        PostgresException refused => $"The database refused: {refused.MessageText}",
        _ => "The database cannot be reached now. Nothing can be saved until it is back.",
    }, error);

    /// <summary>Refuses a server that may lose what it has acknowledged.</summary>
    public static async Task DemandDurable(NpgsqlConnection connection)
    {
        foreach (var setting in (string[])["fsync", "full_page_writes", "synchronous_commit"])
            if (await connection.Command($"SHOW {setting}").One() is "off")
                throw new InvalidOperationException(
                    $"The database runs with {setting} turned off, which can lose what people write. Please turn it on.");
    }
}
