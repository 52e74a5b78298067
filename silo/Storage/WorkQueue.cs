using System.Diagnostics.CodeAnalysis;
using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>What waits for the one thread that writes: appends, and small writes that come after them.</summary>
internal sealed class WorkQueue
{
    const int MostWaiting = 65_536;
    const int MostAtOnce = 2000;

    readonly object gate = new(); // waited on without spinning: between two batches there is nothing to do
    readonly Queue<AppendWork> appends = new();
    readonly Queue<WriteWork> writes = new();
    bool isClosed;
    bool isAwaited;

    /// <summary>Takes work in.</summary>
    /// <exception cref="StorageUnavailableException">It is closed, or full.</exception>
    public void Add(Work work)
    {
        lock (gate)
        {
            if (isClosed || appends.Count + writes.Count >= MostWaiting)
                throw new StorageUnavailableException("Storage is closed, or too much is waiting to be saved. Please try again.",
                    new InvalidOperationException("The queue of the writer takes no more."));
            if (work is AppendWork append) appends.Enqueue(append);
            else writes.Enqueue((WriteWork)work);
            if (isAwaited) Monitor.Pulse(gate);
        }
    }

    /// <summary>Takes no more; what is there is still to be done.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Blocks until there is work; false when it is closed and empty.</summary>
    public bool Wait()
    {
        lock (gate)
        {
            isAwaited = true;
            while (!isClosed && appends.Count + writes.Count == 0) Monitor.Wait(gate);
            isAwaited = false;
            return appends.Count + writes.Count > 0;
        }
    }

    /// <summary>Takes the appends that wait, up to what fits into one batch; where none wait, the next small write.</summary>
    public void Take(List<Work> into)
    {
        lock (gate)
        {
            while (into.Count < MostAtOnce && appends.TryDequeue(out var append)) into.Add(append);
            if (into.Count == 0 && writes.TryDequeue(out var write)) into.Add(write);
        }
    }

    /// <summary>Takes the next small write.</summary>
    public bool TryTakeWrite([NotNullWhen(true)] out WriteWork? write)
    {
        lock (gate) return writes.TryDequeue(out write);
    }
}
