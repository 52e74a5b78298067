using System.Diagnostics.CodeAnalysis;

namespace Homework.Embedded;

/// <summary>Who a grain is: its kind and its key, written <c>kind/key</c>.</summary>
public readonly record struct GrainId : IComparable<GrainId>
{
    private readonly string? _type;
    private readonly string? _key;

    private GrainId(string type, string key)
    {
        _type = type;
        _key = key;
    }

    /// <summary>The kind: the class name in lower case without <c>Grain</c>.</summary>
    public string Type => _type ?? "";

    /// <summary>The key within the kind.</summary>
    public string Key => _key ?? "";

    /// <summary>Nobody.</summary>
    public bool IsDefault => _type is null;

    /// <summary>Makes the identity of the grain of this kind with this key.</summary>
    public static GrainId Create(string type, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new GrainId(type, key);
    }

    /// <summary>Reads <c>kind/key</c>; the key may contain slashes.</summary>
    public static GrainId Parse(string value, IFormatProvider? provider = null) =>
        TryParse(value, out var id) ? id : throw new ArgumentException($"\"{value}\" is not a grain id, which is kind/key");

    /// <summary>Reads <c>kind/key</c> if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? value, out GrainId result)
    {
        var slash = value?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        result = slash < 0 ? default : new GrainId(value![..slash], value[(slash + 1)..]);
        return slash >= 0;
    }

    /// <inheritdoc/>
    public int CompareTo(GrainId other) =>
        string.CompareOrdinal(Type, other.Type) is var byType and not 0 ? byType : string.CompareOrdinal(Key, other.Key);

    /// <inheritdoc/>
    public override string ToString() => $"{_type}/{_key}";

    /// <summary>Orders by kind, then by key.</summary>
    public static bool operator <(GrainId left, GrainId right) => left.CompareTo(right) < 0;

    /// <summary>Orders by kind, then by key.</summary>
    public static bool operator >(GrainId left, GrainId right) => left.CompareTo(right) > 0;

    /// <summary>Orders by kind, then by key.</summary>
    public static bool operator <=(GrainId left, GrainId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by kind, then by key.</summary>
    public static bool operator >=(GrainId left, GrainId right) => left.CompareTo(right) >= 0;
}
