using System.Data.Common;
using System.Reflection;
using System.Text;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit.Sdk;

namespace Homework.Tests.Storage;

/// <summary>Runs a theory on SQLite.</summary>
public sealed class SqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["sqlite"]];
}

/// <summary>Runs a theory on PostgreSQL, or says why it cannot.</summary>
public sealed class PostgresAttribute : DataAttribute
{
    public PostgresAttribute() => Skip = PostgresPrograms.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["postgres"]];
}

/// <summary>A test that needs PostgreSQL, or says why it cannot run.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}

/// <summary>A theory that needs PostgreSQL, or says why it cannot run.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresPrograms.Missing;
}

/// <summary>One store of a test: a fresh database, opened as often as the test likes.</summary>
sealed class TestStore : IAsyncDisposable
{
    readonly StorageOptions options;
    readonly Action remove;
    ServiceProvider? services;

    TestStore(StorageOptions options, Action remove) => (this.options, this.remove) = (options, remove);

    public IEventLog Log => Service<IEventLog>();
    public IOutbox Outbox => Service<IOutbox>();
    public ISnapshots Snapshots => Service<ISnapshots>();
    public IErasure Erasure => Service<IErasure>();
    public ISentFiles Files => Service<ISentFiles>();
    public Database Database => Service<Database>();

    /// <summary>The data folder: SQLite's file and the root key.</summary>
    public string DataFolder => options.Path;

    /// <summary>PostgreSQL's database.</summary>
    public string? ConnectionString => options.ConnectionString;

    /// <summary>What another process must be told to open it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Storage:Kind", options.Kind), new("Storage:Path", options.Path), new("Storage:KeyFile", options.KeyFile),
        new("Storage:ConnectionString", options.ConnectionString), new("Storage:KeepKeys", options.KeepKeys.ToString()),
    ];

    public static async Task<TestStore> Open(string kind)
    {
        var store = await Prepare(kind);
        await store.Start();
        return store;
    }

    /// <summary>A store on SQLite in this folder.</summary>
    public static async Task<TestStore> OpenIn(string folder)
    {
        var store = InFolder(folder);
        await store.Start();
        return store;
    }

    /// <summary>A store on this PostgreSQL database.</summary>
    public static async Task<TestStore> OpenOn(string connectionString)
    {
        var store = On(connectionString);
        await store.Start();
        return store;
    }

    /// <summary>A store that is not opened yet.</summary>
    public static async Task<TestStore> Prepare(string kind) => kind switch
    {
        "sqlite" => InFolder(Folder()),
        "postgres" => On(await (await PostgresServer.Shared).NewDatabase()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>An empty folder for one test.</summary>
    public static string Folder() => Directory.CreateTempSubdirectory("homework-test-").FullName;

    /// <summary>A second store on the same database, as another process would have it.</summary>
    public async Task<TestStore> Another()
    {
        var other = new TestStore(options, () => { });
        await other.Start();
        return other;
    }

    /// <summary>A connection of the test's own to the database as it lies there.</summary>
    public async Task<DbConnection> Connect()
    {
        if (ConnectionString is { } how) return await PostgresServer.Connect(how);
        var connection = new SqliteConnection($"Data Source={DataFolder}/homework.db;Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Appends to a journal until there is no room.</summary>
    public async Task<(long Head, StorageUnavailableException Refusal)> FillUntilRefused(Topic topic, long head)
    {
        while (true)
        {
            try
            {
                Assert.Equal(new Appended(head + 1), await Log.Append(Made.Append(topic, head, $"op-{head}", new string('x', 3000))));
                head++;
            }
            catch (StorageUnavailableException refusal)
            {
                return (head, refusal);
            }
        }
    }

    public async Task Reopen()
    {
        await Stop();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        remove();
    }

    public async Task Start()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings);
        services = new ServiceCollection().AddStorage(configuration.Build()).BuildServiceProvider();
        await Service<IHostedService>().StartAsync(default);
    }

    async Task Stop()
    {
        if (services is null) return;
        await Service<IHostedService>().StopAsync(default);
        await services.DisposeAsync();
        services = null;
    }

    T Service<T>() where T : notnull => services!.GetRequiredService<T>();

    static TestStore InFolder(string folder) => new(new() { Path = folder }, () => Directory.Delete(folder, true));

    // two stores on one database are tried too, so a destroyed key is noticed at once
    static TestStore On(string connectionString)
    {
        var folder = Folder();
        return new(new()
        {
            Kind = "postgres",
            ConnectionString = connectionString,
            Path = folder,
            KeyFile = Path.Combine(folder, "root.key"),
            KeepKeys = TimeSpan.Zero,
        }, () => Directory.Delete(folder, true));
    }
}

/// <summary>Short words for what the tests store.</summary>
static class Made
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Topic Journal = new("journal", "riverside", "one");

    public static ReadOnlyMemory<byte> Json(string word) => Encoding.UTF8.GetBytes($$"""{"word":"{{word}}"}""");

    public static string Text(this ReadOnlyMemory<byte> body) => Encoding.UTF8.GetString(body.Span);

    public static StoredEvent Event(long seq, string word, string by = "mara", string? supersedes = null) =>
        new(seq, "said", Noon.AddMilliseconds(seq), by, Json(word), supersedes);

    public static Append Append(Topic topic, long expected, string op, params string[] words) =>
        new(topic, expected, op, [.. words.Select((word, i) => Event(expected + 1 + i, word))], []);

    public static async Task<IReadOnlyList<string>> Words(this IEventLog log, Topic topic) =>
        [.. (await log.Read(topic, 0, int.MaxValue)).Select(stored => $"{stored.Seq}:{stored.Body.Text()[9..^2]}")];
}
