using System.Collections.Concurrent;

namespace Homework.Web.Sockets;

/// <summary>One timer for all connections: SignalR's pings and time-outs, and sends that are stuck.</summary>
sealed class Heartbeat(TimeProvider clock) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    readonly ConcurrentDictionary<SocketConnection, bool> connections = new();

    /// <summary>From now on it is looked after, until what this gives is disposed of.</summary>
    public IDisposable Attend(SocketConnection connection)
    {
        connections.TryAdd(connection, true);
        return new Attendance(this, connection);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        using var stopping = stoppingToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
            foreach (var (connection, _) in connections) connection.Beat();
    }

    sealed class Attendance(Heartbeat heartbeat, SocketConnection connection) : IDisposable
    {
        public void Dispose() => heartbeat.connections.TryRemove(connection, out _);
    }
}
