using Homework.Kernel;
using Homework.Silo.Storage;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

/// <summary>What can go wrong with a file.</summary>
public class SqliteFileTests
{
    [Fact]
    public async Task A_second_process_on_the_same_folder_is_told_so()
    {
        await using var store = await TestStore.Open("sqlite");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(store.Another);

        Assert.Contains("in use by another running Homework", refusal.Message);
        Assert.IsType<Appended>(await store.Log.Append(Append(Journal, 0, "a", "one")));
    }

    [Fact]
    public async Task When_there_is_no_space_an_append_says_so_and_later_works_again()
    {
        await using var store = await TestStore.Open("sqlite");
        await store.Log.Append(Append(Journal, 0, "a", "one"));
        var pages = await store.Database.Read(async connection => (long)(await connection.Command("PRAGMA page_count").One())!);
        await store.Database.Write(connection => connection.Command($"PRAGMA max_page_count = {pages + 4}").One());

        var (head, refusal) = await store.FillUntilRefused(Journal, 1);

        Assert.StartsWith("The disk is full.", refusal.Message);
        Assert.Equal(head, (await store.Log.ReadBack(Journal, long.MaxValue, 1)).Single().Seq);
        // the limit ends with the connection that was refused
        Assert.Equal(new Appended(head + 1), await store.Log.Append(Append(Journal, head, "after", "more")));
    }

    [RootFact]
    public async Task On_a_full_disk_nothing_is_acknowledged_that_is_not_kept()
    {
        using var disk = SmallDisk.Mount("2m");
        await using var store = await TestStore.OpenIn(Path.Combine(disk.Folder, "data"));
        disk.Leave(1_000_000);
        var (head, refusal) = await store.FillUntilRefused(Journal, 0);
        Assert.StartsWith("The disk is full.", refusal.Message);
        await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            await store.Log.Append(Append(Journal with { Id = "two" }, 0, "a", new string('x', 100_000))));
        Assert.Equal(head, (await store.Log.Read(Journal, 0, int.MaxValue)).Count);

        disk.Free();
        Assert.Equal(new Appended(head + 1), await store.Log.Append(Append(Journal, head, "after", "more")));
        await store.Reopen();
        Assert.Equal(head + 1, (await store.Log.Read(Journal, 0, int.MaxValue)).Count);
    }

    [Fact]
    public async Task The_write_ahead_log_does_not_grow_without_end()
    {
        await using var store = await TestStore.Open("sqlite");
        var word = new string('x', 4000);
        for (var i = 0; i < 100; i++)
            await Task.WhenAll(Enumerable.Range(0, 100).Select(t =>
                store.Log.Append(Append(Journal with { Id = $"t{t}" }, i, $"op-{i}", word)).AsTask()));

        var log = new FileInfo(Path.Combine(store.DataFolder!, "homework.db-wal")).Length;
        var file = new FileInfo(Path.Combine(store.DataFolder!, "homework.db")).Length;
        Assert.True(file > 40_000_000, $"{file} bytes in the file");
        Assert.True(log < 30_000_000, $"{log} bytes in the write-ahead log");
    }
}
