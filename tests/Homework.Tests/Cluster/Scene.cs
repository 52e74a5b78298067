using Homework.Kernel;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Homework.Tests.Cluster;

/// <summary>A cluster in which two circles write without a pause, and everybody looks on through the web node.</summary>
sealed class Scene : IAsyncDisposable
{
    readonly TestStore store;
    readonly Spectator[] spectators;

    Scene(TestStore store, RunningCluster cluster, Circle[] circles, Spectator[] spectators) =>
        (this.store, Cluster, Circles, this.spectators, Writers) = (store, cluster, circles, spectators, Writers.Begin(circles));

    public RunningCluster Cluster { get; }

    public Circle[] Circles { get; }

    public Writers Writers { get; }

    public static async Task<Scene> Open(short nodes)
    {
        var store = await TestStore.Open("postgres");
        var cluster = await RunningCluster.Start(store, nodes);
        var web = await cluster.AddWeb();
        var grains = web.GetRequiredService<IGrainFactory>();
        Circle[] circles = [await Circle.Make(grains, "tuesday"), await Circle.Make(grains, "thursday")];
        var spectators = new List<Spectator>();
        foreach (var circle in circles) spectators.AddRange(await Spectator.Of(circle, web));
        return new Scene(store, cluster, circles, [.. spectators]);
    }

    /// <summary>All nodes agree and everybody is answered at once again.</summary>
    public async Task IsCalm()
    {
        await Cluster.IsAgreed();
        await Writers.AreAnsweredAtOnce(10);
    }

    /// <summary>Nothing that was acknowledged is missing or there twice, and everybody saw everything.</summary>
    public async Task IsWhole(ITestOutputHelper output)
    {
        await Writers.End();
        var entries = await Writers.AreIn(store.Log, Writers);
        foreach (var (spectator, i) in spectators.Select((spectator, i) => (spectator, i)))
            await spectator.Sees(entries[Circles[i / 3].Journal]);
        output.WriteLine($"{Writers.Summary}; {spectators.Sum(one => one.Gaps)} gaps, {spectators.Sum(one => one.Opens)} times opened");
    }

    public async ValueTask DisposeAsync()
    {
        await Writers.End().ContinueWith(_ => { }, TaskScheduler.Default); // a test that failed says why elsewhere
        foreach (var spectator in spectators) await spectator.DisposeAsync();
        await Cluster.DisposeAsync();
        await store.DisposeAsync();
    }
}
