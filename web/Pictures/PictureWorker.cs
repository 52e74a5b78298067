using System.Diagnostics;

namespace Homework.Web.Pictures;

/// <summary>
/// Draws pictures anew in the sizes that are shown, with libvips in a sandbox (bubblewrap): a process without network, files,
/// environment or other processes, with an end to its memory and time. Where one of the programs is missing pictures stay
/// as they were sent, without what is not needed to show them.
/// </summary>
sealed partial class PictureWorker(IConfiguration configuration, ILogger<PictureWorker> log) : IDisposable
{
    /// <summary>The longest side of a picture that is looked at, and of one among many.</summary>
    public const int Large = 2048, Small = 480;

    const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="; // a PNG of one pixel

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    static readonly string[] programs = ["bwrap", "prlimit", "vipsthumbnail"];

    readonly SemaphoreSlim free = new(2);
    Task<bool>? isThere;

    /// <summary>Whether pictures can be drawn anew here: tried once, because a sandbox may be installed and not allowed.</summary>
    public Task<bool> IsThere() => isThere ??= Try();

    /// <summary>The picture drawn anew as WebP, its longest side at most this long.</summary>
    /// <exception cref="PictureException">The sandbox could not read it.</exception>
    public async Task<Picture> Draw(Picture picture, int longest, CancellationToken cancel)
    {
        await free.WaitAsync(cancel);
        try
        {
            return Picture.Read(await Run(picture.Bytes, longest, cancel));
        }
        finally
        {
            free.Release();
        }
    }

    async Task<bool> Try()
    {
        if (configuration["Pictures:Worker"] == "off" || !OperatingSystem.IsLinux() || !Array.TrueForAll(programs, IsInstalled)) return false;
        try
        {
            await Draw(Picture.Read(Convert.FromBase64String(Dot)), Small, CancellationToken.None);
            return true;
        }
        catch (PictureException)
        {
            return false;
        }
    }

    async Task<byte[]> Run(byte[] file, int longest, CancellationToken cancel)
    {
        using var worker = Process.Start(Sandbox(longest))!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Longest);
        try
        {
            var giving = Give(worker, file, patience.Token);
            var drawn = await Take(worker, patience.Token);
            await Task.WhenAll(giving, worker.WaitForExitAsync(patience.Token));
            if (worker.ExitCode == 0 && drawn.Length > 0) return drawn;
            LogFailed(worker.ExitCode);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            LogSlow();
        }
        finally
        {
            if (!worker.HasExited) worker.Kill(entireProcessTree: true);
        }
        throw PictureException.Broken();
    }

    static async Task Give(Process worker, byte[] file, CancellationToken cancel)
    {
        try
        {
            await worker.StandardInput.BaseStream.WriteAsync(file, cancel);
            worker.StandardInput.Close();
        }
        catch (IOException)
        {
            // it has heard enough, or has ended: its exit code tells
        }
    }

    static async Task<byte[]> Take(Process worker, CancellationToken cancel)
    {
        using var drawn = new MemoryStream();
        var room = new byte[81_920];
        while (drawn.Length <= Picture.MaxBytes && await worker.StandardOutput.BaseStream.ReadAsync(room, cancel) is > 0 and var read) drawn.Write(room, 0, read);
        return drawn.ToArray();
    }

    // not --die-with-parent: it goes by the thread that began it, and those of a pool end at any time
    static ProcessStartInfo Sandbox(int longest) => new("bwrap",
    [
        "--unshare-all", "--new-session", "--clearenv", "--setenv", "PATH", "/usr/bin", "--cap-drop", "ALL",
        "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64", "--proc", "/proc", "--dev", "/dev",
        "--tmpfs", "/tmp", "--", "prlimit", "--as=2147483648", "--cpu=20", "--nofile=64", "--fsize=67108864",
        "vipsthumbnail", "stdin", "--size", $"{longest}x{longest}>", "-o", ".webp[Q=82,strip]",
    ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <inheritdoc/>
    public void Dispose() => free.Dispose();

    [LoggerMessage(LogLevel.Warning, "A picture could not be drawn anew: the sandbox ended with {ExitCode}")]
    partial void LogFailed(int exitCode);

    [LoggerMessage(LogLevel.Warning, "A picture could not be drawn anew in time")]
    partial void LogSlow();
}
