using Homework.Kernel;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Homework.Silo.Storage;

/// <summary>The writer's connection with its prepared statements; thrown away after any failure.</summary>
internal sealed class SqliteSession : IDisposable
{
    readonly SqliteConnection connection;
    readonly Heads heads = new();
    readonly SqliteStatement begin, commit, insert, takeOut, tell, empty, find, head;

    public SqliteSession(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Demand("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal");
            Demand("PRAGMA synchronous = FULL", "PRAGMA synchronous", 2L);
            // what is deleted is overwritten, so that taking words back or forgetting a key leaves nothing in the file
            Demand("PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1L);
            Demand("PRAGMA wal_autocheckpoint = 0", "PRAGMA wal_autocheckpoint", 0L);
            Execute("PRAGMA cache_size = -65536"); // 64 MB: what is written to most stays in memory
            Execute("PRAGMA busy_timeout = 5000"); // another process may hold the file for a moment
            (begin, commit) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"));
            insert = Prepare("""
                INSERT INTO events (practice, topic, seq, op, kind, at, author, supersedes, body)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
                """);
            takeOut = Prepare("DELETE FROM events WHERE practice = ?1 AND topic = ?2 AND seq > ?3");
            tell = Prepare("INSERT INTO outbox (practice, topic, op, body) VALUES (?1, ?2, ?3, ?4)");
            empty = Prepare($"""
                UPDATE events SET {Schema.Emptied}
                WHERE practice = ?1 AND topic = ?2 AND supersedes = ?3 AND seq < ?4
                """);
            find = Prepare("SELECT seq FROM events WHERE practice = ?1 AND topic = ?2 AND op = ?3");
            head = Prepare("SELECT MAX(seq) FROM events WHERE practice = ?1 AND topic = ?2");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection => connection;

    public void Begin() => begin.Run();

    public void Commit() => commit.Run();

    /// <summary>Runs one append; writes nothing where the answer is not <see cref="Appended"/>.</summary>
    public AppendResult Append(Append append)
    {
        var (practice, topic) = (append.Topic.Practice, append.Topic.Within);
        var last = heads[append.Topic] ?? Last();
        if (last != append.Expected || !InsertEvents(append, practice, topic))
        {
            if (find.Number(practice, topic, append.Op) is { } before) return new Duplicate(before);
            heads.Set(append.Topic, last = Last());
            return new Conflict(last);
        }
        foreach (var happened in append.Events)
            if (happened.Supersedes is { } what) empty.Run(practice, topic, what, happened.Seq);
        foreach (var told in append.Tells)
            tell.Run(told.To.Practice, told.To.Within, told.Op, told.Body.Array());
        var newest = append.Events[^1].Seq;
        heads.Set(append.Topic, newest);
        return new Appended(newest);

        long Last() => head.Number(practice, topic) ?? 0;
    }

    /// <summary>Runs a small write so that its failure leaves the rest of the batch alone.</summary>
    public void Write(WriteWork work)
    {
        Execute("SAVEPOINT small");
        try
        {
            work.Run(connection);
        }
        catch (Exception error) when (error is not SqliteException { SqliteErrorCode: not (raw.SQLITE_ERROR or raw.SQLITE_CONSTRAINT) })
        {
            work.Error = error;
            Execute("ROLLBACK TO small");
        }
        Execute("RELEASE small");
    }

    /// <summary>Closes; what was not committed is undone.</summary>
    public void Dispose()
    {
        foreach (var statement in new[] { begin, commit, insert, takeOut, tell, empty, find, head }) statement.Dispose();
        connection.Dispose();
    }

    // events that carry an op go first: a repeated op stops the append, and what was inserted of it is taken out again
    bool InsertEvents(Append append, string practice, string topic)
    {
        var events = append.Events;
        for (var i = events.Length - 1; i >= 0; i--)
            if (append.OpOf(i) is { } op && Insert(events[i], op) == 0)
            {
                if (i < events.Length - 1) takeOut.Run(practice, topic, append.Expected);
                return false;
            }
        for (var i = 0; i < events.Length; i++)
            if (append.OpOf(i) is null) Insert(events[i], null);
        return true;

        int Insert(StoredEvent happened, string? op) => insert.Run(
            practice, topic, happened.Seq, op, happened.Kind, happened.At.ToUnixTimeMilliseconds(), happened.By, happened.Supersedes,
            happened.Body.Array());
    }

    void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    void Demand(string set, string get, object expected)
    {
        Execute(set);
        using var command = connection.CreateCommand();
        command.CommandText = get;
        var actual = command.ExecuteScalar();
        if (!expected.Equals(actual))
            throw new InvalidOperationException(
                $"SQLite answered {actual} to \"{get}\" where {expected} is needed to keep what people write safe. "
                + "The data folder must be on a local disk.");
    }

    SqliteStatement Prepare(string sql) => new(connection, sql);
}
