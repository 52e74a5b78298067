using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Homework.Tests.Operating;

/// <summary>The program as a process of its own, for what can only be tried on one: signals, and what it writes to its console.</summary>
sealed class RunningProgram : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;
    readonly StringBuilder words = new();
    readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource<string> setupCode = new(TaskCreationOptions.RunContinuationsAsynchronously);

    RunningProgram(Process process) => this.process = process;

    /// <summary>Where it listens.</summary>
    public Uri Address => address.Task.Result;

    /// <summary>The code that it shows while nobody can sign in.</summary>
    public Task<string> SetupCode => setupCode.Task.WaitAsync(Patience);

    /// <summary>All that it wrote to its console; complete once it has <see cref="Ended"/>.</summary>
    public string Words
    {
        get { lock (words) return words.ToString(); }
    }

    /// <summary>Starts it on a free port.</summary>
    public static async Task<RunningProgram> Start(string folder, params string[] settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Homework.Web.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", program, "--urls=http://127.0.0.1:0", $"--Storage:Path={folder}", .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var running = new RunningProgram(new Process { StartInfo = start, EnableRaisingEvents = true });
        running.Listen();
        await running.address.Task.WaitAsync(Patience);
        return running;
    }

    /// <summary>Sends it a signal by its name.</summary>
    public async Task Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end; its exit code.</summary>
    public async Task<int> Ended()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    void Listen()
    {
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"it ended before it was ready: {Words}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    void Take(string? line)
    {
        if (line is null) return;
        lock (words) words.AppendLine(line);
        if (line.Split("Homework runs on ") is ["", var where]) address.TrySetResult(new Uri(where));
        if (line.Split("enter this code: ") is [_, var code]) setupCode.TrySetResult(code);
    }
}
