namespace Homework.Tests.Engine;

public class ReminderTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_reminder_wakes_its_grain_when_it_is_due_and_then_every_period()
    {
        await using var engine = await RunningEngine.Start();
        await Sleeper(engine).Remind("water", _minute * 10, _hour);
        engine.Time.Advance(_minute * 9);
        Assert.Empty(engine.Diary.Entries);
        await engine.PassTimeUntil("sam: water");
        Assert.Contains("first due 09:10, then every 60 minutes", engine.Diary.Entries);
        await engine.PassTimeUntil("sam: water", 2);
        Assert.True(engine.Time.GetUtcNow().TimeOfDay >= new TimeSpan(10, 10, 0));
    }

    [Fact]
    public async Task Registering_again_replaces_the_reminder()
    {
        await using var engine = await RunningEngine.Start();
        await Sleeper(engine).Remind("water", _minute, _hour);
        await Sleeper(engine).Remind("water", _minute * 30, _hour);
        await engine.PassTimeUntil("sam: water");
        Assert.Contains("first due 09:30, then every 60 minutes", engine.Diary.Entries);
        Assert.Single(engine.Diary.Entries, "sam: water");
    }

    [Fact]
    public async Task A_reminder_that_is_removed_ticks_no_more()
    {
        await using var engine = await RunningEngine.Start();
        await Sleeper(engine).Remind("water", _minute, _hour);
        Assert.True(await Sleeper(engine).Has("water"));
        await Sleeper(engine).Cancel("water");
        Assert.False(await Sleeper(engine).Has("water"));
        engine.Time.Advance(_hour);
        Assert.DoesNotContain("sam: water", engine.Diary.Entries);
    }

    [Fact]
    public async Task A_reminder_that_is_removed_by_its_own_tick_stays_removed()
    {
        await using var engine = await RunningEngine.Start();
        await Sleeper(engine).Remind("once", _minute, _minute);
        await engine.PassTimeUntil("sam: once");
        Assert.False(await Sleeper(engine).Has("once"));
        await engine.Stop();
        Assert.Single(engine.Diary.Entries, "sam: once");
    }

    [Fact]
    public async Task A_reminder_comes_at_most_once_a_minute()
    {
        await using var engine = await RunningEngine.Start();
        await Assert.ThrowsAsync<ArgumentException>(() => Sleeper(engine).Remind("water", _minute, _minute / 2));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Sleeper(engine).Remind("water", -_minute, _hour));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Sleeper(engine).Remind(" ", _minute, _hour));
    }

    [Fact]
    public async Task Only_a_remindable_grain_has_reminders()
    {
        await using var engine = await RunningEngine.Start();
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Grains.GetGrain<IInsomniac>("ida").Remind("water"));
    }

    private static ISleeper Sleeper(RunningEngine engine) => engine.Grains.GetGrain<ISleeper>("sam");
}
