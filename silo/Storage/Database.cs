using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Operating;

namespace Homework.Silo.Storage;

/// <summary>
/// One database and its way of writing. Everything that is stored goes through here; the classes above it speak SQL that
/// both databases understand.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Opens the database and brings its schema up to date; refuses with a sentence where it cannot be trusted.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be reached or used now.</exception>
    public async Task Open()
    {
        try
        {
            await Start();
        }
        catch (DbException error)
        {
            throw Unavailable(error);
        }
    }

    /// <summary>Appends and flushes, many at once.</summary>
    /// <exception cref="StorageUnavailableException">Nothing can be said to be stored.</exception>
    public abstract ValueTask<AppendResult> Append(Append append);

    /// <summary>Runs a small write in a transaction; it is flushed when the task completes.</summary>
    public abstract Task<T> Write<T>(Func<DbConnection, Task<T>> write);

    /// <summary>Runs a read on a connection of its own.</summary>
    public async Task<T> Read<T>(Func<DbConnection, Task<T>> read)
    {
        try
        {
            await using var connection = await Connect();
            return await read(connection);
        }
        catch (Exception error) when (error is DbException or TimeoutException)
        {
            StorageMeters.Failed("read");
            throw Unavailable(error);
        }
    }

    /// <summary>Removes from the disk what was deleted, as far as the database can.</summary>
    public abstract Task Scrub();

    /// <summary>Finishes what was handed in and closes.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>Opens, for <see cref="Open"/>.</summary>
    protected abstract Task Start();

    /// <summary>A connection for reading.</summary>
    protected abstract ValueTask<DbConnection> Connect();

    /// <summary>What a database's error means to the people who run it.</summary>
    protected abstract StorageUnavailableException Unavailable(Exception error);
}
