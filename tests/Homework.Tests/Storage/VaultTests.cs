using System.Text;
using Homework.Kernel;
using Homework.Silo.Storage;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

public class VaultTests
{
    static readonly Topic inbox = new("inbox", "riverside", "jonas");

    [Theory, Sqlite, Postgres]
    public async Task Words_are_nowhere_on_the_disk_in_the_clear(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var canary = $"canary-{Guid.NewGuid():n}";
        await store.Log.Append(Append(Journal, 0, "a", $"{canary}-event") with
        {
            Tells = [new StoredTell(0, inbox, "t", Json($"{canary}-tell"))],
        });
        await store.Snapshots.Save(Journal, 0, new(1, Json($"{canary}-head")), [new("p", "main", 1, Json($"{canary}-part"))]);
        Assert.Contains(canary, Assert.Single(await store.Log.Words(Journal)));
        Assert.Contains(canary, Assert.Single(await store.Outbox.Undelivered(1)).Body.Text());

        Assert.Empty(await FilesWith(store, Encoding.UTF8.GetBytes(canary)));
        Assert.NotEmpty(await FilesWith(store, "riverside"u8.ToArray()));
    }

    [Theory, Sqlite, Postgres]
    public async Task One_changed_bit_is_noticed(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "word"));
        var stored = await Body(store, Journal);
        var random = new Random(3);

        for (var i = 0; i < 200; i++)
        {
            var changed = stored.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            await SetBody(store, Journal, changed);
            await Assert.ThrowsAsync<InvalidDataException>(() => store.Log.Read(Journal, 0, 10));
        }

        await SetBody(store, Journal, stored);
        Assert.Equal(["1:word"], await store.Log.Words(Journal));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_practice_that_is_given_up_is_unreadable_and_others_are_not(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var lakeside = Journal with { Practice = "lakeside" };
        await store.Log.Append(Append(Journal, 0, "a", "word"));
        await store.Log.Append(new Append(Journal, 1, "b", [Event(2, "decided") with { IsOfPractice = true }], []));
        await store.Log.Append(Append(lakeside, 0, "a", "word"));

        await store.Erasure.ForgetAll(Journal.Practice);

        Assert.All(await store.Log.Read(Journal, 0, 10), stored => Assert.Equal(StoredEvent.Redacted, stored.Kind));
        Assert.Equal(["1:word"], await store.Log.Words(lakeside));
    }

    [Theory, Sqlite, Postgres]
    public async Task Words_moved_to_another_place_do_not_open(string kind)
    {
        await using var store = await TestStore.Open(kind);
        Topic[] topics = [Journal, Journal with { Id = "two" }, Journal with { Practice = "lakeside" }];
        foreach (var topic in topics) await store.Log.Append(Append(topic, 0, "a", "word"));
        var stored = await Body(store, Journal);

        foreach (var topic in topics[1..])
        {
            await SetBody(store, topic, stored);
            await Assert.ThrowsAsync<InvalidDataException>(() => store.Log.Read(topic, 0, 10));
        }
        await store.Database.Write(connection => connection.Command("UPDATE events SET author = 'jonas' WHERE topic = 'journal/one'").Run());
        await Assert.ThrowsAsync<InvalidDataException>(() => store.Log.Read(Journal, 0, 10));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_changed_tell_does_not_hold_up_the_others(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "word") with
        {
            Tells = [new(0, inbox, "first", Json("first")), new(0, inbox, "second", Json("second"))],
        });
        await store.Database.Write(connection => connection.Command("UPDATE outbox SET op = 'other' WHERE op = 'first'").Run());

        Assert.Equal("second", Assert.Single(await store.Outbox.Undelivered(10)).Op);
    }

    [Theory, Sqlite, Postgres]
    public async Task A_forgotten_persons_words_are_gone_and_the_others_stay(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(new Append(Journal, 0, "a",
            [Event(1, "hers", by: "mara"), Event(2, "his", by: "jonas"), Event(3, "ours", by: Request.System)], []));
        await store.Snapshots.Save(Journal, 0, new(3, Json("head")), [new("p", "main", 1, Json("hers"))]);
        var elsewhere = Journal with { Practice = "lakeside" };
        await store.Log.Append(Append(elsewhere, 0, "a", "there"));
        var key = await Wrapped(store, "mara");

        await store.Erasure.Forget("riverside", "mara");

        await Check();
        Assert.Null(await store.Snapshots.Head(Journal));
        Assert.Empty(await store.Snapshots.Parts(Journal, ["p"]));
        if (kind == "sqlite") Assert.Empty(await FilesWith(store, key));
        await store.Reopen();
        await Check();
        Assert.IsType<Appended>(await store.Log.Append(Append(Journal, 3, "b", "again")));
        Assert.Contains("again", (await store.Log.Read(Journal, 3, 10)).Single().Body.Text());

        async Task Check()
        {
            var read = await store.Log.Read(Journal, 0, 10);
            Assert.Equal([(StoredEvent.Redacted, "{}"), ("said", """{"word":"his"}"""), ("said", """{"word":"ours"}""")],
                read.Select(stored => (stored.Kind, stored.Body.Text())));
            Assert.Equal(["1:there"], await store.Log.Words(elsewhere));
        }
    }

    [Theory, Postgres]
    public async Task Another_process_notices_that_a_person_was_forgotten(string kind)
    {
        await using var one = await TestStore.Open(kind);
        await using var two = await one.Another();
        await one.Log.Append(Append(Journal, 0, "a", "one"));
        Assert.Equal(["1:one"], await two.Log.Words(Journal));

        await one.Erasure.Forget("riverside", "mara");

        Assert.Equal(StoredEvent.Redacted, Assert.Single(await two.Log.Read(Journal, 0, 10)).Kind);
        await two.Log.Append(Append(Journal, 1, "b", "two"));
        Assert.Contains("two", (await one.Log.Read(Journal, 1, 10)).Single().Body.Text());
    }

    [Theory, Sqlite, Postgres]
    public async Task Many_first_words_at_once_share_one_key(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            store.Log.Append(Append(Journal with { Id = $"t{i}" }, 0, "a", "word")).AsTask()));

        Assert.Equal(2L, await store.Database.Read(connection => connection.Command("SELECT COUNT(*) FROM keys").One()));
        await store.Reopen();
        for (var i = 0; i < 50; i++) Assert.Equal(["1:word"], await store.Log.Words(Journal with { Id = $"t{i}" }));
    }

    [Theory, Sqlite, Postgres]
    public async Task Without_its_root_key_a_database_is_not_opened(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Log.Append(Append(Journal, 0, "a", "word"));
        var file = Path.Combine(store.DataFolder, "root.key");
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(file));

        File.Move(file, file + ".lost");
        Assert.Contains("key is missing", (await Assert.ThrowsAsync<InvalidOperationException>(store.Reopen)).Message);
        Assert.False(File.Exists(file));
        await File.WriteAllTextAsync(file, Convert.ToBase64String(new byte[32]));
        Assert.Contains("does not fit", (await Assert.ThrowsAsync<InvalidOperationException>(store.Reopen)).Message);
        await File.WriteAllTextAsync(file, "no key");
        Assert.Contains("32 bytes in base64", (await Assert.ThrowsAsync<InvalidOperationException>(store.Reopen)).Message);

        File.Move(file + ".lost", file, overwrite: true);
        await store.Start();
        Assert.Equal(["1:word"], await store.Log.Words(Journal));
    }

    static async Task<byte[]> Body(TestStore store, Topic topic) => (byte[])(await store.Database.Read(connection =>
        connection.Command("SELECT body FROM events WHERE practice = @practice AND topic = @topic",
            ("practice", topic.Practice), ("topic", topic.Within)).One()))!;

    static Task<int> SetBody(TestStore store, Topic topic, byte[] body) => store.Database.Write(connection =>
        connection.Command("UPDATE events SET body = @body WHERE practice = @practice AND topic = @topic",
            ("body", body), ("practice", topic.Practice), ("topic", topic.Within)).Run());

    static async Task<byte[]> Wrapped(TestStore store, string person) => (byte[])(await store.Database.Read(connection =>
        connection.Command("SELECT wrapped FROM keys WHERE practice = 'riverside' AND person = @person", ("person", person)).One()))!;

    static async Task<List<string>> FilesWith(TestStore store, byte[] bytes)
    {
        var folders = store.ConnectionString is null ? [store.DataFolder] : new[] { store.DataFolder, (await PostgresServer.Shared).Folder };
        var found = new List<string>();
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)))
            if (Path.GetFileName(file) != "lock" && await Holds(file, bytes)) found.Add(file);
        return found;
    }

    // other tests write to the same server meanwhile: their files may come and go
    static async Task<bool> Holds(string file, byte[] bytes)
    {
        try
        {
            return (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(bytes) >= 0;
        }
        catch (IOException) when (!File.Exists(file))
        {
            return false;
        }
    }
}
