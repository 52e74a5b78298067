using Homework.Silo.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Homework.Silo.Moving;

/// <summary>The files of a data folder, opened for reading.</summary>
internal sealed class MoveSource : IAsyncDisposable
{
    // what the program makes by itself on the other side: versions of the tables, and the cache of what is folded
    static readonly string[] stayBehind = ["schema", "steps", "heads", "parts"];
    readonly List<(SqliteConnection File, MovePart Part)> files = [];

    /// <summary>Opens them.</summary>
    public static async Task<MoveSource> Open(string folder, IEnumerable<MovePart> parts)
    {
        var source = new MoveSource();
        foreach (var part in parts)
        {
            // not read-only: the files beside a database in WAL mode may have to be made
            var where = new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(folder, part.File),
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            };
            var file = new SqliteConnection(where.ToString());
            source.files.Add((file, part));
            await file.OpenAsync();
            await file.Command("PRAGMA query_only = ON").Run();
        }
        return source;
    }

    /// <summary>
    /// Every table that holds what cannot be made again, in the order in which they were made: one that refers to another
    /// comes after it.
    /// </summary>
    public async Task<IReadOnlyList<MoveTable>> Tables(NpgsqlConnection target)
    {
        var tables = new List<MoveTable>();
        foreach (var (file, part) in files)
        {
            var names = await file.Command(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid")
                .All(row => row.GetString(0));
            foreach (var name in names.Except(stayBehind)) tables.Add(await MoveTable.Find(file, target, part.Schema, name));
        }
        return tables;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (file, _) in files) await file.DisposeAsync();
    }
}
