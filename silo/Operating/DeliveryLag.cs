using System.Diagnostics;
using Homework.Kernel;

namespace Homework.Silo.Operating;

/// <summary>
/// How long what topics tell each other lies in the outbox: since the nudge that said so, or since this process first saw it
/// there.
/// </summary>
sealed class DeliveryLag
{
    const int Most = 10_000;
    readonly Dictionary<long, long> since = [];
    long nudgedAt;

    public void Nudged()
    {
        if (StorageMeters.WantsLag) Interlocked.CompareExchange(ref nudgedAt, Stopwatch.GetTimestamp(), 0);
    }

    public void Found(IReadOnlyList<StoredTell> tells)
    {
        StorageMeters.Waiting(tells.Count);
        if (!StorageMeters.WantsLag) return;
        if (since.Count > Most) since.Clear(); // another process delivers them as well
        var at = Interlocked.Exchange(ref nudgedAt, 0);
        if (at == 0) at = Stopwatch.GetTimestamp();
        foreach (var tell in tells) since.TryAdd(tell.Id, at);
    }

    public void Delivered(IEnumerable<long> ids)
    {
        foreach (var id in ids)
            if (since.Remove(id, out var at)) StorageMeters.Delivered(at);
    }
}
