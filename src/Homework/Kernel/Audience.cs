using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Kernel;

/// <summary>
/// To whom something is shown: <see cref="Group"/> (its members), <see cref="Care"/> (its facilitators) or
/// <see cref="Member(string)"/> (that one person). Written <c>group</c>, <c>care</c>, <c>member:ID</c>.
/// A person watches one of the first two and always their own; where two show the same item, their own wins.
/// </summary>
[JsonConverter(typeof(AudienceJson))]
public readonly record struct Audience
{
    readonly string? name;

    Audience(string name, string? person = null) => (this.name, Person) = (name, person);

    /// <summary>The members of the group.</summary>
    public static Audience Group { get; } = new("group");

    /// <summary>The facilitators of the group.</summary>
    public static Audience Care { get; } = new("care");

    /// <summary>One person.</summary>
    public static Audience Member(string person) => new("member:" + person, person);

    /// <summary>The person of a <see cref="Member(string)"/> audience, else null.</summary>
    public string? Person { get; }

    /// <summary>Whether this is exactly that person's own audience.</summary>
    public bool Is(string person) => Person == person;

    /// <inheritdoc/>
    public bool Equals(Audience other) => name == other.name;

    /// <inheritdoc/>
    public override int GetHashCode() => name?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override string ToString() => name ?? "nobody";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Audience audience)
    {
        audience = text switch
        {
            "group" => Group,
            "care" => Care,
            ['m', 'e', 'm', 'b', 'e', 'r', ':', .. var person] when Ids.IsValid(person) => Member(person),
            _ => default,
        };
        return audience.name is not null;
    }

    sealed class AudienceJson : JsonConverter<Audience>
    {
        public override Audience Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var audience) ? audience : throw new JsonException("not an audience");

        public override void Write(Utf8JsonWriter writer, Audience value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override Audience ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Read(ref reader, type, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Audience value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());
    }
}
