using Homework.Kernel;
using Microsoft.Extensions.Logging;

namespace Homework.Silo.Storage;

/// <summary>What topics told each other and is not delivered yet.</summary>
internal sealed partial class Outbox(Database database, Vault vault, ILogger<Outbox> logger) : IOutbox
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredTell>> Undelivered(int max, long after = 0)
    {
        var opened = new List<StoredTell>();
        while (opened.Count < max && await Page(max - opened.Count, after) is [.., var last] rows)
        {
            foreach (var row in rows)
                if (await Open(row) is { } tell) opened.Add(tell);
            after = last.Id;
        }
        return opened;
    }

    Task<IReadOnlyList<StoredTell>> Page(int max, long after) => database.Read(connection => connection.Command(
        "SELECT id, practice, topic, op, body FROM outbox WHERE id > @after ORDER BY id LIMIT @max", ("after", after), ("max", max))
        .All(row => new StoredTell(
            row.GetInt64(0), Rows.Topic(row.GetString(1), row.GetString(2)), row.GetString(3), row.Bytes(4))));

    async ValueTask<StoredTell?> Open(StoredTell row)
    {
        try
        {
            return row with { Body = await vault.Unseal(row.To.Practice, row.Body.Array(), Place(row)) };
        }
        catch (InvalidDataException)
        {
            LogBroken(row.Id, row.To.Kind); // the others need not wait for it
            return null;
        }
    }

    /// <inheritdoc/>
    public Task Delivered(IReadOnlyCollection<long> ids) => ids.Count == 0 ? Task.CompletedTask : database.Write(connection =>
        connection.Command($"DELETE FROM outbox WHERE id IN ({string.Join(',', ids)})").Run());

    /// <summary>The tell as it is stored.</summary>
    public static async ValueTask<StoredTell> Close(Vault vault, StoredTell tell) => tell with
    {
        Body = (await vault.OfPractice(tell.To.Practice)).Close(tell.Body.Span, Place(tell)),
    };

    [LoggerMessage(LogLevel.Error, "Row {Id} of the outbox, for a {Kind}, was changed outside of Homework and is not delivered")]
    partial void LogBroken(long id, string kind);

    static string Place(StoredTell tell) => $"tell|{tell.To}|{tell.Op}";
}
