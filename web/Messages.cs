using System.Text;
using Homework.Kernel;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Homework.Web;

/// <summary>What the server says unasked, as finished messages of SignalR's JSON protocol: made once, sent to many.</summary>
static class Messages
{
    static readonly JsonHubProtocol json = new();

    public static SerializedHubMessage Changed(byte[] frame) => Invocation("Changed", frame);

    public static SerializedHubMessage Signalled(byte[] signal) => Invocation("Signalled", signal);

    public static SerializedHubMessage Resync(Topic topic)
    {
        LiveMeters.Resync();
        return Invocation("Resync", Json.Bytes(topic));
    }

    public static SerializedHubMessage Seated(Topic topic, bool isOut) => Invocation("Seated", Json.Bytes(topic), isOut ? "true"u8.ToArray() : "false"u8.ToArray());

    /// <summary>Two messages in one: each ends with its own end.</summary>
    public static SerializedHubMessage Both(SerializedHubMessage first, SerializedHubMessage second) =>
        Finished((byte[])[.. BytesOf(first).Span, .. BytesOf(second).Span]);

    /// <summary>Messages in one, in this order.</summary>
    public static SerializedHubMessage Together(IReadOnlyList<SerializedHubMessage> messages)
    {
        if (messages is [var only]) return only;
        var together = new byte[messages.Sum(message => BytesOf(message).Length)];
        var rest = together.AsSpan();
        foreach (var message in messages) rest = Put(rest, BytesOf(message).Span);
        return Finished(together);
    }

    static ReadOnlyMemory<byte> BytesOf(SerializedHubMessage message) => message.GetSerializedMessage(json);

    static SerializedHubMessage Invocation(string target, params ReadOnlySpan<byte[]> arguments)
    {
        ReadOnlySpan<byte> start = "{\"type\":1,\"target\":\""u8, middle = "\",\"arguments\":["u8, end = "]}\u001e"u8;
        var length = start.Length + target.Length + middle.Length + arguments.Length - 1 + end.Length;
        foreach (var argument in arguments) length += argument.Length;
        var message = new byte[length];
        var rest = Put(message, start);
        rest = rest[Encoding.ASCII.GetBytes(target, rest)..];
        rest = Put(rest, middle);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) rest = Put(rest, ","u8);
            rest = Put(rest, arguments[i]);
        }
        Put(rest, end);
        return Finished(message);
    }

    static Span<byte> Put(Span<byte> into, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(into);
        return into[bytes.Length..];
    }

    static SerializedHubMessage Finished(ReadOnlyMemory<byte> bytes) => new([new SerializedMessage("json", bytes)]);
}
