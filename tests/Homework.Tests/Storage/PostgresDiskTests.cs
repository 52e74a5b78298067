using Homework.Kernel;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

/// <summary>The disk of PostgreSQL's tables is full.</summary>
public class PostgresDiskTests
{
    [PostgresRootFact]
    public async Task On_a_full_disk_nothing_is_acknowledged_that_is_not_kept_and_reading_goes_on()
    {
        using var disk = SmallDisk.Mount("32m");
        await using var server = await PostgresServer.Begin();
        var place = Directory.CreateDirectory(Path.Combine(disk.Folder, "tables")).FullName;
        await PostgresPrograms.Give(disk.Folder);
        await PostgresPrograms.Give(place);
        await using var store = await TestStore.OpenOn(await server.NewDatabase(place));
        disk.Leave(1_000_000);

        var (head, refusal) = await store.FillUntilRefused(Journal, 0);

        Assert.StartsWith("The database's disk is full.", refusal.Message);
        Assert.True(head > 50, $"only {head} events fitted");
        var other = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            await store.Log.Append(Append(Journal with { Id = "two" }, 0, "a", new string('x', 100_000))));
        Assert.Equal(refusal.Message, other.Message);
        await IsThere(store, head);

        disk.Free();
        Assert.Equal(new Appended(head + 1), await store.Log.Append(Append(Journal, head, $"op-{head}", "more")));
        Assert.Empty(await store.Log.Read(Journal with { Id = "two" }, 0, 1));
        await store.Reopen();
        await IsThere(store, head + 1);
    }

    static async Task IsThere(TestStore store, long head)
    {
        var stored = await store.Log.Read(Journal, 0, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, (int)head).Select(i => (long)i), stored.Select(happened => happened.Seq));
    }
}
