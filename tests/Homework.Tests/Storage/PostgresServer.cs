using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Homework.Tests.Storage;

/// <summary>
/// A PostgreSQL server for the tests of this run: in a temporary folder, on a free port of the loopback interface, flushing
/// to disk as in earnest. It ends when the run ends, if not before.
/// </summary>
sealed class PostgresServer : IAsyncDisposable
{
    static readonly Lazy<Task<PostgresServer>> shared = new(Begin);
    readonly int port = FreePort();
    int databases;

    PostgresServer(string folder) => Folder = folder;

    /// <summary>The one that most tests use, each with a database of its own; started when first asked for.</summary>
    public static Task<PostgresServer> Shared => shared.Value;

    /// <summary>Where it keeps everything.</summary>
    public string Folder { get; }

    string Data => Path.Combine(Folder, "db");

    string Address => $"Host=127.0.0.1;Port={port};Username=postgres;Include Error Detail=true";

    /// <summary>A server for one test alone, which may do with it what it likes.</summary>
    public static async Task<PostgresServer> Begin()
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("homework-postgres-").FullName);
        await PostgresPrograms.Give(server.Folder);
        PostgresPrograms.Run("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        server.StopWithThisProcess();
        server.Start();
        return server;
    }

    /// <summary>Makes an empty database and says how to reach it.</summary>
    /// <param name="place">A folder that its tables lie in, or null for the server's own.</param>
    public async Task<string> NewDatabase(string? place = null)
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(Address + ";Database=postgres;Pooling=false");
        if (place is not null) await Run($"CREATE TABLESPACE {name} LOCATION '{place}'");
        await Run($"CREATE DATABASE {name}{(place is null ? "" : $" TABLESPACE {name}")}");
        return $"{Address};Database={name}";

        async Task Run(string sql)
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
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

    /// <summary>Starts it, recovering what its log has where it died.</summary>
    public void Start() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(Folder, "log"), "-o",
        $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c max_connections=200", "start");

    /// <summary>Every process of it ends at once, in the middle of whatever it does: nothing is finished, nothing is written.</summary>
    public void Kill() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public ValueTask DisposeAsync()
    {
        Kill();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    // however this process ends, even killed, nothing of the server stays behind
    void StopWithThisProcess()
    {
        var watch = $"""
            trap '' INT; while kill -0 {Environment.ProcessId}; do sleep 1; done
            server=$(head -n 1 '{Folder}/db/postmaster.pid'); kill -QUIT $server; while kill -0 $server; do sleep 1; done
            rm -rf '{Folder}'
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
}
