using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Operating;

namespace Homework.Silo.Storage;

/// <summary>
/// Something to write, waiting for its turn in a batch. It is run inside the batch's transaction and completed after the
/// commit. Whoever waits goes on elsewhere than on the writer's thread.
/// </summary>
internal abstract class Work
{
    /// <summary>Tells the waiting caller the result.</summary>
    public abstract void Complete();

    /// <summary>Tells the waiting caller that nothing can be said to be stored.</summary>
    public abstract void Fail(Exception error);

    /// <summary>Completes a whole batch that was flushed. Nobody's continuation runs here: each is only put in its queue.</summary>
    public static void CompleteAll(IReadOnlyCollection<Work> batch)
    {
        StorageMeters.Flushed(batch.Count);
        foreach (var work in batch) work.Complete();
    }

    /// <summary>Fails a whole batch.</summary>
    public static void FailAll(IReadOnlyCollection<Work> batch, Exception error)
    {
        StorageMeters.Failed("write");
        foreach (var work in batch) work.Fail(error);
    }
}

/// <summary>An append in a batch.</summary>
internal sealed class AppendWork(Append append) : Work
{
    readonly TaskCompletionSource<AppendResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Append Append => append;

    public ValueTask<AppendResult> Done => new(done.Task);

    /// <summary>What became of it, once the batch is committed.</summary>
    public AppendResult? Result { get; set; }

    public override void Complete() => done.SetResult(Result!);

    public override void Fail(Exception error) => done.SetException(error);
}

/// <summary>A small write in a batch.</summary>
internal abstract class WriteWork : Work
{
    /// <summary>Runs on the writer's connection; what it throws fails this write alone.</summary>
    public abstract void Run(DbConnection connection);

    /// <summary>What the write threw.</summary>
    public Exception? Error { get; set; }
}

/// <inheritdoc/>
internal sealed class WriteWork<T>(Func<DbConnection, Task<T>> write) : WriteWork
{
    readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    T result = default!;

    public Task<T> Done => done.Task;

    // SQLite's calls complete before they return, so nothing is waited for here
    public override void Run(DbConnection connection) => result = write(connection).GetAwaiter().GetResult();

    public override void Complete()
    {
        if (Error is null) done.SetResult(result);
        else done.SetException(Error);
    }

    public override void Fail(Exception error) => done.SetException(error);
}
