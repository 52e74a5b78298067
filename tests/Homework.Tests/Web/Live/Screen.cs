using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Homework.Web;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homework.Tests.Web.Live;

/// <summary>A line as the web has it, and what was written to it at the browser's end.</summary>
sealed class Screen
{
    const byte End = 0x1e;
    readonly Pipe written;

    /// <summary>A browser of this person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="isSlow">Nothing more is taken than the first message until it is read.</param>
    public Screen(string person, bool isSlow = false)
    {
        written = new Pipe(new PipeOptions(pauseWriterThreshold: isSlow ? 1 : 0, resumeWriterThreshold: isSlow ? 1 : 0));
        var connection = new DefaultConnectionContext(person, new Transport(new Pipe().Reader, written.Writer), new Transport(written.Reader, new Pipe().Writer));
        var hub = new HubConnectionContext(connection, new HubConnectionContextOptions(), NullLoggerFactory.Instance) { Protocol = new JsonHubProtocol() };
        Line = new Line(hub, person, "session", []);
    }

    public Line Line { get; }

    /// <summary>The next message; waits for it.</summary>
    public async Task<JsonNode> Next(CancellationToken stop)
    {
        while (true)
        {
            var read = await written.Reader.ReadAsync(stop);
            if (Take(read.Buffer) is { } message) return message;
            written.Reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>All that was written by now and not read yet.</summary>
    public IReadOnlyList<JsonNode> Unread()
    {
        var messages = new List<JsonNode>();
        while (written.Reader.TryRead(out var read))
        {
            if (Take(read.Buffer) is { } message) messages.Add(message);
            else written.Reader.AdvanceTo(read.Buffer.Start);
            if (read.Buffer.IsEmpty) break;
        }
        return messages;
    }

    JsonNode? Take(ReadOnlySequence<byte> unread)
    {
        if (unread.PositionOf(End) is not { } end) return null;
        var message = JsonNode.Parse(unread.Slice(0, end).ToArray());
        written.Reader.AdvanceTo(unread.GetPosition(1, end));
        return message;
    }

    sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
