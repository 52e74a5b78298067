using System.Threading.Channels;
using Homework.Kernel;
using Npgsql;

namespace Homework.Silo.Storage;

/// <summary>
/// Takes the appends that wait, writes them in one transaction, and tells everybody; what arrives meanwhile is the next
/// batch.
/// </summary>
internal sealed class PostgresWriter(NpgsqlDataSource source, Func<Exception, StorageUnavailableException> unavailable) : IAsyncDisposable
{
    const int MostAtOnce = 1000;
    readonly Channel<AppendWork> waiting = Channel.CreateBounded<AppendWork>(
        new BoundedChannelOptions(65_536) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    readonly Heads heads = new();
    readonly Queue<AppendWork> held = new();
    readonly HashSet<Topic> topics = [];
    Task writing = Task.CompletedTask;

    public void Start() => writing = Task.Run(WriteUntilClosed);

    public ValueTask<AppendResult> Append(Append append)
    {
        var work = new AppendWork(append);
        if (waiting.Writer.TryWrite(work)) return work.Done;
        throw new StorageUnavailableException("Storage is closed, or too much is waiting to be saved. Please try again.",
            new InvalidOperationException("The queue of the writer takes no more."));
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    async Task WriteUntilClosed()
    {
        while (held.Count > 0 || await waiting.Reader.WaitToReadAsync())
        {
            var batch = NextBatch();
            try
            {
                await Write(batch);
                Work.CompleteAll(batch);
            }
            catch (PostgresException error) when (batch.Length > 1 && !IsTrouble(error))
            {
                // one of them cannot be stored: find out which
                foreach (var work in batch) await WriteAlone(work);
            }
            catch (Exception error)
            {
                Work.FailAll(batch, unavailable(error));
            }
        }
    }

    async Task WriteAlone(AppendWork work)
    {
        try
        {
            await Write([work]);
            Work.CompleteAll([work]);
        }
        catch (Exception error)
        {
            Work.FailAll([work], unavailable(error));
        }
    }

    // a batch has at most one append of a topic, so that each can be checked against what is stored before the batch
    AppendWork[] NextBatch()
    {
        topics.Clear();
        var batch = new List<AppendWork>();
        for (var i = held.Count; i > 0; i--) Choose(held.Dequeue());
        while (batch.Count < MostAtOnce && held.Count < MostAtOnce && waiting.Reader.TryRead(out var work)) Choose(work);
        return [.. batch];

        void Choose(AppendWork work)
        {
            if (topics.Add(work.Append.Topic)) batch.Add(work);
            else held.Enqueue(work);
        }
    }

    async Task Write(AppendWork[] batch)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var written = await new PostgresBatch(connection, heads).Append([.. batch.Select(work => work.Append)]);
        await transaction.CommitAsync();
        for (var i = 0; i < batch.Length; i++)
        {
            batch[i].Result = written[i];
            if (written[i] is Appended stored) heads.Set(batch[i].Append.Topic, stored.Seq);
        }
    }

    // the server is in trouble, or the connection is: another attempt would not help
    static bool IsTrouble(PostgresException error) => error.SqlState[..2] is "08" or "53" or "57" or "58" or "XX" or "25";
}
