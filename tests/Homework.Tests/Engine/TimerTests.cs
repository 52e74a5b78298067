namespace Homework.Tests.Engine;

public class TimerTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_timer_ticks_when_it_is_due_and_then_every_period()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Grains.GetGrain<IRoommate>("ann").Ring(_minute, _minute * 2, "tick");
        engine.Time.Advance(_minute * 0.9);
        Assert.DoesNotContain("tick begins", engine.Diary.Entries);
        engine.Time.Advance(_minute * 0.2);
        await TickedAndReady(engine, 1);
        engine.Time.Advance(_minute * 1.8);
        Assert.Single(engine.Diary.Entries, "tick begins");
        engine.Time.Advance(_minute * 0.2);
        await TickedAndReady(engine, 2);
    }

    [Fact]
    public async Task A_timer_without_a_period_ticks_once()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Grains.GetGrain<IRoommate>("ann").Ring(_minute, Timeout.InfiniteTimeSpan, "tick");
        engine.Time.Advance(_minute);
        await TickedAndReady(engine, 1);
        engine.Time.Advance(_minute * 10);
        await engine.Grains.GetGrain<IRoommate>("ann").Name();
        Assert.Single(engine.Diary.Entries, "tick begins");
    }

    [Fact]
    public async Task A_tick_waits_for_the_request_that_runs()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Ring(_minute / 4, Timeout.InfiniteTimeSpan, "tick");
        var held = ann.Work("a", "gate");
        engine.Time.Advance(_minute / 4);
        var after = ann.Work("b");
        Assert.DoesNotContain("tick begins", engine.Diary.Entries);
        engine.Diary.Open("gate");
        await Task.WhenAll(held, after);
        Assert.Equal(
            ["ann wakes", "a begins", "a ends", "tick begins", "tick ends", "b begins", "b ends"], engine.Diary.Entries);
    }

    [Fact]
    public async Task A_request_waits_for_the_tick_that_runs()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Ring(TimeSpan.Zero, Timeout.InfiniteTimeSpan, "tick", gate: "gate");
        engine.Time.Advance(TimeSpan.Zero);
        await engine.Diary.Written("tick begins");
        var call = ann.Work("a");
        Assert.False(call.IsCompleted);
        engine.Diary.Open("gate");
        await call;
        Assert.Equal(["ann wakes", "tick begins", "tick ends", "a begins", "a ends"], engine.Diary.Entries);
    }

    [Fact]
    public async Task An_interleaving_tick_does_not_wait_for_the_request_that_runs()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Ring(_minute / 4, Timeout.InfiniteTimeSpan, "tick", interleave: true);
        var held = ann.Work("a", "gate");
        engine.Time.Advance(_minute / 4);
        await engine.Diary.Written("tick ends");
        Assert.False(held.IsCompleted);
    }

    [Fact]
    public async Task A_disposed_timer_ticks_no_more()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Ring(_minute, _minute, "tick");
        await ann.StopRinging();
        engine.Time.Advance(_minute * 5);
        await ann.Name();
        Assert.DoesNotContain("tick begins", engine.Diary.Entries);
    }

    [Fact]
    public async Task Ticks_do_not_keep_a_grain_that_nobody_calls()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Grains.GetGrain<IRoommate>("ann").Ring(_minute, _minute, "tick");
        await engine.PassTimeUntil("ann sleeps: ActivationIdle");
        Assert.Contains("tick ends", engine.Diary.Entries);
    }

    [Fact]
    public async Task A_timer_ends_with_its_activation()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Ring(_minute, _minute, "tick");
        await ann.Leave();
        await engine.Diary.Written("ann is gone");
        engine.Time.Advance(_minute * 5);
        await ann.Name();
        Assert.DoesNotContain("tick begins", engine.Diary.Entries);
    }

    private static async Task TickedAndReady(RunningEngine engine, int times)
    {
        await engine.Diary.Written("tick ends", times);
        // the next tick is set when the turn ends, so wait for a turn after it
        await engine.Grains.GetGrain<IRoommate>("ann").Name();
    }
}
