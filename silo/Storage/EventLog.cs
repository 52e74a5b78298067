using System.Data.Common;
using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>The streams of events.</summary>
internal sealed class EventLog(Database database) : IEventLog
{
    const string Columns = "seq, kind, at, author, supersedes, body";

    /// <inheritdoc/>
    public ValueTask<AppendResult> Append(Append append)
    {
        Check(append);
        return database.Append(append);
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

    Task<IReadOnlyList<StoredEvent>> Page(Topic topic, long seq, int max, string sql) => database.Read(connection =>
        connection.Command(sql, ("practice", topic.Practice), ("topic", topic.Within), ("seq", seq), ("max", max)).All(Event));

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

/// <summary>How a topic is written in a row: its practice in one column, the rest in another.</summary>
internal static class Rows
{
    extension(Topic topic)
    {
        /// <summary>The topic within its practice.</summary>
        public string Within => $"{topic.Kind}/{topic.Id}";
    }

    /// <summary>The topic of a row.</summary>
    public static Topic Topic(string practice, string within)
    {
        var slash = within.IndexOf('/');
        return new Topic(within[..slash], practice, within[(slash + 1)..]);
    }
}
