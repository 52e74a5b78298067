using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Homework.Texts;

namespace Homework.Benchmarks;

/// <summary>What one letter on a co-written page costs: checked and applied.</summary>
[MemoryDiagnoser]
public class PageTextBenchmarks
{
    static readonly PageRights Rights = new(_ => true);
    PageText page = null!;
    Step end = null!, middle = null!;

    /// <summary>Characters on the page, in paragraphs of a hundred, in five sections.</summary>
    [Params(1_000, 50_000)]
    public int Length { get; set; }

    /// <summary>One paragraph holds it all.</summary>
    [Params(false, true)]
    public bool IsOneParagraph { get; set; }

    /// <summary>A page, and a letter at its end and in its middle.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        page = PageText.Of([.. Enumerable.Range(0, 5).Select(i => new PagePart($"s{i}"))]);
        for (var i = 0; i < Length / 100; i++) page = page.Apply(Typed(IsOneParagraph ? 2 : 2 + (i % 5 * 4), Words(i)), "anna");
        (end, middle) = (Typed(page.Size - 2, Text("x")), Typed(Middle(), Text("x")));
    }

    /// <summary>A letter at the end.</summary>
    [Benchmark]
    public PageText AtTheEnd() => Do(end);

    /// <summary>A letter in the middle.</summary>
    [Benchmark]
    public PageText InTheMiddle() => Do(middle);

    PageText Do(Step step) => StepChecks.TryApply(page, step, "ben", Rights, out var after) is { } refusal ? throw new InvalidOperationException(refusal.Sentence) : after;

    int Middle() => page.Runs.ElementAt(page.Runs.Count() / 2) is var run ? run.From + (run.Length / 2) : 0;

    string Words(int i) => IsOneParagraph ? Text(new string((char)('a' + (i % 26)), 100))
        : $$"""{"content":[{"type":"paragraph","content":[{"type":"text","text":"{{new string((char)('a' + (i % 26)), 100)}}"}]},{"type":"paragraph"}],"openStart":1,"openEnd":1}""";

    static string Text(string words) => $$"""{"content":[{"type":"text","text":"{{words}}"}]}""";

    static Step Typed(int at, string slice)
    {
        using var document = JsonDocument.Parse($$"""{"stepType":"replace","from":{{at}},"to":{{at}},"slice":{{slice}} }""");
        return Step.Read(document.RootElement);
    }
}
