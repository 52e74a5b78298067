namespace Homework.Embedded;

/// <summary>Where reminders are kept while the process is not running. The host provides it.</summary>
public interface IReminderTable
{
    /// <summary>One reminder of one grain, if there is such a one.</summary>
    Task<Reminder?> Read(GrainId grain, string name, CancellationToken cancellationToken);

    /// <summary>All reminders whose next tick is due at or before this time.</summary>
    Task<IReadOnlyList<Reminder>> ReadDue(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Stores a reminder in place of one of the same grain and name.</summary>
    Task Upsert(Reminder reminder, CancellationToken cancellationToken);

    /// <summary>Sets the next tick of a reminder, unless it was removed or changed since it was read.</summary>
    Task Advance(Reminder read, DateTimeOffset nextAt, CancellationToken cancellationToken);

    /// <summary>Removes a reminder; nothing happens if there is none.</summary>
    Task Remove(GrainId grain, string name, CancellationToken cancellationToken);
}

/// <summary>A reminder as it is stored.</summary>
/// <param name="Grain">Whom to wake.</param>
/// <param name="Name">Its name, unique in the grain.</param>
/// <param name="FirstAt">When it was first due.</param>
/// <param name="Period">The time between ticks.</param>
/// <param name="NextAt">When it is due next.</param>
public sealed record Reminder(GrainId Grain, string Name, DateTimeOffset FirstAt, TimeSpan Period, DateTimeOffset NextAt) : IGrainReminder
{
    /// <inheritdoc/>
    public string ReminderName => Name;

    /// <summary>The first tick after the given time. Those in between are not made up for.</summary>
    public DateTimeOffset After(DateTimeOffset now) =>
        now < FirstAt ? FirstAt : FirstAt + (Period * (Math.Floor((now - FirstAt) / Period) + 1));
}
