using System.Data.Common;
using Homework.Silo.Storage;
using Npgsql;

namespace Homework.Silo.Moving;

/// <summary>What a database is to a move.</summary>
internal enum TargetState
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>This move was begun.</summary>
    Begun,

    /// <summary>This move is done.</summary>
    Done,

    /// <summary>It holds something else.</summary>
    Taken,
}

/// <summary>
/// What the database says of a move into it: the table <c>moves</c>, made in the same transaction as everything else, so there
/// is no moment in which a database that is not whole looks like one that is.
/// </summary>
internal sealed class TargetMarks(NpgsqlConnection connection, TimeProvider clock)
{
    const long MoveLock = 0x6d6f7665;
    const string Unfinished =
        "This database is not whole: a practice is being moved into it. Finish that with the same command, homework move; "
        + "until then nothing can be done with it.";

    /// <summary>Stops a server that is about to use a database that is not whole.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public static Task Refuse(Database database) => database.Read(async connection =>
        await Exists(connection) && await connection.Command("SELECT 1 FROM moves WHERE done_at IS NULL LIMIT 1").One() is not null
            ? throw new InvalidOperationException(Unfinished)
            : true);

    /// <summary>What the database is to this move.</summary>
    public async Task<TargetState> Find(string move)
    {
        if (!await Exists(connection)) return await Holds() is null ? TargetState.Empty : TargetState.Taken;
        var done = await connection.Command("SELECT done_at IS NOT NULL FROM moves WHERE id = @id", ("id", move)).One();
        return done switch { true => TargetState.Done, false => TargetState.Begun, _ => TargetState.Taken };
    }

    /// <summary>Stops a move into a database that is not empty and not its own.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public async Task RefuseOthers(string move)
    {
        if (await Find(move) == TargetState.Taken)
            throw new InvalidOperationException(
                $"The database is not empty: there is {await Holds()}. A practice moves into an empty one (CREATE DATABASE). Nothing was changed.");
    }

    /// <summary>Marks the database and makes its tables; keeps other moves out for as long as the connection lasts.</summary>
    public async Task Begin(string move)
    {
        await KeepOthersOut();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Command("SELECT pg_advisory_xact_lock(@key)", ("key", PostgresDatabase.UpgradeLock)).Run();
        await RefuseOthers(move);
        if (!await Exists(connection))
        {
            await connection.Command("""
                CREATE TABLE moves (id TEXT PRIMARY KEY, begun_at BIGINT NOT NULL, done_at BIGINT);
                CREATE TABLE move_steps (name TEXT PRIMARY KEY, after TEXT NOT NULL, rows BIGINT NOT NULL);
                """).Run();
            await connection.Command("INSERT INTO moves (id, begun_at) VALUES (@id, @now)", ("id", move), ("now", Now)).Run();
        }
        await Schema.Upgrade(connection, Dialect.Postgres, Schema.Latest);
        await transaction.CommitAsync();
    }

    /// <summary>Lets servers use the database.</summary>
    public async Task Finish(string move)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Command("UPDATE moves SET done_at = @now WHERE id = @id", ("id", move), ("now", Now)).Run();
        await connection.Command("DROP TABLE move_steps").Run();
        await transaction.CommitAsync();
    }

    long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    // one that was killed a moment ago may not have let go yet
    async Task KeepOthersOut()
    {
        try
        {
            await connection.Command("SET lock_timeout = '10s'").Run();
            await connection.Command("SELECT pg_advisory_lock(@key)", ("key", MoveLock)).Run();
            await connection.Command("SET lock_timeout = 0").Run();
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new InvalidOperationException("Another move into this database is running. Let it finish, or stop it.", error);
        }
    }

    static async Task<bool> Exists(DbConnection connection) =>
        await connection.Command("SELECT to_regclass('moves') IS NOT NULL").One() is true;

    /// <summary>Something that somebody put into the database, or null.</summary>
    async Task<string?> Holds() => (string?)await connection.Command("""
        SELECT 'the table ' || n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND n.nspname NOT LIKE 'pg\_toast%' AND n.nspname NOT LIKE 'pg\_temp%'
            AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
        ORDER BY n.nspname, c.relname LIMIT 1
        """).One();
}
