using Homework.Kernel;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Homework.Web;

/// <summary>
/// One browser's connection, written to without ever waiting for it. One that falls behind is spared further frames and
/// told to resync once it has caught up.
/// </summary>
sealed class Line(HubConnectionContext connection, string person, string session, string[] countedAs)
{
    const int MostUnsent = 512;
    const int FewUnsent = 8;

    int unsent;
    bool isBehind;

    public string Id => connection.ConnectionId;

    public HubConnectionContext Connection => connection;

    public string Person => person;

    public string Session => session;

    /// <summary>The counts it adds to, for when it goes.</summary>
    public string[] CountedAs => countedAs;

    /// <summary>What this line watches, by topic; guarded by the topic's own lock where it matters.</summary>
    public HashSet<Topic> Topics { get; } = [];

    /// <summary>Writes; what it gives ends, without an error, when this and all before it is written or never will be.</summary>
    public Task Write(SerializedHubMessage message)
    {
        if (isBehind) return Task.CompletedTask;
        var writing = connection.WriteAsync(message, CancellationToken.None);
        if (writing.IsCompletedSuccessfully) return Task.CompletedTask;
        if (Interlocked.Increment(ref unsent) > MostUnsent) isBehind = true;
        return Later(writing);
    }

    /// <summary>Writes something fleeting, where it would not be late: not behind what waits to be sent, and never instead of it.</summary>
    public void Pass(SerializedHubMessage message)
    {
        if (Volatile.Read(ref unsent) < FewUnsent) _ = Write(message);
    }

    public void Abort() => connection.Abort();

    async Task Later(ValueTask writing)
    {
        try { await writing; }
        catch (Exception) { return; } // the connection is gone; SignalR says so elsewhere
        if (Interlocked.Decrement(ref unsent) > 0 || !isBehind) return;
        isBehind = false;
        Topic[] topics;
        lock (Topics) topics = [.. Topics];
        foreach (var topic in topics) _ = Write(Messages.Resync(topic));
    }
}
