using Homework.Kernel;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

public class OutboxTests
{
    static readonly Topic inbox = new("inbox", "riverside", "jonas");

    [Theory, Sqlite, Postgres]
    public async Task Tells_are_kept_with_the_events_until_they_are_delivered(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Telling(0, "a", "first", "second"));
        await store.Reopen();

        var told = await store.Outbox.Undelivered(10);
        Assert.Equal([(inbox, "a-0", """{"word":"first"}"""), (inbox, "a-1", """{"word":"second"}""")],
            told.Select(tell => (tell.To, tell.Op, tell.Body.Text())));

        await store.Outbox.Delivered([told[0].Id]);
        Assert.Equal(["a-1"], (await store.Outbox.Undelivered(10)).Select(tell => tell.Op));
        await store.Outbox.Delivered([told[1].Id, 4711]);
        await store.Outbox.Delivered([]);
        Assert.Empty(await store.Outbox.Undelivered(10));
    }

    [Theory, Sqlite, Postgres]
    public async Task An_append_that_is_not_stored_tells_nobody(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one"));

        Assert.IsType<Conflict>(await store.Log.Append(Telling(0, "b", "late")));
        Assert.IsType<Duplicate>(await store.Log.Append(Telling(1, "a", "again")));
        Assert.Empty(await store.Outbox.Undelivered(10));
    }

    [Theory, Sqlite, Postgres]
    public async Task The_oldest_come_first_and_numbers_are_never_given_twice(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Telling(0, "a", "one", "two", "three"));
        var first = await store.Outbox.Undelivered(2);
        Assert.Equal(["a-0", "a-1"], first.Select(tell => tell.Op));

        var all = await store.Outbox.Undelivered(10);
        await store.Outbox.Delivered([.. all.Select(tell => tell.Id)]);
        await store.Log.Append(Telling(1, "b", "four"));
        var fresh = Assert.Single(await store.Outbox.Undelivered(10));
        Assert.True(fresh.Id > all.Max(tell => tell.Id));
    }

    static Append Telling(long expected, string op, params string[] words) => Append(Journal, expected, op, "told") with
    {
        Tells = [.. words.Select((word, i) => new StoredTell(0, inbox, $"{op}-{i}", Json(word)))],
    };
}
