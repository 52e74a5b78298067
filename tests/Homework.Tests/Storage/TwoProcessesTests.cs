using Homework.Kernel;
using Homework.Silo.Storage;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

/// <summary>Two stores on one PostgreSQL database, as two machines of a cluster have it.</summary>
public class TwoProcessesTests
{
    [Theory, Postgres]
    public async Task Two_writers_who_expect_the_same_number_never_both_win(string kind)
    {
        await using var one = await TestStore.Open(kind);
        await using var two = await one.Another();
        var random = new Random(7);
        var (wins, topics) = (new int[2], Enumerable.Range(0, 8).Select(i => Journal with { Id = $"t{i}" }).ToArray());

        await Task.WhenAll(new[] { one, two }.SelectMany((store, who) => topics.Select(topic => Write(store, who, topic, random.Next()))));

        Assert.All(wins, won => Assert.True(won > 0));
        Assert.Equal(8 * 150, wins.Sum());
        foreach (var topic in topics)
        {
            var stored = await one.Log.Read(topic, 0, 1000);
            Assert.Equal(Enumerable.Range(1, stored.Count).Select(i => (long)i), stored.Select(happened => happened.Seq));
            Assert.Equal(stored.Count / 3, stored.Select(happened => happened.Body.Text()).Distinct().Count());
        }

        // three events at a time, so that an append that lost the race may have won a part of its rows
        async Task Write(TestStore store, int who, Topic topic, int seed)
        {
            var (head, turn) = (0L, 0);
            while (head < 450)
            {
                var word = $"{who}-{turn++}-{seed}";
                switch (await store.Log.Append(Append(topic, head, word, word, word, word)))
                {
                    case Appended(var seq):
                        head = seq;
                        Interlocked.Increment(ref wins[who]);
                        break;
                    case Conflict(var last):
                        Assert.True(last > head);
                        head = last;
                        break;
                    default:
                        Assert.Fail("no op was used twice");
                        break;
                }
            }
        }
    }

    [Theory, Postgres]
    public async Task Appends_of_different_lengths_never_leave_a_part_of_one(string kind)
    {
        await using var one = await TestStore.Open(kind);
        await using var two = await one.Another();
        var inbox = new Topic("inbox", "riverside", "jonas");
        for (var round = 0; round < 100; round++)
        {
            var topic = Journal with { Id = $"t{round}" };
            var results = await Task.WhenAll(
                one.Log.Append(Append(topic, 0, "short", "s") with { Tells = [new(0, inbox, $"s{round}", Json("s"))] }).AsTask(),
                two.Log.Append(Append(topic, 0, "long", "l", "l", "l") with { Tells = [new(0, inbox, $"l{round}", Json("l"))] }).AsTask());

            Assert.Single(results, result => result is Appended);
            var words = await one.Log.Words(topic);
            Assert.True(words is ["1:s"] or ["1:l", "2:l", "3:l"], string.Join(' ', words));
        }
        Assert.Equal(100, (await one.Outbox.Undelivered(1000)).Count);
    }

    [Theory, Postgres]
    public async Task An_op_stored_by_the_other_is_a_duplicate_here(string kind)
    {
        await using var one = await TestStore.Open(kind);
        await using var two = await one.Another();
        await one.Log.Append(Append(Journal, 0, "a", "one", "two"));
        Assert.Equal(new Duplicate(2), await two.Log.Append(Append(Journal, 0, "a", "one", "two")));
        await two.Log.Append(Append(Journal, 2, "b", "three"));

        Assert.Equal(new Duplicate(3), await one.Log.Append(Append(Journal, 2, "b", "three")));
        Assert.Equal(new Appended(4), await one.Log.Append(Append(Journal, 3, "c", "four")));
        Assert.Equal(new Conflict(4), await two.Log.Append(Append(Journal, 3, "d", "late")));
    }

    [Theory, Postgres]
    public async Task One_append_that_cannot_be_stored_leaves_the_others_of_its_batch_alone(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var appends = Enumerable.Range(0, 100).Select(async i =>
        {
            try
            {
                // PostgreSQL has no text with this character
                await store.Log.Append(Append(Journal with { Id = $"t{i}" }, 0, i == 50 ? "\0" : "a", "x"));
                return true;
            }
            catch (StorageUnavailableException)
            {
                return false;
            }
        });
        Assert.Equal(99, (await Task.WhenAll(appends)).Count(stored => stored));
    }

    [Theory, Postgres]
    public async Task Several_may_open_an_empty_database_at_once(string kind)
    {
        await using var first = await TestStore.Open(kind);
        await using (var connection = await PostgresServer.Connect(first.ConnectionString!))
        {
            await using var wipe = connection.CreateCommand();
            wipe.CommandText = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
            await wipe.ExecuteNonQueryAsync();
        }

        var others = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => first.Another()));

        foreach (var (other, i) in others.Select((other, i) => (other, i)))
        {
            Assert.IsType<Appended>(await other.Log.Append(Append(Journal, i, $"op-{i}", "word")));
            await other.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_so()
    {
        var database = new PostgresDatabase("Host=127.0.0.1;Port=1;Username=postgres");

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(database.Open);

        Assert.Contains("cannot be reached", refusal.Message);
        await database.DisposeAsync();
    }

    [Theory, Postgres]
    public async Task When_connections_are_cut_appends_say_so_and_later_work_again(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "one"));
        var (acknowledged, unknown) = (1L, 0);
        using var answers = new SemaphoreSlim(0);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    acknowledged = await store.Log.Append(Append(Journal, acknowledged, $"op-{acknowledged + 1}", "word")) switch
                    {
                        Appended(var seq) => seq,
                        Duplicate(var seq) => seq,
                        var other => throw new InvalidOperationException(other.ToString()),
                    };
                    answers.Release();
                }
                catch (StorageUnavailableException)
                {
                    unknown++;
                }
            }
        });

        for (var i = 0; i < 3; i++)
        {
            await PostgresServer.ThrowOut(store.ConnectionString!);
            for (var more = answers.CurrentCount + 20; more > 0; more--) await answers.WaitAsync();
        }
        await stop.CancelAsync();
        await writing;

        Assert.True(unknown > 0);
        var stored = await store.Log.Read(Journal, 0, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, (int)acknowledged).Select(i => (long)i), stored.Select(happened => happened.Seq));
    }
}
