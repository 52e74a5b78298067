namespace Homework.Embedded;

/// <summary>Makes references. A reference costs nothing and is always valid; the grain behind it is activated by the first call.</summary>
public interface IGrainFactory
{
    /// <summary>A reference to the grain with this key, of the one class that implements the interface.</summary>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey) where TGrainInterface : IGrainWithStringKey;

    /// <summary>A reference to this grain.</summary>
    TGrainInterface GetGrain<TGrainInterface>(GrainId grainId) where TGrainInterface : IAddressable;

    /// <summary>A reference through which grains can call this object. The object is not kept alive by it.</summary>
    TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;

    /// <summary>Ends a reference that <see cref="CreateObjectReference{T}"/> made.</summary>
    void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;
}
