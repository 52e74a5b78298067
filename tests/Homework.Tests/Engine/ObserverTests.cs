using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Homework.Tests.Engine;

public class ObserverTests
{
    [Fact]
    public async Task A_grain_calls_an_object_through_its_reference()
    {
        await using var engine = await RunningEngine.Start();
        var eve = new Listener(engine.Diary, "eve");
        var reference = engine.Grains.CreateObjectReference<IListener>(eve);
        await Choir(engine).Sing(reference, "a song");
        await Choir(engine).Murmur(reference, "a murmur");
        await engine.Diary.Written("eve hears a murmur");
        await Choir(engine).Hum(reference, "a hum");
        await engine.Diary.Written("eve feels a hum");
        Assert.Equal(["eve hears a song", "eve hears a murmur", "eve feels a hum"], engine.Diary.Entries);
        GC.KeepAlive(eve);
    }

    [Fact]
    public async Task An_observer_is_called_once_at_a_time_in_order()
    {
        await using var engine = await RunningEngine.Start();
        var eve = new Listener(engine.Diary, "eve", gate: "attention");
        var reference = engine.Grains.CreateObjectReference<IListener>(eve);
        for (var i = 0; i < 20; i++) await Choir(engine).Murmur(reference, $"verse {i}");
        engine.Diary.Open("attention");
        await engine.Diary.Written("eve hears verse 19");
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"eve hears verse {i}"), engine.Diary.Entries);
        GC.KeepAlive(eve);
    }

    [Fact]
    public async Task What_an_observer_throws_reaches_the_grain()
    {
        await using var engine = await RunningEngine.Start();
        var critic = new Listener(engine.Diary, "critic", critical: true);
        var reference = engine.Grains.CreateObjectReference<IListener>(critic);
        await Assert.ThrowsAsync<JsonException>(() => Choir(engine).Sing(reference, "a song"));
        GC.KeepAlive(critic);
    }

    [Fact]
    public async Task A_slow_observer_does_not_hold_a_one_way_call()
    {
        await using var engine = await RunningEngine.Start();
        var eve = new Listener(engine.Diary, "eve", gate: "attention");
        await Choir(engine).Murmur(engine.Grains.CreateObjectReference<IListener>(eve), "a song");
        Assert.Empty(engine.Diary.Entries);
        GC.KeepAlive(eve);
    }

    [Fact]
    public async Task A_call_to_a_deleted_reference_fails()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var eve = new Listener(engine.Diary, "eve");
        var reference = engine.Grains.CreateObjectReference<IListener>(eve);
        await Choir(engine).Sing(reference, "a song");
        engine.Grains.DeleteObjectReference<IListener>(reference);
        await Assert.ThrowsAnyAsync<Exception>(() => Choir(engine).Sing(reference, "another"));
        GC.KeepAlive(eve);
    }

    [Fact]
    public async Task A_reference_does_not_keep_its_object_alive_and_a_call_to_a_dropped_one_fails()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        var reference = ReferenceToNothing(engine);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        await Assert.ThrowsAnyAsync<Exception>(() => Choir(engine).Sing(reference, "a song"));
    }

    [Fact]
    public async Task Only_an_object_that_hears_can_be_an_observer()
    {
        await using var engine = await RunningEngine.Start();
        var eve = new Listener(engine.Diary, "eve");
        var reference = engine.Grains.CreateObjectReference<IListener>(eve);
        Assert.Throws<ArgumentException>(() => engine.Grains.CreateObjectReference<IListener>(reference));
        Assert.Throws<ArgumentException>(() => engine.Grains.DeleteObjectReference<IListener>(eve));
    }

    private static IChoir Choir(RunningEngine engine) => engine.Grains.GetGrain<IChoir>("evening");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IListener ReferenceToNothing(RunningEngine engine) =>
        engine.Grains.CreateObjectReference<IListener>(new Listener(engine.Diary, "nobody"));
}
