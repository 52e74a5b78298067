using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Homework.Web.Sockets;

/// <summary>
/// One browser's WebSocket as SignalR wants a connection: what it says goes out on the thread that says it, what it hears is
/// read on the thread that heard it.
/// </summary>
sealed class SocketConnection : ConnectionContext, IDuplexPipe, IConnectionUserFeature, IConnectionHeartbeatFeature, IHttpContextFeature
{
    static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(10);

    readonly WebSocket socket;
    readonly Pipe input;
    readonly SocketOutput output;
    readonly CancellationTokenSource closed = new(); // never disposed of: a heartbeat may still cancel it, and it holds nothing
    readonly List<(Action<object> Act, object State)> beats = [];

    /// <summary>The connection of an upgraded request.</summary>
    public SocketConnection(HttpContext context, WebSocket socket, string id, SocketLimits limits, TimeProvider clock)
    {
        this.socket = socket;
        (HttpContext, User, ConnectionId) = (context, context.User, id);
        input = new Pipe(new PipeOptions(
            readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false,
            pauseWriterThreshold: limits.LongestInput, resumeWriterThreshold: limits.LongestInput / 2));
        output = new SocketOutput(socket, limits.MostOutput, clock);
        Features.Set<IConnectionUserFeature>(this);
        Features.Set<IConnectionHeartbeatFeature>(this);
        Features.Set<IHttpContextFeature>(this);
        ConnectionClosed = closed.Token;
    }

    /// <inheritdoc/>
    public override string ConnectionId { get; set; }

    /// <inheritdoc/>
    public override IFeatureCollection Features { get; } = new FeatureCollection();

    /// <inheritdoc/>
    public override IDictionary<object, object?> Items { get; set; } = new ConnectionItems();

    /// <inheritdoc/>
    public override IDuplexPipe Transport { get => this; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public PipeReader Input => input.Reader;

    /// <inheritdoc/>
    public PipeWriter Output => output;

    /// <inheritdoc/>
    public ClaimsPrincipal? User { get; set; }

    /// <inheritdoc/>
    public HttpContext? HttpContext { get; set; }

    /// <inheritdoc/>
    public override void Abort(ConnectionAbortedException abortReason) => Abort();

    /// <inheritdoc/>
    public override void Abort()
    {
        closed.Cancel();
        socket.Abort();
    }

    /// <inheritdoc/>
    public void OnHeartbeat(Action<object> action, object state)
    {
        lock (beats) beats.Add((action, state));
    }

    /// <summary>A second or so went by.</summary>
    public void Beat()
    {
        if (output.IsStuckFor(SendTimeout)) Abort();
        lock (beats)
            foreach (var (act, state) in beats) act(state);
    }

    /// <summary>Runs until the browser or the handler is done with it.</summary>
    public async Task Run(ConnectionHandler handler)
    {
        var receiving = Receive();
        try
        {
            await handler.OnConnectedAsync(this);
        }
        finally
        {
            await input.Reader.CompleteAsync();
            output.Complete();
            await Part(receiving);
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        socket.Dispose();
        return base.DisposeAsync();
    }

    // what was said last is sent, and the other side is given a moment to close as well
    async Task Part(Task receiving)
    {
        using var patience = new CancellationTokenSource(CloseTimeout);
        try
        {
            await output.Sent().WaitAsync(patience.Token);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            await receiving.WaitAsync(patience.Token);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException)
        {
            // it is gone, or does not answer: then without a farewell
        }
        socket.Abort();
        await receiving;
    }

    async Task Receive()
    {
        try
        {
            while (await ReceiveSome()) ;
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or IOException)
        {
            // it broke: that is an end as well
        }
        finally
        {
            await input.Writer.CompleteAsync();
            await closed.CancelAsync();
        }
    }

    async ValueTask<bool> ReceiveSome()
    {
        // asked for nothing first, so that who says nothing costs no buffer
        if ((await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None)).MessageType == WebSocketMessageType.Close) return false;
        var received = await socket.ReceiveAsync(input.Writer.GetMemory(), CancellationToken.None);
        if (received.MessageType == WebSocketMessageType.Close) return false;
        input.Writer.Advance(received.Count);
        await input.Writer.FlushAsync(); // once the handler is done this goes nowhere
        return true;
    }
}
