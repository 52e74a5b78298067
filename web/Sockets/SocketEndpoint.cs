using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Homework.Web.Sockets;

/// <summary>How much of one connection is held in memory, in bytes.</summary>
/// <param name="LongestInput">The longest message that it may send.</param>
/// <param name="MostOutput">What may wait for one that is slow before writing to it waits.</param>
sealed record SocketLimits(int LongestInput, int MostOutput);

/// <summary>
/// A hub's address, for WebSockets alone. What SignalR's clients negotiate is answered without remembering it, so that any
/// node may take the connection that follows.
/// </summary>
static class SocketEndpoint
{
    /// <summary>Maps a hub; its attributes say who may connect.</summary>
    /// <param name="app">Where.</param>
    /// <param name="path">Its address.</param>
    /// <param name="limits">How much a connection may be sent and may keep waiting.</param>
    public static void MapSockets<THub>(this IEndpointRouteBuilder app, string path, SocketLimits limits) where THub : Hub
    {
        object[] metadata = [.. typeof(THub).GetCustomAttributes(inherit: true).OfType<IAuthorizeData>()];
        var upgraded = app.CreateApplicationBuilder();
        upgraded.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan }); // SignalR has its own
        upgraded.Run(context => Accept<THub>(context, limits));
        app.Map(path, upgraded.Build()).WithMetadata(metadata);
        app.MapPost(path + "/negotiate", Negotiate).WithMetadata(metadata);
    }

    static Task Negotiate(HttpContext context)
    {
        var id = NewId();
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$"""
            {"negotiateVersion":1,"connectionId":"{{id}}","connectionToken":"{{id}}","availableTransports":[{"transport":"WebSockets","transferFormats":["Text"]}]}
            """);
    }

    static async Task Accept<THub>(HttpContext context, SocketLimits limits) where THub : Hub
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var services = context.RequestServices;
        var socket = await context.WebSockets.AcceptWebSocketAsync();
        await using var connection = new SocketConnection(context, socket, NewId(), limits, services.GetRequiredService<TimeProvider>());
        using (services.GetRequiredService<Heartbeat>().Attend(connection))
            await connection.Run(services.GetRequiredService<HubConnectionHandler<THub>>());
    }

    static string NewId() => Guid.NewGuid().ToString("N");
}
