using Microsoft.Extensions.DependencyInjection;

namespace Homework.Embedded;

/// <summary>How a grain gets reminders.</summary>
public static class GrainReminderExtensions
{
    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(1);

    /// <summary>Stores a reminder, in place of one of the same name. It wakes the grain until it is removed.</summary>
    public static async Task<IGrainReminder> RegisterOrUpdateReminder(
        this Grain grain, string reminderName, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(grain);
        if (string.IsNullOrWhiteSpace(reminderName)) throw new ArgumentNullException(nameof(reminderName));
        if (grain is not IRemindable)
            throw new InvalidOperationException($"{grain.GetGrainId()} is not {nameof(IRemindable)}, so nothing can remind it");
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        if (period < _shortest)
            throw new ArgumentException($"A reminder cannot come more often than every {_shortest}; use a timer", nameof(period));
        var firstAt = grain.Activation.Engine.Time.GetUtcNow() + dueTime;
        var reminder = new Reminder(grain.GetGrainId(), reminderName, firstAt, period, firstAt);
        await Table(grain).Upsert(reminder, CancellationToken.None);
        return reminder;
    }

    /// <summary>Removes a reminder.</summary>
    public static Task UnregisterReminder(this Grain grain, IGrainReminder reminder)
    {
        ArgumentNullException.ThrowIfNull(grain);
        ArgumentNullException.ThrowIfNull(reminder);
        return Table(grain).Remove(grain.GetGrainId(), reminder.ReminderName, CancellationToken.None);
    }

    /// <summary>The reminder of that name, or null.</summary>
    public static async Task<IGrainReminder?> GetReminder(this Grain grain, string reminderName)
    {
        ArgumentNullException.ThrowIfNull(grain);
        if (string.IsNullOrWhiteSpace(reminderName)) throw new ArgumentNullException(nameof(reminderName));
        return await Table(grain).Read(grain.GetGrainId(), reminderName, CancellationToken.None);
    }

    private static IReminderTable Table(Grain grain) => grain.Activation.Engine.Services.GetService<IReminderTable>()
        ?? throw new ReminderException($"There is no {nameof(IReminderTable)} to keep the reminders of {grain.GetGrainId()} in");
}
