namespace Homework.Embedded;

/// <summary>Takes the calls to an observer, for as long as somebody else keeps its object alive.</summary>
internal sealed class ObserverMailbox : Mailbox
{
    public const string Kind = "observer";

    private readonly EmbeddedEngine _engine;
    private readonly GrainId _id;
    private readonly WeakReference<IGrainObserver> _observer;

    public ObserverMailbox(EmbeddedEngine engine, GrainId id, IGrainObserver observer)
    {
        _engine = engine;
        _id = id;
        _observer = new(observer);
        Open = true;
    }

    public bool IsAlive => _observer.TryGetTarget(out _);

    public override object Target
    {
        get
        {
            if (_observer.TryGetTarget(out var observer)) return observer;
            _engine.Forget(_id);
            throw new ClientNotAvailableException($"The object of {_id} is no longer alive");
        }
    }

    /// <summary>Takes no more calls.</summary>
    public void Close()
    {
        lock (Gate) Over = true;
    }
}
