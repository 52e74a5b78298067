using Homework.Kernel;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Homework.Web;

/// <summary>What the server says unasked, as finished messages of SignalR's JSON protocol: made once, sent to many.</summary>
static class Messages
{
    const byte End = 0x1e;

    public static SerializedHubMessage Changed(byte[] frame) => Invocation("Changed", frame);

    public static SerializedHubMessage Signalled(byte[] signal) => Invocation("Signalled", signal);

    public static SerializedHubMessage Resync(Topic topic)
    {
        LiveMeters.Resync();
        return Invocation("Resync", Json.Bytes(topic));
    }

    public static SerializedHubMessage Seated(Topic topic, bool isOut) => Invocation("Seated", Json.Bytes(topic), isOut ? "true"u8.ToArray() : "false"u8.ToArray());

    static SerializedHubMessage Invocation(string target, params ReadOnlySpan<byte[]> arguments)
    {
        var start = "{\"type\":1,\"target\":\""u8;
        var length = start.Length + target.Length + 17 + arguments.Length;
        foreach (var argument in arguments) length += argument.Length;
        var message = new MemoryStream(length);
        message.Write(start);
        foreach (var letter in target) message.WriteByte((byte)letter);
        message.Write("\",\"arguments\":["u8);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) message.WriteByte((byte)',');
            message.Write(arguments[i]);
        }
        message.Write("]}"u8);
        message.WriteByte(End);
        return new SerializedHubMessage([new SerializedMessage("json", message.GetBuffer().AsMemory(0, (int)message.Length))]);
    }
}
