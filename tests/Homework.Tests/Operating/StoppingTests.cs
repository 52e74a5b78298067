using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Storage;
using Homework.Tests.Web;
using Homework.Tests.Web.Live;
using Microsoft.Data.Sqlite;

namespace Homework.Tests.Operating;

/// <summary>What becomes of people's words and lines when the process is told to end.</summary>
public sealed class StoppingTests : IAsyncLifetime, IDisposable
{
    static readonly string[] Room = ["--Limits:Writes=100000", "--Limits:Reads=100000", "--Limits:LinesPerPerson=50"];

    readonly string folder = TestStore.Folder();
    readonly Topic journal = new("journal", "riverside-practice", "pages");
    RunningProgram program = null!;
    TestBrowser rosa = null!;

    public async Task InitializeAsync()
    {
        program = await RunningProgram.Start(folder, Room);
        rosa = new TestBrowser(program.Address);
        await rosa.Submit("/setup", new()
        {
            ["code"] = await program.SetupCode,
            ["practice"] = "Riverside Practice",
            ["legalName"] = "Rosa Winter",
            ["email"] = "rosa@example.org",
            ["password"] = TestHost.Password,
        });
        await using var line = await HubLine.Open(program.Address, rosa);
        var group = new Topic("group", journal.Practice, "tuesday");
        await Practice.Accept(line.Send(group, "create", new CreateGroup("Tuesday circle", "", GroupFormat.Open, 8, null, null, "Europe/London", null, "Rosa")));
        await Practice.Accept(line.Send(group, "pages", new AddJournal("Our journal", null, Moderation.Open, 3, true)));
        while ((string?)(await line.Watch(journal))["topic"] is null) await Task.Yield();
    }

    public void Dispose() => rosa.Dispose();

    public async Task DisposeAsync()
    {
        await program.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [UnixFact]
    public async Task What_was_under_way_is_answered_and_nothing_new_is_taken_in_and_the_browser_is_told_to_come_back()
    {
        await using var line = await HubLine.Open(program.Address, rosa);
        await line.Watch(journal);
        Task<JsonNode> underWay;
        Task<JsonObject> late;
        await using (await HoldStorage())
        {
            underWay = line.Send(journal, "under-way", Practice.Entry("Sent a moment before the end."));
            await program.Signal("TERM");

            await SaysThatItStops();
            await Assert.ThrowsAsync<WebSocketException>(() => HubLine.Open(program.Address, rosa));
            late = line.Call("Send", journal.ToString(), "late", JsonNode.Parse(Json.Bytes<Command>(Practice.Entry("Too late."))));
            Assert.False(underWay.IsCompleted);
        }

        await Practice.Accept(underWay);
        Assert.Contains("restarting", (string?)(await late)["error"], StringComparison.Ordinal);
        await line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True((bool?)line.Goodbye?["allowReconnect"]);
        Assert.Equal(0, await program.Ended());
    }

    [UnixFact]
    public async Task Told_to_end_under_load_it_loses_nothing_that_it_acknowledged_and_does_nothing_twice()
    {
        var acknowledged = new ConcurrentDictionary<string, long>();
        var unknown = new ConcurrentBag<string>();
        var enough = new TaskCompletionSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 12).Select(Write));
        await enough.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await program.Signal("TERM");
        await writing.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(0, await program.Ended());
        await Restart();
        await using var line = await HubLine.Open(program.Address, rosa);
        foreach (var (op, seq) in acknowledged) Assert.Equal(seq, await Seq(line, op));
        foreach (var op in unknown) acknowledged[op] = await Seq(line, op);
        Assert.Equal(acknowledged.Count, acknowledged.Values.Distinct().Count());
        Assert.Equal(acknowledged.Values.Max(), (long)(await line.Watch(journal))["seq"]!);

        async Task Write(int writer)
        {
            await using var own = await HubLine.Open(program.Address, rosa);
            for (var i = 0; ; i++)
            {
                var op = $"w{writer}-{i}";
                try
                {
                    var answer = await own.Call("Send", journal.ToString(), op, JsonNode.Parse(Json.Bytes<Command>(Practice.Entry(op))));
                    if (answer["error"] is not null) unknown.Add(op);
                    else acknowledged[op] = (long)answer["result"]!["seq"]!;
                }
                catch (Exception gone) when (gone is IOException or WebSocketException or ObjectDisposedException)
                {
                    unknown.Add(op);
                    Assert.NotNull(own.Goodbye); // never cut without a word
                    return;
                }
                if (acknowledged.Count > 300) enough.TrySetResult();
            }
        }
    }

    [UnixFact]
    public async Task A_second_signal_ends_it_at_once()
    {
        await using var line = await HubLine.Open(program.Address, rosa);
        await using (await HoldStorage())
        {
            _ = line.Call("Send", journal.ToString(), "waits", JsonNode.Parse(Json.Bytes<Command>(Practice.Entry("Waits for the disk."))));
            await program.Signal("TERM");
            await SaysThatItStops();
            await program.Signal("TERM");
            Assert.NotEqual(0, await program.Ended());
        }
    }

    async Task<IAsyncDisposable> HoldStorage()
    {
        var other = new SqliteConnection($"Data Source={folder}/homework.db;Pooling=false");
        await other.OpenAsync();
        await other.BeginTransactionAsync();
        return other;
    }

    /// <summary>Asks until it says so: that storage is held may be noticed first.</summary>
    async Task SaysThatItStops()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var http = new HttpClient { BaseAddress = program.Address };
        var said = "";
        while (!said.Contains("it is stopping", StringComparison.Ordinal))
        {
            var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
            said = await answer.Content.ReadAsStringAsync(patience.Token);
        }
    }

    async Task Restart()
    {
        await program.DisposeAsync();
        program = await RunningProgram.Start(folder, Room);
        using var before = rosa;
        rosa = new TestBrowser(program.Address);
        await rosa.Submit("/sign-in", new() { ["email"] = "rosa@example.org", ["password"] = TestHost.Password });
    }

    async Task<long> Seq(HubLine line, string op) => (long)(await line.Send(journal, op, Practice.Entry(op)))["seq"]!;
}

/// <summary>A fact about signals.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>Skipped on Windows.</summary>
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "skipped, because Windows has no signals" : null;
}
