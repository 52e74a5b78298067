using System.Text.Json;

namespace Homework.Texts;

/// <summary>Writes steps.</summary>
/// <param name="writer">Where to.</param>
/// <param name="words">Where texts go, so that only their lengths are written; null: they are written.</param>
sealed class StepWriter(Utf8JsonWriter writer, List<string>? words = null)
{
    readonly PageWriter nodes = new(writer, words);

    public void Step(Step step)
    {
        writer.WriteStartObject();
        switch (step)
        {
            case ReplaceStep replace: Replace(replace); break;
            case AroundStep around: Around(around); break;
            case MarkStep mark: Mark(mark); break;
            case MarkSetStep set: MarkSet(set); break;
            case AttrStep attr: Attr(attr); break;
            default: throw new NotSupportedException();
        }
        writer.WriteEndObject();
    }

    void Replace(ReplaceStep step)
    {
        writer.WriteString("stepType", "replace");
        Range(step.From, step.To);
        nodes.Slice(step.Slice);
        if (step.IsStructure) writer.WriteBoolean("structure", true);
    }

    void Around(AroundStep step)
    {
        writer.WriteString("stepType", "replaceAround");
        Range(step.From, step.To);
        writer.WriteNumber("gapFrom", step.GapFrom);
        writer.WriteNumber("gapTo", step.GapTo);
        writer.WriteNumber("insert", step.Insert);
        nodes.Slice(step.Slice);
        if (step.IsStructure) writer.WriteBoolean("structure", true);
    }

    void Mark(MarkStep step)
    {
        writer.WriteString("stepType", step.IsAdded ? "addMark" : "removeMark");
        writer.WritePropertyName("mark");
        nodes.Mark(step.Mark);
        Range(step.From, step.To);
    }

    void MarkSet(MarkSetStep set)
    {
        writer.WriteString("stepType", "markSet");
        writer.WriteStartArray("steps");
        foreach (var step in set.Steps) Step(step);
        writer.WriteEndArray();
    }

    void Attr(AttrStep step)
    {
        writer.WriteString("stepType", "attr");
        writer.WriteNumber("pos", step.Position);
        writer.WriteString("attr", step.Kind == NodeKind.Heading ? "level" : "order");
        writer.WriteNumber("value", step.Value);
    }

    void Range(int from, int to)
    {
        writer.WriteNumber("from", from);
        writer.WriteNumber("to", to);
    }
}
