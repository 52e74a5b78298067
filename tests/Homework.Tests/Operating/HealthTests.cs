using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Homework.Silo.Operating;
using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Homework.Tests.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Tests.Operating;

public sealed class HealthTests
{
    static readonly Uri Ready = new("/health/ready", UriKind.Relative);

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_process_that_runs_is_alive_and_ready(string path)
    {
        await using var host = await TestHost.Start();
        using var http = new HttpClient { BaseAddress = host.Address };
        var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_storage_takes_no_writes_it_is_alive_and_not_ready_and_says_so_without_secrets()
    {
        await using var host = await TestHost.Start();
        using var http = new HttpClient { BaseAddress = host.Address };
        var folder = host.Services.GetRequiredService<StorageOptions>().Path;
        await using (var other = new SqliteConnection($"Data Source={folder}/homework.db;Pooling=false"))
        {
            await other.OpenAsync();
            await using var held = await other.BeginTransactionAsync(); // the one lock for writing

            var answer = await Ask(host, http);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("""{"ready":false,"because":["storage cannot be written to"]}""", await answer.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await Ask(host, http)).StatusCode);
    }

    [Theory, Postgres]
    public async Task While_the_database_is_away_it_is_not_ready_and_when_it_is_back_it_is(string kind)
    {
        var database = await (await PostgresServer.Shared).NewDatabase();
        await using var host = await TestHost.Start($"--Storage:Kind={kind}", $"--Storage:ConnectionString={database}", $"--Storage:RootKey={new string('A', 43)}=");
        using var http = new HttpClient { BaseAddress = host.Address };
        Assert.Equal(HttpStatusCode.OK, (await Ask(host, http)).StatusCode);

        await Open(database, false);
        Assert.Equal("storage cannot be read", await Why(await Ask(host, http)));

        await Open(database, true);
        Assert.Equal(HttpStatusCode.OK, (await Ask(host, http)).StatusCode);
    }

    [Fact]
    public async Task A_node_without_the_web_answers_on_an_address_of_its_own_from_before_it_has_started()
    {
        var started = new TaskCompletionSource();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        var folder = Directory.CreateTempSubdirectory("homework-").FullName;
        builder.Configuration.AddInMemoryCollection([new("Health:Url", "http://127.0.0.1:0"), new("Storage:Path", folder)]);
        builder.Services.AddSingleton(TimeProvider.System).AddHealth(builder.Configuration).AddStopping(builder.Configuration).AddStorage(builder.Configuration);
        builder.Services.AddHostedService(_ => new Slow(started.Task));
        using (var node = builder.Build())
        {
            var starting = node.StartAsync();
            using var http = new HttpClient { BaseAddress = new(node.Services.GetServices<IHostedService>().OfType<HealthListener>().Single().Address) };

            Assert.Equal("ok", await http.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
            Assert.Equal("it is starting", await Why(await http.GetAsync(Ready)));
            started.SetResult();
            await starting;
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(Ready)).StatusCode);
            await node.StopAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    static async Task<string> Why(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["because"]![0]!;
    }

    /// <summary>Asks at a time when the last answer is old.</summary>
    static Task<HttpResponseMessage> Ask(TestHost host, HttpClient http)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(3));
        return http.GetAsync(Ready);
    }

    static async Task Open(string database, bool isOpen)
    {
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database).Database;
        await using var other = await PostgresServer.Connect(database.Replace($"Database={name}", "Database=postgres", StringComparison.Ordinal));
        await other.Command($"ALTER DATABASE {name} ALLOW_CONNECTIONS {isOpen}").Run();
        if (!isOpen) await other.Command("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = @name", ("name", name)).Run();
    }

    sealed class Slow(Task started) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => started;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
