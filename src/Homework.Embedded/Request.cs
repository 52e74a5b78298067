namespace Homework.Embedded;

/// <summary>Something a mailbox is asked to run as a turn.</summary>
internal abstract class Request
{
    private Task? _work;

    // the task is made here, by the caller, so that the turn runs in the caller's execution context
    protected Request() => Turn = new Task(static request => ((Request)request!).Run(), this);

    public Task Turn { get; }

    public Mailbox Mailbox { get; set; } = null!;

    /// <summary>Whether it may run while another request waits for something.</summary>
    public abstract bool Interleaves { get; }

    /// <summary>Whether it counts as use of the grain.</summary>
    public virtual bool KeepsAlive => true;

    /// <summary>Whether a later activation may run it.</summary>
    public virtual bool Forwards => true;

    /// <summary>Whether nobody waits for it any more, so that it need not run.</summary>
    public virtual bool Abandoned => false;

    protected Task? Work => _work;

    /// <summary>Called when the outcome will come later than the call returns.</summary>
    public virtual void Defer() { }

    /// <summary>Tells the caller that this was sent before the given moment and has no outcome yet.</summary>
    public virtual void Expire(long sentBefore) { }

    /// <summary>Ends it without running it.</summary>
    public abstract void Fail(Exception exception);

    /// <summary>Does the work on the grain or observer.</summary>
    protected abstract Task Invoke(object target);

    /// <summary>Turns an exception into the kind of task that <see cref="Invoke"/> gives.</summary>
    protected virtual Task Fault(Exception exception) => Task.FromException(exception);

    /// <summary>Passes the outcome on.</summary>
    protected abstract void Settle(Task work);

    private void Run()
    {
        try
        {
            _work = Invoke(Mailbox.Target);
        }
        catch (Exception exception)
        {
            _work = Fault(exception);
        }
        if (_work.IsCompleted)
        {
            Finish();
            return;
        }
        Defer();
        // awaited on the scheduler of the activation, so that what ends the work also ends the turn
        _work.GetAwaiter().UnsafeOnCompleted(Finish);
    }

    private void Finish()
    {
        // the turn is over before its caller knows, so that the caller's next call finds the grain free
        Mailbox.Finish(this);
        Settle(_work!);
    }
}
