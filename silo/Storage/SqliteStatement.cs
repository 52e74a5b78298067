using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Homework.Silo.Storage;

/// <summary>
/// A statement of the writer, run again and again: prepared when it is first run, nothing is made for the other times.
/// </summary>
/// <param name="connection">Open.</param>
/// <param name="sql">Its parameters are <c>?1</c>, <c>?2</c> …</param>
internal sealed class SqliteStatement(SqliteConnection connection, string sql) : IDisposable
{
    readonly sqlite3 database = connection.Handle!;
    sqlite3_stmt? statement;

    /// <summary>Runs it to its end; how many rows it inserted, updated or deleted.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Step(values);
        return raw.sqlite3_changes(database);
    }

    /// <summary>Runs it for the number in the first column of its first row; null where there is none.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public long? Number(params ReadOnlySpan<object?> values) => Step(values);

    /// <inheritdoc/>
    public void Dispose() => statement?.Dispose();

    long? Step(ReadOnlySpan<object?> values)
    {
        if (statement is null) Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        for (var i = 0; i < values.Length; i++) Check(Bind(i + 1, values[i]));
        try
        {
            var code = raw.sqlite3_step(statement);
            if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) Check(code);
            return code == raw.SQLITE_ROW && raw.sqlite3_column_type(statement, 0) == raw.SQLITE_INTEGER
                ? raw.sqlite3_column_int64(statement, 0)
                : null;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new NotSupportedException($"{value.GetType()} is nothing that is stored"),
    };

    void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
