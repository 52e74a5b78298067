using BenchmarkDotNet.Attributes;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Silo;
using Homework.Texts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homework.Benchmarks;

/// <summary>A journal of a thousand entries on the whole silo: who scrolls back, and who opens it.</summary>
[MemoryDiagnoser]
public class PageBenchmarks : IWatcher
{
    const int Entries = 1000;
    const int Reads = 20;
    static readonly Topic group = new("group", "demo", "tuesday");
    static readonly Topic journal = new("journal", "demo", "pages");
    static readonly Caller rosa = new("rosa", "demo", IsStaff: true);

    readonly string folder = Directory.CreateTempSubdirectory("homework-bench-").FullName;
    IHost host = null!;
    ITopicGrain grain = null!;
    IWatcher watcher = null!;

    /// <summary>Writes the journal.</summary>
    [GlobalSetup]
    public void SetUp() => Begin().GetAwaiter().GetResult();

    async Task Begin()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = folder });
        builder.Logging.ClearProviders();
        builder.Services.AddSilo(builder.Configuration);
        host = builder.Build();
        await host.StartAsync();
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        watcher = grains.CreateObjectReference<IWatcher>(this);
        grain = grains.GetGrain<ITopicGrain>(GrainId.Create(journal.Kind, journal.Key));
        var home = grains.GetGrain<ITopicGrain>(GrainId.Create(group.Kind, group.Key));
        await Send(home, "group", new CreateGroup("Tuesday", "", GroupFormat.Open, 15, null, null, "Europe/London", null, "Rosa"));
        await grain.Tell("create", Json.Bytes<Command>(new CreateJournal(group, "Pages", null, Moderation.Open, 3, true, "rosa")));
        await Task.WhenAll(Enumerable.Range(0, Entries).Select(i => Send(grain, $"entry-{i}", new WriteEntry(
            RichText.Of(new string('x', 300)), new Sharing(Reach.Group, []), Wish.Open, null))));
    }

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void CleanUp() => End().GetAwaiter().GetResult();

    async Task End()
    {
        await host.StopAsync();
        host.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Twenty entries from the middle, which are on disk.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public async Task Page()
    {
        for (var i = 0; i < Reads; i++)
            if ((await grain.Page(rosa, Journal.Entries, Entries / 2, 20)).Refusal is { } refusal) throw new InvalidOperationException(refusal.Sentence);
    }

    /// <summary>The newest entries, as somebody is sent who opens the journal.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public async Task Open()
    {
        for (var i = 0; i < Reads; i++)
            if ((await grain.Open(rosa, new Dictionary<Audience, long>(), watcher, true)).Refusal is { } refusal) throw new InvalidOperationException(refusal.Sentence);
    }

    /// <inheritdoc/>
    public Task Changed(Topic topic, long from, long seq, Frame[] frames) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Signalled(Topic topic, Signal signal) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Seated(Topic topic, string person, Audience[] audiences) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Left(Topic topic) => Task.CompletedTask;

    static async Task Send(ITopicGrain topic, string op, Command command)
    {
        if (await topic.Send(rosa, op, Json.Bytes(command)) is Rejected refused) throw new InvalidOperationException(refused.Sentence);
    }
}
