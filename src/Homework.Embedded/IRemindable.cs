namespace Homework.Embedded;

/// <summary>A grain that reminders can wake.</summary>
public interface IRemindable : IGrain
{
    /// <summary>A reminder is due.</summary>
    Task ReceiveReminder(string reminderName, TickStatus status);
}

/// <summary>A stored reminder, as the grain that registered it sees it.</summary>
public interface IGrainReminder
{
    /// <summary>Its name, unique in the grain.</summary>
    string ReminderName { get; }
}

/// <summary>Which tick of a reminder this is.</summary>
[Immutable]
public readonly struct TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp)
{
    /// <summary>When the first tick was due.</summary>
    public DateTime FirstTickTime { get; } = firstTickTime;

    /// <summary>The time between ticks.</summary>
    public TimeSpan Period { get; } = period;

    /// <summary>When this tick was sent.</summary>
    public DateTime CurrentTickTime { get; } = timeStamp;

    /// <inheritdoc/>
    public override string ToString() => $"<{FirstTickTime}, {Period}, {CurrentTickTime}>";
}
