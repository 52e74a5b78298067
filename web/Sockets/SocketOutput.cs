using System.IO.Pipelines;
using System.Net.WebSockets;

namespace Homework.Web.Sockets;

/// <summary>
/// What a connection says. A flush sends at once, on the thread that flushes; what is flushed while a send is under way goes
/// out together after it. Nothing is held while nothing is said.
/// </summary>
/// <param name="socket">Where it goes, as text messages.</param>
/// <param name="most">How many bytes may wait behind a send before a flush has to wait.</param>
/// <param name="clock">Tells how long a send takes.</param>
sealed class SocketOutput(WebSocket socket, int most, TimeProvider clock) : PipeWriter
{
    readonly Lock gate = new();
    PooledBytes filling; // written and not flushed: the writer's alone
    PooledBytes waiting; // flushed while a send was under way
    long? sendingSince; // the clock's timestamp while a send is under way
    TaskCompletionSource<FlushResult>? relieved;
    TaskCompletionSource? finished;
    bool isOver;

    /// <summary>Whether one send has been under way for longer than that.</summary>
    public bool IsStuckFor(TimeSpan patience)
    {
        lock (gate) return sendingSince is { } since && clock.GetElapsedTime(since) > patience;
    }

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0) => filling.Free(sizeHint);

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => filling.Free(sizeHint).Span;

    /// <inheritdoc/>
    public override void Advance(int bytes) => filling.Advance(bytes);

    /// <inheritdoc/>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        var bytes = filling;
        filling = default;
        lock (gate)
        {
            if (bytes.IsEmpty || isOver) return Flushed;
            if (sendingSince is not null) return Wait(bytes);
            sendingSince = clock.GetTimestamp();
        }
        _ = SendAll(bytes);
        return Flushed;
    }

    /// <inheritdoc/>
    public override void CancelPendingFlush()
    {
        lock (gate) Relieve(isCanceled: true);
    }

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null)
    {
        lock (gate)
        {
            isOver = true;
            Relieve(isCanceled: false);
        }
    }

    /// <summary>Ends when all that was flushed is sent, or cannot be.</summary>
    public Task Sent()
    {
        lock (gate)
        {
            if (sendingSince is null) return Task.CompletedTask;
            finished ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return finished.Task;
        }
    }

    ValueTask<FlushResult> Flushed => new(new FlushResult(isCanceled: false, isOver));

    // the gate is held
    ValueTask<FlushResult> Wait(PooledBytes bytes)
    {
        waiting.Add(bytes);
        if (waiting.Length <= most) return Flushed;
        relieved ??= new TaskCompletionSource<FlushResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        return new ValueTask<FlushResult>(relieved.Task);
    }

    async Task SendAll(PooledBytes bytes)
    {
        try
        {
            while (!bytes.IsEmpty)
            {
                await socket.SendAsync(bytes.Written, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                bytes.Return();
                bytes = Next();
            }
        }
        catch (Exception)
        {
            Stop(); // it is gone: whoever reads it notices
        }
    }

    PooledBytes Next()
    {
        lock (gate)
        {
            var next = waiting;
            waiting = default;
            sendingSince = next.IsEmpty ? null : clock.GetTimestamp();
            Relieve(isCanceled: false);
            if (next.IsEmpty) Finish();
            return next;
        }
    }

    void Stop()
    {
        lock (gate)
        {
            isOver = true;
            sendingSince = null;
            waiting = default;
            Relieve(isCanceled: false);
            Finish();
        }
    }

    // the gate is held
    void Finish()
    {
        finished?.TrySetResult();
        finished = null;
    }

    // the gate is held
    void Relieve(bool isCanceled)
    {
        relieved?.TrySetResult(new FlushResult(isCanceled, isOver));
        relieved = null;
    }
}
