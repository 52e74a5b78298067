using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Homework.Tests.Storage;

/// <summary>
/// A PostgreSQL server for the tests of this run: started when first asked for, in a temporary folder, on a free port of
/// the loopback interface, flushing to disk as in earnest. It is stopped when the run ends.
/// </summary>
static class PostgresServer
{
    static readonly Lazy<Task<int>> port = new(Start);
    static int databases;

    /// <summary>Why there can be none, or null.</summary>
    public static string? Missing { get; } = Programs() is null
        ? "skipped, because no PostgreSQL is installed here (initdb and pg_ctl are neither on PATH nor in /usr/lib/postgresql)"
        : Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv")
            ? "skipped, because PostgreSQL does not run as root and setpriv is not installed"
            : null;

    /// <summary>Where it keeps everything, once started.</summary>
    public static string Folder { get; private set; } = "";

    /// <summary>Makes an empty database and says how to reach it.</summary>
    public static async Task<string> NewDatabase()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        var server = $"Host=127.0.0.1;Port={await port.Value};Username=postgres;Include Error Detail=true";
        await using var source = NpgsqlDataSource.Create(server + ";Database=postgres;Pooling=false");
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return $"{server};Database={name}";
    }

    /// <summary>A connection of the test's own.</summary>
    public static async Task<NpgsqlConnection> Connect(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Throws everybody out of a database, in the middle of whatever they do.</summary>
    public static async Task ThrowOut(string connectionString)
    {
        await using var connection = await Connect(connectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;
        await command.ExecuteNonQueryAsync();
    }

    static async Task<int> Start()
    {
        var folder = Folder = Directory.CreateTempSubdirectory("homework-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
            using (var chown = Process.Start("chown", ["postgres", folder])) await chown.WaitForExitAsync();
        Run("initdb", "-D", Path.Combine(folder, "db"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        StopWithThisProcess(folder);
        var free = FreePort();
        Run("pg_ctl", "-D", Path.Combine(folder, "db"), "-w", "-t", "60", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses=127.0.0.1 -c port={free} -c unix_socket_directories='' -c max_connections=200", "start");
        return free;
    }

    // however this process ends, even killed, nothing of the server stays behind
    static void StopWithThisProcess(string folder)
    {
        var watch = $"""
            trap '' INT; while kill -0 {Environment.ProcessId}; do sleep 1; done
            server=$(head -n 1 '{folder}/db/postmaster.pid'); kill -QUIT $server; while kill -0 $server; do sleep 1; done
            rm -rf '{folder}'
            """;
        using var shell = Process.Start("/bin/sh", ["-c", $"({watch}) </dev/null >/dev/null 2>&1 &"]);
        shell.WaitForExit();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static void Run(string program, params string[] arguments)
    {
        var start = AsPostgres(Path.Combine(Programs()!, program), arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        // the server inherits the pipe and keeps it open, so only the program's own end is waited for
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromSeconds(90)) || process.ExitCode != 0)
            throw new InvalidOperationException($"{program} did not work; see its words above");
    }

    // the server refuses to run as root
    static ProcessStartInfo AsPostgres(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? new("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]) { WorkingDirectory = "/" }
        : new(program, arguments);

    static string? Programs()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Directory.Exists);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Concat(folders)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }
}
