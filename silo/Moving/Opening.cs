using Homework.Kernel;
using Homework.Silo.Storage;

namespace Homework.Silo.Moving;

/// <summary>Reads every event of the copy as a server will: with the root key, through the log.</summary>
internal sealed class Opening(StorageOptions options, string to, IProgress<MoveStep> progress)
{
    const int AtOnce = 200;

    /// <summary>Reads these topics.</summary>
    public async Task<Unsealed> Run(IReadOnlyCollection<string> topics, CancellationToken stop)
    {
        await using var database = new PostgresDatabase(to);
        await database.Open();
        var vault = new Vault(database, options with { KeepKeys = TimeSpan.FromDays(1) });
        await vault.Open();
        var log = new EventLog(database, vault);
        var (read, events, forgotten, closed) = (0L, 0L, 0L, new List<string>());
        foreach (var name in topics)
        {
            var slash = name.IndexOf('/');
            try
            {
                await foreach (var happened in Read(log, Rows.Topic(name[..slash], name[(slash + 1)..]), stop))
                    _ = happened.Kind == StoredEvent.Redacted ? forgotten++ : events++;
            }
            catch (InvalidDataException)
            {
                closed.Add(name); // the copy is the same as the original, so it was so before
            }
            progress.Report(new MoveStep("topics, opened with the root key", ++read, topics.Count));
        }
        return new Unsealed(events, forgotten, closed);
    }

    static async IAsyncEnumerable<StoredEvent> Read(
        EventLog log, Topic topic, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        for (var after = 0L; await log.Read(topic, after, AtOnce) is { Count: > 0 } page; after = page[^1].Seq)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var happened in page) yield return happened;
        }
    }
}
