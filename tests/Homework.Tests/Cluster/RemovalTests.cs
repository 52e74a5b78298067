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
public sealed class RemovalTests
{
    [PostgresFact]
    public async Task Once_a_removal_is_acknowledged_no_node_delivers_to_that_person_any_more()
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 2);
        var web = await cluster.AddWeb();
        var circle = await Circle.Make(web.GetRequiredService<IGrainFactory>(), "tuesday");
        var other = circle.By((await cluster.AddWeb()).GetRequiredService<IGrainFactory>());
        // a group that has just woken up is not yet known to those who asked it before: the journal wakes up after it
        await cluster.Move(circle.Journal, cluster.Nodes[0].SiloAddress);
        await cluster.Move(circle.Group, cluster.Nodes[0].SiloAddress);
        await cluster.Move(circle.Journal, cluster.Nodes[1].SiloAddress);
        // through a client, through the node that has the group and through the one that has the journal
        var screens = await Task.WhenAll(new[] { web, cluster.Nodes[0].ServiceProvider, cluster.Nodes[1].ServiceProvider }.Select(node => Watch(node, circle)));
        var writers = Writers.Begin([other], without: Circle.Lea);
        await Patience.Until("Lea sees what is written", () => screens.All(screen => screen.Unread().Any(IsChange)));

        await other.Accept(circle.Group, Circle.Fay, "out", new RemoveMember(Circle.Lea.Person, "A pause was agreed."));

        foreach (var screen in screens) Assert.Contains(screen.Unread(), message => (string?)message["target"] == "Seated" && (bool)message["arguments"]![1]!);
        await writers.Heard(20);
        await writers.End();
        foreach (var screen in screens) Assert.DoesNotContain(screen.Unread(), IsChange);
        Assert.Equal("no-such-topic", Assert.IsType<Rejected>((await circle.Send(circle.Journal, Circle.Lea, "late", Circle.Entry("May I?"))).Outcome).Code);
    }

    static async Task<Screen> Watch(IServiceProvider node, Circle circle)
    {
        var screen = new Screen(Circle.Lea.Person);
        foreach (var topic in new[] { circle.Group, circle.Journal })
            Assert.Null((await node.GetRequiredService<Watcher>().Open(screen.Line, topic, Circle.Lea, new Dictionary<Audience, long>(), isQuiet: false)).Refusal);
        return screen;
    }

    static bool IsChange(JsonNode message) => (string?)message["target"] == "Changed";
}
