using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Homework.Silo.Operating;

/// <summary>
/// What those who run the process ask it: <c>/health/live</c> (it answers: else start it anew) and <c>/health/ready</c> (send
/// people here; else 503 and why, in words that give nothing away).
/// </summary>
public static class Health
{
    /// <summary>
    /// Adds the checks, and where <c>Health:Url</c> is set a listener of its own for them: for a node without the web, or an
    /// address that only the machines beside it can reach. What else must work before the process is ready is another
    /// <see cref="IHealthCheck"/>.
    /// </summary>
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Readiness>().AddSingleton<StorageCheck>();
        // the checks say themselves, once, when something goes wrong and when it is right again
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        services.AddHealthChecks().AddCheck<Readiness>("process").AddCheck<StorageCheck>("storage");
        if (configuration["Health:Url"] is { Length: > 0 } url)
            services.AddHostedService(found => new HealthListener(url, found.GetRequiredService<HealthCheckService>()));
        return services;
    }

    /// <summary>Maps <c>/health/live</c>, the older <c>/health</c> that says the same, and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        foreach (var path in (string[])["/health", "/health/live"])
            app.MapHealthChecks(path, new() { Predicate = _ => false, ResponseWriter = SayAlive }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = SayReady }).AllowAnonymous();
    }

    static Task SayAlive(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync("ok");
    }

    static Task SayReady(HttpContext context, HealthReport report)
    {
        var because = report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => entry.Description ?? "a check failed");
        return context.Response.WriteAsJsonAsync(new { Ready = report.Status == HealthStatus.Healthy, Because = because });
    }
}
