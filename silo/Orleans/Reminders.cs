using System.Data.Common;
using System.Globalization;
using Homework.Silo.Storage;

namespace Homework.Silo;

/// <summary>Reminders in the same file as everything else, for a silo that stands alone and so has all of them.</summary>
sealed class Reminders(Database database) : IReminderTable
{
    const string Columns = "practice, grain, name, first_at, period, version";

    const string Same = "practice = @practice AND grain = @grain";

    /// <inheritdoc/>
    public async Task<ReminderTableData> ReadRows(GrainId grainId) => new(await database.Read(connection =>
        connection.Command($"SELECT {Columns} FROM reminders WHERE {Same}", Key(grainId)).All(Row)));

    /// <inheritdoc/>
    public async Task<ReminderTableData> ReadRows(uint begin, uint end)
    {
        var all = await database.Read(connection => connection.Command($"SELECT {Columns} FROM reminders").All(Row));
        return new(all.Where(reminder => IsWithin(reminder.GrainId.GetUniformHashCode(), begin, end)));
    }

    /// <inheritdoc/>
    public async Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName)
    {
        var found = await database.Read(connection => connection.Command(
            $"SELECT {Columns} FROM reminders WHERE {Same} AND name = @name", [.. Key(grainId), ("name", reminderName)]).All(Row));
        return found is [var reminder] ? reminder : null;
    }

    /// <inheritdoc/>
    public async Task<string?> UpsertRow(ReminderEntry entry)
    {
        var firstAt = entry.StartAt.Ticks;
        var version = await database.Write(connection => connection.Command("""
            INSERT INTO reminders (practice, grain, name, first_at, period, next_at, version)
            VALUES (@practice, @grain, @name, @first, @period, @first, 1)
            ON CONFLICT (practice, grain, name) DO UPDATE SET
                first_at = excluded.first_at, period = excluded.period, next_at = excluded.next_at, version = version + 1
            RETURNING version
            """, [.. Key(entry.GrainId), ("name", entry.ReminderName), ("first", firstAt), ("period", entry.Period.Ticks)]).One());
        return Convert.ToString(version, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public async Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag) => await database.Write(connection =>
        connection.Command($"DELETE FROM reminders WHERE {Same} AND name = @name AND version = @version",
            [.. Key(grainId), ("name", reminderName), ("version", long.Parse(eTag, CultureInfo.InvariantCulture))]).Run()) > 0;

    /// <inheritdoc/>
    public Task TestOnlyClearTable() => database.Write(connection => connection.Command("DELETE FROM reminders").Run());

    // after the first and up to the second, around the ring
    static bool IsWithin(uint hash, uint begin, uint end) => begin < end ? hash > begin && hash <= end : hash > begin || hash <= end;

    static (string, object?)[] Key(GrainId grain) => [("practice", grain.Columns.Practice), ("grain", grain.Columns.Within)];

    static ReminderEntry Row(DbDataReader row) => new()
    {
        GrainId = Rows.Grain(row.GetString(0), row.GetString(1)),
        ReminderName = row.GetString(2),
        StartAt = new DateTime(row.GetInt64(3), DateTimeKind.Utc),
        Period = TimeSpan.FromTicks(row.GetInt64(4)),
        ETag = row.GetInt64(5).ToString(CultureInfo.InvariantCulture),
    };
}
