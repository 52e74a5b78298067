using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Homework.Kernel;

namespace Homework.Tests.Web.Live;

/// <summary>A browser's live connection: SignalR's JSON protocol over a WebSocket, with the session's cookie.</summary>
sealed class HubLine : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly ClientWebSocket socket = new();
    readonly Channel<JsonObject> pushed = Channel.CreateUnbounded<JsonObject>();
    readonly Dictionary<string, TaskCompletionSource<JsonObject>> asked = [];
    readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int invocations;

    /// <summary>Ends when the server cut the line.</summary>
    public Task Closed => closed.Task;

    /// <summary>What the server said last before it closed the line, or null where it said nothing.</summary>
    public JsonObject? Goodbye { get; private set; }

    public static Task<HubLine> Open(TestHost host, TestBrowser browser, string? origin = null, string query = "") =>
        Open(host.Address, browser, origin, query);

    public static async Task<HubLine> Open(Uri address, TestBrowser browser, string? origin = null, string query = "")
    {
        var line = new HubLine();
        line.socket.Options.SetRequestHeader("Cookie", browser.CookieHeader);
        if ((origin ?? browser.Origin) is { Length: > 0 } from) line.socket.Options.SetRequestHeader("Origin", from);
        await line.socket.ConnectAsync(new Uri($"ws://{address.Authority}/hub{query}"), CancellationToken.None);
        _ = line.Listen();
        await line.Write("""{"protocol":"json","version":1}""");
        return line;
    }

    /// <summary>Calls a method of the hub; the completion message, with <c>result</c> or <c>error</c>.</summary>
    public async Task<JsonObject> Call(string method, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref invocations).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (asked) asked[id] = answer;
        var message = new JsonObject { ["type"] = 1, ["invocationId"] = id, ["target"] = method };
        message["arguments"] = new JsonArray([.. arguments.Select(argument => argument as JsonNode ?? JsonSerializer.SerializeToNode(argument, Json.Own))]);
        await Write(message.ToJsonString());
        return await answer.Task.WaitAsync(Patience);
    }

    public async Task<JsonNode> Send(Topic topic, string op, Command command) =>
        (await Call("Send", topic.ToString(), op, JsonNode.Parse(Json.Bytes(command))))["result"]!;

    public async Task<JsonNode> Watch(Topic topic) =>
        (await Call("Open", topic.ToString(), new Dictionary<string, long>(), false))["result"]!;

    /// <summary>The next thing the server says unasked that fits.</summary>
    public async Task<JsonObject> Hear(string target, Func<JsonArray, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await pushed.Reader.ReadAsync(patience.Token);
            if ((string?)message["target"] == target && (fits is null || fits(message["arguments"]!.AsArray()))) return message;
        }
    }

    /// <summary>What was said unasked and not heard yet.</summary>
    public IReadOnlyList<JsonObject> Unheard()
    {
        var messages = new List<JsonObject>();
        while (pushed.Reader.TryRead(out var message)) messages.Add(message);
        return messages;
    }

    public async Task Write(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message + '\u001e');
        await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task Listen()
    {
        var buffer = new byte[1 << 16];
        var text = new MemoryStream();
        try
        {
            while (true)
            {
                var read = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    break;
                }
                text.Write(buffer, 0, read.Count);
                if (!read.EndOfMessage) continue;
                foreach (var message in Encoding.UTF8.GetString(text.ToArray()).Split('\u001e', StringSplitOptions.RemoveEmptyEntries)) Take(message);
                text.SetLength(0);
            }
        }
        catch (Exception problem) when (problem is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // cut: that is an end as well
        }
        closed.TrySetResult();
        lock (asked)
            foreach (var answer in asked.Values) answer.TrySetException(new IOException("the line was cut"));
    }

    void Take(string text)
    {
        var message = JsonNode.Parse(text)!.AsObject();
        if (message["invocationId"] is { } id && (int?)message["type"] == 3)
        {
            lock (asked)
                if (asked.Remove((string)id!, out var answer)) answer.TrySetResult(message);
        }
        else if ((int?)message["type"] == 1) pushed.Writer.TryWrite(message);
        else if ((int?)message["type"] == 7) Goodbye ??= message;
    }
}
