using System.Text.Json;

namespace Homework.Tests.Engine;

public class ActivationTests
{
    [Fact]
    public async Task A_reference_wakes_nobody_and_the_first_call_does()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        Assert.Empty(engine.Diary.Entries);
        Assert.Equal("ann", await ann.Name());
        Assert.Equal(["ann wakes"], engine.Diary.Entries);
    }

    [Fact]
    public async Task All_callers_meet_the_same_activation()
    {
        await using var engine = await RunningEngine.Start();
        var met = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() =>
            engine.Grains.GetGrain<IRoommate>("ann").WhichActivation())));
        Assert.Single(met.Distinct());
    }

    [Fact]
    public async Task Calls_wait_until_the_activation_is_ready()
    {
        await using var engine = await RunningEngine.Start();
        var call = engine.Grains.GetGrain<IRoommate>("slow").Work("work");
        var aside = engine.Grains.GetGrain<IRoommate>("slow").Glance("look");
        await engine.Diary.Written("slow wakes");
        Assert.False(call.IsCompleted);
        Assert.False(aside.IsCompleted);
        engine.Diary.Open("awake");
        await call;
        await aside;
        Assert.Equal("slow wakes", engine.Diary.Entries[0]);
        Assert.Equal(["look begins", "look ends", "work begins", "work ends"], engine.Diary.Entries[1..].Order());
    }

    [Fact]
    public async Task A_failed_activation_fails_the_calls_that_waited_for_it()
    {
        await using var engine = await RunningEngine.Start();
        var first = engine.Grains.GetGrain<IRoommate>("ill").Name();
        var second = engine.Grains.GetGrain<IRoommate>("ill").Glance("look");
        engine.Diary.Open("ill");
        Assert.Equal("too ill to get up", (await Assert.ThrowsAsync<JsonException>(() => first)).Message);
        await Assert.ThrowsAsync<JsonException>(() => second);
        Assert.DoesNotContain("look begins", engine.Diary.Entries);
    }

    [Fact]
    public async Task The_call_after_a_failed_activation_tries_again()
    {
        await using var engine = await RunningEngine.Start();
        engine.Diary.Open("ill");
        await Assert.ThrowsAsync<JsonException>(() => engine.Grains.GetGrain<IRoommate>("ill").Name());
        engine.Diary.Write("well again");
        Assert.Equal("ill", await engine.Grains.GetGrain<IRoommate>("ill").Name());
    }

    [Fact]
    public async Task An_activation_that_takes_too_long_fails()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var call = engine.Grains.GetGrain<IRoommate>("slow").Name();
        await engine.Diary.Written("slow wakes");
        engine.Time.LetCallsTimeOut();
        await Assert.ThrowsAsync<TimeoutException>(() => call);
    }
}
