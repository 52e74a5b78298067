namespace Homework.Tests.Engine;

public class DeactivationTests
{
    private static readonly TimeSpan _collectionAge = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task A_grain_that_nobody_calls_is_deactivated_and_the_next_call_makes_a_new_activation()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var before = await ann.WhichActivation();
        engine.Time.Advance(_collectionAge);
        await engine.PassTimeUntil("ann sleeps: ActivationIdle");
        Assert.NotEqual(before, await ann.WhichActivation());
        Assert.Equal(["ann wakes", "ann sleeps: ActivationIdle", "ann is gone", "ann wakes"], engine.Diary.Entries);
    }

    [Fact]
    public async Task A_call_keeps_a_grain()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var before = await ann.WhichActivation();
        engine.Time.Advance(_collectionAge - TimeSpan.FromMinutes(1));
        await ann.Name();
        engine.Time.Advance(_collectionAge - TimeSpan.FromMinutes(1));
        Assert.Equal(before, await ann.WhichActivation());
    }

    [Fact]
    public async Task A_grain_that_is_busy_is_not_deactivated()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var before = await ann.WhichActivation();
        _ = ann.Whisper("long work", "gate");
        await engine.Diary.Written("long work begins");
        engine.Time.Advance(_collectionAge * 2);
        engine.Diary.Open("gate");
        Assert.Equal(before, await ann.WhichActivation());
    }

    [Fact]
    public async Task A_grain_can_ask_to_be_kept()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Stay(TimeSpan.FromHours(1));
        engine.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.DoesNotContain("ann sleeps: ActivationIdle", engine.Diary.Entries);
        await engine.PassTimeUntil("ann sleeps: ActivationIdle");
    }

    [Fact]
    public async Task A_grain_can_ask_to_be_deactivated_once_its_request_has_ended()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var before = await ann.WhichActivation();
        var leaving = ann.Leave("gate");
        var next = ann.WhichActivation();
        Assert.DoesNotContain("ann sleeps: ApplicationRequested", engine.Diary.Entries);
        engine.Diary.Open("gate");
        await leaving;
        Assert.NotEqual(before, await next);
        Assert.Equal(
            ["ann wakes", "leaving", "ann sleeps: ApplicationRequested", "ann is gone", "ann wakes"], engine.Diary.Entries);
    }

    [Fact]
    public async Task A_call_during_deactivation_waits_for_the_new_activation()
    {
        await using var engine = await RunningEngine.Start();
        var heavy = engine.Grains.GetGrain<IRoommate>("heavy");
        await heavy.Leave();
        await engine.Diary.Written("heavy sleeps: ApplicationRequested");
        var calls = new[] { heavy.Work("a"), heavy.Work("b"), heavy.Glance("c") };
        Assert.DoesNotContain(calls, call => call.IsCompleted);
        engine.Diary.Open("asleep");
        await Task.WhenAll(calls);
        var after = engine.Diary.Entries.SkipWhile(entry => entry != "heavy is gone").Where(entry => entry[0] != 'c').ToArray();
        Assert.Equal(["heavy is gone", "heavy wakes"], after[..2]);
        Assert.Equal(after[2].Replace("begins", "ends"), after[3]);
        Assert.Equal(["a begins", "a ends", "b begins", "b ends"], after[2..].Order());
    }

    [Fact]
    public async Task A_grain_that_fails_to_deactivate_in_order_is_replaced_all_the_same()
    {
        await using var engine = await RunningEngine.Start();
        var restless = engine.Grains.GetGrain<IRoommate>("restless");
        var before = await restless.WhichActivation();
        await restless.Leave();
        Assert.NotEqual(before, await restless.WhichActivation());
    }

    [Fact]
    public async Task Stopping_lets_every_grain_finish_what_it_was_asked_and_deactivates_it()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await engine.Grains.GetGrain<IRoommate>("ben").Name();
        await ann.Name();
        var running = ann.Work("a", "gate");
        var waiting = ann.Work("b");
        await engine.Diary.Written("a begins");
        await ann.Glance("c"); // what was asked before it has arrived, too
        var stopping = engine.Stop();
        Assert.False(stopping.IsCompleted);
        engine.Diary.Open("gate");
        await stopping;
        await running;
        await waiting;
        Assert.Contains("ben sleeps: ShuttingDown", engine.Diary.Entries);
        Assert.Equal(["b ends", "ann sleeps: ShuttingDown", "ann is gone"], engine.Diary.Entries.SkipWhile(entry => entry != "b ends").Where(entry => entry[..3] != "ben"));
    }

    [Fact]
    public async Task A_stopped_engine_starts_no_grains()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Stop();
        await Assert.ThrowsAsync<SiloUnavailableException>(() => engine.Grains.GetGrain<IRoommate>("ann").Name());
    }
}
