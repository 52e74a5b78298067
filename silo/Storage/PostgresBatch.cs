using System.Data.Common;
using Homework.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace Homework.Silo.Storage;

/// <summary>
/// Appends of different topics in one transaction. Another process may write the same topic at the same time: the table's
/// unique keys decide, and an append that lost any of its rows is taken out of the batch again.
/// </summary>
/// <param name="connection">In a transaction.</param>
/// <param name="heads">Numbers that are known to be stored. Rows are never deleted, so what was stored once still is.</param>
internal sealed class PostgresBatch(NpgsqlConnection connection, Heads heads)
{
    public async Task<AppendResult[]> Append(Append[] appends)
    {
        var known = appends.Select(append => heads[append.Topic]).ToArray();
        await LearnHeads(appends, known);
        var results = new AppendResult?[appends.Length];
        // always in the same order, so that two processes never wait for each other
        var order = Enumerable.Range(0, appends.Length).Where(i => known[i] == appends[i].Expected)
            .OrderBy(i => appends[i].Topic.Practice, StringComparer.Ordinal)
            .ThenBy(i => appends[i].Topic.Within, StringComparer.Ordinal).ToArray();
        var inserted = await Insert([.. order.Select(i => appends[i])]);
        for (var i = 0; i < order.Length; i++)
            if (inserted[i].Count == appends[order[i]].Events.Length)
                results[order[i]] = new Appended(appends[order[i]].Events[^1].Seq);
            else if (inserted[i].Count > 0)
                await TakeOut(appends[order[i]].Topic, inserted[i]);
        await Follow([.. appends.Where((_, i) => results[i] is Appended)]);
        for (var i = 0; i < appends.Length; i++) results[i] ??= await Refuse(appends[i]);
        return results!;
    }

    // a head below what an append expects may be old: another process may have written since
    async Task LearnHeads(Append[] appends, long?[] known)
    {
        var unknown = Enumerable.Range(0, appends.Length).Where(i => !(known[i] >= appends[i].Expected)).ToArray();
        if (unknown.Length == 0) return;
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT n, (SELECT seq FROM events e WHERE e.practice = t.practice AND e.topic = t.topic ORDER BY seq DESC LIMIT 1)
            FROM unnest(@practices, @topics) WITH ORDINALITY AS t (practice, topic, n)
            """;
        Add(command, "practices", NpgsqlDbType.Text, unknown.Select(i => appends[i].Topic.Practice));
        Add(command, "topics", NpgsqlDbType.Text, unknown.Select(i => appends[i].Topic.Within));
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            known[unknown[reader.GetInt64(0) - 1]] = reader.IsDBNull(1) ? 0 : reader.GetInt64(1);
    }

    /// <summary>The numbers of each append whose rows found their place.</summary>
    async Task<List<long>[]> Insert(Append[] appends)
    {
        var inserted = appends.Select(append => new List<long>(append.Events.Length)).ToArray();
        if (appends.Length == 0) return inserted;
        var rows = appends.SelectMany(append => append.Events.Select((happened, e) => (
            append, happened, Op: append.OpOf(e)))).ToArray();
        var index = new Dictionary<(string, string), int>(appends.Length);
        for (var i = 0; i < appends.Length; i++) index[(appends[i].Topic.Practice, appends[i].Topic.Within)] = i;
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO events (practice, topic, seq, op, kind, at, author, supersedes, body)
            SELECT * FROM unnest(@practices, @topics, @seqs, @ops, @kinds, @ats, @authors, @supersedes, @bodies)
            ON CONFLICT DO NOTHING RETURNING practice, topic, seq
            """;
        Add(command, "practices", NpgsqlDbType.Text, rows.Select(row => row.append.Topic.Practice));
        Add(command, "topics", NpgsqlDbType.Text, rows.Select(row => row.append.Topic.Within));
        Add(command, "seqs", NpgsqlDbType.Bigint, rows.Select(row => row.happened.Seq));
        Add(command, "ops", NpgsqlDbType.Text, rows.Select(row => row.Op));
        Add(command, "kinds", NpgsqlDbType.Text, rows.Select(row => row.happened.Kind));
        Add(command, "ats", NpgsqlDbType.Bigint, rows.Select(row => row.happened.At.ToUnixTimeMilliseconds()));
        Add(command, "authors", NpgsqlDbType.Text, rows.Select(row => row.happened.By));
        Add(command, "supersedes", NpgsqlDbType.Text, rows.Select(row => row.happened.Supersedes));
        Add(command, "bodies", NpgsqlDbType.Bytea, rows.Select(row => row.happened.Body.Array()));
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            inserted[index[(reader.GetString(0), reader.GetString(1))]].Add(reader.GetInt64(2));
        return inserted;
    }

    Task<int> TakeOut(Topic topic, List<long> seqs) => connection.Command(
        "DELETE FROM events WHERE practice = @practice AND topic = @topic AND seq = ANY(@seqs)",
        ("practice", topic.Practice), ("topic", topic.Within), ("seqs", seqs)).Run();

    /// <summary>What goes with the events of those that were stored: emptying what they supersede, and tells.</summary>
    async Task Follow(Append[] stored)
    {
        var tells = stored.SelectMany(append => append.Tells.IsDefault ? [] : append.Tells).ToArray();
        var superseding = stored.SelectMany(append => append.Events.Where(happened => happened.Supersedes is not null)
            .Select(happened => (append.Topic, happened))).ToArray();
        await using var batch = connection.CreateBatch();
        if (superseding.Length > 0)
            batch.BatchCommands.Add(Empty(superseding));
        if (tells.Length > 0)
            batch.BatchCommands.Add(Tell(tells));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync();
    }

    static NpgsqlBatchCommand Empty((Topic Topic, StoredEvent Event)[] superseding)
    {
        var command = new NpgsqlBatchCommand($"""
            UPDATE events e SET {Schema.Emptied} FROM unnest(@practices, @topics, @whats, @seqs) AS n (practice, topic, what, seq)
            WHERE e.practice = n.practice AND e.topic = n.topic AND e.supersedes = n.what AND e.seq < n.seq
            """);
        Add(command, "practices", NpgsqlDbType.Text, superseding.Select(one => one.Topic.Practice));
        Add(command, "topics", NpgsqlDbType.Text, superseding.Select(one => one.Topic.Within));
        Add(command, "whats", NpgsqlDbType.Text, superseding.Select(one => one.Event.Supersedes));
        Add(command, "seqs", NpgsqlDbType.Bigint, superseding.Select(one => one.Event.Seq));
        return command;
    }

    static NpgsqlBatchCommand Tell(StoredTell[] tells)
    {
        var command = new NpgsqlBatchCommand("""
            INSERT INTO outbox (practice, topic, op, body)
            SELECT practice, topic, op, body FROM unnest(@practices, @topics, @ops, @bodies)
                WITH ORDINALITY AS n (practice, topic, op, body, number) ORDER BY number
            """);
        Add(command, "practices", NpgsqlDbType.Text, tells.Select(tell => tell.To.Practice));
        Add(command, "topics", NpgsqlDbType.Text, tells.Select(tell => tell.To.Within));
        Add(command, "ops", NpgsqlDbType.Text, tells.Select(tell => tell.Op));
        Add(command, "bodies", NpgsqlDbType.Bytea, tells.Select(tell => tell.Body.Array()));
        return command;
    }

    async Task<AppendResult> Refuse(Append append)
    {
        var (practice, topic) = (append.Topic.Practice, append.Topic.Within);
        if (await connection.Command(
            "SELECT seq FROM events WHERE practice = @practice AND topic = @topic AND op = @op",
            ("practice", practice), ("topic", topic), ("op", append.Op)).One() is long before)
            return new Duplicate(before);
        var head = (long)(await connection.Command(
            "SELECT COALESCE(MAX(seq), 0) FROM events WHERE practice = @practice AND topic = @topic",
            ("practice", practice), ("topic", topic)).One())!;
        heads.Set(append.Topic, head);
        return new Conflict(head);
    }

    static void Add<T>(DbCommand command, string name, NpgsqlDbType type, IEnumerable<T> values) =>
        command.Parameters.Add(Array(name, type, values));

    static void Add<T>(NpgsqlBatchCommand command, string name, NpgsqlDbType type, IEnumerable<T> values) =>
        command.Parameters.Add(Array(name, type, values));

    static NpgsqlParameter Array<T>(string name, NpgsqlDbType type, IEnumerable<T> values) =>
        new(name, NpgsqlDbType.Array | type) { Value = values.ToArray() };
}
