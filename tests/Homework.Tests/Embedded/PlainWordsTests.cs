namespace Homework.Tests.Engine;

/// <summary>Where this engine tells more, or sooner, than Orleans does.</summary>
public class PlainWordsTests
{
    [Fact]
    public async Task A_call_that_timed_out_says_whether_it_was_begun()
    {
        await using var engine = await RunningEngine.Start();
        var ann = engine.Grains.GetGrain<IRoommate>("ann");
        await ann.Name();
        var running = ann.Work("a", "gate");
        var waiting = ann.Work("b");
        await engine.Diary.Written("a begins");
        engine.Time.Advance(TimeSpan.FromSeconds(28));
        Assert.False(waiting.IsCompleted);

        engine.Time.Advance(TimeSpan.FromSeconds(4));

        Assert.Contains("may still take effect", (await Assert.ThrowsAsync<TimeoutException>(() => running)).Message, StringComparison.Ordinal);
        Assert.Contains("never begun", (await Assert.ThrowsAsync<TimeoutException>(() => waiting)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_to_an_unknown_kind_says_so()
    {
        await using var engine = await RunningEngine.Start();
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => engine.Grains.GetGrain<IPet>(GrainId.Create("cow", "elsa")).Speak());
        Assert.Contains("cow", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_to_a_deleted_reference_fails_at_once()
    {
        await using var engine = await RunningEngine.Start();
        var eve = new Listener(engine.Diary, "eve");
        var reference = engine.Grains.CreateObjectReference<IListener>(eve);
        engine.Grains.DeleteObjectReference<IListener>(reference);
        await Assert.ThrowsAsync<ClientNotAvailableException>(() => engine.Grains.GetGrain<IChoir>("evening").Sing(reference, "a song"));
        GC.KeepAlive(eve);
    }

    [Fact]
    public void A_grain_made_outside_the_engine_has_no_identity() =>
        Assert.Throws<InvalidOperationException>(() => new CatGrain().GetGrainId());
}
