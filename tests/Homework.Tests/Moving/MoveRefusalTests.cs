using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Homework.Tests.Web;

namespace Homework.Tests.Moving;

public sealed class MoveRefusalTests
{
    [PostgresFact]
    public async Task A_database_that_holds_something_is_left_as_it_is()
    {
        await using var practice = await MoveCase.New();
        await practice.Sql("CREATE TABLE films (title TEXT)");

        Assert.Contains("there is the table public.films", await Refusal(() => practice.Move()));

        Assert.Empty(await practice.Copy());
        await practice.Sql("SELECT 1 / (CASE WHEN to_regclass('moves') IS NULL THEN 1 ELSE 0 END)");
        Assert.False(File.Exists(practice.MarkFile));
        await practice.Start("sqlite");
    }

    [PostgresFact]
    public async Task A_database_where_another_practice_lives_is_left_as_it_is()
    {
        await using var one = await MoveCase.New();
        await using var two = await MoveCase.New();
        await one.Move();

        Assert.Contains("not empty", await Refusal(() => two.Move(to: one.Database)));

        Assert.Equal(await one.Original(), await one.Copy());
        Assert.False(File.Exists(two.MarkFile));
    }

    [PostgresFact]
    public async Task A_folder_in_use_does_not_move()
    {
        await using var practice = await MoveCase.New();
        await practice.Run("sqlite", async _ => Assert.Contains("in use by another running Homework", await Refusal(() => practice.Move())));
        Assert.Empty(await practice.Copy());
        Assert.False(File.Exists(practice.MarkFile));
    }

    [PostgresFact]
    public async Task A_folder_without_a_practice_stays_empty()
    {
        await using var practice = await MoveCase.New();
        File.Delete(Path.Combine(practice.Folder, "homework.db"));
        Assert.Contains("no practice in", await Refusal(() => practice.Move()));
        Assert.False(File.Exists(Path.Combine(practice.Folder, "homework.db")));
    }

    [PostgresFact]
    public async Task A_folder_without_its_root_key_does_not_move()
    {
        await using var practice = await MoveCase.New();
        File.Move(Path.Combine(practice.Folder, "root.key"), Path.Combine(practice.Folder, "elsewhere"));
        Assert.Contains("its key is missing", await Refusal(() => practice.Move()));
        Assert.False(File.Exists(practice.MarkFile));
    }

    [PostgresFact]
    public async Task No_server_starts_on_either_side_of_a_move_that_is_not_done()
    {
        await using var practice = await MoveCase.New();
        await practice.StopIn("events");

        Assert.Contains("is not whole", await Refusal(() => practice.Start("postgres")));
        Assert.Contains("on its way to PostgreSQL", await Refusal(() => practice.Start("sqlite")));
        Assert.Contains("is not whole", await Refusal(() => TestHost.Start("--Storage:Kind=postgres",
            $"--Storage:ConnectionString={practice.Database}", $"--Storage:KeyFile={practice.Folder}/root.key")));
    }

    [PostgresFact]
    public async Task Who_goes_on_in_the_folder_gives_the_move_up_and_can_move_later_from_the_start()
    {
        await using var practice = await MoveCase.New();
        await practice.StopIn("keys");
        File.Delete(practice.MarkFile);
        await practice.Start("sqlite");

        Assert.Contains("not empty", await Refusal(() => practice.Move()));
        Assert.False(File.Exists(practice.MarkFile));

        var moved = await practice.Move(to: await (await PostgresServer.Shared).NewDatabase());
        Assert.Equal(practice.Rows, moved.Copied);
    }

    [PostgresFact]
    public async Task Homework_does_not_start_by_accident_in_the_folder_it_left()
    {
        await using var practice = await MoveCase.New();
        await practice.Move();

        var refusal = await Refusal(() => practice.Start("sqlite"));
        Assert.Contains("This practice moved to PostgreSQL", refusal);
        Assert.Contains("delete " + practice.MarkFile, refusal);

        File.Delete(practice.MarkFile);
        await practice.Start("sqlite");
    }

    [PostgresFact]
    public async Task A_password_is_written_nowhere()
    {
        await using var practice = await MoveCase.New();
        await practice.Move(to: practice.Database + ";Password=do-not-tell");
        Assert.DoesNotContain("do-not-tell", await File.ReadAllTextAsync(practice.MarkFile));
    }

    static async Task<string> Refusal(Func<Task> what) => (await Assert.ThrowsAsync<InvalidOperationException>(what)).Message;
}
