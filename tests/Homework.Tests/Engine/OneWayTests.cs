namespace Homework.Tests.Engine;

public class OneWayTests
{
    [Fact]
    public async Task A_one_way_call_returns_before_it_is_served()
    {
        await using var engine = await RunningEngine.Start();
        var call = engine.Grains.GetGrain<IRoommate>("ann").Whisper("psst", "gate");
        Assert.True(call.IsCompletedSuccessfully);
        engine.Diary.Open("gate");
        await engine.Diary.Written("psst ends");
    }

    [Fact]
    public async Task A_one_way_call_never_throws()
    {
        await using var engine = await RunningEngine.Start();
        await engine.Grains.GetGrain<IRoommate>("ann").WhisperBadly();
        await engine.Grains.GetGrain<IRoommate>(GrainId.Create("nobody", "ann")).WhisperBadly();
        engine.Diary.Open("ill");
        await engine.Grains.GetGrain<IRoommate>("ill").WhisperBadly();
        Assert.Equal("ann", await engine.Grains.GetGrain<IRoommate>("ann").Name());
    }

    [Fact]
    public async Task One_way_calls_take_their_turn_in_the_order_they_came()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        await ann.Whisper("a", "gate");
        await ann.Whisper("b");
        var last = ann.Work("c");
        engine.Diary.Open("gate");
        await last;
        Assert.Equal(["ann wakes", "a begins", "a ends", "b begins", "b ends", "c begins", "c ends"], engine.Diary.Entries);
    }
}
