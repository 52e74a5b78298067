using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Homework.Silo.Storage;

/// <summary>
/// Moves what the write-ahead log holds into the database file, beside the writer and on a connection of its own. What
/// arrived meanwhile is moved by the writer between two batches, so that the log starts afresh and does not grow.
/// </summary>
internal sealed class SqliteCheckpoints(string connectionString) : IDisposable
{
    const int PagesBetween = 2000;
    int pages;
    Task<bool> running = Task.FromResult(false);

    /// <summary>Called by the writer after each commit.</summary>
    public void Written(SqliteConnection writer)
    {
        raw.sqlite3_db_status(writer.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, 1);
        pages += written;
        if (!running.IsCompleted) return;
        if (running is { IsCompletedSuccessfully: true, Result: true }) MoveRest(writer);
        if (pages < PagesBetween) return;
        pages = 0;
        running = Task.Factory.StartNew(
            () => Checkpoint("PASSIVE"), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Moves everything and empties the write-ahead log.</summary>
    public void Truncate() => Checkpoint("TRUNCATE");

    public void Dispose()
    {
        running.Wait();
    }

    bool Checkpoint(string mode)
    {
        try
        {
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            Run(connection, mode);
            return true;
        }
        catch (SqliteException)
        {
            // nothing is lost: the log still has it, and the next checkpoint tries again
            return false;
        }
    }

    void MoveRest(SqliteConnection writer)
    {
        running = Task.FromResult(false);
        try
        {
            Run(writer, "PASSIVE");
        }
        catch (SqliteException)
        {
            // as above
        }
    }

    static void Run(SqliteConnection connection, string mode)
    {
        using var command = connection.CreateCommand();
        // a passive checkpoint waits for nobody anyway
        command.CommandText = $"PRAGMA busy_timeout = 5000; PRAGMA wal_checkpoint({mode})";
        command.ExecuteNonQuery();
    }
}
