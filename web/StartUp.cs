using System.Net.Sockets;
using Homework.Kernel;
using Homework.Silo;
using Homework.Silo.Storage;
using Homework.Web.Demo;
using Microsoft.AspNetCore.Connections;

namespace Homework.Web;

/// <summary>Starts the program for a person at a console: says in a few lines where it is, or in one what stands in the way.</summary>
sealed class StartUp
{
    const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";

    bool isRunning;

    /// <summary>What stopped the start is said once, by <see cref="Run"/>.</summary>
    public void Prepare(WebApplicationBuilder builder) =>
        builder.Logging.AddFilter(HostLog, level => isRunning && level >= LogLevel.Warning);

    /// <summary>Runs it until it is told to stop; answers the process's exit code.</summary>
    public async Task<int> Run(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception problem) when (Sentence(problem, app.Configuration) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            await app.DisposeAsync();
            return 1;
        }
        isRunning = true;
        await Console.Out.WriteLineAsync(Welcome(app));
        try
        {
            await app.WaitForShutdownAsync();
        }
        catch (Exception late) when (late is OperationCanceledException or AggregateException)
        {
            await Console.Error.WriteLineAsync("Not everything ended in the time that Stopping:Seconds gives. What was acknowledged is stored.");
            return 1;
        }
        await app.DisposeAsync();
        return 0;
    }

    static string Welcome(WebApplication app)
    {
        var storage = app.Services.GetRequiredService<StorageOptions>();
        var data = storage.IsPostgres ? "PostgreSQL" : Path.GetFullPath(storage.Path);
        var address = app.Urls.FirstOrDefault();
        var demo = app.Services.GetService<DemoOptions>() is null ? "" : $"  See it live with an invented group: {address}/demo{Environment.NewLine}";
        return $"Homework runs on {address}{Environment.NewLine}{demo}  Engine: {Hosting.EngineName} · Data: {data} · Stop: Ctrl+C";
    }

    static string? Sentence(Exception problem, IConfiguration configuration) => problem switch
    {
        IOException { InnerException: AddressInUseException } or AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            $"Something else is already running on {configuration["urls"]}. Stop it, or choose another port: PORT=5081 ./homework run",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"This account may not listen on {configuration["urls"]}. Choose a port above 1023: PORT=5081 ./homework run",
        InvalidOperationException or StorageUnavailableException or UnauthorizedAccessException => problem.Message,
        _ => null,
    };
}
