namespace Homework.Embedded;

/// <summary>Reminders that last as long as this object: for tests and trials.</summary>
public sealed class InMemoryReminderTable : IReminderTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(GrainId, string), Reminder> _reminders = [];

    /// <inheritdoc/>
    public Task<Reminder?> Read(GrainId grain, string name, CancellationToken cancellationToken)
    {
        lock (_gate) return Task.FromResult(_reminders.GetValueOrDefault((grain, name)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reminder>> ReadDue(DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<Reminder>>([.. _reminders.Values.Where(reminder => reminder.NextAt <= now)]);
    }

    /// <inheritdoc/>
    public Task Upsert(Reminder reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        lock (_gate) _reminders[(reminder.Grain, reminder.Name)] = reminder;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task Advance(Reminder read, DateTimeOffset nextAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            if (_reminders.GetValueOrDefault((read.Grain, read.Name)) == read)
                _reminders[(read.Grain, read.Name)] = read with { NextAt = nextAt };
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task Remove(GrainId grain, string name, CancellationToken cancellationToken)
    {
        lock (_gate) _reminders.Remove((grain, name));
        return Task.CompletedTask;
    }
}
