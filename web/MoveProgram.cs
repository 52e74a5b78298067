using System.Globalization;
using System.Runtime.InteropServices;
using Homework.Kernel;
using Homework.Silo.Moving;
using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Npgsql;

namespace Homework.Web;

/// <summary>
/// <c>move --to "Host=…" [--data FOLDER]</c>: a practice that began in a data folder goes on in PostgreSQL. Says what it does,
/// what stands in the way, and how to start afterwards.
/// </summary>
static class MoveProgram
{
    const string Usage = """
        move --to "Host=…;Username=…;Password=…;Database=…" [--data FOLDER] [--Storage:KeyFile FILE]

          --to     an empty PostgreSQL database; where Password is left out, PGPASSWORD or ~/.pgpass is asked
          --data   the data folder; nothing in it is deleted
        """;

    static readonly Dictionary<string, string> names = new() { ["--to"] = "Move:To", ["--data"] = "Storage:Path" };

    /// <summary>Runs it; answers the process's exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args, names).Build();
        var from = (settings.GetSection("Storage").Get<StorageOptions>() ?? new()) with { Kind = "sqlite" };
        if (settings["Move:To"] is not { Length: > 0 } to)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        var progress = new MoveProgress(Console.Out, !Console.IsOutputRedirected, TimeProvider.System);
        try
        {
            await Console.Out.WriteLineAsync($"Moving the practice in {Path.GetFullPath(from.Path)} to {SourceMark.Name(to)}");
            var move = new Move(from, to, [AccountsMove.Part(from, to)], progress, TimeProvider.System);
            var moved = await move.Run(stop.Token);
            progress.End();
            await Console.Out.WriteLineAsync(Summary(moved, from, to));
            return 0;
        }
        catch (Exception problem) when (Sentence(problem) is { } sentence)
        {
            progress.End();
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true; // what is stored is marked first
        stop.Cancel();
    }

    static string Summary(Moved moved, StorageOptions from, string to) => $"""
        {(moved.Unsealed is { } opened ? Found(moved, opened) : "This practice had already moved there; nothing was left to do.")}

        Start it there from now on:
          dotnet "{Path.Combine(AppContext.BaseDirectory, "Homework.Web.dll")}" --urls http://localhost:5080 \
            --Storage:Kind postgres --Storage:ConnectionString "{SourceMark.Name(to)};Password=…" \
            {(from.RootKey is { Length: > 0 } ? "(and the same Storage:RootKey as before)" : $"--Storage:KeyFile \"{Path.GetFullPath(from.KeyPath)}\"")}

        The root key stays where it is and is needed as before: keep its backup. The first look at a long journal may take a
        moment. Everything in {Path.GetFullPath(from.Path)} is still there, and Homework does not start on it any more. Once you
        trust the new database, delete homework.db and accounts.db there (never root.key): erasing somebody does not reach them.
        """;

    static string Found(Moved moved, Unsealed opened)
    {
        var seconds = moved.Took.TotalSeconds;
        var closed = opened.Closed.Count == 0 ? "" : $"""

            {opened.Closed.Count} topics hold something that does not open, here as in the folder: {string.Join(", ", opened.Closed.Take(10))}
            """;
        return string.Create(CultureInfo.InvariantCulture, $"""
            Moved. {moved.Copied:n0} rows copied in {seconds:n1} s; {moved.Rows:n0} rows compared with their originals: all the same.
            {opened.Events:n0} events opened with the root key; {opened.Forgotten:n0} belong to people who were forgotten.{closed}
            """);
    }

    static string? Sentence(Exception problem) => problem switch
    {
        OperationCanceledException => "Stopped. Nothing is lost: the same command goes on where it was.",
        PostgresException refused => $"The database refused: {refused.MessageText}{(refused.Where is { } where ? $" ({where})" : "")}. {Again}",
        NpgsqlException or TimeoutException => $"The database cannot be reached: {problem.Message}. {Again}",
        ArgumentException => $"That is not a way to reach a PostgreSQL database: {problem.Message}",
        InvalidOperationException or StorageUnavailableException or UnauthorizedAccessException or IOException => problem.Message,
        _ => null,
    };

    const string Again = "What was copied so far is kept; put that right and run the same command again.";
}
