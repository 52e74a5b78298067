using System.Text.Json.Nodes;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Storage;
using Homework.Tests.Web.Live;
using Homework.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Cluster;

/// <summary>Who is removed through one node sees nothing more through any other.</summary>
[Collection(nameof(RunningCluster))]
public sealed class RemovalTests : IAsyncLifetime
{
    TestStore store = null!;
    RunningCluster cluster = null!;
    Circle circle = null!; // by a web node that nobody looks through
    Screen[] screens = null!; // Lea's: through a client, through the node that had the group first and through the one that has the journal
    Writers writers = null!;

    public async Task InitializeAsync()
    {
        store = await TestStore.Open("postgres");
        cluster = await RunningCluster.Start(store, nodes: 2);
        var web = await cluster.AddWeb();
        var made = await Circle.Make(web.GetRequiredService<IGrainFactory>(), "tuesday");
        circle = made.By((await cluster.AddWeb()).GetRequiredService<IGrainFactory>());
        await cluster.Move(circle.Group, cluster.Nodes[0].SiloAddress);
        await cluster.Move(circle.Journal, cluster.Nodes[0].SiloAddress);
        await cluster.Move(circle.Journal, cluster.Nodes[1].SiloAddress); // it wakes up after the group, which so knows of it
        screens = await Task.WhenAll(new[] { web, cluster.Nodes[0].ServiceProvider, cluster.Nodes[1].ServiceProvider }.Select(Watch));
        writers = Writers.Begin([circle], without: Circle.Lea);
        await Patience.Until("Lea sees what is written", () => screens.All(screen => screen.Unread().Any(IsChange)));
    }

    [PostgresFact]
    public async Task Once_a_removal_is_acknowledged_no_node_delivers_to_that_person_any_more()
    {
        await Remove();

        Assert.All(screens, screen => Assert.Contains(screen.Unread(), IsOut));
        await NothingMoreComes();
    }

    [PostgresFact]
    public async Task A_group_that_has_just_moved_waits_until_nobody_goes_by_what_it_said_before()
    {
        await cluster.Move(circle.Group, cluster.Nodes[1].SiloAddress); // where it does not know whom it told who is in it

        await Remove();

        foreach (var screen in screens) screen.Unread();
        await NothingMoreComes();
    }

    Task Remove() => circle.Accept(circle.Group, Circle.Fay, "out", new RemoveMember(Circle.Lea.Person, "A pause was agreed."));

    async Task NothingMoreComes()
    {
        await writers.Heard(20);
        await writers.End();
        Assert.All(screens, screen => Assert.DoesNotContain(screen.Unread(), IsChange));
        var late = await circle.Send(circle.Journal, Circle.Lea, "late", Circle.Entry("May I?"));
        Assert.Equal("no-such-topic", Assert.IsType<Rejected>(late.Outcome).Code);
    }

    async Task<Screen> Watch(IServiceProvider node)
    {
        var screen = new Screen(Circle.Lea.Person);
        foreach (var topic in new[] { circle.Group, circle.Journal })
            Assert.Null((await node.GetRequiredService<Watcher>().Open(screen.Line, topic, Circle.Lea, new Dictionary<Audience, long>(), isQuiet: false)).Refusal);
        return screen;
    }

    static bool IsChange(JsonNode message) => (string?)message["target"] == "Changed";

    static bool IsOut(JsonNode message) => (string?)message["target"] == "Seated" && (bool)message["arguments"]![1]!;

    public async Task DisposeAsync()
    {
        if (store is null) return;
        await writers.End().ContinueWith(_ => { }, TaskScheduler.Default); // a test that failed says why elsewhere
        await cluster.DisposeAsync();
        await store.DisposeAsync();
    }
}
