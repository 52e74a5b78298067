using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Benchmarks;

/// <summary>What the engine of this build adds to a method call: a grain that is asked, an observer that is told, a grain that wakes.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    const int Calls = 1000;

    readonly Ear ear = new();
    IHost host = null!;
    IGrainFactory grains = null!;
    IVoice voice = null!;
    IEar listener = null!;
    long woken;

    /// <summary>The engine with one grain that is awake and one observer.</summary>
    [GlobalSetup]
    public void SetUp() => Begin().GetAwaiter().GetResult();

    async Task Begin()
    {
        host = new HostBuilder().ConfigureServices(services => services.AddSingleton(TimeProvider.System).AddMeasuredEngine()).Build();
        await host.StartAsync();
        grains = host.Services.GetRequiredService<IGrainFactory>();
        voice = grains.GetGrain<IVoice>("one");
        listener = grains.CreateObjectReference<IEar>(ear);
        await voice.Add(1, 1);
    }

    /// <summary>Stops it.</summary>
    [GlobalCleanup]
    public void CleanUp()
    {
        host.StopAsync().GetAwaiter().GetResult();
        host.Dispose();
    }

    /// <summary>A call to a grain that is awake, and its answer.</summary>
    [Benchmark]
    public Task<int> Call() => voice.Add(20, 22);

    /// <summary>A call from a grain to an observer, and its answer.</summary>
    [Benchmark(OperationsPerInvoke = Calls)]
    public Task Observer() => voice.Say(listener, Calls);

    /// <summary>The first call to a grain, which wakes it, and its going to sleep again.</summary>
    [Benchmark]
    public Task Activation() => grains.GetGrain<IVoice>($"woken-{woken++}").Visit();

    sealed class Ear : IEar
    {
        public Task Hear(int word) => Task.CompletedTask;
    }
}

/// <summary>Hears words.</summary>
public interface IEar : IGrainObserver
{
    /// <summary>Hears one.</summary>
    Task Hear(int word);
}

/// <summary>A grain that does nothing much.</summary>
public interface IVoice : IGrainWithStringKey
{
    /// <summary>Answers a sum.</summary>
    Task<int> Add(int left, int right);

    /// <summary>Says words to somebody, one after the other.</summary>
    Task Say(IEar ear, int words);

    /// <summary>Wakes and goes to sleep again.</summary>
    Task Visit();
}

sealed class VoiceGrain : Grain, IVoice
{
    public Task<int> Add(int left, int right) => Task.FromResult(left + right);

    public async Task Say(IEar ear, int words)
    {
        for (var word = 0; word < words; word++) await ear.Hear(word);
    }

    public Task Visit()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
