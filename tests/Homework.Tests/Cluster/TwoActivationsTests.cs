using Homework.Journals;
using Homework.Kernel;
using Homework.Silo;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Homework.Tests.Cluster;

/// <summary>
/// A topic that is active twice, as it may be for a moment while nodes do not agree who is there: here two clusters that do
/// not know of each other share a database.
/// </summary>
[Collection(nameof(RunningCluster))]
public sealed class TwoActivationsTests(ITestOutputHelper output)
{
    const int Entries = 40;

    [PostgresFact]
    public async Task Two_activations_of_one_topic_never_fork_it_and_come_to_the_same_state()
    {
        await using var store = await TestStore.Open("postgres");
        await using var one = await RunningCluster.Start(store, nodes: 1, "one");
        await using var two = await RunningCluster.Start(store, nodes: 1, "two");
        var (here, there) = (await one.AddWeb(), await two.AddWeb());
        var circle = await Circle.Make(here.GetRequiredService<IGrainFactory>(), "tuesday");
        var other = circle.By(there.GetRequiredService<IGrainFactory>());
        Spectator[] spectators = [.. await Spectator.Of(circle, here), .. await Spectator.Of(other, there)];

        var (writers, others) = (Writers.Begin([circle], "here-"), Writers.Begin([other], "there-"));
        await writers.Heard(Entries);
        await others.Heard(Entries);
        await Task.WhenAll(writers.End(), others.End());

        var seqs = await Task.WhenAll(SendTwice(circle, other), SendTwice(other, circle));
        Assert.Equal(seqs[0], seqs[1]);
        foreach (var web in new[] { here, there }) web.GetRequiredService<Upheaval>().Raise(); // the nodes found each other
        var entries = await Writers.AreIn(store.Log, writers, others);
        foreach (var spectator in spectators) await spectator.Sees(entries[circle.Journal]);
        output.WriteLine($"here {writers.Summary}; there {others.Summary}; {spectators.Sum(one => one.Gaps)} gaps");
        foreach (var spectator in spectators) await spectator.DisposeAsync();
    }

    /// <summary>Asked here and again there, as by a browser that changed over: there it is found out that this is done.</summary>
    static async Task<long> SendTwice(Circle first, Circle second)
    {
        var seq = await first.Accept(first.Journal, Circle.Fay, "last", new Volunteer(false));
        Assert.Equal(seq, await second.Accept(second.Journal, Circle.Fay, "last", new Volunteer(false)));
        return seq;
    }
}
