using System.Diagnostics;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit.Abstractions;

namespace Homework.Tests.Storage;

/// <summary>Another process writes to a data folder under load and is killed, again and again.</summary>
public class KilledProcessTests(ITestOutputHelper output)
{
    const int Kills = 100;
    const int Folders = 2;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_stored_twice()
    {
        var seed = Environment.TickCount;
        var watch = Stopwatch.StartNew();
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, Folders).Select(i => KillOften(new Random(seed + i))));

        output.WriteLine($"seed {seed}: {Kills} kills in {watch.Elapsed.TotalSeconds:n0} s, {acknowledged.Sum():n0} acknowledged, "
            + "0 lost, 0 stored twice");
    }

    static async Task<int> KillOften(Random random)
    {
        var folder = TestStore.Folder();
        try
        {
            var acknowledged = new Dictionary<(string Topic, string Op), long>();
            for (var i = 0; i < Kills / Folders; i++) await WriteUntilKilled(folder, random.Next(1, 400), acknowledged);
            await Compare(folder, acknowledged);
            return acknowledged.Count;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // every word that came out of the process before it died counts as said
    static async Task WriteUntilKilled(string folder, int lines, Dictionary<(string, string), long> acknowledged)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Homework.Victim.dll");
        using var victim = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, $"--Storage:Path={folder}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = victim.StandardError.ReadToEndAsync();
        for (var said = 0; await victim.StandardOutput.ReadLineAsync() is { } line;)
        {
            if (line.Split(' ') is [var topic, var seq, var op]) Remember(topic, op, long.Parse(seq));
            if (++said == lines) victim.Kill();
        }
        await victim.WaitForExitAsync();
        Assert.Equal("", await complaints);
        Assert.Equal(137, victim.ExitCode);

        void Remember(string topic, string op, long seq)
        {
            if (!acknowledged.TryAdd((topic, op), seq)) Assert.Equal(acknowledged[(topic, op)], seq);
        }
    }

    static async Task Compare(string folder, Dictionary<(string Topic, string Op), long> acknowledged)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Storage:Path", folder)]).Build();
        await using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        var storage = services.GetRequiredService<IHostedService>();
        await storage.StartAsync(default);
        var log = services.GetRequiredService<IEventLog>();
        foreach (var stream in acknowledged.GroupBy(answer => answer.Key.Topic))
        {
            var stored = await log.Read(Topic.Parse(stream.Key), 0, int.MaxValue);
            Assert.Equal(Enumerable.Range(1, stored.Count).Select(i => (long)i), stored.Select(happened => happened.Seq));
            Assert.All(stream, answer => Assert.Equal($$"""{"op":"{{answer.Key.Op}}"}""", stored[(int)answer.Value - 1].Body.Text()));
            Assert.Equal(stored.Count / 2, stored.Select(happened => happened.Body.Text()).Distinct().Count());
        }
        await storage.StopAsync(default);
    }
}
