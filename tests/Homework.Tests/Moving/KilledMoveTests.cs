using System.Diagnostics;
using Homework.Silo.Storage;
using Homework.Tests.Storage;

namespace Homework.Tests.Moving;

/// <summary>The program itself, as people start it.</summary>
public sealed class KilledMoveTests
{
    [PostgresFact]
    public async Task A_move_killed_in_the_middle_of_a_batch_goes_on_and_doubles_nothing()
    {
        await using var practice = await MoveCase.New();
        await practice.StopIn("events");
        await using var gate = await practice.Connect();
        await gate.Command("SELECT pg_advisory_lock(4711)").Run();
        await gate.Command("""
            CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$;
            CREATE TRIGGER wait BEFORE INSERT ON events FOR EACH ROW WHEN (NEW.topic = 'journal/one' AND NEW.seq = 6) EXECUTE FUNCTION wait();
            """).Run();
        using (var victim = Start(practice))
        {
            while (await gate.Command("SELECT 1 FROM pg_locks WHERE objid = 4711 AND NOT granted").One() is null) await Task.Yield();
            victim.Kill();
            await victim.WaitForExitAsync();
            Assert.Equal(137, victim.ExitCode);
        }
        await gate.Command("SELECT pg_advisory_unlock(4711)").Run();
        await gate.Command("DROP TRIGGER wait ON events; DROP FUNCTION wait").Run();
        await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Start("postgres"));

        using var again = Start(practice);
        var said = await again.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await again.StandardError.ReadToEndAsync());
        await again.WaitForExitAsync();

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Moved.", said, StringComparison.Ordinal);
        Assert.Contains("--Storage:Kind postgres", said, StringComparison.Ordinal);
        Assert.Contains($"--Storage:KeyFile \"{practice.Folder}/root.key\"", said, StringComparison.Ordinal);
        Assert.Equal(await practice.Original(), await practice.Copy());
        await practice.Start("postgres");
    }

    [PostgresFact]
    public async Task What_stands_in_the_way_is_said_in_a_sentence()
    {
        await using var practice = await MoveCase.New();
        Assert.StartsWith("The database cannot be reached", await Complaint("Host=127.0.0.1;Port=1;Database=none"), StringComparison.Ordinal);
        Assert.StartsWith("That is not a way to reach", await Complaint("nonsense"), StringComparison.Ordinal);
        Assert.StartsWith("The database refused", await Complaint(practice.Database.Replace("Database=", "Database=no", StringComparison.Ordinal)), StringComparison.Ordinal);
        await practice.Start("sqlite");

        async Task<string> Complaint(string to)
        {
            using var process = Start(practice, to);
            var (complaint, said) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.Equal(1, process.ExitCode);
            return await complaint;
        }
    }

    static Process Start(MoveCase practice, string? to = null) => Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ["exec", Path.Combine(AppContext.BaseDirectory, "Homework.Web.dll"), "move", "--to", to ?? practice.Database, "--data", practice.Folder])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
