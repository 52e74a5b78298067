using System.Data.Common;
using System.Threading.Channels;
using Homework.Kernel;
using Microsoft.Data.Sqlite;

namespace Homework.Silo.Storage;

/// <summary>
/// One SQLite file. One thread writes: it takes everything that waits, writes it in one transaction, flushes, and tells
/// everybody; what arrives meanwhile is the next batch. Readers have connections of their own.
/// </summary>
internal sealed class SqliteDatabase(string folder) : Database
{
    const int MostAtOnce = 2000;
    readonly Channel<Work> waiting = Channel.CreateBounded<Work>(
        new BoundedChannelOptions(65_536) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
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
        Enqueue(work);
        return work.Done;
    }

    /// <inheritdoc/>
    public override Task<T> Write<T>(Func<DbConnection, Task<T>> write)
    {
        var work = new WriteWork<T>(write);
        Enqueue(work);
        return work.Done;
    }

    /// <inheritdoc/>
    public override Task Scrub() => Task.Run(() => checkpoints!.Truncate());

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
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

    void Enqueue(Work work)
    {
        if (waiting.Writer.TryWrite(work)) return;
        throw new StorageUnavailableException("Storage is closed, or too much is waiting to be saved. Please try again.",
            new InvalidOperationException("The queue of the writer takes no more."));
    }

    void WriteUntilClosed()
    {
        var batch = new List<Work>(MostAtOnce);
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MostAtOnce && waiting.Reader.TryRead(out var work)) batch.Add(work);
            WriteBatch([.. batch]);
            batch.Clear();
        }
    }

    void WriteBatch(Work[] batch)
    {
        try
        {
            session ??= new SqliteSession(WriterString);
            session.Begin();
            foreach (var work in batch)
                if (work is AppendWork append) append.Result = session.Append(append.Append);
                else session.Write((WriteWork)work);
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

    // a fresh connection knows nothing of what could not be flushed
    void GiveUp()
    {
        session?.Dispose();
        session = null;
    }
}
