using Homework.Kernel;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Homework.Silo.Storage;

/// <summary>The writer's connection with its prepared statements; thrown away after any failure.</summary>
internal sealed class SqliteSession : IDisposable
{
    readonly SqliteConnection connection;
    readonly Heads heads = new();
    readonly SqliteCommand begin, commit, insert, takeOut, tell, empty, find, head;

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
            (begin, commit) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"));
            insert = Prepare("""
                INSERT INTO events (practice, topic, seq, op, kind, at, author, supersedes, body)
                VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8) ON CONFLICT DO NOTHING
                """, 9);
            takeOut = Prepare("DELETE FROM events WHERE practice = @0 AND topic = @1 AND seq > @2", 3);
            tell = Prepare("INSERT INTO outbox (practice, topic, op, body) VALUES (@0, @1, @2, @3)", 4);
            empty = Prepare($"""
                UPDATE events SET {Schema.Emptied}
                WHERE practice = @0 AND topic = @1 AND supersedes = @2 AND seq < @3
                """, 4);
            find = Prepare("SELECT seq FROM events WHERE practice = @0 AND topic = @1 AND op = @2", 3);
            head = Prepare("SELECT MAX(seq) FROM events WHERE practice = @0 AND topic = @1", 2);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection => connection;

    public void Begin() => begin.ExecuteNonQuery();

    public void Commit() => commit.ExecuteNonQuery();

    /// <summary>Runs one append; writes nothing where the answer is not <see cref="Appended"/>.</summary>
    public AppendResult Append(Append append)
    {
        var (practice, topic) = (append.Topic.Practice, append.Topic.Within);
        var last = heads[append.Topic] ?? Last();
        if (last != append.Expected || !InsertEvents(append, practice, topic))
        {
            if (Run(find, practice, topic, append.Op) is long before) return new Duplicate(before);
            heads.Set(append.Topic, last = Last());
            return new Conflict(last);
        }
        foreach (var happened in append.Events)
            if (happened.Supersedes is { } what) Run(empty, practice, topic, what, happened.Seq);
        foreach (var told in append.Tells)
            Run(tell, told.To.Practice, told.To.Within, told.Op, told.Body.Array());
        var newest = append.Events[^1].Seq;
        heads.Set(append.Topic, newest);
        return new Appended(newest);

        long Last() => Run(head, practice, topic) as long? ?? 0;
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
    public void Dispose() => connection.Dispose();

    // events that carry an op go first: a repeated op stops the append, and what was inserted of it is taken out again
    bool InsertEvents(Append append, string practice, string topic)
    {
        var events = append.Events;
        for (var i = events.Length - 1; i >= 0; i--)
            if (append.OpOf(i) is { } op && Insert(events[i], op) == 0)
            {
                if (i < events.Length - 1) Run(takeOut, practice, topic, append.Expected);
                return false;
            }
        for (var i = 0; i < events.Length; i++)
            if (append.OpOf(i) is null) Insert(events[i], null);
        return true;

        int Insert(StoredEvent happened, string? op)
        {
            Bind(insert, practice, topic, happened.Seq, op, happened.Kind, happened.At.ToUnixTimeMilliseconds(),
                happened.By, happened.Supersedes, happened.Body.Array());
            return insert.ExecuteNonQuery();
        }
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

    SqliteCommand Prepare(string sql, int parameters = 0)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}" });
        return command;
    }

    static void Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    static object? Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        Bind(command, values);
        return command.ExecuteScalar();
    }
}
