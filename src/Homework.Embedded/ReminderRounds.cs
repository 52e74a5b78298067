using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>Goes through the reminders that are due and wakes their grains, some at a time.</summary>
internal sealed class ReminderRounds(EmbeddedEngine engine, IReminderTable table)
{
    private const int AtATime = 16;

    /// <summary>Makes rounds until stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var rounds = new PeriodicTimer(engine.Options.ReminderPeriod, engine.Time);
        try
        {
            do await Round(stop);
            while (await rounds.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // stopping is how this ends
        }
    }

    private async Task Round(CancellationToken stop)
    {
        try
        {
            var due = await table.ReadDue(engine.Time.GetUtcNow(), stop);
            var limits = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop };
            await Parallel.ForEachAsync(due, limits, async (reminder, _) => await Wake(reminder, stop));
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            engine.Log.LogError(exception, "Reminders could not be read; they are tried again in {Period}", engine.Options.ReminderPeriod);
        }
    }

    private async Task Wake(Reminder reminder, CancellationToken stop)
    {
        var now = engine.Time.GetUtcNow();
        try
        {
            var status = new TickStatus(reminder.FirstAt.UtcDateTime, reminder.Period, now.UtcDateTime);
            await engine.Refer<IRemindable>(reminder.Grain).ReceiveReminder(reminder.Name, status);
        }
        catch (SiloUnavailableException)
        {
            // it stays due for the next start
            return;
        }
        catch (Exception exception)
        {
            engine.Log.LogWarning(exception, "Reminder {Reminder} of {Grain} ended badly", reminder.Name, reminder.Grain);
        }
        await table.Advance(reminder, reminder.After(now), stop);
    }
}
