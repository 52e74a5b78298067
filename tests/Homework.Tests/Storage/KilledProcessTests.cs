using System.Diagnostics;
using Xunit.Abstractions;

namespace Homework.Tests.Storage;

/// <summary>Another process writes to a store under load and is killed, again and again.</summary>
public class KilledProcessTests(ITestOutputHelper output)
{
    const int Stores = 2;

    [Theory, Sqlite, Postgres]
    public async Task Nothing_acknowledged_is_lost_or_stored_twice(string kind)
    {
        var (seed, kills, watch) = (Environment.TickCount, Acknowledged.Kills(kind == "sqlite" ? 100 : 10), Stopwatch.StartNew());
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, Stores).Select(i => KillOften(kind, kills / Stores, new Random(seed + i))));

        output.WriteLine($"seed {seed}: {kills} kills in {watch.Elapsed.TotalSeconds:n0} s, {acknowledged.Sum():n0} acknowledged, "
            + "0 lost, 0 stored twice");
    }

    static async Task<int> KillOften(string kind, int kills, Random random)
    {
        await using var store = await TestStore.Prepare(kind);
        var acknowledged = new Acknowledged();
        for (var i = 0; i < kills; i++) await WriteUntilKilled(store, random.Next(1, 400), acknowledged);
        await store.Start();
        await acknowledged.IsIn(store.Log);
        return acknowledged.Count;
    }

    // every word that came out of the process before it died counts as said
    static async Task WriteUntilKilled(TestStore store, int lines, Acknowledged acknowledged)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Homework.Victim.dll");
        var settings = store.Settings.Where(setting => setting.Value is not null).Select(setting => $"--{setting.Key}={setting.Value}");
        using var victim = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = victim.StandardError.ReadToEndAsync();
        for (var said = 0; await victim.StandardOutput.ReadLineAsync() is { } line;)
        {
            if (line.Split(' ') is [var topic, var seq, var op]) acknowledged.Add(topic, op, long.Parse(seq));
            if (++said == lines) victim.Kill();
        }
        await victim.WaitForExitAsync();
        Assert.Equal("", await complaints);
        Assert.Equal(137, victim.ExitCode);
    }
}
