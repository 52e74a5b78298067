namespace Homework.Tests.Engine;

public class TimeOutTests
{
    [Fact]
    public async Task A_caller_stops_waiting_while_the_turn_goes_on()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        var call = ann.Work("a", "gate");
        Assert.False(call.IsCompleted);
        engine.Time.LetCallsTimeOut();
        await Assert.ThrowsAsync<TimeoutException>(() => call);
        engine.Diary.Open("gate");
        await engine.Diary.Written("a ends");
    }

    [Fact]
    public async Task A_request_whose_caller_gave_up_in_the_queue_is_never_begun()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        var running = ann.Work("a", "gate");
        var waiting = ann.Work("b");
        engine.Time.LetCallsTimeOut();
        await Assert.ThrowsAsync<TimeoutException>(() => running);
        await Assert.ThrowsAsync<TimeoutException>(() => waiting);
        engine.Diary.Open("gate");
        await ann.Work("c");
        Assert.Equal(["ann wakes", "a begins", "a ends", "c begins", "c ends"], engine.Diary.Entries);
    }

    [Fact]
    public async Task A_call_that_comes_back_to_its_caller_times_out()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        await engine.Grains.GetGrain<IRoommate>("ben").Name();
        var circle = ann.AskBack("ben", "favour");
        await engine.Diary.Written("favour asked");
        engine.Time.LetCallsTimeOut();
        await Assert.ThrowsAsync<TimeoutException>(() => circle);
        await ann.Work("a");
        Assert.DoesNotContain("favour begins", engine.Diary.Entries);
    }

    [Fact]
    public async Task A_call_that_is_answered_in_time_is_left_alone()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        var call = ann.Work("a", "gate");
        await engine.Diary.Written("a begins");
        engine.Diary.Open("gate");
        await call;
        engine.Time.LetCallsTimeOut();
        Assert.True(call.IsCompletedSuccessfully);
    }
}
