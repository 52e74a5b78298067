using System.Collections.Immutable;
using System.Text.Json;

namespace Homework.Texts;

/// <summary>A page's JSON: the document, and who wrote what.</summary>
static class PageRuns
{
    public static void Write(Utf8JsonWriter writer, PageNode root)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("doc");
        new PageWriter(writer).Node(root);
        writer.WriteStartArray("by");
        foreach (var (from, length, by) in PageRanges.Runs(root))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(from);
            writer.WriteNumberValue(length);
            writer.WriteStringValue(by);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static PageNode Read(JsonElement page)
    {
        PageJson.Only(page, "doc", "by");
        if (!page.TryGetProperty("doc", out var doc) || !page.TryGetProperty("by", out var by)) throw PageReader.Broken("doc and by are missing");
        var root = new PageReader().Page(doc);
        if (TextSchema.Broken(root) is { } problem) throw PageReader.Broken(problem);
        if (root.Children.DistinctBy(section => section.Id).Count() < root.Children.Length) throw PageReader.Broken("two sections have one id");
        var given = Runs(by);
        var writers = given.Select(run => new TextBy(run.Length, run.By)).ToImmutableArray();
        if (writers.Sum(writer => (long)writer.Length) != root.Length) throw PageReader.Broken("the runs do not cover the text");
        var result = root.Length == 0 ? root : root.With(new Attribution(writers).Of(root.Children));
        return PageRanges.Runs(result).SequenceEqual(given) ? result : throw PageReader.Broken("the runs are not where the text is");
    }

    static List<TextRun> Runs(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array) throw PageReader.Broken("by is a list");
        return [.. list.EnumerateArray().Select(Run)];
    }

    static TextRun Run(JsonElement run)
    {
        if (run.ValueKind == JsonValueKind.Array && run.GetArrayLength() == 3 && PageJson.TryNumber(run[0], out var from)
            && PageJson.TryNumber(run[1], out var length) && length > 0 && run[2].ValueKind == JsonValueKind.String)
            return new TextRun(from, length, run[2].GetString()!);
        throw PageReader.Broken("a run is from, length and person");
    }
}
