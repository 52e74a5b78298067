using BenchmarkDotNet.Attributes;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Benchmarks;

/// <summary>What storing costs on SQLite, flushed to the disk that the temporary folder is on, and what reading costs.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    const int Writers = 100;
    static readonly byte[] body = Json.Bytes(new { text = new string('x', 300) });

    readonly string folder = Directory.CreateTempSubdirectory("homework-bench-").FullName;
    readonly Topic alone = new("journal", "demo", "alone");
    readonly (Topic Topic, long Head)[] many = [.. Enumerable.Range(0, Writers).Select(i => (new Topic("journal", "demo", $"t{i}"), 0L))];
    ServiceProvider services = null!;
    IEventLog log = null!;
    long head;

    /// <summary>A store with a stream of a thousand events.</summary>
    [GlobalSetup]
    public void SetUp() => Begin().GetAwaiter().GetResult();

    async Task Begin()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", folder)]).Build();
        services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StartAsync(default);
        log = services.GetRequiredService<IEventLog>();
        await log.Append(Said(alone, 0, 1000));
        head = 1000;
    }

    /// <summary>Closes and removes it.</summary>
    [GlobalCleanup]
    public void CleanUp() => End().GetAwaiter().GetResult();

    async Task End()
    {
        foreach (var hosted in services.GetServices<IHostedService>().Reverse()) await hosted.StopAsync(default);
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One event, with nobody else writing.</summary>
    [Benchmark]
    public async Task AppendAlone()
    {
        await log.Append(Said(alone, head, 1));
        head++;
    }

    /// <summary>One of a hundred that write at once and share a flush.</summary>
    [Benchmark(OperationsPerInvoke = Writers)]
    public async Task AppendAmongMany()
    {
        await Task.WhenAll(many.Select(stream => log.Append(Said(stream.Topic, stream.Head, 1)).AsTask()));
        for (var i = 0; i < many.Length; i++) many[i].Head++;
    }

    /// <summary>The last fifty events of a stream.</summary>
    [Benchmark]
    public Task<IReadOnlyList<StoredEvent>> ReadBack() => log.ReadBack(alone, long.MaxValue, 50);

    static Append Said(Topic topic, long expected, int count) => new(topic, expected, $"op-{expected}",
        [.. Enumerable.Range(1, count).Select(i => new StoredEvent(expected + i, "said", DateTimeOffset.UnixEpoch, "mara", body))], []);
}
