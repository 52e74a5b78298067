namespace Homework.Tests.Engine;

public class KeptReminderTests
{
    [Fact]
    public async Task A_reminder_outlives_the_process_and_ticks_once_for_all_that_was_missed()
    {
        var reminders = new KeptReminders();
        await using (var before = await RunningEngine.Start(reminders)) await before.Grains.GetGrain<ISleeper>("sam").Remind("water", TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));
        await using var after = await RunningEngine.Start(reminders, later: TimeSpan.FromHours(5));
        await after.Diary.Written("sam: water");
        await Until(async () => (await reminders.Table.ReadDue(after.Time.GetUtcNow(), default)).Count == 0);
        var next = Assert.Single(await reminders.Table.ReadDue(after.Time.GetUtcNow() + TimeSpan.FromHours(1), default)).NextAt;
        Assert.Equal(new TimeOnly(14, 10), TimeOnly.FromDateTime(next.DateTime));
        Assert.Single(after.Diary.Entries, "sam: water");
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
