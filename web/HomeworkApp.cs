using Homework.Silo;
using Homework.Silo.Operating;
using Homework.Web.Accounts;
using Homework.Web.Demo;
using Homework.Web.Pages;
using Homework.Web.Pictures;
using Homework.Web.Recordings;
using Microsoft.Extensions.Configuration.Memory;

namespace Homework.Web;

/// <summary>The whole program: storage and grains, accounts, the live hub and the browser's files, in one process.</summary>
public static class HomeworkApp
{
    const int LongestBody = 65_536;

    /// <summary>What the settings say where nothing else is said.</summary>
    static readonly Dictionary<string, string?> Quiet = new()
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // the keys that it says are not encrypted protect forms alone, and are kept beside the accounts, which are not either
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager"] = "Error",
    };

    /// <summary>Builds it from settings, environment and command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="adjust">Changes before it is built (tests give it their clock).</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Quiet });
        builder.Logging.AddLogs(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddHealth(builder.Configuration);
        builder.Services.AddStopping(builder.Configuration);
        builder.Services.AddProxy(builder.Configuration);
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddSilo(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration);
        builder.Services.AddLive(builder.Configuration);
        builder.Services.AddPictures();
        builder.Services.AddDemo(builder.Configuration);
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UseProxy();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(problem => problem.Run(context =>
            context.Response.WriteAsync("Something went wrong here. What you wrote is kept on your device; please try again in a moment.")));
        app.UseAccounts();
        app.UseLive();
        app.UseDemo();
        app.UseClientFiles();
        app.MapAccounts();
        app.MapLive();
        app.MapPictures();
        app.MapRecordings();
        app.MapPages();
        app.MapHealth();
        return app;
    }
}
