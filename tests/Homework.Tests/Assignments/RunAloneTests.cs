using System.Text.Json;
using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Kernel;
using Homework.Workbooks;
using static Homework.Tests.Assignments.RunStory;

namespace Homework.Tests.Assignments;

/// <summary>A programme on real grains and a real store, with a clock that the test moves: it goes on when nobody is there.</summary>
public sealed class RunAloneTests : IAsyncLifetime
{
    static readonly DateOnly Today = new(2026, 1, 5); // Monday, nine o'clock in London

    Stage stage = null!;
    Topic group, book;

    public async Task InitializeAsync()
    {
        stage = await Stage.Open();
        group = await stage.Group("tuesday", "rosa", "maya");
        book = new Topic("assignments", Stage.Practice, group.Id);
    }

    public async Task DisposeAsync() => await stage.DisposeAsync();

    [Fact]
    public async Task The_next_step_comes_though_the_process_was_started_anew_and_nobody_looked()
    {
        await Begin(Plan(AtOnce, Day(7)));
        await Until(() => Tasks(), 1);
        await stage.Restart();

        stage.Clock.Advance(TimeSpan.FromDays(7));

        await Until(() => Tasks(), 2);
    }

    [Fact]
    public async Task What_a_member_hands_in_decides_what_comes_next()
    {
        await Begin(Plan(AtOnce, If(ReleaseTest.AnswerAtLeast, 5), If(ReleaseTest.AnswerAtMost, 4)));
        await Until(() => Tasks(), 1);
        var workbook = await Workbook();
        await stage.Demand(workbook, "maya", "fill", new FillSheet(Work("one"), Today, "calm", new Answer { Number = 7 }));
        await stage.Demand(workbook, "maya", "words", new FillSheet(Work("one"), Today, "how", new Answer { Text = "Only for those who care." }));
        await stage.Demand(workbook, "maya", "in", new HandInSheet(Work("one"), Today, true));
        await stage.Settled();

        await Until(() => Tasks(), 2);

        var facts = string.Join('\n', (await stage.Log.Read(book, 0, 500)).Select(stored => System.Text.Encoding.UTF8.GetString(stored.Body.Span)));
        Assert.Contains("\"number\":7", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Only for those", facts, StringComparison.Ordinal); // numbers that are asked for, nothing else
        Assert.Contains(Work("two"), await Seen(workbook), StringComparison.Ordinal);
    }

    async Task Begin(ProgrammePlan plan)
    {
        foreach (var step in plan.Steps) await stage.Demand(book, "rosa", "prepare-" + step.Id, new PrepareProgrammeStep(Run, step.Id, Cards.Breaths));
        await stage.Demand(book, "rosa", "start", new StartProgramme(Run, plan, null, London, Today, []));
    }

    async Task<Topic> Workbook()
    {
        var maya = new Onlooker(stage, book, "maya");
        Assert.Null(await maya.Open());
        using var place = JsonDocument.Parse(maya.View(Audience.Member("maya"))["workbook:maya"]);
        return Topic.Parse(place.RootElement.GetProperty("workbook").GetString()!);
    }

    async Task<int> Tasks()
    {
        var maya = new Onlooker(stage, book, "maya");
        Assert.Null(await maya.Open());
        var own = maya.View(Audience.Member("maya"));
        if (!own.ContainsKey("workbook:maya")) return 0;
        var sees = await Seen(await Workbook());
        return new[] { "one", "two", "three" }.Count(step => sees.Contains($"\"id\":\"{Work(step)}\"", StringComparison.Ordinal));
    }

    async Task<string> Seen(Topic workbook)
    {
        var maya = new Onlooker(stage, workbook, "maya");
        return await maya.Open() is null ? maya.Sent : "";
    }

    /// <summary>Waits for a state: what is told between topics, and what a timer does, comes in its own time.</summary>
    async Task Until(Func<Task<int>> count, int wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await count() != wanted)
        {
            patience.Token.ThrowIfCancellationRequested();
            stage.Clock.Advance(TimeSpan.Zero);
            await stage.Settled();
        }
        Assert.Equal(wanted, await count());
    }
}
