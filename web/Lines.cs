using System.Collections.Concurrent;
using System.Net;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Homework.Web;

/// <summary>
/// The lines of this node: how many a person, an address and the node may have, and which to cut when a session ends. Takes
/// the place of SignalR's own bookkeeping of groups, which nothing here goes by.
/// </summary>
sealed class Lines : DefaultHubLifetimeManager<HomeworkHub>, IDisposable
{
    readonly ConcurrentDictionary<string, HubConnectionContext> connections = new();
    readonly ConcurrentDictionary<string, Line> lines = new();
    readonly Dictionary<string, int> counts = [];
    readonly Limits limits;
    readonly Sessions sessions;

    /// <summary>The lines of a node whose sessions these are.</summary>
    public Lines(ILogger<DefaultHubLifetimeManager<HomeworkHub>> logger, Limits limits, Sessions sessions) : base(logger)
    {
        this.limits = limits;
        this.sessions = sessions;
        sessions.Ended += Cut;
    }

    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        connections[connection.ConnectionId] = connection;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        connections.TryRemove(connection.ConnectionId, out _);
        return Task.CompletedTask;
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Line> All => lines.Select(line => line.Value);

    /// <summary>The line of a connection, or null.</summary>
    public Line? Find(string connection) => lines.GetValueOrDefault(connection);

    /// <summary>Takes a connection in; false when there are too many already.</summary>
    public bool Add(HubCallerContext context, string person, string session)
    {
        if (!connections.TryGetValue(context.ConnectionId, out var connection)) return false;
        var keys = KeysOf(person, context.GetHttpContext()?.Connection.RemoteIpAddress);
        lock (counts)
        {
            if (keys.Any(key => counts.GetValueOrDefault(key.Name) >= key.Most)) return false;
            foreach (var (name, _) in keys) counts[name] = counts.GetValueOrDefault(name) + 1;
        }
        lines[context.ConnectionId] = new Line(connection, person, session, [.. keys.Select(key => key.Name)]);
        return true;
    }

    /// <summary>Lets a connection go; its line, or null where it never was taken in.</summary>
    public Line? Remove(string connection)
    {
        if (!lines.TryRemove(connection, out var line)) return null;
        lock (counts)
            foreach (var name in line.CountedAs)
                if (--counts[name] == 0) counts.Remove(name);
        return line;
    }

    /// <inheritdoc/>
    public void Dispose() => sessions.Ended -= Cut;

    void Cut(string session)
    {
        foreach (var line in lines.Values.Where(line => line.Session == session)) line.Abort();
    }

    (string Name, int Most)[] KeysOf(string person, IPAddress? address) =>
    [
        ("person " + person, limits.Options.LinesPerPerson),
        ("address " + address, limits.Options.LinesPerAddress),
        ("node", limits.Options.LinesPerNode),
    ];
}
