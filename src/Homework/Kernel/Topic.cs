using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Kernel;

/// <summary>
/// The address of one live thing: what kind it is, which practice it belongs to and its id there.
/// Written <c>kind/practice/id</c>, for example <c>journal/riverside/9f2c</c>; every part is 1 to 64 characters of
/// <c>a-z</c>, <c>0-9</c> and <c>-</c>. The practice is part of the address, so no row and no grain is without its tenant.
/// </summary>
[JsonConverter(typeof(TopicJson))]
public readonly record struct Topic(string Kind, string Practice, string Id)
{
    /// <summary>Whether every part is one that can be read again.</summary>
    public bool IsValid => Ids.IsValid(Kind) && Ids.IsValid(Practice) && Ids.IsValid(Id);

    /// <summary>The grain's key within its kind: <c>practice/id</c>.</summary>
    public string Key => $"{Practice}/{Id}";

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}/{Practice}/{Id}";

    /// <summary>Reads <c>kind/practice/id</c>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Topic topic)
    {
        topic = default;
        if (text?.Split('/') is not [var kind, var practice, var id]) return false;
        var read = new Topic(kind, practice, id);
        if (!read.IsValid) return false;
        topic = read;
        return true;
    }

    /// <summary>Reads <c>kind/practice/id</c>.</summary>
    /// <exception cref="FormatException">The text is not a topic.</exception>
    public static Topic Parse(string text) =>
        TryParse(text, out var topic) ? topic : throw new FormatException($"'{text}' is not a topic");

    sealed class TopicJson : JsonConverter<Topic>
    {
        public override Topic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var topic) ? topic : throw new JsonException("not a topic");

        public override void Write(Utf8JsonWriter writer, Topic value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
