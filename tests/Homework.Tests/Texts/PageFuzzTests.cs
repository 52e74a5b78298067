using System.Text.Json;
using Homework.Texts;
using Xunit.Abstractions;

namespace Homework.Tests.Texts;

/// <summary>Whatever the browser does to a page, the server does the same. More of it: <c>tests/fuzz/run 100000</c>.</summary>
public class PageFuzzTests(ITestOutputHelper output)
{
    static readonly PageRights All = new(_ => true, _ => true, _ => true);

    [Fact]
    public void Every_step_makes_of_a_page_what_ProseMirror_makes_of_it()
    {
        var (steps, refused) = (0, new Dictionary<string, int>());
        foreach (var line in ProseMirror.Say("steps"))
        {
            var page = Unsigned(line.GetProperty("doc"));
            foreach (var each in line.GetProperty("steps").EnumerateArray())
            {
                var step = Step.Read(each[0]);
                Assert.True(JsonElement.DeepEquals(each[0], Parse(step.ToString())) || IsSetInSet(each[0]), $"{each[0]} is written as {step}");
                Assert.Equal(step, Step.PutTogether(step.TakeApart(out var words), words));
                foreach (var map in each[2].EnumerateArray()) SameMap(step, map);
                var refusal = StepChecks.TryApply(page, step, "ben", All, out var checkedPage);
                var after = page.Apply(step, "ben");
                Assert.True(JsonElement.DeepEquals(each[1], after.Document), $"{each[0]} makes of {page} {after.Document} and not {each[1]}");
                Assert.Equal(after.Length, after.Runs.Sum(run => run.Length));
                if (refusal is null) Assert.Equal(after, checkedPage);
                else refused[refusal.Code] = refused.GetValueOrDefault(refusal.Code) + 1;
                if (refusal is not null && IsWithinSection(page, step, after)) Assert.Contains("too deeply", refusal.Sentence);
                SameWithoutWords(page, step, after);
                if (steps++ % 20 == 0 && after.Sections.DistinctBy(section => section.Id).Count() == after.Sections.Count()) Assert.Equal(after, PageText.Read(Parse(after.ToString())));
                page = after;
            }
        }
        Assert.InRange(steps, ProseMirror.Count, int.MaxValue);
        Assert.DoesNotContain(StepCodes.NotYours, refused.Keys);
        output.WriteLine($"{steps} steps, refused: {string.Join(", ", refused)}");
    }

    [Fact]
    public void What_was_not_confirmed_is_taken_over_others_steps_as_the_browser_does_it()
    {
        var (steps, dropped) = (0, 0);
        foreach (var line in ProseMirror.Say("rebase"))
        {
            var page = Unsigned(line.GetProperty("doc"));
            Step[] mine = [.. line.GetProperty("mine").EnumerateArray().Select(Step.Read)];
            Step[] others = [.. line.GetProperty("others").EnumerateArray().Select(Step.Read)];
            page = others.Aggregate(page, (now, step) => now.Apply(step, "ben"));
            var left = StepRebase.Over(page, mine, others);
            var expected = line.GetProperty("left").EnumerateArray().Select(each => (each[0].GetInt32(), Step.Read(each[1]))).ToArray();
            Assert.True(expected.SequenceEqual(left.Select(each => (each.Index, each.Step))),
                $"expected {string.Join(' ', expected)}, but {string.Join(' ', left)} of {line}");
            var after = left.Aggregate(page, (now, each) => now.Apply(each.Step, "anna"));
            Assert.True(JsonElement.DeepEquals(line.GetProperty("after"), after.Document), line.ToString());
            (steps, dropped) = (steps + mine.Length, dropped + mine.Length - left.Length);
        }
        Assert.InRange(steps, ProseMirror.Count, int.MaxValue);
        Assert.InRange(dropped, 1, steps / 2);
        output.WriteLine($"{steps} steps rebased, {dropped} dropped");
    }

    [Fact]
    public async Task A_forged_step_is_refused_or_does_what_ProseMirror_does()
    {
        var forger = new StepForger(ProseMirror.Seed);
        var answers = await ProseMirror.Check(Forged(forger));
        Assert.Equal(forger.Accepted.Count, answers.Count);
        for (var i = 0; i < answers.Count; i++) Assert.True(answers[i] == "ok", $"{answers[i]}: {forger.Accepted[i]}");
        Assert.InRange(forger.Accepted.Count, ProseMirror.Count / 50, ProseMirror.Count);
        output.WriteLine($"{ProseMirror.Count} forged, {forger.Accepted.Count} accepted; {string.Join(", ", forger.Refused)}");
    }

    static IEnumerable<string> Forged(StepForger forger)
    {
        var made = 0;
        foreach (var line in ProseMirror.Say("steps"))
        {
            var page = Unsigned(line.GetProperty("doc"));
            foreach (var each in line.GetProperty("steps").EnumerateArray())
            {
                if (made++ < ProseMirror.Count && forger.Try(page, each[0]) is { } accepted) yield return accepted;
                page = page.Apply(Step.Read(each[0]), "ben");
            }
        }
    }

    static void SameMap(Step step, JsonElement map)
    {
        var result = step.Map.Map(map[0].GetInt32(), map[1].GetInt32());
        var gone = (result.IsBeforeGone ? 1 : 0) + (result.IsAfterGone ? 2 : 0) + (result.IsAcrossGone ? 4 : 0) + (result.IsSideGone ? 8 : 0);
        Assert.Equal((map[2].GetInt32(), map[3].GetInt32()), (result.Position, gone));
        Assert.Equal(step.Map.Map(map[0].GetInt32(), -1), step.Map.Invert().Invert().Map(map[0].GetInt32(), -1));
    }

    static void SameWithoutWords(PageText page, Step step, PageText after)
    {
        var bare = page.Apply(Step.PutTogether(step.TakeApart(out _), null), "ben");
        Assert.Equal((after.Size, after.Length), (bare.Size, bare.Length));
        Assert.Equal(after.Runs, bare.Runs);
    }

    static bool IsWithinSection(PageText page, Step step, PageText after) =>
        page.SectionAt(step.Range.From) is { } section && step.Range.To <= section.To && page.Sections.Select(each => each.Id).SequenceEqual(after.Sections.Select(each => each.Id))
        && step is not (MarkStep { Mark.Kind: MarkKind.Remark } or MarkSetStep);

    static bool IsSetInSet(JsonElement step) => step.GetProperty("stepType").ValueEquals("markSet");

    /// <summary>A page as the browser has it, of which one person wrote all.</summary>
    static PageText Unsigned(JsonElement document) => new(Signed(Read(document)));

    static PageNode Signed(PageNode root) => root.Length == 0 ? root : root.With(new Attribution([new TextBy(root.Length, "anna")]).Of(root.Children));

    static PageNode Read(JsonElement document) => new PageReader().Page(document);

    static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
