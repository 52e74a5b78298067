using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homework.Silo.Operating;

/// <summary>
/// A small server that answers about health and nothing else. It is there before everything else of the process is, and until
/// everything else has stopped.
/// </summary>
sealed class HealthListener(string url, HealthCheckService checks) : IHostedLifecycleService
{
    readonly WebApplication app = Build(url, checks);

    /// <summary>Where it listens.</summary>
    public string Address => app.Urls.First();

    public Task StartingAsync(CancellationToken cancellationToken) => app.StartAsync(cancellationToken);

    public async Task StoppedAsync(CancellationToken cancellationToken) => await app.DisposeAsync();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    static WebApplication Build(string url, HealthCheckService checks)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 100;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        });
        // signals are for the process that this is a part of
        builder.Services.AddSingleton<IHostLifetime, NoSignals>().AddRoutingCore().AddSingleton(checks);
        var app = builder.Build();
        app.MapHealth();
        return app;
    }

    sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
