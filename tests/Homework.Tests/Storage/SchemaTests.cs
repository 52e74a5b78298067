using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Data.Sqlite;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Storage;

public class SchemaTests
{
    [Theory, Sqlite, Postgres]
    public async Task A_database_of_version_1_is_brought_up_to_date(string kind)
    {
        await using var store = await TestStore.Prepare(kind);
        await using (var connection = await store.Connect())
        {
            await Schema.Upgrade(connection, kind == "sqlite" ? Dialect.Sqlite : Dialect.Postgres, to: 1);
            await connection.Command("""
                INSERT INTO events (practice, topic, seq, op, kind, at, author)
                VALUES ('riverside', 'journal/one', 1, 'a', '', 0, '')
                """).Run();
        }

        await store.Start();

        Assert.Equal(new Duplicate(1), await store.Log.Append(Append(Journal, 0, "a", "again")));
        Assert.Equal(new Appended(2), await store.Log.Append(Append(Journal, 1, "b", "two")));
        Assert.Equal(Schema.Latest, await Version(store));
    }

    [Theory, Sqlite, Postgres]
    public async Task A_database_of_a_newer_program_is_left_alone(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await store.Database.Write(connection => connection.Command("INSERT INTO schema (version) VALUES (4711)").Run());

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(store.Reopen);

        Assert.Contains("newer version", refusal.Message);
    }

    static async Task<int> Version(TestStore store) => (int)await store.Database.Read(async connection =>
        (long)(await connection.Command("SELECT MAX(version) FROM schema").One())!);
}
