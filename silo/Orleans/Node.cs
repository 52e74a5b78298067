using Homework.Kernel;
using Homework.Silo.Operating;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo;

/// <summary>A process that runs grains and nothing else: one node of a cluster.</summary>
static class Node
{
    /// <summary>What the settings say where nothing else is said.</summary>
    static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Cluster:Role"] = nameof(ClusterRole.Node),
        ["Logging:LogLevel:Default"] = "Warning",
    };

    /// <summary>Runs until it is told to stop; answers the process's exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        try
        {
            using var host = Build(args);
            await host.StartAsync();
            await Console.Out.WriteLineAsync(Welcome(host));
            await host.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception problem) when (problem is InvalidOperationException or StorageUnavailableException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }
        catch (AddressInUseException)
        {
            await Console.Error.WriteLineAsync("Another process listens on Cluster:Port or Cluster:ClientPort. Stop it, or choose other ports.");
        }
        catch (Exception late) when (late is OperationCanceledException or AggregateException)
        {
            await Console.Error.WriteLineAsync("Not everything ended in the time that Stopping:Seconds gives. What was acknowledged is stored.");
        }
        return 1;
    }

    static IHost Build(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        if (!Engine.RunsGrains(builder.Configuration))
            throw new InvalidOperationException("Cluster:Role is Client, but this program runs grains. A client of the cluster is the web program.");
        builder.Logging.AddLogs(builder.Configuration);
        builder.Services.AddHealth(builder.Configuration);
        builder.Services.AddStopping(builder.Configuration);
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddSilo(builder.Configuration);
        return builder.Build();
    }

    static string Welcome(IHost host)
    {
        var silo = host.Services.GetRequiredService<ILocalSiloDetails>();
        var cluster = host.Services.GetRequiredService<ClusterSettings>();
        var what = cluster.Role == ClusterRole.Node ? $"a node of the cluster {cluster.Id}" : "alone";
        return $"Homework's grains run on {silo.SiloAddress.Endpoint}, {what}. Engine: {Engine.Name} · Stop: Ctrl+C";
    }
}
