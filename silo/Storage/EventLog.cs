using System.Collections.Immutable;
using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Operating;

namespace Homework.Silo.Storage;

/// <summary>The streams of events.</summary>
internal sealed class EventLog(Database database, Vault vault) : IEventLog
{
    const string Columns = "seq, kind, at, author, supersedes, body";

    /// <inheritdoc/>
    public ValueTask<AppendResult> Append(Append append)
    {
        Check(append);
        return StorageMeters.IsWatched ? StorageMeters.Watch(append, Store) : Store(append);
    }

    ValueTask<AppendResult> Store(Append append)
    {
        var closed = Close(append);
        return closed.IsCompletedSuccessfully ? database.Append(closed.Result) : AppendLater(closed);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> Read(Topic topic, long after, int max) => Page(topic, after, max, $"""
        SELECT {Columns} FROM events
        WHERE practice = @practice AND topic = @topic AND seq > @seq AND body IS NOT NULL ORDER BY seq LIMIT @max
        """);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadBack(Topic topic, long before, int max) => Page(topic, before, max, $"""
        SELECT {Columns} FROM events
        WHERE practice = @practice AND topic = @topic AND seq < @seq AND body IS NOT NULL ORDER BY seq DESC LIMIT @max
        """);

    /// <inheritdoc/>
    public Task<long?> Find(Topic topic, string op) => database.Read(async connection => (long?)await connection.Command(
        "SELECT seq FROM events WHERE practice = @practice AND topic = @topic AND op = @op",
        ("practice", topic.Practice), ("topic", topic.Within), ("op", op)).One());

    async ValueTask<AppendResult> AppendLater(ValueTask<Append> closing) => await database.Append(await closing);

    async Task<IReadOnlyList<StoredEvent>> Page(Topic topic, long seq, int max, string sql)
    {
        var page = await database.Read(connection => connection.Command(
            sql, ("practice", topic.Practice), ("topic", topic.Within), ("seq", seq), ("max", max)).All(Event));
        var opened = new StoredEvent[page.Count];
        for (var i = 0; i < opened.Length; i++)
            opened[i] = await vault.Unseal(topic.Practice, page[i].Body.Array(), Place(topic, page[i])) is { } body
                ? page[i] with { Body = body }
                : page[i] with { Kind = StoredEvent.Redacted, Body = "{}"u8.ToArray() };
        return opened;
    }

    async ValueTask<Append> Close(Append append)
    {
        var events = ImmutableArray.CreateBuilder<StoredEvent>(append.Events.Length);
        foreach (var happened in append.Events)
        {
            var seal = await vault.Of(append.Topic.Practice, happened.IsOfPractice ? Request.System : happened.By);
            events.Add(happened with { Body = seal.Close(happened.Body.Span, Place(append.Topic, happened)) });
        }
        if (append.Tells.IsDefaultOrEmpty) return append with { Events = events.MoveToImmutable(), Tells = [] };
        var tells = ImmutableArray.CreateBuilder<StoredTell>(append.Tells.Length);
        foreach (var tell in append.Tells) tells.Add(await Outbox.Close(vault, tell));
        return append with { Events = events.MoveToImmutable(), Tells = tells.MoveToImmutable() };
    }

    static string Place(Topic topic, StoredEvent happened) =>
        $"event|{topic}|{happened.Seq}|{happened.Kind}|{happened.At.ToUnixTimeMilliseconds()}|{happened.By}";

    static StoredEvent Event(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3),
        row.Bytes(5), row.IsDBNull(4) ? null : row.GetString(4));

    static void Check(Append append)
    {
        ArgumentException.ThrowIfNullOrEmpty(append.Op);
        if (append.Events.IsDefaultOrEmpty) throw new ArgumentException("An append has at least one event.");
        for (var i = 0; i < append.Events.Length; i++)
            if (append.Events[i].Seq != append.Expected + 1 + i)
                throw new ArgumentException("Events are numbered from Expected + 1.");
    }
}
