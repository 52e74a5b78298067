using Homework.Kernel;
using Homework.Silo.Moving;
using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Moving;

public sealed class MoveTests
{
    [PostgresFact]
    public async Task Every_row_moves_as_it_is_and_nothing_in_the_folder_is_deleted()
    {
        await using var practice = await MoveCase.New();
        var before = await practice.Original();

        var moved = await practice.Move();

        Assert.Equal(before, await practice.Copy());
        Assert.Equal(before, await practice.Original());
        Assert.Equal((practice.Rows, practice.Rows), (moved.Rows, moved.Copied));
        // four of nine by Lea, four of five drafts emptied
        Assert.Equal((9, 3, 0), (moved.Unsealed!.Events, moved.Unsealed.Forgotten, moved.Unsealed.Closed.Count));
    }

    [PostgresFact]
    public async Task What_moved_is_read_and_written_on_as_before()
    {
        await using var practice = await MoveCase.New();
        await practice.Move();

        await practice.Run("postgres", async storage =>
        {
            var log = storage.GetRequiredService<IEventLog>();
            Assert.Equal("""{"word":"word 1"}""", (await log.Read(Journal, 1, 1))[0].Body.Text());
            Assert.Equal(new Duplicate(3), await log.Append(Append(Journal, 2, "op-2", "sent again")));
            Assert.Equal(new Appended(10), await log.Append(new Append(Journal, 9, "new", [Event(10, "new")],
                [new StoredTell(0, new Topic("client", "riverside", "mara"), "tell-new", Json("told"))])));
            var tells = await storage.GetRequiredService<IOutbox>().Undelivered(100);
            Assert.Equal(["tell-1", "tell-3", "tell-4", "tell-5", "tell-6", "tell-7", "tell-new"], tells.Select(tell => tell.Op));
            Assert.Equal(10, tells[^1].Id);
            Assert.Equal([1, 2, 3], (await storage.GetRequiredService<ISentFiles>().Find("riverside", "meadow"))!.Bytes.ToArray());
        });
    }

    [PostgresFact]
    public async Task However_often_it_is_interrupted_the_end_is_the_same()
    {
        await using var practice = await MoveCase.New();
        var (interruptions, seen) = (0, new HashSet<MoveStep>());

        // each run is stopped at the first thing that no run before it came to: before and behind every batch
        // of every table, and while it opens what is sealed
        while (!await Finishes()) interruptions++;

        Assert.True(interruptions > practice.Rows / 3);
        Assert.Equal(await practice.Original(), await practice.Copy());
        await practice.Start("postgres");

        async Task<bool> Finishes()
        {
            try
            {
                await practice.Move(new Heard(step =>
                {
                    if (seen.Add(step)) throw new OperationCanceledException();
                }));
                return true;
            }
            catch (OperationCanceledException)
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Start("postgres"));
                return false;
            }
        }
    }

    [PostgresFact]
    public async Task A_move_that_was_done_is_not_done_again()
    {
        await using var practice = await MoveCase.New();
        await practice.Move();
        await practice.Run("postgres", async storage =>
            await storage.GetRequiredService<IEventLog>().Append(Append(Journal, 9, "later", "written there")));

        Assert.Equal(Moved.Before, await practice.Move());

        var other = await (await PostgresServer.Shared).NewDatabase();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Move(to: other));
        Assert.Contains("This practice moved to PostgreSQL", refusal.Message);
        Assert.DoesNotContain("move ", await Tables(other));
    }

    [PostgresFact]
    public async Task A_move_that_was_stopped_just_before_it_said_so_in_the_folder_says_so_then()
    {
        await using var practice = await MoveCase.New();
        await practice.Move();
        var mark = SourceMark.Read(practice.Folder)!;
        (mark with { DoneAt = null }).Write(practice.Folder);

        Assert.Equal(Moved.Before, await practice.Move());

        Assert.NotNull(SourceMark.Read(practice.Folder)!.DoneAt);
    }

    [PostgresFact]
    public async Task The_key_of_somebody_who_was_forgotten_does_not_come_back()
    {
        await using var practice = await MoveCase.New();
        await practice.Move();
        await practice.Run("postgres", async storage => Assert.Equal([1L, 4, 7], (await storage.GetRequiredService<IEventLog>()
            .Read(Journal, 0, 100)).Where(stored => stored.Kind == StoredEvent.Redacted).Select(stored => stored.Seq)));
    }

    static async Task<string> Tables(string database)
    {
        await using var connection = await PostgresServer.Connect(database);
        return string.Join(' ', await connection.Command("SELECT tablename || ' ' FROM pg_tables WHERE schemaname = 'public'")
            .All(row => row.GetString(0)));
    }
}
