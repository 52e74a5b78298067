using Homework.Silo;
using Homework.Web.Accounts;

namespace Homework.Web;

/// <summary>The whole program: storage and grains, accounts, the live hub and the browser's files, in one process.</summary>
public static class HomeworkApp
{
    const int LongestBody = 65_536;

    /// <summary>Builds it from settings, environment and command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="adjust">Changes before it is built (tests give it their clock).</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddSilo(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration);
        builder.Services.AddLive(builder.Configuration);
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseAccounts();
        app.UseClientFiles();
        app.MapAccounts();
        app.MapLive();
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
        return app;
    }
}
