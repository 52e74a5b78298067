namespace Homework.Embedded;

/// <summary>What can be asked of a grain and of a reference alike.</summary>
public static class GrainExtensions
{
    /// <summary>Its identity.</summary>
    public static GrainId GetGrainId(this IAddressable grain) => grain switch
    {
        Reference reference => reference.Id,
        Grain self => self.Activation.Id,
        null => throw new ArgumentNullException(nameof(grain)),
        _ => throw new ArgumentException($"{grain.GetType().Name} is neither a grain nor a reference to one", nameof(grain)),
    };

    /// <summary>Its key.</summary>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key;

    /// <summary>A reference to it that can be given away.</summary>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) where TGrainInterface : IAddressable => grain switch
    {
        TGrainInterface and Reference => (TGrainInterface)grain,
        Reference reference => reference.Engine.Refer<TGrainInterface>(reference.Id),
        Grain self => self.Activation.Engine.Refer<TGrainInterface>(self.Activation.Id),
        null => throw new ArgumentNullException(nameof(grain)),
        _ => throw new ArgumentException($"{grain.GetType().Name} is neither a grain nor a reference to one", nameof(grain)),
    };
}
