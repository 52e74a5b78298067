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
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    public static async Task<int> Run(this DbCommand command)
    {
        await using (command)
            return await command.ExecuteNonQueryAsync();
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

    public static byte[] Bytes(this DbDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);

    /// <summary>The memory as an array, without a copy where it already is one.</summary>
    public static byte[] Array(this ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Array is { } array && segment.Offset == 0
            && segment.Count == array.Length
                ? array
                : memory.ToArray();
}
