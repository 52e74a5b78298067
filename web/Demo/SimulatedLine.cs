using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>
/// A client of the hub like any browser: a WebSocket to the server's own address that speaks SignalR's JSON protocol.
/// </summary>
sealed class SimulatedLine : IAsyncDisposable
{
    const byte End = 0x1e;
    static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(15);

    readonly ClientWebSocket socket = new();
    readonly CancellationTokenSource closing = new();
    readonly SemaphoreSlim writing = new(1);
    readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> waiting = new();
    readonly Action<string, JsonElement> heard;
    Task work = Task.CompletedTask;
    int calls;

    SimulatedLine(Action<string, JsonElement> heard) => this.heard = heard;

    /// <summary>Whether it still stands.</summary>
    public bool IsOpen => socket.State == WebSocketState.Open && !work.IsCompleted;

    /// <summary>Connects.</summary>
    /// <param name="server">The server's address.</param>
    /// <param name="cookie">The session's cookie, as a browser sends it.</param>
    /// <param name="heard">What the server says unasked: the name and the arguments.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<SimulatedLine> Connect(Uri server, string cookie, Action<string, JsonElement> heard, CancellationToken cancel)
    {
        var line = new SimulatedLine(heard);
        try
        {
            line.socket.Options.SetRequestHeader("Cookie", cookie);
            line.socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
            line.socket.Options.Proxy = null;
            await line.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/hub" }.Uri, cancel);
            await line.Write(Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}"));
            line.work = Task.WhenAll(line.Listen(), line.Ping());
            return line;
        }
        catch
        {
            await line.DisposeAsync();
            throw;
        }
    }

    /// <summary>Calls the hub and waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The hub could not answer.</exception>
    public async Task<JsonElement> Call(string target, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);
        var answer = waiting[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await Write(JsonSerializer.SerializeToUtf8Bytes(new { type = 1, invocationId = id, target, arguments }, Json.Own));
            return await answer.Task.WaitAsync(AnswerWithin, closing.Token);
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        try { await work; }
        catch (Exception) { } // it is over either way
        socket.Dispose();
    }

    async Task Write(byte[] message)
    {
        await writing.WaitAsync(closing.Token);
        try
        {
            await socket.SendAsync((byte[])[.. message, End], WebSocketMessageType.Text, endOfMessage: true, closing.Token);
        }
        finally
        {
            writing.Release();
        }
    }

    async Task Ping()
    {
        using var timer = new PeriodicTimer(PingEvery);
        while (await timer.WaitForNextTickAsync(closing.Token)) await Write("{\"type\":6}"u8.ToArray());
    }

    async Task Listen()
    {
        var part = new byte[16_384];
        var text = new MemoryStream();
        try
        {
            while (true)
            {
                var got = await socket.ReceiveAsync(part.AsMemory(), closing.Token);
                if (got.MessageType == WebSocketMessageType.Close) break;
                text.Write(part, 0, got.Count);
                if (got.EndOfMessage) Take(text);
            }
        }
        finally
        {
            await closing.CancelAsync(); // whoever still waits for an answer gets none
        }
    }

    /// <summary>Takes the whole messages off what has arrived; the beginning of another stays.</summary>
    void Take(MemoryStream text)
    {
        var rest = text.GetBuffer().AsMemory(0, (int)text.Length);
        for (var end = rest.Span.IndexOf(End); end >= 0; end = rest.Span.IndexOf(End))
        {
            Hear(JsonSerializer.Deserialize<JsonElement>(rest.Span[..end]));
            rest = rest[(end + 1)..];
        }
        var left = rest.ToArray();
        text.SetLength(0);
        text.Write(left);
    }

    void Hear(JsonElement message)
    {
        if (!message.TryGetProperty("type", out var type)) return; // the answer to the handshake
        if (type.GetInt32() == 1) heard(message.GetProperty("target").GetString()!, message.GetProperty("arguments"));
        if (type.GetInt32() != 3 || !waiting.TryGetValue(message.GetProperty("invocationId").GetString()!, out var answer)) return;
        if (message.TryGetProperty("error", out var error)) answer.TrySetException(new InvalidOperationException(error.GetString()));
        else answer.TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
    }
}
