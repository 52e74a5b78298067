using Homework.Tests.Cluster;
using Homework.Tests.Engine;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;

namespace Homework.Tests.Orleans;

/// <summary>Reminders of a cluster, in tables and with queries that the program made itself.</summary>
[Collection(nameof(RunningCluster))]
public sealed class ClusterRemindersTests
{
    static readonly GrainId[] Journals = [.. Enumerable.Range(0, 40).Select(i => GrainId.Create("journal", $"riverside/j{i}"))];
    static readonly DateTime Noon = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc).AddMicroseconds(123_456);

    [PostgresFact]
    public async Task A_reminder_that_a_dead_node_registered_comes_on_another()
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 1, more: services => services
            .AddSingleton<Diary>()
            .Configure<ReminderOptions>(options => options.MinimumReminderPeriod = TimeSpan.FromSeconds(1)));
        var web = await cluster.AddWeb();
        await web.GetRequiredService<IGrainFactory>().GetGrain<ISleeper>("riverside/sam").Remind("water", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        var (first, second) = (cluster.Nodes[0], await cluster.Add());

        await cluster.Kill(first);

        await second.ServiceProvider.GetRequiredService<Diary>().Written("riverside/sam: water");
    }

    [PostgresFact]
    public async Task Each_change_of_a_reminder_has_a_number_and_only_the_latest_can_be_removed()
    {
        await using var store = await TestStore.Open("postgres");
        await using var cluster = await RunningCluster.Start(store, nodes: 2);
        var (one, two) = (Table(cluster, 0), Table(cluster, 1));

        var first = (await one.UpsertRow(Due(Journals[0])))!;
        var second = (await two.UpsertRow(Due(Journals[0], TimeSpan.FromHours(2))))!;

        Assert.NotEqual(first, second);
        var read = (await one.ReadRow(Journals[0], "due"))!;
        Assert.Equal((Journals[0], "due", Noon, TimeSpan.FromHours(2), second), (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
        Assert.Null(await one.ReadRow(Journals[0], "other"));
        Assert.Null(await one.ReadRow(GrainId.Create("journal", "lakeside/j0"), "due"));
        Assert.Single((await two.ReadRows(Journals[0])).Reminders);
        Assert.False(await one.RemoveRow(Journals[0], "due", first));
        Assert.True(await one.RemoveRow(Journals[0], "due", second));
        Assert.Null(await two.ReadRow(Journals[0], "due"));
    }

    [PostgresFact]
    public async Task Every_part_of_the_ring_has_its_own_reminders_also_those_from_before_there_was_a_ring()
    {
        await using var store = await TestStore.Open("postgres");
        await using (var connection = await store.Connect())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO reminders (practice, grain, name, first_at, period, next_at, version) VALUES ('riverside', 'journal/j0', 'due', 0, 36000000000, 0, 1)";
            await command.ExecuteNonQueryAsync();
        }
        await using var cluster = await RunningCluster.Start(store, nodes: 1);
        var table = Table(cluster, 0);
        foreach (var journal in Journals.Skip(1)) await table.UpsertRow(Due(journal));

        uint[] bounds = [0, 1, int.MaxValue, int.MaxValue + 1u, uint.MaxValue, .. Journals.Take(6).Select(journal => journal.GetUniformHashCode())];
        foreach (var begin in bounds)
            foreach (var end in bounds)
                Assert.Equal(Journals.Where(journal => IsWithin(journal.GetUniformHashCode(), begin, end)).Order(),
                    (await table.ReadRows(begin, end)).Reminders.Select(reminder => reminder.GrainId).Order());
    }

    /// <summary>After the first and up to the second, around the ring; all of it where they are the same.</summary>
    static bool IsWithin(uint hash, uint begin, uint end) => begin < end ? hash > begin && hash <= end : hash > begin || hash <= end;

    static ReminderEntry Due(GrainId grain, TimeSpan? period = null) =>
        new() { GrainId = grain, ReminderName = "due", StartAt = Noon, Period = period ?? TimeSpan.FromHours(1) };

    static IReminderTable Table(RunningCluster cluster, int node) => cluster.Nodes[node].ServiceProvider.GetRequiredService<IReminderTable>();
}
