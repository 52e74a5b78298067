using System.Diagnostics;

namespace Homework.Tests.Storage;

/// <summary>The programs of PostgreSQL, where they are installed.</summary>
static class PostgresPrograms
{
    static readonly string? folder = Find();

    /// <summary>Why there are none, or null.</summary>
    public static string? Missing { get; } = folder is null
        ? "skipped, because no PostgreSQL is installed here (initdb and pg_ctl are neither on PATH nor in /usr/lib/postgresql)"
        : Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv")
            ? "skipped, because PostgreSQL does not run as root and setpriv is not installed"
            : null;

    /// <summary>Runs one of them to its end.</summary>
    public static void Run(string program, params string[] arguments)
    {
        var start = AsPostgres(Path.Combine(folder!, program), arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        // the server inherits the pipe and keeps it open, so only the program's own end is waited for
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromSeconds(90)) || process.ExitCode != 0)
            throw new InvalidOperationException($"{program} did not work; see its words above");
    }

    /// <summary>Makes a folder the server's.</summary>
    public static async Task Give(string place)
    {
        if (!Environment.IsPrivilegedProcess) return;
        using var chown = Process.Start("chown", ["postgres", place]);
        await chown.WaitForExitAsync();
    }

    // the server refuses to run as root
    static ProcessStartInfo AsPostgres(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? new("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]) { WorkingDirectory = "/" }
        : new(program, arguments);

    static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Directory.Exists);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Concat(folders)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }
}
