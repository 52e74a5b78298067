using System.Security.Cryptography;
using Homework.Silo.Storage;

namespace Homework.Tests.Storage;

public class SentFilesTests
{
    static readonly SentFile meadow = new(
        "riverside", "meadow", "jonas", "image/webp", 400, 300, new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), RandomNumberGenerator.GetBytes(2_000_000));

    [Theory, Sqlite, Postgres]
    public async Task A_picture_comes_back_as_it_was_sent_and_only_in_its_practice(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Files.Keep(meadow);
        await store.Files.Keep(meadow with { Owner = "mia", Bytes = new byte[9] }); // an id is given once

        var found = (await store.Files.Find("riverside", "meadow"))!;
        Assert.Equal(meadow.Bytes.ToArray(), found.Bytes.ToArray());
        Assert.Equal(meadow with { Bytes = default }, found with { Bytes = default });
        Assert.Null(await store.Files.Find("lakeside", "meadow"));
        Assert.Null(await store.Files.Find("riverside", "forest"));
    }

    [Theory, Sqlite, Postgres]
    public async Task Who_was_erased_has_no_pictures(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Files.Keep(meadow);
        await store.Files.Keep(meadow with { Id = "forest", Owner = "mia" });
        await store.Erasure.Forget("riverside", "jonas");
        Assert.Null(await store.Files.Find("riverside", "meadow"));
        Assert.NotNull(await store.Files.Find("riverside", "forest"));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_picture_that_was_changed_or_moved_is_not_shown(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Files.Keep(meadow);
        await store.Files.Keep(meadow with { Id = "forest" });
        await store.Database.Write(connection => connection.Command(
            "UPDATE pictures SET body = (SELECT body FROM pictures WHERE id = 'meadow') WHERE id = 'forest'").Run());
        await Assert.ThrowsAsync<InvalidDataException>(() => store.Files.Find("riverside", "forest"));
    }
}
