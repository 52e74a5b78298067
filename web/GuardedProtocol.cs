using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Homework.Web;

/// <summary>
/// SignalR's JSON protocol, counting what cannot be understood: hub filters never see calls of unknown methods, so a line
/// that keeps sending them is cut here.
/// </summary>
sealed class GuardedProtocol(JsonHubProtocol json, Limits limits) : IHubProtocol
{
    sealed class Count
    {
        public int Bad;
    }

    readonly ConditionalWeakTable<IInvocationBinder, Count> counts = []; // SignalR makes one binder for each connection

    public string Name => json.Name;

    public int Version => json.Version;

    public TransferFormat TransferFormat => json.TransferFormat;

    public bool IsVersionSupported(int version) => json.IsVersionSupported(version);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => json.GetMessageBytes(message);

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => json.WriteMessage(message, output);

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message)
    {
        if (!json.TryParseMessage(ref input, binder, out message)) return false;
        var isBad = message is InvocationBindingFailureMessage or StreamBindingFailureMessage or StreamItemMessage or StreamInvocationMessage;
        if (isBad && ++counts.GetOrCreateValue(binder).Bad >= limits.Options.BadFrames)
            throw new InvalidDataException("too many frames that cannot be understood");
        return true;
    }
}
