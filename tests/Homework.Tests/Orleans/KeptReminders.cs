using System.Globalization;

namespace Homework.Tests.Engine;

/// <summary>Reminders that outlast an engine.</summary>
internal sealed class KeptReminders : IReminderTable
{
    readonly Lock gate = new();
    readonly Dictionary<(GrainId, string), ReminderEntry> reminders = [];
    int changes;

    public Task<ReminderTableData> ReadRows(GrainId grainId) => All(reminder => reminder.GrainId == grainId);

    public Task<ReminderTableData> ReadRows(uint begin, uint end) => All(_ => true); // the engine stands alone

    public Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName)
    {
        lock (gate) return Task.FromResult(reminders.GetValueOrDefault((grainId, reminderName)));
    }

    public Task<string?> UpsertRow(ReminderEntry entry)
    {
        lock (gate)
        {
            entry.ETag = (++changes).ToString(CultureInfo.InvariantCulture);
            reminders[(entry.GrainId, entry.ReminderName)] = entry;
            return Task.FromResult<string?>(entry.ETag);
        }
    }

    public Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag)
    {
        lock (gate) return Task.FromResult(reminders.Remove((grainId, reminderName)));
    }

    public Task TestOnlyClearTable() => throw new NotSupportedException();

    Task<ReminderTableData> All(Func<ReminderEntry, bool> fits)
    {
        lock (gate) return Task.FromResult(new ReminderTableData(reminders.Values.Where(fits)));
    }
}
