using System.Collections.Concurrent;

namespace Homework.Embedded;

/// <inheritdoc cref="IGrainFactory"/>
internal sealed class GrainFactory(EmbeddedEngine engine, GrainKinds kinds) : IGrainFactory
{
    private readonly ConcurrentDictionary<Type, string> _kinds = new();

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey) where TGrainInterface : IGrainWithStringKey =>
        engine.Refer<TGrainInterface>(GrainId.Create(_kinds.GetOrAdd(typeof(TGrainInterface), kinds.KindOf), primaryKey));

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId) where TGrainInterface : IAddressable =>
        engine.Refer<TGrainInterface>(grainId);

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        ArgumentNullException.ThrowIfNull(obj);
        if (obj is Reference or Grain or not TGrainObserverInterface)
            throw new ArgumentException($"{obj.GetType().Name} is not an object of {typeof(TGrainObserverInterface).Name}", nameof(obj));
        return engine.Refer<TGrainObserverInterface>(engine.Observe(obj));
    }

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        if (obj is not Reference { Id.Type: ObserverMailbox.Kind } reference)
            throw new ArgumentException("Only what CreateObjectReference gave can be deleted", nameof(obj));
        engine.Forget(reference.Id);
    }
}
