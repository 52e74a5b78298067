using System.Data.Common;
using Homework.Kernel;
using Homework.Silo.Moving;
using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Homework.Web.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Moving;

/// <summary>A data folder with something of everything in it, and an empty database that it may move to.</summary>
sealed class MoveCase : IAsyncDisposable
{
    static readonly string[] cache = ["heads", "parts", "schema", "steps"];

    public string Folder { get; } = TestStore.Folder();

    public string Database { get; private init; } = "";

    public string MarkFile => Path.Combine(Folder, "moved-to.txt");

    /// <summary>How many rows the folder has that move.</summary>
    public int Rows { get; private set; }

    public static async Task<MoveCase> New()
    {
        var made = new MoveCase { Database = await (await PostgresServer.Shared).NewDatabase() };
        await made.Run("sqlite", made.Fill);
        await AccountsOfACase.Fill(made.Folder);
        made.Rows = (await made.Original()).Count;
        return made;
    }

    /// <summary>Moves; batches are small, so that there are many.</summary>
    public Task<Moved> Move(IProgress<MoveStep>? progress = null, string? to = null)
    {
        var (from, target) = (new StorageOptions { Path = Folder }, to ?? Database);
        return new Move(from, target, [AccountsMove.Part(from, target)], progress ?? new Heard(_ => { }), TimeProvider.System) { AtOnce = 3 }
            .Run(CancellationToken.None);
    }

    /// <summary>Moves until something of this table is stored.</summary>
    public Task StopIn(string table) => Assert.ThrowsAsync<OperationCanceledException>(() => Move(new Heard(step =>
    {
        if (step.What == table && step.Done > 0) throw new OperationCanceledException();
    })));

    /// <summary>Uses storage as a server does, of either side.</summary>
    public async Task Run(string kind, Func<IServiceProvider, Task> use)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([
            new("Storage:Kind", kind), new("Storage:Path", Folder), new("Storage:KeyFile", Path.Combine(Folder, "root.key")),
            new("Storage:ConnectionString", Database)]).Build();
        await using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        await services.GetRequiredService<IHostedService>().StartAsync(default);
        await use(services);
        await services.GetRequiredService<IHostedService>().StopAsync(default);
    }

    public Task Start(string kind) => Run(kind, _ => Task.CompletedTask);

    /// <summary>Every row of the folder's tables that is not made anew, as text.</summary>
    public async Task<IReadOnlyList<string>> Original()
    {
        var rows = new List<string>();
        foreach (var (file, schema) in (ReadOnlySpan<(string, string)>)[("homework.db", "public"), ("accounts.db", "accounts")])
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, file)};Pooling=false");
            connection.Open();
            using var names = connection.Command("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
            using (var reader = names.ExecuteReader())
                while (reader.Read()) rows.AddRange(Dump(connection, schema, reader.GetString(0)));
        }
        return await Task.FromResult(Sorted(rows));
    }

    /// <summary>Every row of the database's tables, as text.</summary>
    public async Task<IReadOnlyList<string>> Copy()
    {
        var rows = new List<string>();
        await using var connection = await Connect();
        var tables = await connection.Command("SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'accounts')")
            .All(row => (Schema: row.GetString(0), Name: row.GetString(1)));
        foreach (var (schema, name) in tables.Where(table => table.Name != "moves")) rows.AddRange(Dump(connection, schema, name));
        return Sorted(rows);
    }

    public Task<NpgsqlConnection> Connect() => PostgresServer.Connect(Database);

    public async Task Sql(string sql)
    {
        await using var connection = await Connect();
        await connection.Command(sql).Run();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    async Task Fill(IServiceProvider storage)
    {
        var (log, client) = (storage.GetRequiredService<IEventLog>(), new Topic("client", "riverside", "mara"));
        for (var seq = 0; seq < 9; seq++)
            await log.Append(new Append(Journal, seq, $"op-{seq}", [Event(seq + 1, $"word {seq}", seq % 3 == 0 ? "lea" : "mara")],
                [new StoredTell(0, client, $"tell-{seq}", Json($"told {seq}"))]));
        for (var seq = 0; seq < 5; seq++)
            await log.Append(new Append(client, seq, $"draft-{seq}", [Event(seq + 1, $"draft {seq}", supersedes: "draft:one")], []));
        await log.Append(Append(Journal with { Practice = "lakeside" }, 0, "two", "Ünïcödé — \u200f\u05d0 \U0001f33f", "and"));
        var outbox = storage.GetRequiredService<IOutbox>();
        await outbox.Delivered([1, 3, 9]); // the last number is gone too, and must not be given again
        await storage.GetRequiredService<ISnapshots>().Save(Journal, 0, new StoredHead(9, Json("head")), []);
        await storage.GetRequiredService<ISentFiles>().Keep(new("riverside", "meadow", "mara", "image/png", 4, 3, DateTimeOffset.UnixEpoch, new byte[] { 1, 2, 3 }));
        await storage.GetRequiredService<IErasure>().Forget("riverside", "lea");
        await storage.GetRequiredService<Database>().Write(connection => connection.Command("""
            INSERT INTO reminders (practice, grain, name, first_at, period, next_at)
            VALUES ('riverside', 'journal/one', 'due', 1, 2, 3), ('lakeside', 'journal/one', 'due', 4, 5, 6)
            """).Run());
    }

    static IEnumerable<string> Dump(DbConnection connection, string schema, string table)
    {
        if (cache.Contains(table)) yield break;
        using var command = connection.Command($"SELECT * FROM {(connection is SqliteConnection ? "" : schema + ".")}{table}");
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return $"{schema}.{table}: " + string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(i => Text(rows.GetValue(i))));
    }

    static string Text(object value) => value switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        bool truth => truth ? "1" : "0",
        _ => $"'{value}'".Replace("'1'", "1", StringComparison.Ordinal).Replace("'0'", "0", StringComparison.Ordinal),
    };

    static IReadOnlyList<string> Sorted(List<string> rows) => [.. rows.Order(StringComparer.Ordinal)];
}

/// <summary>Hears how far a move is, and may stop it there by throwing.</summary>
sealed class Heard(Action<MoveStep> hear) : IProgress<MoveStep>
{
    public void Report(MoveStep step) => hear(step);
}
