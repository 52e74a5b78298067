using System.Text.Json;

namespace Homework.Tests.Engine;

public class TurnTests
{
    [Fact]
    public async Task A_grain_serves_one_request_at_a_time_in_the_order_they_came()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name(); // calls that wake a grain come in any order
        var calls = new[] { ann.Work("a", "gate"), ann.Work("b"), ann.Work("c") };
        await engine.Diary.Written("a begins");
        engine.Diary.Open("gate");
        await Task.WhenAll(calls);
        Assert.Equal(
            ["ann wakes", "a begins", "a ends", "b begins", "b ends", "c begins", "c ends"], engine.Diary.Entries);
    }

    [Fact]
    public async Task Other_grains_go_on_meanwhile()
    {
        await using var engine = await RunningEngine.Start();
        var held = engine.Grains.GetGrain<IRoommate>("ann").Work("a", "gate");
        await engine.Grains.GetGrain<IRoommate>("ben").Work("b");
        Assert.False(held.IsCompleted);
    }

    [Fact]
    public async Task An_interleaving_method_runs_while_another_request_waits()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        var held = ann.Work("a", "gate");
        var queued = ann.Work("b");
        await engine.Diary.Written("a begins");
        await ann.Glance("look");
        Assert.False(held.IsCompleted);
        Assert.False(queued.IsCompleted);
    }

    [Fact]
    public async Task A_request_runs_while_an_interleaving_one_waits()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var held = ann.Glance("look", "gate");
        await ann.Work("a");
        Assert.False(held.IsCompleted);
    }

    [Fact]
    public async Task Interleaved_requests_never_run_in_parallel()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => i % 2 == 0 ? ann.CountUp(200) : ann.CountUpAside(200))));
        Assert.Equal(20 * 200, await ann.CountUp(0));
    }

    [Fact]
    public async Task Every_kind_of_answer_comes_back()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        Assert.Equal(5, await ann.Add(2, 3));
        Assert.Equal(7, await ann.Add(3, 4));
        await ann.Nod();
        await ann.Work("a");
        Assert.Equal("ann", await ann.Name());
    }

    [Fact]
    public async Task An_exception_reaches_the_caller_with_its_type_and_the_grain_goes_on()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var before = await ann.WhichActivation();
        Assert.Equal("at once", (await Assert.ThrowsAsync<JsonException>(() => ann.Fall("at once"))).Message);
        var later = ann.FallLater("later", "gate");
        engine.Diary.Open("gate");
        Assert.Equal("later", (await Assert.ThrowsAsync<JsonException>(() => later)).Message);
        Assert.Equal(before, await ann.WhichActivation());
    }

    [Fact]
    public async Task One_grain_can_call_another()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Grains.GetGrain<IRoommate>("ann").Ask("ben", "favour");
        Assert.Equal(
            ["ann wakes", "ben wakes", "favour begins", "favour ends"],
            engine.Diary.Entries.Where(entry => entry != "favour asked"));
    }
}
