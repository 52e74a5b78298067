namespace Homework.Embedded;

/// <summary>Takes requests for one grain or observer and runs them one at a time, in the order they came.</summary>
internal abstract class Mailbox
{
    private readonly Queue<Request> _waiting = new();
    private List<Request>? _interleaved;
    private Request? _running;

    protected Mailbox() => Scheduler = new TurnScheduler(this);

    public TurnScheduler Scheduler { get; }

    /// <summary>The object the requests are for.</summary>
    public abstract object Target { get; }

    protected Lock Gate { get; } = new();

    /// <summary>Whether requests are started; otherwise they wait.</summary>
    protected bool Open { get; set; }

    /// <summary>Whether it is over, so that requests must go elsewhere.</summary>
    protected bool Over { get; set; }

    protected bool IsQuiet => _running is null && _interleaved is not { Count: > 0 };

    protected bool IsEmpty => _waiting.Count == 0;

    /// <summary>Takes a request, unless this mailbox is over. Runs it on the caller's thread if it may and nothing is in the way.</summary>
    public bool TryAccept(Request request, bool runNow)
    {
        lock (Gate)
        {
            if (Over) return false;
            request.Mailbox = this;
            if (request.KeepsAlive) OnUse();
            if (!MayStart(request) || (!request.Interleaves && _waiting.Count > 0))
            {
                request.Defer();
                _waiting.Enqueue(request);
                OnWait();
                return true;
            }
            MarkStarted(request);
            if (!runNow) request.Defer();
        }
        if (runNow && Scheduler.TryRunNow(request.Turn)) return true;
        request.Defer();
        request.Turn.Start(Scheduler);
        return true;
    }

    /// <summary>Called by a request when its work is done.</summary>
    public void Finish(Request request)
    {
        lock (Gate)
        {
            if (ReferenceEquals(request, _running)) _running = null;
            else _interleaved!.Remove(request);
            if (request.KeepsAlive) OnUse();
            if (Open) StartNext();
            if (IsQuiet) OnQuiet();
        }
    }

    /// <summary>Tells those who wait for longer than is allowed.</summary>
    public void Expire(long sentBefore)
    {
        lock (Gate)
        {
            _running?.Expire(sentBefore);
            foreach (var request in _interleaved ?? []) request.Expire(sentBefore);
            foreach (var request in _waiting) request.Expire(sentBefore);
        }
    }

    /// <summary>A request came or ended; the gate is held.</summary>
    protected virtual void OnUse() { }

    /// <summary>A request has to wait; the gate is held.</summary>
    protected virtual void OnWait() { }

    /// <summary>Nothing runs any more; the gate is held.</summary>
    protected virtual void OnQuiet() { }

    /// <summary>Starts whatever may start of those that wait; the gate is held.</summary>
    protected void StartAll()
    {
        for (var left = _waiting.Count; left > 0; left--)
        {
            var request = _waiting.Dequeue();
            if (request.Abandoned) continue;
            if (MayStart(request)) StartQueued(request);
            else _waiting.Enqueue(request);
        }
    }

    /// <summary>Takes out those that wait; the gate is held.</summary>
    protected Request[] TakeWaiting()
    {
        var waiting = _waiting.Where(request => !request.Abandoned).ToArray();
        _waiting.Clear();
        return waiting;
    }

    private void StartNext()
    {
        while (_waiting.TryPeek(out var request))
        {
            if (!request.Abandoned && !MayStart(request)) return;
            _waiting.Dequeue();
            if (!request.Abandoned) StartQueued(request);
        }
    }

    private bool MayStart(Request request) => Open && (request.Interleaves || _running is null);

    private void StartQueued(Request request)
    {
        MarkStarted(request);
        request.Turn.Start(Scheduler);
    }

    private void MarkStarted(Request request)
    {
        if (request.Interleaves) (_interleaved ??= []).Add(request);
        else _running = request;
    }
}
