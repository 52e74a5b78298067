using System.Reflection;

namespace Homework.Embedded;

/// <summary>What a caller holds of a grain or observer. Equal when it is to the same one.</summary>
internal class Reference : DispatchProxy
{
    private Dictionary<MethodInfo, GrainMethod> _methods = null!;

    public EmbeddedEngine Engine { get; private set; } = null!;

    public GrainId Id { get; private set; }

    /// <summary>Where the last call went, to save looking it up again.</summary>
    public Mailbox? Mailbox { get; set; }

    /// <summary>A reference of the given interface.</summary>
    public static T To<T>(EmbeddedEngine engine, GrainId id)
    {
        // copying a finished one is much faster than making one
        var reference = (Reference)Pattern<T>.Made.MemberwiseClone();
        reference.Engine = engine;
        reference.Id = id;
        return (T)(object)reference;
    }

    public override bool Equals(object? obj) => obj is Reference other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Id.ToString();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _methods[targetMethod!].Send(this, args!);

    private static class Pattern<T>
    {
        private static Reference? _made;

        public static Reference Made => _made ??= Make();

        private static Reference Make()
        {
            var made = (Reference)(object)Create<T, Reference>()!;
            made._methods = GrainMethod.Of(typeof(T));
            return made;
        }
    }
}
