using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Homework.Kernel;

/// <summary>
/// The one way things become JSON: camel case, enums by name, and for commands, events, items, parts and outcomes their
/// type's name as <c>kind</c>.
/// </summary>
public static class Json
{
    /// <summary>The name of the property that carries a type's name.</summary>
    public const string KindProperty = "kind";

    /// <summary>The deepest nesting that is read: a list within a list in an entry needs 20.</summary>
    public const int MaxDepth = 24;

    static readonly Type[] Unions = [typeof(Command), typeof(Event), typeof(Item), typeof(Part), typeof(Outcome)];

    /// <summary>For everything written here and read back: what is not known is skipped, so that older code reads newer data.</summary>
    public static JsonSerializerOptions Own { get; } = Make(JsonUnmappedMemberHandling.Skip);

    /// <summary>For what comes from outside: what is not known is refused.</summary>
    public static JsonSerializerOptions Foreign { get; } = Make(JsonUnmappedMemberHandling.Disallow);

    /// <summary>The name a type goes by in JSON: <c>WriteEntry</c> is <c>writeEntry</c>.</summary>
    public static string KindOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    /// <summary>The concrete types of a union, in the order of their names.</summary>
    public static IEnumerable<Type> CasesOf(Type union) =>
        union.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(union)).OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>As UTF-8, with the kind where <typeparamref name="T"/> is a union.</summary>
    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Own);

    /// <summary>Reads what <see cref="Bytes"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes) =>
        JsonSerializer.Deserialize<T>(bytes.Span, Own) ?? throw new JsonException("null is nothing to read");

    /// <summary>Reads a command from outside.</summary>
    /// <exception cref="JsonException">It is not one of ours.</exception>
    public static Command ReadForeign(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<Command>(bytes, Foreign) ?? throw new JsonException("null is no command");

    static JsonSerializerOptions Make(JsonUnmappedMemberHandling unmapped)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never written into HTML
            MaxDepth = MaxDepth,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = unmapped,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }

    static void NameKinds(JsonTypeInfo info)
    {
        if (!Unions.Contains(info.Type)) return;
        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = KindProperty };
        foreach (var type in CasesOf(info.Type))
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, KindOf(type)));
    }
}
