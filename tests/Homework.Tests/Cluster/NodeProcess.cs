using System.Diagnostics;
using Homework.Tests.Storage;

namespace Homework.Tests.Cluster;

/// <summary>A node in a process of its own, which can be killed so that nobody hears of it.</summary>
sealed class NodeProcess : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;
    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    NodeProcess(Process process, int port) => (this.process, Port) = (process, port);

    /// <summary>Where other nodes reach it.</summary>
    public int Port { get; }

    /// <summary>Starts one.</summary>
    public static async Task<NodeProcess> Start(TestStore store, string cluster, int port, int clientPort)
    {
        var settings = store.Settings.Append(new("Cluster:Id", cluster)).Append(new("Cluster:Address", "127.0.0.1"))
            .Append(new("Cluster:Port", $"{port}")).Append(new("Cluster:ClientPort", $"{clientPort}")).Append(new("Health:Url", "http://127.0.0.1:0"));
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "Homework.Silo.dll"), .. settings.Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            RedirectStandardOutput = true,
        };
        var node = new NodeProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, port);
        node.process.OutputDataReceived += (_, line) => node.Hear(line.Data);
        node.process.Exited += (_, _) => node.ready.TrySetException(new InvalidOperationException("The node ended before it was ready."));
        node.process.Start();
        node.process.BeginOutputReadLine();
        await node.ready.Task.WaitAsync(Patience);
        return node;
    }

    /// <summary>It is gone in the middle of whatever it does.</summary>
    public Task Kill()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    void Hear(string? line)
    {
        if (line?.StartsWith("Homework's grains run on", StringComparison.Ordinal) == true) ready.TrySetResult();
    }
}
