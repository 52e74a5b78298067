using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Web;

/// <summary>JSON that is bytes already and goes out as it is.</summary>
[JsonConverter(typeof(AsItIs))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    sealed class AsItIs : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
