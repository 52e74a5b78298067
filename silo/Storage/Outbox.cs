using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>What topics told each other and is not delivered yet.</summary>
internal sealed class Outbox(Database database) : IOutbox
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredTell>> Undelivered(int max) => database.Read(connection => connection.Command(
        "SELECT id, practice, topic, op, body FROM outbox ORDER BY id LIMIT @max", ("max", max)).All(row => new StoredTell(
            row.GetInt64(0), Rows.Topic(row.GetString(1), row.GetString(2)), row.GetString(3), row.Bytes(4))));

    /// <inheritdoc/>
    public Task Delivered(IReadOnlyCollection<long> ids) => ids.Count == 0 ? Task.CompletedTask : database.Write(connection =>
        connection.Command($"DELETE FROM outbox WHERE id IN ({string.Join(',', ids)})").Run());
}
