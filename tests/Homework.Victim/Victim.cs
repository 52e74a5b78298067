using System.Text;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Victim;

/// <summary>
/// Writes to a store as fast as it can until it is killed, and says <c>topic seq op</c> for every append that was
/// acknowledged. Each stream first repeats the last op that is stored, as a browser does that never got its answer.
/// </summary>
static class Victim
{
    const int Streams = 24;
    static readonly Stream answers = Console.OpenStandardOutput();

    static async Task Main(string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(settings).Build();
        await using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StartAsync(default);
        var log = services.GetRequiredService<IEventLog>();
        await Task.WhenAll(Enumerable.Range(0, Streams).Select(i => Write(log, new Topic("journal", "riverside", $"t{i}"))));
    }

    static async Task Write(IEventLog log, Topic topic)
    {
        var last = await log.ReadBack(topic, long.MaxValue, 1);
        var head = last is [var newest] ? newest.Seq : 0;
        if (head > 0) await Repeat(log, topic, head);
        for (; ; head += 2)
        {
            var op = Op(topic, head);
            if (await log.Append(Append(topic, head, op)) is not Appended) throw new InvalidOperationException($"{topic} has two writers");
            Say($"{topic} {head + 2} {op}\n");
        }
    }

    static async Task Repeat(IEventLog log, Topic topic, long head)
    {
        var op = Op(topic, head - 2);
        if (await log.Append(Append(topic, head - 2, op)) != new Duplicate(head))
            throw new InvalidOperationException($"{op} was stored and is not recognised");
        Say($"{topic} {head} {op}\n");
    }

    static string Op(Topic topic, long expected) => $"{topic.Id}-after-{expected}";

    static Append Append(Topic topic, long expected, string op) => new(topic, expected, op,
        [Event(expected + 1, op), Event(expected + 2, op)], []);

    static StoredEvent Event(long seq, string op) =>
        new(seq, "said", DateTimeOffset.UnixEpoch, "mara", Encoding.UTF8.GetBytes($$"""{"op":"{{op}}"}"""));

    static void Say(string line)
    {
        lock (answers) answers.Write(Encoding.UTF8.GetBytes(line));
    }
}
