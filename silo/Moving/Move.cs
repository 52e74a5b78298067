using Homework.Silo.Storage;
using Npgsql;

namespace Homework.Silo.Moving;

/// <summary>
/// Moves a practice from its data folder into an empty PostgreSQL database: copies, compares, opens what is sealed, and only
/// then lets the database be used. It may end anywhere, even killed: the next run goes on, and until one has finished no
/// server starts on either side. Heads and parts are a cache and are made anew.
/// </summary>
/// <param name="from">The data folder and its root key.</param>
/// <param name="to">How to reach the database.</param>
/// <param name="others">The files that move beside the events.</param>
/// <param name="progress">Told after every batch, once it is stored.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Move(StorageOptions from, string to, MovePart[] others, IProgress<MoveStep> progress, TimeProvider clock)
{
    static readonly MovePart events = new("homework.db", "", () => Task.CompletedTask);

    /// <summary>How many rows are stored at once.</summary>
    public int AtOnce { get; init; } = 5000;

    /// <summary>Moves, or goes on with it.</summary>
    /// <exception cref="InvalidOperationException">It cannot be done, or the copy differs; the message says what to do.</exception>
    public async Task<Moved> Run(CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(from.Path, events.File)))
            throw new InvalidOperationException($"There is no practice in {Path.GetFullPath(from.Path)}. Say where it is: --data FOLDER");
        await using var folder = new SqliteDatabase(from.Path); // keeps the folder for this process until the end
        await folder.Open();
        await new Vault(folder, from).Open();
        await using var target = await Connect(stop);
        var marks = new TargetMarks(target, clock);
        var before = SourceMark.Read(from.Path);
        var mark = (before ?? SourceMark.New()) with { To = SourceMark.Name(to) };
        var state = await marks.Find(mark.Id);
        if (state == TargetState.Done)
        {
            Leave(mark); // where the last run ended just before it did
            return Moved.Before;
        }
        before?.RefuseAnother(from.Path);
        await Begin(mark, marks, isNew: before is null);
        var moved = await CopyAndCompare(target, stop);
        await marks.Finish(mark.Id);
        Leave(mark);
        return moved;
    }

    async Task<NpgsqlConnection> Connect(CancellationToken stop)
    {
        var connection = new NpgsqlConnection($"{to};Pooling=false;Timeout=10;Command Timeout=0;Keepalive=30");
        try
        {
            await connection.OpenAsync(stop);
            await PostgresDatabase.DemandDurable(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // the folder is marked first: from then on nobody writes into it, so what was copied stays true
    async Task Begin(SourceMark mark, TargetMarks marks, bool isNew)
    {
        await marks.RefuseOthers(mark.Id);
        mark.Write(from.Path);
        try
        {
            await marks.Begin(mark.Id);
        }
        catch when (isNew)
        {
            SourceMark.Remove(from.Path); // nothing was begun
            throw;
        }
    }

    async Task<Moved> CopyAndCompare(NpgsqlConnection target, CancellationToken stop)
    {
        foreach (var part in others) await part.Prepare();
        await using var source = await MoveSource.Open(from.Path, [events, .. others]);
        var tables = await source.Tables(target);
        var (begun, copied) = (clock.GetTimestamp(), 0L);
        foreach (var table in tables) copied += await new TableCopy(table, target, progress) { AtOnce = AtOnce }.Run(stop);
        var took = clock.GetElapsedTime(begun);
        var (rows, differences, topics) = (0L, new List<string>(), (IReadOnlyCollection<string>)[]);
        foreach (var table in tables)
        {
            var original = await TableDigest.Of(table, table.Source, "compared", progress, stop);
            var copy = await TableDigest.Of(table, target, "compared with its copy", progress, stop);
            differences.AddRange(original.DifferencesFrom(copy));
            rows += original.Rows;
            if (table.Name == "events") topics = original.Groups;
        }
        if (differences.Count > 0) throw Differs(differences);
        return new Moved(rows, copied, took, await new Opening(from, to, progress).Run(topics, stop));
    }

    void Leave(SourceMark mark) => (mark with { DoneAt = mark.DoneAt ?? clock.GetUtcNow() }).Write(from.Path);

    static InvalidOperationException Differs(List<string> differences)
    {
        const int Most = 20;
        var shown = differences.Take(Most).Select(one => $"  {one}").ToList();
        if (differences.Count > Most) shown.Add($"  and {differences.Count - Most} more");
        return new InvalidOperationException(string.Join(Environment.NewLine, [
            "The copy is not the same as the original. It stays marked as unfinished, and no server starts on it:", .. shown,
            "Something else wrote into one of the two. Make the database anew (DROP DATABASE, CREATE DATABASE) and move again."]));
    }
}
