using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Text;

namespace Homework.Tests.Web.Sockets;

/// <summary>Both ends of a WebSocket without a network: what the server sends arrives only when the browser reads it.</summary>
sealed class SocketPair : IDisposable
{
    readonly Stream serverStream, browserStream;

    public SocketPair()
    {
        var narrow = new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1, useSynchronizationContext: false);
        var (there, back) = (new Pipe(narrow), new Pipe());
        serverStream = new Both(back.Reader.AsStream(), there.Writer.AsStream());
        browserStream = new Both(there.Reader.AsStream(), back.Writer.AsStream());
        Server = WebSocket.CreateFromStream(serverStream, new WebSocketCreationOptions { IsServer = true });
        Browser = WebSocket.CreateFromStream(browserStream, new WebSocketCreationOptions { IsServer = false });
    }

    public WebSocket Server { get; }

    public WebSocket Browser { get; }

    /// <summary>The next message that arrives, whole.</summary>
    public async Task<string> Hear()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (buffer, length) = (new byte[1 << 20], 0);
        while (true)
        {
            var received = await Browser.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += received.Count;
            if (received.EndOfMessage) return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    public void Dispose()
    {
        Server.Dispose();
        Browser.Dispose();
        serverStream.Dispose();
        browserStream.Dispose();
    }

    /// <summary>Reads from one stream and writes to another.</summary>
    sealed class Both(Stream from, Stream to) : Stream
    {
        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => from.ReadAsync(buffer, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => to.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => to.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            from.Dispose();
            to.Dispose();
            base.Dispose(disposing);
        }
    }
}
