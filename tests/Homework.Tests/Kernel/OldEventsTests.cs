using System.Runtime.CompilerServices;
using System.Text.Json;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>
/// One sample line of every event and part type that was ever written stays in <c>OldEvents.jsonl</c>, and must still be
/// readable. Lines are added, never changed.
/// </summary>
public sealed class OldEventsTests
{
    public static TheoryData<string> Lines() => [.. File.ReadAllLines(Samples()).Where(line => line.Length > 0)];

    public static TheoryData<string> EventKinds() => [.. Json.CasesOf(typeof(Event)).Select(Json.KindOf)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_event_that_was_ever_written_still_loads(string line)
    {
        var happened = JsonSerializer.Deserialize<Event>(line, Json.Own)!;

        Assert.Equal(KindIn(line), Json.KindOf(happened.GetType()));
        using var sample = JsonDocument.Parse(line);
        using var again = JsonDocument.Parse(Json.Bytes(happened));
        foreach (var property in sample.RootElement.EnumerateObject())
            Assert.True(JsonElement.DeepEquals(property.Value, again.RootElement.GetProperty(property.Name)), $"{property.Name} was lost in {line}");
    }

    [Theory]
    [MemberData(nameof(EventKinds))]
    public void Every_event_type_has_a_sample_line(string kind) =>
        Assert.True(File.ReadLines(Samples()).Any(line => line.Length > 0 && KindIn(line) == kind),
            $"Add a line for {kind} to tests/Homework.Tests/Kernel/OldEvents.jsonl: what it looks like when it is first written.");

    static string KindIn(string line)
    {
        using var sample = JsonDocument.Parse(line);
        return sample.RootElement.GetProperty(Json.KindProperty).GetString()!;
    }

    static string Samples([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "OldEvents.jsonl");
}
