using System.Data.Common;
using Homework.Silo.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Homework.Silo.Moving;

/// <summary>A column, as both databases name it.</summary>
internal sealed record MoveColumn(string Name, NpgsqlDbType Type);

/// <summary>A table on its way. Its columns and its key are read from the databases, so that no list here can be out of date.</summary>
/// <param name="Name">What people are told: <c>accounts.sessions</c>.</param>
/// <param name="Source">The file it comes from.</param>
/// <param name="Here">Its name there, quoted.</param>
/// <param name="There">Its name in PostgreSQL, quoted.</param>
/// <param name="Columns">All of them.</param>
/// <param name="Key">Which of them are the key, in its order.</param>
internal sealed record MoveTable(
    string Name, SqliteConnection Source, string Here, string There, IReadOnlyList<MoveColumn> Columns, IReadOnlyList<int> Key)
{
    /// <summary>What belongs together within the table, by all of the key but its last column: the topic, for events.</summary>
    public IEnumerable<int> Group => Key.SkipLast(1);

    /// <summary>Looks a table up on both sides.</summary>
    /// <exception cref="InvalidOperationException">They differ, or it has something that nobody has taught to move.</exception>
    public static async Task<MoveTable> Find(SqliteConnection source, NpgsqlConnection target, string schema, string name)
    {
        var there = schema == "" ? $"\"{name}\"" : $"\"{schema}\".\"{name}\"";
        var shown = schema == "" ? name : $"{schema}.{name}";
        var types = (await target.Command("""
            SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
            WHERE attrelid = to_regclass(@table) AND attnum > 0 AND NOT attisdropped
            """, ("table", there)).All(row => (Name: row.GetString(0), Type: row.GetString(1)))).ToDictionary(one => one.Name, one => one.Type);
        var columns = await source.Command("SELECT name, pk FROM pragma_table_info(@table)", ("table", name))
            .All(row => (Name: row.GetString(0), Key: row.GetInt32(1)));
        if (!columns.Select(column => column.Name).ToHashSet().SetEquals(types.Keys) || columns.All(column => column.Key == 0))
            throw new InvalidOperationException($"{shown} cannot be moved: its columns differ between the two databases, or it has no key.");
        var key = Enumerable.Range(0, columns.Count).Where(i => columns[i].Key > 0).OrderBy(i => columns[i].Key);
        return new MoveTable(shown, source, $"\"{name}\"", there,
            [.. columns.Select(column => new MoveColumn(column.Name, TypeOf(types[column.Name])))], [.. key]);
    }

    /// <summary>Rows of the original in the order of the key, after one with this key, or from the first.</summary>
    public DbCommand Page(object[]? after, int max)
    {
        var key = string.Join(", ", Key.Select(i => Quote(Columns[i])));
        var since = after is null ? "" : $"WHERE ({key}) > ({string.Join(", ", after.Select((_, i) => $"@after{i}"))})";
        return Source.Command($"SELECT {All} FROM {Here} {since} ORDER BY {key} LIMIT @max",
            [("max", max), .. (after ?? []).Select((value, i) => ($"after{i}", (object?)value))]);
    }

    /// <summary>All rows of the original or of the copy, in any order.</summary>
    public DbCommand Rows(DbConnection side) => side.Command($"SELECT {All} FROM {(side == Source ? Here : There)}");

    /// <summary>How many rows the original has.</summary>
    public async Task<long> Count() => (long)(await Source.Command($"SELECT count(*) FROM {Here}").One())!;

    /// <summary>Takes rows in PostgreSQL's binary format.</summary>
    public Task<NpgsqlBinaryImporter> Import(NpgsqlConnection target, CancellationToken stop) =>
        target.BeginBinaryImportAsync($"COPY {There} ({All}) FROM STDIN (FORMAT BINARY)", stop);

    /// <summary>A column's value in a row of either side.</summary>
    public object? Value(DbDataReader row, int column) => row.IsDBNull(column) ? null : Columns[column].Type switch
    {
        NpgsqlDbType.Text => row.GetString(column),
        NpgsqlDbType.Bigint => row.GetInt64(column),
        NpgsqlDbType.Integer => row.GetInt32(column),
        NpgsqlDbType.Boolean => row.GetBoolean(column),
        _ => row.Bytes(column),
    };

    string All => string.Join(", ", Columns.Select(Quote));

    static string Quote(MoveColumn column) => $"\"{column.Name}\"";

    static NpgsqlDbType TypeOf(string type) => type switch
    {
        "text" => NpgsqlDbType.Text,
        "bigint" => NpgsqlDbType.Bigint,
        "integer" => NpgsqlDbType.Integer,
        "boolean" => NpgsqlDbType.Boolean,
        "bytea" => NpgsqlDbType.Bytea,
        _ => throw new InvalidOperationException($"Nobody has taught this program to move a column of the type {type}."),
    };
}
