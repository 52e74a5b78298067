namespace Homework.Tests.Engine;

public class OrleansReminderTests
{
    [Fact]
    public async Task A_reminder_outlives_the_process_and_comes_again_when_its_next_period_is_over()
    {
        var reminders = new KeptReminders();
        await using (var before = await RunningEngine.Start(reminders))
            await before.Grains.GetGrain<ISleeper>("sam").Remind("water", TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));

        await using var after = await RunningEngine.Start(reminders, later: TimeSpan.FromHours(5));
        await after.PassTimeUntil("sam: water");

        Assert.True(after.Time.GetUtcNow().TimeOfDay >= new TimeSpan(14, 10, 0)); // those that were missed are not made up for
    }
}
