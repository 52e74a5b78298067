using Homework.Tests.Storage;
using Xunit.Abstractions;

namespace Homework.Tests.Cluster;

/// <summary>Nodes come and go while people write.</summary>
[Collection(nameof(RunningCluster))]
public sealed class NodesTests(ITestOutputHelper output)
{
    [PostgresFact]
    public async Task When_a_node_is_killed_nothing_acknowledged_is_lost_and_everybody_sees_everything()
    {
        await using var scene = await Scene.Open(nodes: 2);
        var (process, address) = await scene.Cluster.AddProcess();
        foreach (var topic in scene.Circles.SelectMany(circle => new[] { circle.Group, circle.Journal })) await scene.Cluster.Move(topic, address);
        await scene.Writers.Heard(10);

        await process.Kill();

        await scene.Writers.Heard(10);
        await scene.IsCalm();
        await scene.IsWhole(output);
    }

    [PostgresFact]
    public async Task When_a_node_ends_in_a_hurry_nothing_acknowledged_is_lost_and_everybody_sees_everything()
    {
        await using var scene = await Scene.Open(nodes: 3);
        await scene.Writers.Heard(10);

        await scene.Cluster.Kill(scene.Cluster.Where(scene.Circles[0].Journal)!);

        await scene.Writers.Heard(10);
        await scene.IsCalm();
        await scene.IsWhole(output);
    }

    [PostgresFact]
    public async Task A_node_may_be_added_while_people_write()
    {
        await using var scene = await Scene.Open(nodes: 1);
        await scene.Writers.Heard(10);

        var added = await scene.Cluster.Add();
        await scene.IsCalm();
        foreach (var circle in scene.Circles) await scene.Cluster.Move(circle.Journal, added.SiloAddress);

        await scene.IsCalm();
        await scene.IsWhole(output);
    }

    [PostgresFact]
    public async Task Every_node_may_be_replaced_while_people_write()
    {
        await using var scene = await Scene.Open(nodes: 2);
        foreach (var node in scene.Cluster.Nodes.ToArray())
        {
            await scene.Writers.Heard(10);
            await scene.Cluster.Stop(node);
            await scene.Writers.Heard(10);
            await scene.Cluster.Add();
            await scene.IsCalm();
        }
        await scene.IsWhole(output);
    }
}
