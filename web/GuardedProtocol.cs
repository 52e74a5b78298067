using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;

namespace Homework.Web;

/// <summary>
/// SignalR's JSON protocol as one connection speaks it, counting. Hub filters never see calls of unknown methods, so a line
/// that keeps sending what cannot be understood is cut here; and only here is it known that an answer has been written.
/// </summary>
sealed class GuardedProtocol(JsonHubProtocol json, Limits limits) : IHubProtocol
{
    int bad;
    int unanswered;
    TaskCompletionSource? answered;

    public string Name => json.Name;

    public int Version => json.Version;

    public TransferFormat TransferFormat => json.TransferFormat;

    public bool IsVersionSupported(int version) => json.IsVersionSupported(version);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => json.GetMessageBytes(message);

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output)
    {
        json.WriteMessage(message, output);
        if (message is CompletionMessage && Interlocked.Decrement(ref unanswered) <= 0) answered?.TrySetResult();
    }

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message)
    {
        if (!json.TryParseMessage(ref input, binder, out message)) return false;
        var isBad = message is InvocationBindingFailureMessage or StreamBindingFailureMessage or StreamItemMessage or StreamInvocationMessage;
        if (isBad && ++bad >= limits.Options.BadFrames)
            throw new InvalidDataException("too many frames that cannot be understood");
        if (message is HubMethodInvocationMessage or InvocationBindingFailureMessage && message is HubInvocationMessage { InvocationId: not null })
            Interlocked.Increment(ref unanswered);
        return true;
    }

    /// <summary>Ends when everything that was asked on this connection has its answer.</summary>
    public Task AllAnswered()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref answered, asked);
        if (Volatile.Read(ref unanswered) <= 0) asked.TrySetResult();
        return asked.Task;
    }
}

/// <summary>Gives every connection a protocol of its own.</summary>
sealed class GuardedProtocols(IOptions<JsonHubProtocolOptions> options, Limits limits) : IHubProtocolResolver
{
    readonly JsonHubProtocol json = new(options);

    public IReadOnlyList<IHubProtocol> AllProtocols => [json];

    public IHubProtocol? GetProtocol(string protocolName, IReadOnlyList<string>? supportedProtocols) =>
        protocolName == json.Name ? new GuardedProtocol(json, limits) : null;
}
