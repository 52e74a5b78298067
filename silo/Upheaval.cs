namespace Homework.Silo;

/// <summary>Says that grains may have moved: a node came or went, or this process lost the cluster and found it again.</summary>
public sealed class Upheaval
{
    TaskCompletionSource next = Fresh();

    /// <summary>Ends with the next one.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    /// <summary>There is one.</summary>
    public void Raise() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
