using Homework.Kernel;
using Homework.Silo.Operating;
using Homework.Web.Accounts;
using Homework.Web.Sockets;
using Microsoft.AspNetCore.SignalR;

namespace Homework.Web;

/// <summary>The live part of the web: the hub, its limits and this node's watcher.</summary>
static class Live
{
    /// <summary>The longest message a browser may send, in bytes: an entry of 10,000 characters in any script fits.</summary>
    public const int LongestMessage = 65_536;

    const string Path = "/hub";
    const int Buffer = 32_768;

    public static IServiceCollection AddLive(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LimitOptions>(configuration.GetSection("Limits"));
        services.AddSingleton<Limits>();
        services.AddSingleton<Lines>();
        services.AddSingleton<HubLifetimeManager<HomeworkHub>>(found => found.GetRequiredService<Lines>());
        services.AddSingleton<Watcher>();
        services.AddHostedService(found => found.GetRequiredService<Watcher>());
        services.AddSingleton<IUserIdProvider, PersonId>();
        services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = LongestMessage;
            options.EnableDetailedErrors = false;
            options.StatefulReconnectBufferSize = 0;
            options.HandshakeTimeout = TimeSpan.FromSeconds(10);
            options.KeepAliveInterval = TimeSpan.FromSeconds(10);
            options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
            options.DisableImplicitFromServicesParameters = true;
        });
        services.Configure<JsonHubProtocolOptions>(options => options.PayloadSerializerOptions = Json.Own);
        services.AddSingleton<IHubProtocolResolver, GuardedProtocols>();
        services.AddSingleton<Heartbeat>();
        services.AddHostedService(found => found.GetRequiredService<Heartbeat>());
        services.AddSingleton<Farewell>();
        services.AddSingleton<IDrain>(found => found.GetRequiredService<Farewell>());
        return services;
    }

    public static void MapLive(this IEndpointRouteBuilder app) => app.MapSockets<HomeworkHub>(Path, new SocketLimits(LongestMessage, Buffer));

    /// <summary>Counts the lines in and out, so that their end can be waited for.</summary>
    public static IApplicationBuilder UseLive(this IApplicationBuilder app)
    {
        var farewell = app.ApplicationServices.GetRequiredService<Farewell>();
        return app.Use((context, next) => context.Request.Path.StartsWithSegments(Path) ? farewell.Welcome(context, () => next(context)) : next(context));
    }

    sealed class PersonId : IUserIdProvider
    {
        public string? GetUserId(HubConnectionContext connection) =>
            connection.User.Identity is { IsAuthenticated: true } ? connection.User.ToCaller().Person : null;
    }
}
