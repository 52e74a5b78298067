using System.Runtime.InteropServices;
using System.Text.Json;

namespace Homework.Texts;

/// <summary>Reads steps.</summary>
static class StepReader
{
    const int MaxSets = 4; // of marks within each other
    const int MaxMarks = 100; // in one set

    public static Step Read(JsonElement step)
    {
        if (JsonMarshal.GetRawUtf8Value(step).Length > Step.MaxBytes) throw PageReader.Broken("a step is too long");
        return Read(step, new PageReader());
    }

    public static Step Read(JsonElement step, PageReader reader)
    {
        var result = PageReader.Guarded(() => OfKind(step, reader));
        return reader.IsDone ? result : throw PageReader.Broken("words and shape do not fit together");
    }

    static Step OfKind(JsonElement step, PageReader reader) => PageJson.String(step, "stepType") switch
    {
        "replace" => Replace(PageJson.Only(step, "stepType", "from", "to", "slice", "structure"), reader),
        "replaceAround" => Around(PageJson.Only(step, "stepType", "from", "to", "gapFrom", "gapTo", "insert", "slice", "structure"), reader),
        "addMark" => Mark(step, reader, isAdded: true),
        "removeMark" => Mark(step, reader, isAdded: false),
        "markSet" => MarkSet(step, reader),
        "attr" => Attr(PageJson.Only(step, "stepType", "pos", "attr", "value")),
        _ => throw PageReader.Broken("a step of this kind is not known"),
    };

    static ReplaceStep Replace(JsonElement step, PageReader reader)
    {
        var (from, to) = Range(step, "from", "to");
        return new ReplaceStep(from, to, reader.Slice(step), PageJson.Flag(step, "structure"));
    }

    static AroundStep Around(JsonElement step, PageReader reader)
    {
        var ((from, to), (gapFrom, gapTo)) = (Range(step, "from", "to"), Range(step, "gapFrom", "gapTo"));
        if (gapFrom < from || gapTo > to) throw PageReader.Broken("a gap is outside of its range");
        var (slice, insert) = (reader.Slice(step), PageJson.Number(step, "insert"));
        if (insert > slice.Size) throw PageReader.Broken("there is no such place in the slice");
        return new AroundStep(from, to, gapFrom, gapTo, slice, insert, PageJson.Flag(step, "structure"));
    }

    static MarkStep Mark(JsonElement step, PageReader reader, bool isAdded)
    {
        PageJson.Only(step, "stepType", "from", "to", "mark");
        var (from, to) = Range(step, "from", "to");
        return new MarkStep(from, to, step.TryGetProperty("mark", out var mark) ? reader.Mark(mark) : throw PageReader.Broken("there is no mark"), isAdded);
    }

    static MarkSetStep MarkSet(JsonElement step, PageReader reader)
    {
        MarkStep[] steps = [.. MarkSet(step, reader, depth: 0)];
        return steps.Length <= MaxMarks ? new MarkSetStep(steps) : throw PageReader.Broken("a set has too many marks");
    }

    /// <summary>ProseMirror writes sets within sets but does not read them; they mean the same as one.</summary>
    static IEnumerable<MarkStep> MarkSet(JsonElement step, PageReader reader, int depth)
    {
        PageJson.Only(step, "stepType", "steps");
        if (depth > MaxSets || !step.TryGetProperty("steps", out var steps) || steps.ValueKind != JsonValueKind.Array || steps.GetArrayLength() > MaxMarks)
            throw PageReader.Broken("a set of marks is none");
        return steps.EnumerateArray().SelectMany(each => PageJson.String(each, "stepType") switch
        {
            "addMark" => [Mark(each, reader, isAdded: true)],
            "removeMark" => [Mark(each, reader, isAdded: false)],
            "markSet" => MarkSet(each, reader, depth + 1),
            _ => throw PageReader.Broken("a set of marks has something else in it"),
        });
    }

    static AttrStep Attr(JsonElement step)
    {
        var (position, value) = (PageJson.Number(step, "pos"), step.TryGetProperty("value", out var given) ? given : default);
        return PageJson.String(step, "attr") switch
        {
            "level" => new AttrStep(position, NodeKind.Heading, PageReader.Level(value)),
            "order" => new AttrStep(position, NodeKind.Numbers, PageReader.Order(value)),
            _ => throw PageReader.Broken("an attribute is not known"),
        };
    }

    static TextRange Range(JsonElement step, string first, string second)
    {
        var (from, to) = (PageJson.Number(step, first), PageJson.Number(step, second));
        return from <= to ? new TextRange(from, to) : throw PageReader.Broken("a range ends before it begins");
    }
}
