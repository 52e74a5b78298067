using Homework.Kernel;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

public class SnapshotsTests
{
    [Theory, Sqlite, Postgres]
    public async Task A_head_and_its_parts_come_back(string kind)
    {
        await using var store = await TestStore.Open(kind);
        Assert.Null(await store.Snapshots.Head(Journal));
        Assert.True(await store.Snapshots.Save(Journal, 0, Head(5), [Part("a", 1), Part("b", 2)]));
        await store.Reopen();

        var head = await store.Snapshots.Head(Journal);
        Assert.Equal((5, """{"word":"head-5"}"""), (head!.Seq, head.Body.Text()));
        Assert.Equal(["a:1:part-a"], Words(await store.Snapshots.Parts(Journal, ["a", "missing"])));
        Assert.Empty(await store.Snapshots.Parts(Journal, []));
    }

    [Theory, Sqlite, Postgres]
    public async Task Only_what_is_on_top_of_the_kept_head_is_saved(string kind)
    {
        await using var store = await TestStore.Open(kind);
        Assert.True(await store.Snapshots.Save(Journal, 0, Head(7), [Part("a", 7)]));
        Assert.False(await store.Snapshots.Save(Journal, 0, Head(9), [Part("a", 9), Part("b", 9)]));
        Assert.False(await store.Snapshots.Save(Journal, 6, Head(9), [Part("a", 9)]));
        Assert.Equal(7, (await store.Snapshots.Head(Journal))!.Seq);
        Assert.Equal(["a:7:part-a"], Words(await store.Snapshots.Parts(Journal, ["a", "b"])));

        Assert.True(await store.Snapshots.Save(Journal, 7, Head(8), [Part("a", 70)]));
        Assert.Equal(8, (await store.Snapshots.Head(Journal))!.Seq);
        Assert.Equal(["a:70:part-a"], Words(await store.Snapshots.Parts(Journal, ["a", "b"])));
    }

    [Theory, Sqlite, Postgres]
    public async Task Changes_on_top_of_a_snapshot_that_was_dropped_are_not_saved(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Snapshots.Save(Journal, 0, Head(7), [Part("a", 7), Part("b", 7)]);
        await store.Snapshots.Drop(Journal, 7);

        Assert.False(await store.Snapshots.Save(Journal, 7, Head(8), [Part("a", 8)]));
        Assert.Null(await store.Snapshots.Head(Journal));
        Assert.Empty(await store.Snapshots.Parts(Journal, ["a", "b"]));
    }

    [Theory, Sqlite, Postgres]
    public async Task What_another_saved_meanwhile_is_not_dropped(string kind)
    {
        await using var store = await TestStore.Open(kind);
        Assert.True(await store.Snapshots.Save(Journal, 0, Head(7), [Part("a", 7)]));

        await store.Snapshots.Drop(Journal, 0); // by somebody who looked before there was one
        await store.Snapshots.Drop(Journal, 6);

        Assert.Equal(7, (await store.Snapshots.Head(Journal))!.Seq);
        Assert.Equal(["a:7:part-a"], Words(await store.Snapshots.Parts(Journal, ["a"])));
    }

    [Theory, Sqlite, Postgres]
    public async Task Parts_of_a_shelf_are_paged_backwards(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Snapshots.Save(Journal, 0, Head(1),
            [.. Enumerable.Range(1, 1200).Select(i => Part($"p{i}", i, i % 2 == 0 ? "even" : "odd"))]);

        Assert.Equal([1200L, 1198, 1196], Ords(await store.Snapshots.PartsBefore(Journal, "even", long.MaxValue, 3)));
        Assert.Equal([3L, 1], Ords(await store.Snapshots.PartsBefore(Journal, "odd", 5, 10)));
        Assert.Empty(await store.Snapshots.PartsBefore(Journal, "neither", long.MaxValue, 10));
        Assert.Equal(1200, (await store.Snapshots.Parts(Journal, [.. Enumerable.Range(1, 1200).Select(i => $"p{i}")])).Count);

        static IEnumerable<long> Ords(IEnumerable<StoredPart> parts) => parts.Select(part => part.Ord);
    }

    [Theory, Sqlite, Postgres]
    public async Task A_part_may_move_to_another_shelf(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Snapshots.Save(Journal, 0, Head(1), [Part("a", 1, "held")]);
        await store.Snapshots.Save(Journal, 1, Head(2), [Part("a", 9, "shown")]);

        Assert.Empty(await store.Snapshots.PartsBefore(Journal, "held", long.MaxValue, 10));
        Assert.Equal(["a:9:part-a"], Words(await store.Snapshots.PartsBefore(Journal, "shown", long.MaxValue, 10)));
    }

    [Theory, Sqlite, Postgres]
    public async Task Dropping_a_topics_snapshot_leaves_other_practices_alone(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var other = Journal with { Practice = "lakeside" };
        foreach (var topic in new[] { Journal, other }) await store.Snapshots.Save(topic, 0, Head(3), [Part("a", 1)]);

        await store.Snapshots.Drop(Journal, 3);

        Assert.Null(await store.Snapshots.Head(Journal));
        Assert.Empty(await store.Snapshots.Parts(Journal, ["a"]));
        Assert.Equal(3, (await store.Snapshots.Head(other))!.Seq);
        Assert.Single(await store.Snapshots.PartsBefore(other, "main", 10, 10));
    }

    static StoredHead Head(long seq) => new(seq, Json($"head-{seq}"));

    static StoredPart Part(string id, long ord, string shelf = "main") => new(id, shelf, ord, Json($"part-{id}"));

    static IEnumerable<string> Words(IEnumerable<StoredPart> parts) =>
        parts.Select(part => $"{part.Id}:{part.Ord}:{part.Body.Text()[9..^2]}");
}
