using System.Data.Common;
using System.Diagnostics;
using Homework.Kernel;
using Microsoft.Data.Sqlite;

namespace Homework.Silo.Storage;

/// <summary>
/// One SQLite file. One thread writes: it takes everything that waits, writes it in one transaction, flushes, and tells
/// everybody; what arrives meanwhile is the next batch. Readers have connections of their own.
/// </summary>
internal sealed class SqliteDatabase(string folder) : Database
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(2); // how long small writes may keep appends waiting
    readonly WorkQueue waiting = new();
    FolderLock? folderLock;
    SqliteSession? session;
    SqliteCheckpoints? checkpoints;
    Thread? thread;

    string File => Path.Combine(folder, "homework.db");

    string WriterString => new SqliteConnectionStringBuilder { DataSource = File, Pooling = false, DefaultTimeout = 5 }.ToString();

    string ReaderString =>
        new SqliteConnectionStringBuilder { DataSource = File, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 5 }.ToString();

    /// <inheritdoc/>
    protected override async Task Start()
    {
        folderLock = FolderLock.Take(folder);
        try
        {
            session = new SqliteSession(WriterString);
            session.Begin();
            await Schema.Upgrade(session.Connection, Dialect.Sqlite, Schema.Latest);
            session.Commit();
            checkpoints = new SqliteCheckpoints(WriterString);
        }
        catch
        {
            session?.Dispose();
            folderLock.Dispose();
            throw;
        }
        thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "storage writer" };
        thread.Start();
    }

    /// <inheritdoc/>
    public override ValueTask<AppendResult> Append(Append append)
    {
        var work = new AppendWork(append);
        waiting.Add(work);
        return work.Done;
    }

    /// <inheritdoc/>
    public override Task<T> Write<T>(Func<DbConnection, Task<T>> write)
    {
        var work = new WriteWork<T>(write);
        waiting.Add(work);
        return work.Done;
    }

    /// <inheritdoc/>
    public override Task Scrub() => Task.Run(() => checkpoints!.Truncate());

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        waiting.Close();
        if (thread is null) return;
        await Task.Run(thread.Join);
        checkpoints!.Dispose();
        using (var reader = new SqliteConnection(ReaderString)) SqliteConnection.ClearPool(reader);
        session?.Dispose();
        folderLock!.Dispose();
        thread = null;
    }

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> Connect()
    {
        var connection = new SqliteConnection(ReaderString);
        await connection.OpenAsync();
        return connection;
    }

    /// <inheritdoc/>
    protected override StorageUnavailableException Unavailable(Exception error) => new(
        (error as SqliteException)?.SqliteErrorCode switch
        {
            13 => "The disk is full. Nothing can be saved until there is space again; reading goes on.",
            8 => "The data folder cannot be written to. Nothing can be saved until that is put right; reading goes on.",
            5 or 6 => "Another program is holding the database file. Nothing can be saved until it lets go.",
            _ => $"The database file cannot be used now: {error.Message}",
        }, error);

    void WriteUntilClosed()
    {
        var batch = new List<Work>();
        while (waiting.Wait())
        {
            WriteBatch(batch);
            batch.Clear();
        }
    }

    void WriteBatch(List<Work> batch)
    {
        waiting.Take(batch);
        try
        {
            session ??= new SqliteSession(WriterString);
            session.Begin();
            foreach (var work in batch)
                if (work is AppendWork append) append.Result = session.Append(append.Append);
                else session.Write((WriteWork)work);
            WriteSome(session, batch);
            session.Commit();
        }
        catch (Exception error)
        {
            GiveUp();
            Work.FailAll(batch, Unavailable(error));
            return;
        }
        Work.CompleteAll(batch);
        checkpoints!.Written(session.Connection);
    }

    // snapshots and the like can be many and large: somebody waits for an append
    void WriteSome(SqliteSession on, List<Work> batch)
    {
        for (var since = Stopwatch.GetTimestamp(); waiting.TryTakeWrite(out var write);)
        {
            batch.Add(write);
            on.Write(write);
            if (Stopwatch.GetElapsedTime(since) > Patience) return;
        }
    }

    // a fresh connection knows nothing of what could not be flushed
    void GiveUp()
    {
        session?.Dispose();
        session = null;
    }
}
