using System.Text.Json;
using Homework.Silo.Storage;
using Npgsql;

namespace Homework.Silo.Moving;

/// <summary>
/// Copies a table batch by batch. Each batch and how far it came are one transaction, so that whenever the program ends the
/// next run goes on behind the last row that is stored.
/// </summary>
internal sealed class TableCopy(MoveTable table, NpgsqlConnection target, IProgress<MoveStep> progress)
{
    /// <summary>How many rows are a batch.</summary>
    public int AtOnce { get; init; } = 5000;

    /// <summary>After how many bytes a batch ends, however few rows they are: pictures are large.</summary>
    public long BytesAtOnce { get; init; } = 64 * 1024 * 1024;

    /// <summary>Copies what is missing; answers how many rows that was.</summary>
    public async Task<long> Run(CancellationToken stop)
    {
        var of = await table.Count();
        var (after, before) = await Marked();
        var done = before;
        progress.Report(new MoveStep(table.Name, done, of));
        while (await CopyBatch(after, done, stop) is (var last, var rows))
        {
            (after, done) = (last, done + rows);
            progress.Report(new MoveStep(table.Name, done, of));
        }
        await GoOnCounting();
        return done - before;
    }

    async Task<(object[] Last, int Rows)?> CopyBatch(object[]? after, long done, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        await using var transaction = await target.BeginTransactionAsync(stop);
        object[]? last = null;
        var (rows, bytes) = (0, 0L);
        await using (var page = table.Page(after, AtOnce))
        await using (var reader = await page.ExecuteReaderAsync(stop))
        await using (var import = await table.Import(target, stop))
        {
            for (; bytes < BytesAtOnce && await reader.ReadAsync(stop); rows++)
            {
                var values = Enumerable.Range(0, table.Columns.Count).Select(i => table.Value(reader, i)).ToArray();
                await Write(import, values, stop);
                bytes += values.Sum(value => value is byte[] body ? body.Length : 0);
                last = [.. table.Key.Select(i => values[i]!)];
            }
            await import.CompleteAsync(stop);
        }
        if (last is null) return null;
        await Mark(last, done + rows);
        await transaction.CommitAsync(CancellationToken.None);
        return (last, rows);
    }

    async Task Write(NpgsqlBinaryImporter import, object?[] values, CancellationToken stop)
    {
        await import.StartRowAsync(stop);
        for (var i = 0; i < values.Length; i++)
            if (values[i] is { } value) await import.WriteAsync(value, table.Columns[i].Type, stop);
            else await import.WriteNullAsync(stop);
    }

    async Task<(object[]? After, long Rows)> Marked()
    {
        var marks = await target.Command("SELECT after, rows FROM move_steps WHERE name = @name", ("name", table.Name))
            .All(row => (After: row.GetString(0), Rows: row.GetInt64(1)));
        return marks is [var mark] ? (Key(mark.After), mark.Rows) : (null, 0);
    }

    Task<int> Mark(object[] last, long rows) => target.Command("""
        INSERT INTO move_steps (name, after, rows) VALUES (@name, @after, @rows)
        ON CONFLICT (name) DO UPDATE SET after = excluded.after, rows = excluded.rows
        """, ("name", table.Name), ("after", JsonSerializer.Serialize(last)), ("rows", rows)).Run();

    static object[] Key(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return [.. parsed.RootElement.EnumerateArray().Select(part =>
            part.ValueKind == JsonValueKind.Number ? (object)part.GetInt64() : part.GetString()!)];
    }

    /// <summary>A number that the database gave once is not given again on the other side.</summary>
    async Task GoOnCounting()
    {
        if (await table.Source.Command("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").One() is null) return;
        var last = await table.Source.Command($"SELECT seq FROM sqlite_sequence WHERE name = '{table.Here.Trim('"')}'").One();
        if (last is not long number || number < 1) return;
        await target.Command("SELECT setval(pg_get_serial_sequence(@table, @column), @number)",
            ("table", table.There), ("column", table.Columns[table.Key[0]].Name), ("number", number)).Run();
    }
}
