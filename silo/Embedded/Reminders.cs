using System.Data.Common;
using Homework.Silo.Storage;

namespace Homework.Silo;

/// <summary>Reminders in the same database as everything else, so that they outlast the process.</summary>
sealed class Reminders(Database database) : IReminderTable
{
    const string Columns = "practice, grain, name, first_at, period, next_at";

    /// <inheritdoc/>
    public async Task<Reminder?> Read(GrainId grain, string name, CancellationToken cancellationToken)
    {
        var found = await database.Read(connection => connection.Command(
            $"SELECT {Columns} FROM reminders WHERE practice = @practice AND grain = @grain AND name = @name", Key(grain, name)).All(Row));
        return found is [var reminder] ? reminder : null;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reminder>> ReadDue(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.Read(connection => connection.Command(
            $"SELECT {Columns} FROM reminders WHERE next_at <= @now ORDER BY next_at", ("now", now.UtcTicks)).All(Row));

    /// <inheritdoc/>
    public Task Upsert(Reminder reminder, CancellationToken cancellationToken) => database.Write(connection =>
        connection.Command($"""
            INSERT INTO reminders ({Columns}) VALUES (@practice, @grain, @name, @first, @period, @next)
            ON CONFLICT (practice, grain, name)
            DO UPDATE SET first_at = excluded.first_at, period = excluded.period, next_at = excluded.next_at
            """, [.. Key(reminder.Grain, reminder.Name), .. Times(reminder)]).Run());

    /// <inheritdoc/>
    public Task Advance(Reminder read, DateTimeOffset nextAt, CancellationToken cancellationToken) => database.Write(connection =>
        connection.Command("""
            UPDATE reminders SET next_at = @later WHERE practice = @practice AND grain = @grain AND name = @name
                AND first_at = @first AND period = @period AND next_at = @next
            """, [.. Key(read.Grain, read.Name), .. Times(read), ("later", nextAt.UtcTicks)]).Run());

    /// <inheritdoc/>
    public Task Remove(GrainId grain, string name, CancellationToken cancellationToken) => database.Write(connection =>
        connection.Command(
            "DELETE FROM reminders WHERE practice = @practice AND grain = @grain AND name = @name", Key(grain, name)).Run());

    static (string, object?)[] Key(GrainId grain, string name) =>
        [("practice", grain.Columns.Practice), ("grain", grain.Columns.Within), ("name", name)];

    static (string, object?)[] Times(Reminder reminder) =>
        [("first", reminder.FirstAt.UtcTicks), ("period", reminder.Period.Ticks), ("next", reminder.NextAt.UtcTicks)];

    static Reminder Row(DbDataReader row) => new(
        Rows.Grain(row.GetString(0), row.GetString(1)), row.GetString(2),
        Time(row.GetInt64(3)), TimeSpan.FromTicks(row.GetInt64(4)), Time(row.GetInt64(5)));

    static DateTimeOffset Time(long ticks) => new(ticks, TimeSpan.Zero);
}
