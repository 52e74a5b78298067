using System.Runtime.CompilerServices;

namespace Homework.Embedded;

/// <summary>Runs the pieces of one activation's work one at a time and in order, on whichever thread is free.</summary>
internal sealed class TurnScheduler(object owner) : TaskScheduler, IThreadPoolWorkItem
{
    // a busy grain gives its thread back now and then so that others get on
    private const int PiecesPerVisit = 64;

    private readonly Lock _gate = new();
    private readonly Queue<Task> _queue = new();
    private bool _busy;
    private Task? _now;

    public object Owner { get; } = owner;

    /// <summary>Runs the task on the caller's thread if nothing else runs or waits here; otherwise leaves it alone.</summary>
    public bool TryRunNow(Task task)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        lock (_gate)
        {
            if (_busy) return false;
            _busy = true;
        }
        _now = task;
        task.Start(this);
        Leave();
        return true;
    }

    /// <summary>Starts work that belongs to the activation and not to whoever happened to cause it.</summary>
    public Task Start(Func<Task> work) =>
        Unflowed(() => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, this).Unwrap());

    /// <summary>Makes something without capturing the caller's execution context in it.</summary>
    public static T Unflowed<T>(Func<T> make)
    {
        if (ExecutionContext.IsFlowSuppressed()) return make();
        using (ExecutionContext.SuppressFlow()) return make();
    }

    void IThreadPoolWorkItem.Execute()
    {
        for (var i = 0; i < PiecesPerVisit; i++)
        {
            Task? task;
            lock (_gate)
            {
                if (!_queue.TryDequeue(out task))
                {
                    _busy = false;
                    return;
                }
            }
            TryExecuteTask(task);
        }
        Leave();
    }

    protected override void QueueTask(Task task)
    {
        if (ReferenceEquals(task, _now))
        {
            _now = null;
            TryExecuteTask(task);
            return;
        }
        lock (_gate)
        {
            _queue.Enqueue(task);
            if (_busy) return;
            _busy = true;
        }
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && ReferenceEquals(Current, this) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_gate) return _queue.ToArray();
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (_queue.Count == 0)
            {
                _busy = false;
                return;
            }
        }
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }
}
