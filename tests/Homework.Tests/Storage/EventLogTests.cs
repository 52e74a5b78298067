using Homework.Kernel;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

public class EventLogTests
{
    [Theory, Sqlite, Postgres]
    public async Task What_was_appended_is_read_as_it_was(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var first = Event(1, "hello", by: "mara");
        var second = Event(2, "there", by: "jonas", supersedes: "draft");

        Assert.Equal(new Appended(2), await store.Log.Append(new Append(Journal, 0, "op", [first, second], [])));

        var read = await store.Log.Read(Journal, 0, 10);
        Assert.Equal([first.Body.Text(), second.Body.Text()], read.Select(stored => stored.Body.Text()));
        Assert.Equal([first, second], read.Select((stored, i) => stored with { Body = i == 0 ? first.Body : second.Body }));
    }

    [Theory, Sqlite, Postgres]
    public async Task An_append_that_expects_another_number_conflicts(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one", "two"));

        Assert.Equal(new Conflict(2), await store.Log.Append(Append(Journal, 0, "b", "late")));
        Assert.Equal(new Conflict(2), await store.Log.Append(Append(Journal, 1, "c", "late")));
        Assert.Equal(new Conflict(2), await store.Log.Append(Append(Journal, 3, "d", "early")));
        Assert.Equal(new Appended(3), await store.Log.Append(Append(Journal, 2, "e", "three")));
        Assert.Equal(["1:one", "2:two", "3:three"], await store.Log.Words(Journal));
    }

    [Theory, Sqlite, Postgres]
    public async Task After_reopening_the_condition_still_holds(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one"));
        await store.Reopen();

        Assert.Equal(new Conflict(1), await store.Log.Append(Append(Journal, 0, "b", "late")));
        Assert.Equal(new Conflict(1), await store.Log.Append(Append(Journal, 5, "c", "early")));
        Assert.Equal(new Duplicate(1), await store.Log.Append(Append(Journal, 1, "a", "again")));
        Assert.Equal(new Appended(2), await store.Log.Append(Append(Journal, 1, "d", "two")));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_repeated_op_answers_with_its_last_number(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one", "two", "three"));
        await store.Log.Append(Append(Journal, 3, "b", "four"));

        Assert.Equal(new Duplicate(3), await store.Log.Append(Append(Journal, 0, "a", "one", "two", "three")));
        Assert.Equal(new Duplicate(3), await store.Log.Append(Append(Journal, 4, "a", "one", "two")));
        Assert.Equal(3, await store.Log.Find(Journal, "a"));
        Assert.Equal(4, await store.Log.Find(Journal, "b"));
        Assert.Null(await store.Log.Find(Journal, "c"));
        Assert.Equal(4, (await store.Log.Words(Journal)).Count);
    }

    [Theory, Sqlite, Postgres]
    public async Task The_same_op_may_be_stored_in_two_topics(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var other = Journal with { Id = "two" };

        Assert.IsType<Appended>(await store.Log.Append(Append(Journal, 0, "a", "one")));
        Assert.IsType<Appended>(await store.Log.Append(Append(other, 0, "a", "uno")));
    }

    [Theory, Sqlite, Postgres]
    public async Task Practices_and_kinds_with_the_same_ids_do_not_meet(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var topics = new[] { Journal, Journal with { Practice = "lakeside" }, Journal with { Kind = "board" } };
        foreach (var topic in topics)
            Assert.IsType<Appended>(await store.Log.Append(Append(topic, 0, "a", topic.ToString().Replace('/', '-'))));

        foreach (var topic in topics)
            Assert.Equal([$"1:{topic.ToString().Replace('/', '-')}"], await store.Log.Words(topic));
    }

    [Theory, Sqlite, Postgres]
    public async Task What_is_superseded_is_gone_but_its_op_is_remembered(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await Draft(1, "first", "draft:mara");
        await Draft(2, "hers", "draft:jonas");
        await Draft(3, "second", "draft:mara");

        Assert.Equal(["2:hers", "3:second"], await store.Log.Words(Journal));
        Assert.Equal([3L, 2L], (await store.Log.ReadBack(Journal, long.MaxValue, 2)).Select(stored => stored.Seq));
        Assert.Equal(1, await store.Log.Find(Journal, "op-1"));
        Assert.Equal(new Duplicate(1), await store.Log.Append(Append(Journal, 3, "op-1", "first")));

        async Task Draft(long seq, string word, string what) => Assert.Equal(new Appended(seq), await store.Log.Append(
            new Append(Journal, seq - 1, $"op-{seq}", [Event(seq, word, supersedes: what)], [])));
    }

    [Theory, Sqlite, Postgres]
    public async Task Within_one_append_only_the_last_of_what_supersedes_stays(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(new Append(Journal, 0, "a",
            [Event(1, "one", supersedes: "x"), Event(2, "two"), Event(3, "three", supersedes: "x")], []));
        await store.Log.Append(Append(Journal, 3, "b", "four"));

        Assert.Equal(["2:two", "3:three", "4:four"], await store.Log.Words(Journal));
        Assert.Equal(new Conflict(4), await store.Log.Append(Append(Journal, 0, "c", "into the gap")));
    }

    [Theory, Sqlite, Postgres]
    public async Task Pages_go_forwards_and_backwards(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", [.. Enumerable.Range(1, 25).Select(i => $"w{i}")]));

        Assert.Equal([11L, 12, 13], Seqs(await store.Log.Read(Journal, 10, 3)));
        Assert.Equal([24L, 25], Seqs(await store.Log.Read(Journal, 23, 10)));
        Assert.Empty(await store.Log.Read(Journal, 25, 10));
        Assert.Equal([25L, 24, 23], Seqs(await store.Log.ReadBack(Journal, long.MaxValue, 3)));
        Assert.Equal([2L, 1], Seqs(await store.Log.ReadBack(Journal, 3, 10)));
        Assert.Empty(await store.Log.ReadBack(Journal, 1, 10));

        static IEnumerable<long> Seqs(IEnumerable<StoredEvent> events) => events.Select(stored => stored.Seq);
    }

    [Theory, Sqlite, Postgres]
    public async Task Several_commands_in_one_append_are_each_known_by_their_op(string kind)
    {
        await using var store = await TestStore.Open(kind);
        Assert.Equal(new Appended(4), await store.Log.Append(Several(0, "a", "b", "c")));

        Assert.Equal([2, 3, 4], [await store.Log.Find(Journal, "a"), await store.Log.Find(Journal, "b"), await store.Log.Find(Journal, "c")]);
        Assert.Equal(new Duplicate(3), await store.Log.Append(Append(Journal, 4, "b", "again")));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_repeated_op_among_several_leaves_nothing_of_them(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one"));

        Assert.Equal(new Conflict(1), await store.Log.Append(Several(1, "a", "b", "c")));
        Assert.Equal(new Conflict(1), await store.Log.Append(Several(1, "b", "a", "c")));
        Assert.Equal(["1:one"], await store.Log.Words(Journal));
        Assert.Equal(new Appended(5), await store.Log.Append(Several(1, "b", "c", "d")));
    }

    /// <summary>Three commands: the first with two events, the others with one.</summary>
    static Append Several(long expected, string first, string second, string third) => new(Journal, expected, third,
    [
        Event(expected + 1, "begun"), Event(expected + 2, first) with { Op = first }, Event(expected + 3, second) with { Op = second },
        Event(expected + 4, third),
    ], []);

    [Theory, Sqlite, Postgres]
    public async Task Of_many_who_expect_the_same_number_one_wins(string kind)
    {
        await using var store = await TestStore.Open(kind);
        for (var round = 0; round < 20; round++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
                await store.Log.Append(Append(Journal, round, $"op-{round}-{i}", $"w{i}"))));

            Assert.Single(results, result => result is Appended);
            Assert.Equal(19, results.Count(result => result == new Conflict(round + 1)));
        }
    }

    [Theory, Sqlite, Postgres]
    public async Task Of_many_with_the_same_op_one_is_stored(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
            await store.Log.Append(Append(Journal, 0, "same", "word"))));

        Assert.Single(results, result => result is Appended);
        Assert.Equal(19, results.Count(result => result == new Duplicate(1)));
    }

    [Theory, Sqlite, Postgres]
    public async Task One_streams_conflict_leaves_the_others_of_a_batch_alone(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one"));
        var results = await Task.WhenAll(Enumerable.Range(0, 500).Select(async i => i % 10 == 0
            ? await store.Log.Append(Append(Journal, 0, $"late-{i}", "late"))
            : await store.Log.Append(Append(Journal with { Id = $"t{i}" }, 0, "a", "x", "y"))));

        Assert.Equal(50, results.Count(result => result == new Conflict(1)));
        Assert.Equal(450, results.Count(result => result == new Appended(2)));
    }

    [Theory, Sqlite, Postgres]
    public async Task One_append_may_hold_very_many_events(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var words = Enumerable.Range(1, 5000).Select(i => $"w{i}").ToArray();

        Assert.Equal(new Appended(5000), await store.Log.Append(Append(Journal, 0, "a", words)));
        Assert.Equal(5000, (await store.Log.Words(Journal)).Count);
    }

    [Theory, Sqlite, Postgres]
    public async Task Appends_handed_in_one_after_another_keep_their_order(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
            await store.Database.Append(Append(Journal, i, $"op-{i}", $"w{i}"))));

        Assert.Equal(Enumerable.Range(1, 50).Select(i => new Appended(i)), results);
    }

    [Theory, Sqlite, Postgres]
    public async Task An_append_out_of_step_with_its_own_numbers_is_refused(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await store.Log.Append(new Append(Journal, 0, "a", [Event(2, "gap")], [])));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.Log.Append(new Append(Journal, 0, "a", [], [])));
    }
}
