using System.Diagnostics;
using System.Text;
using Homework.Kernel;
using Xunit.Abstractions;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

/// <summary>PostgreSQL dies under load, again and again, and whoever writes asks once more, as a browser does.</summary>
public sealed class KilledServerTests(ITestOutputHelper output) : IDisposable
{
    const int Streams = 24;
    readonly Acknowledged acknowledged = new();
    readonly SemaphoreSlim answers = new(0);
    readonly CancellationTokenSource stop = new();
    volatile TaskCompletionSource up = new();
    int unknown;

    [Theory, Postgres]
    public async Task Nothing_acknowledged_is_lost_or_stored_twice(string kind)
    {
        var (seed, kills, watch) = (Environment.TickCount, Acknowledged.Kills(10), Stopwatch.StartNew());
        await using var server = await PostgresServer.Begin();
        await using var store = await TestStore.OpenOn(await server.NewDatabase());
        var writing = Task.WhenAll(Enumerable.Range(0, Streams).Select(i => Write(store.Log, Journal with { Id = $"t{i}" })));

        var random = new Random(seed);
        for (var i = 0; i < kills; i++)
        {
            await Heard(random.Next(1, 400));
            await Task.Run(() => KillAndStart(server));
        }
        await Heard(Streams);
        await stop.CancelAsync();
        await writing;

        Assert.True(unknown >= kills, $"{unknown} answers were unknown");
        await acknowledged.IsIn(store.Log);
        await store.Reopen();
        await acknowledged.IsIn(store.Log);
        output.WriteLine($"{kind}, seed {seed}: {kills} kills in {watch.Elapsed.TotalSeconds:n0} s, {acknowledged.Count:n0} acknowledged, "
            + $"{unknown:n0} unknown at first, 0 lost, 0 stored twice");
    }

    public void Dispose()
    {
        answers.Dispose();
        stop.Dispose();
    }

    async Task Write(IEventLog log, Topic topic)
    {
        for (var head = 0L; !stop.IsCancellationRequested;)
        {
            var op = $"{topic.Id}-after-{head}";
            var body = Encoding.UTF8.GetBytes($$"""{"op":"{{op}}"}""");
            try
            {
                head = await log.Append(new Append(topic, head, op, [Said(head + 1, body), Said(head + 2, body)], [])) switch
                {
                    Appended(var seq) => seq,
                    Duplicate(var seq) => seq, // stored, and the answer died with the server
                    var other => throw new InvalidOperationException($"{topic} has two writers: {other}"),
                };
                acknowledged.Add(topic.ToString(), op, head);
                answers.Release();
            }
            catch (StorageUnavailableException)
            {
                Interlocked.Increment(ref unknown);
                await up.Task;
            }
        }
    }

    void KillAndStart(PostgresServer server)
    {
        up = new TaskCompletionSource();
        server.Kill();
        server.Start();
        up.SetResult();
    }

    /// <summary>So many more were acknowledged.</summary>
    async Task Heard(int more)
    {
        for (more += answers.CurrentCount; more > 0; more--) await answers.WaitAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }

    static StoredEvent Said(long seq, byte[] body) => new(seq, "said", DateTimeOffset.UnixEpoch, "mara", body);
}
