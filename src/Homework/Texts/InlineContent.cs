using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>What stood within one paragraph and who wrote it: kept while a leaf stands in its place. JSON like the page's.</summary>
[JsonConverter(typeof(InlineContentJson))]
public sealed class InlineContent
{
    /// <summary>The words alone.</summary>
    public string Plain => throw new NotImplementedException();

    /// <summary>Who wrote them: what <see cref="PageText.Apply"/> takes when they are put back.</summary>
    public System.Collections.Immutable.ImmutableArray<TextBy> Writers => throw new NotImplementedException();

    sealed class InlineContentJson : JsonConverter<InlineContent>
    {
        public override InlineContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotImplementedException();

        public override void Write(Utf8JsonWriter writer, InlineContent value, JsonSerializerOptions options) => throw new NotImplementedException();
    }
}
