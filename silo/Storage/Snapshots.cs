using System.Data.Common;
using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>Heads and parts: a cache beside the log.</summary>
internal sealed class Snapshots(Database database, Vault vault) : ISnapshots
{
    const int IdsAtOnce = 500;
    const long Dropped = -1;

    /// <inheritdoc/>
    public async Task<StoredHead?> Head(Topic topic)
    {
        var rows = await database.Read(connection => connection.Command(
            "SELECT seq, body FROM heads WHERE practice = @practice AND topic = @topic AND seq <> @dropped",
            ("practice", topic.Practice), ("topic", topic.Within), ("dropped", Dropped)).All(row => new StoredHead(row.GetInt64(0), row.Bytes(1))));
        return rows is [var head] ? head with { Body = await vault.Unseal(topic.Practice, head.Body.Array(), Place(topic, head)) } : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredPart>> Parts(Topic topic, IReadOnlyCollection<string> ids) =>
        await Open(topic, await database.Read<IReadOnlyList<StoredPart>>(async connection =>
        {
            var parts = new List<StoredPart>(ids.Count);
            foreach (var some in ids.Chunk(IdsAtOnce)) parts.AddRange(await Named(connection, topic, some).All(Part));
            return parts;
        }));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredPart>> PartsBefore(Topic topic, string shelf, long before, int max) =>
        await Open(topic, await database.Read(connection => connection.Command("""
            SELECT id, shelf, ord, body FROM parts
            WHERE practice = @practice AND topic = @topic AND shelf = @shelf AND ord < @before ORDER BY ord DESC LIMIT @max
            """, ("practice", topic.Practice), ("topic", topic.Within), ("shelf", shelf), ("before", before), ("max", max)).All(Part)));

    /// <inheritdoc/>
    public async Task<bool> Save(Topic topic, long since, StoredHead head, IReadOnlyCollection<StoredPart> changed)
    {
        var seal = await vault.OfPractice(topic.Practice);
        head = head with { Body = seal.Close(head.Body.Span, Place(topic, head)) };
        var parts = changed.Select(part => part with { Body = seal.Close(part.Body.Span, Place(topic, part)) }).ToArray();
        return await database.Write(async connection =>
        {
            if (await Put(connection, topic, since, head) == 0) return false;
            await Put(connection, topic, parts);
            return true;
        });
    }

    /// <inheritdoc/>
    public Task Drop(Topic topic, long head) => database.Write(async connection =>
    {
        await connection.Command("DELETE FROM heads WHERE practice = @practice AND topic = @topic AND seq IN (@head, @dropped)",
            ("practice", topic.Practice), ("topic", topic.Within), ("head", head), ("dropped", Dropped)).Run();
        await connection.Command("""
            DELETE FROM parts WHERE practice = @practice AND topic = @topic
            AND NOT EXISTS (SELECT 1 FROM heads WHERE practice = @practice AND topic = @topic)
            """, ("practice", topic.Practice), ("topic", topic.Within)).Run();
        return true;
    });

    /// <summary>
    /// Forgets the heads and parts of a whole practice. A mark stays in place of every head until its topic is loaded anew:
    /// whoever has it in memory cannot save what they know from before.
    /// </summary>
    public static async Task<int> DropAll(DbConnection connection, string practice)
    {
        foreach (var table in (string[])["heads", "parts"])
            await connection.Command($"DELETE FROM {table} WHERE practice = @practice", ("practice", practice)).Run();
        return await connection.Command("""
            INSERT INTO heads (practice, topic, seq, body)
            SELECT DISTINCT practice, topic, @dropped, @nothing FROM events WHERE practice = @practice
            """, ("practice", practice), ("dropped", Dropped), ("nothing", (byte[])[])).Run();
    }

    async Task<IReadOnlyList<StoredPart>> Open(Topic topic, IReadOnlyList<StoredPart> parts)
    {
        var opened = new StoredPart[parts.Count];
        for (var i = 0; i < opened.Length; i++)
            opened[i] = parts[i] with { Body = await vault.Unseal(topic.Practice, parts[i].Body.Array(), Place(topic, parts[i])) };
        return opened;
    }

    static Task<int> Put(DbConnection connection, Topic topic, long since, StoredHead head) => connection.Command(since == 0
        ? "INSERT INTO heads (practice, topic, seq, body) VALUES (@practice, @topic, @seq, @body) ON CONFLICT DO NOTHING"
        : "UPDATE heads SET seq = @seq, body = @body WHERE practice = @practice AND topic = @topic AND seq = @since",
        ("practice", topic.Practice), ("topic", topic.Within), ("seq", head.Seq), ("body", head.Body.Array()), ("since", since)).Run();

    static Task Put(DbConnection connection, Topic topic, IEnumerable<StoredPart> parts) => connection.RunEach("""
        INSERT INTO parts (practice, topic, id, shelf, ord, body) VALUES (@practice, @topic, @id, @shelf, @ord, @body)
        ON CONFLICT (practice, topic, id) DO UPDATE SET shelf = excluded.shelf, ord = excluded.ord, body = excluded.body
        """, ["practice", "topic", "id", "shelf", "ord", "body"],
        parts.Select(part => new object?[] { topic.Practice, topic.Within, part.Id, part.Shelf, part.Ord, part.Body.Array() }));

    static DbCommand Named(DbConnection connection, Topic topic, string[] ids)
    {
        var names = string.Join(',', Enumerable.Range(0, ids.Length).Select(i => $"@id{i}"));
        return connection.Command(
            $"SELECT id, shelf, ord, body FROM parts WHERE practice = @practice AND topic = @topic AND id IN ({names})",
            [("practice", topic.Practice), ("topic", topic.Within), .. ids.Select((id, i) => ($"id{i}", (object?)id))]);
    }

    static string Place(Topic topic, StoredHead head) => $"head|{topic}|{head.Seq}";

    static string Place(Topic topic, StoredPart part) => $"part|{topic}|{part.Id}|{part.Shelf}|{part.Ord}";

    static StoredPart Part(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.Bytes(3));
}
