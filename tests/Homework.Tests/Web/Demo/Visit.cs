using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Homework.Kernel;
using Homework.Web;
using Homework.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Web.Demo;

/// <summary>A visitor of the demo: the browser that entered, and a window open on what they look at.</summary>
sealed class Visit : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Channel<JsonElement> frames = Channel.CreateUnbounded<JsonElement>();
    readonly Channel<JsonElement> signals = Channel.CreateUnbounded<JsonElement>();
    SimulatedLine? line;

    Visit(TestHost host, TestBrowser browser) => (Host, Browser, Cast) = (host, browser, host.Services.GetRequiredService<DemoPractice>().Current);

    public TestHost Host { get; }

    public TestBrowser Browser { get; }

    public DemoCast Cast { get; }

    public static Task<TestHost> Start(params string[] settings) => TestHost.Start(["--Demo:IsOn=true", "--Demo:Seed=7", .. settings]);

    public static async Task<Visit> As(string who, TestHost host)
    {
        var browser = host.Browser();
        var answer = await browser.Submit("/demo", new() { ["who"] = who }, to: "/demo?handler=Enter");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/g/circle", answer.Headers.Location?.OriginalString);
        return new Visit(host, browser);
    }

    public async Task<JsonElement> Open(Topic topic)
    {
        line ??= await SimulatedLine.Connect(Host.Address, Browser.CookieHeader, Hear, CancellationToken.None);
        return await line.Call("Open", topic.ToString(), new Dictionary<string, long>(), false);
    }

    /// <summary>Everything that the window shows of a topic when it is opened.</summary>
    public async Task<IReadOnlyList<Item>> Items(Topic topic) =>
    [
        .. (await Open(topic)).GetProperty("views").EnumerateArray()
            .SelectMany(view => view.GetProperty("put").EnumerateArray()).Select(item => item.Deserialize<Item>(Json.Own)!).DistinctBy(item => item.Id),
    ];

    public async Task Send(Topic topic, string op, Command command)
    {
        var outcome = await line!.Call("Send", topic.ToString(), op, JsonSerializer.SerializeToElement(command, Json.Own));
        Assert.Equal("accepted", outcome.GetProperty("kind").GetString());
    }

    /// <summary>Until so many simulated members are here as well.</summary>
    public async Task Company(int most)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Host.Services.GetRequiredService<Lines>().All.Count() <= most) await Task.Delay(20, patience.Token);
    }

    /// <summary>The next thing of this kind that comes in live and is as it should be.</summary>
    public async Task<T> Next<T>(Func<T, bool> isRight) where T : Item
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var frame in frames.Reader.ReadAllAsync(patience.Token))
            foreach (var put in frame.GetProperty("put").EnumerateArray())
                if (put.Deserialize<Item>(Json.Own) is T item && isRight(item)) return item;
        throw new InvalidOperationException("the line is closed");
    }

    /// <summary>Who points at something, as it comes in.</summary>
    public async IAsyncEnumerable<string> Points(string kind)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var signal in signals.Reader.ReadAllAsync(patience.Token))
            if (signal.GetProperty("kind").GetString() == kind) yield return signal.GetProperty("by").GetString()!;
    }

    public async Task Leave()
    {
        if (line is not null) await line.DisposeAsync();
        line = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Leave();
        Browser.Dispose();
    }

    void Hear(string target, JsonElement arguments)
    {
        if (target == "Changed") frames.Writer.TryWrite(arguments[0]);
        if (target == "Signalled") signals.Writer.TryWrite(arguments[0]);
    }
}
