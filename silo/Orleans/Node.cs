using Homework.Kernel;
using Homework.Silo.Operating;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo;

/// <summary>One node of a cluster: grains and what they remember, no web.</summary>
static class Node
{
    static readonly Dictionary<string, string?> Usual = new()
    {
        ["Cluster:Role"] = nameof(ClusterRole.Node),
        ["Logging:LogLevel:Default"] = "Warning",
    };

    /// <summary>Runs until it is told to stop; answers the process's exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Usual });
        builder.Logging.AddLogs(builder.Configuration);
        builder.Services.AddHealth(builder.Configuration).AddStopping(builder.Configuration).AddTelemetry(builder.Configuration);
        builder.Services.AddSilo(builder.Configuration);
        try
        {
            using var host = builder.Build();
            await host.StartAsync();
            await Console.Out.WriteLineAsync($"A node of Homework runs · Engine: {Hosting.EngineName}");
            await host.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception problem) when (problem is InvalidOperationException or StorageUnavailableException or IOException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }
}
