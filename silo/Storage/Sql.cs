using System.Data.Common;
using System.Runtime.InteropServices;

namespace Homework.Silo.Storage;

/// <summary>Short ways to run SQL that both databases understand.</summary>
internal static class Sql
{
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.Add(Parameter(command.CreateParameter(), name, value));
        return command;
    }

    public static async Task<int> Run(this DbCommand command)
    {
        await using (command)
            return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs the same for many rows: prepared once where a call is cheap, sent together where it is a round trip.</summary>
    public static async Task RunEach(this DbConnection connection, string sql, string[] names, IEnumerable<object?[]> rows)
    {
        if (!connection.CanCreateBatch)
        {
            await using var command = connection.Command(sql);
            foreach (var name in names) command.Parameters.Add(Parameter(command.CreateParameter(), name));
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
                await command.ExecuteNonQueryAsync();
            }
            return;
        }
        await using var batch = connection.CreateBatch();
        foreach (var row in rows)
        {
            var one = batch.CreateBatchCommand();
            one.CommandText = sql;
            for (var i = 0; i < row.Length; i++) one.Parameters.Add(Parameter(one.CreateParameter(), names[i], row[i]));
            batch.BatchCommands.Add(one);
        }
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync();
    }

    public static async Task<object?> One(this DbCommand command)
    {
        await using (command)
            return await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    public static async Task<IReadOnlyList<T>> All<T>(this DbCommand command, Func<DbDataReader, T> row)
    {
        await using (command)
        await using (var reader = await command.ExecuteReaderAsync())
        {
            var rows = new List<T>();
            while (await reader.ReadAsync()) rows.Add(row(reader));
            return rows;
        }
    }

    static DbParameter Parameter(DbParameter parameter, string name, object? value = null)
    {
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        return parameter;
    }

    public static byte[] Bytes(this DbDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);

    /// <summary>The memory as an array, without a copy where it already is one.</summary>
    public static byte[] Array(this ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Array is { } array && segment.Offset == 0
            && segment.Count == array.Length
                ? array
                : memory.ToArray();
}
