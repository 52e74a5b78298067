using System.Text.Json;

namespace Homework.Texts;

/// <summary>Small questions to JSON; what is not as it should be is a <see cref="JsonException"/>.</summary>
static class PageJson
{
    public static string Type(JsonElement node) => String(node, "type");

    public static string String(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! : throw PageReader.Broken($"there is no {name}");

    public static JsonElement Only(JsonElement node, params ReadOnlySpan<string> names)
    {
        if (node.ValueKind != JsonValueKind.Object) throw PageReader.Broken("something is no object");
        foreach (var property in node.EnumerateObject())
            if (!names.Contains(property.Name)) throw PageReader.Broken("a property is not known here");
        return node;
    }

    /// <summary>The only attribute of a node or mark; null where it has none.</summary>
    public static JsonElement? Attribute(JsonElement node, string name)
    {
        if (!node.TryGetProperty("attrs", out var attrs)) return null;
        return Only(attrs, name).TryGetProperty(name, out var value) ? value : null;
    }

    public static string Id(JsonElement node, string name, params ReadOnlySpan<string> names)
    {
        if (!node.TryGetProperty("attrs", out var attrs)) throw PageReader.Broken("there is no id");
        var id = String(Only(attrs, names), name);
        return TextSchema.IsId(id) ? id : throw PageReader.Broken("an id is none");
    }

    public static int Number(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && TryNumber(value, out var number) && number >= 0 ? number
            : throw PageReader.Broken($"{name} is not a position");

    public static bool TryNumber(JsonElement? value, out int number)
    {
        number = 0;
        return value is { ValueKind: JsonValueKind.Number } given && given.TryGetInt32(out number);
    }

    public static bool Flag(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw PageReader.Broken($"{name} is yes or no");
    }
}
