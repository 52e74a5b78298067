using System.Globalization;
using System.Text.Json;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Load;

/// <summary>
/// Opens the store of a server that was killed and looks for everything it had acknowledged: every entry once, at the
/// number that was said, in topics whose numbers have no holes.
/// </summary>
static class Verification
{
    const int AtOnce = 500;

    /// <summary>An acknowledged post.</summary>
    sealed record Acknowledged(Topic Topic, string Op, long Seq);

    /// <summary>Looks, says what it found, and answers whether all was well.</summary>
    public static async Task<bool> Run(IConfiguration settings, LoadOptions load)
    {
        var lines = await File.ReadAllLinesAsync(load.Acks ?? throw new ArgumentException("--Acks is missing"));
        var topics = lines.Select(Read).GroupBy(one => one.Topic).ToArray();
        await using var services = new ServiceCollection().AddStorage(settings).BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StartAsync(default);
        var log = services.GetRequiredService<IEventLog>();
        var (stored, wrong) = (0L, 0L);
        foreach (var topic in topics)
        {
            if (load.Sheets) // of what was written again and again only the latest is kept
            {
                var last = topic.MaxBy(one => one.Seq)!;
                if (await log.Find(topic.Key, last.Op) == last.Seq) stored++;
                else wrong++;
                continue;
            }
            var entries = await Entries(log, topic.Key);
            stored += entries.Count;
            wrong += topic.Count(one => entries.GetValueOrDefault(one.Op) != one.Seq);
        }
        await Console.Out.WriteLineAsync(
            $$"""{"acknowledged":{{lines.Length}},"topics":{{topics.Length}},"stored":{{stored}},"missing_or_misplaced":{{wrong}}}""");
        return wrong == 0 && lines.Length > 0;
    }

    /// <summary>The entries of a journal with their numbers.</summary>
    /// <exception cref="InvalidDataException">A number is missing, or an entry is there twice.</exception>
    static async Task<Dictionary<string, long>> Entries(IEventLog log, Topic topic)
    {
        var entries = new Dictionary<string, long>();
        var seq = 0L;
        while (await log.Read(topic, seq, AtOnce) is { Count: > 0 } events)
            foreach (var happened in events)
            {
                if (happened.Seq != ++seq) throw new InvalidDataException($"{topic} has no {seq}");
                if (IdIn(happened.Kind) is not { } id) continue;
                using var body = JsonDocument.Parse(happened.Body);
                var entry = body.RootElement.GetProperty(id).GetString()!;
                if (!entries.TryAdd(entry, seq)) throw new InvalidDataException($"{topic} has {entry} twice");
            }
        return entries;
    }

    /// <summary>Where an event has the op of its command, for what the load posts.</summary>
    static string? IdIn(string kind) => kind switch { "entryWritten" => "entry", "stepsTaken" => "batch", _ => null };

    static Acknowledged Read(string line) => line.Split(' ') is [var topic, var op, var seq]
        ? new Acknowledged(Topic.Parse(topic), op, long.Parse(seq, CultureInfo.InvariantCulture))
        : throw new InvalidDataException($"not an acknowledgement: {line}");
}
