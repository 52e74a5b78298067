using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Homework.Kernel;

namespace Homework.Tests.Cluster;

/// <summary>People who write without a pause, each the next entry once the last one is acknowledged.</summary>
sealed class Writers
{
    static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20); // the machine is there for others, too

    /// <summary>Somebody in a circle, and how it went.</summary>
    sealed class Writer(Circle circle, Caller caller, string name)
    {
        public Circle Circle => circle;

        public Caller Caller => caller;

        public string Name => name;

        public int Acknowledged;
        public int Smooth; // so many in a row were answered at once
    }

    readonly record struct Ack(Topic Topic, string Writer, string Op, long Seq, int Tries, TimeSpan Took);

    readonly ConcurrentQueue<Ack> acks = [];
    readonly Writer[] writers;
    readonly Task[] writing;
    volatile bool isOver;

    Writers(Writer[] writers)
    {
        this.writers = writers;
        writing = [.. writers.Select(writer => Task.Run(() => Write(writer)))];
    }

    /// <summary>Everybody of these circles begins.</summary>
    /// <param name="circles">Where they write.</param>
    /// <param name="through">Tells apart those who write by another way.</param>
    /// <param name="without">Who does not write.</param>
    public static Writers Begin(IEnumerable<Circle> circles, string through = "", Caller? without = null) => new([.. circles.SelectMany(circle =>
        new[] { Circle.Fay, Circle.Mo, Circle.Lea }.Where(caller => caller != without).Select(caller => new Writer(circle, caller, through + caller.Person)))]);

    /// <summary>What was counted, for whoever reads the test's output.</summary>
    public string Summary => $"{acks.Count} acknowledged, {acks.Count(ack => ack.Tries > 1)} not at the first try, "
        + $"the slowest after {acks.Max(ack => ack.Took).TotalSeconds:n1} s";

    /// <summary>Everybody has so many more acknowledged.</summary>
    public async Task Heard(int more)
    {
        var before = writers.Select(writer => writer.Acknowledged).ToArray();
        await Until("everybody is answered", () => writers.Select((writer, i) => writer.Acknowledged - before[i]).All(heard => heard >= more));
    }

    /// <summary>Everybody was answered at the first try so many times in a row from now on.</summary>
    public async Task AreAnsweredAtOnce(int times)
    {
        foreach (var writer in writers) Volatile.Write(ref writer.Smooth, 0);
        await Until("everybody is answered at once", () => writers.All(writer => Volatile.Read(ref writer.Smooth) >= times));
    }

    /// <summary>Everybody finishes what they are at.</summary>
    public async Task End()
    {
        isOver = true;
        await Task.WhenAll(writing);
    }

    /// <summary>
    /// All that was acknowledged is in the log, at the number that was said; nothing is there twice, nothing without its
    /// writer, and what one person wrote is in their order.
    /// </summary>
    /// <returns>The ids of each journal's entries.</returns>
    public static async Task<Dictionary<Topic, string[]>> AreIn(IEventLog log, params IReadOnlyList<Writers> all)
    {
        var entries = new Dictionary<Topic, string[]>();
        foreach (var topic in all.SelectMany(some => some.acks).GroupBy(ack => ack.Topic))
        {
            var stored = await log.Read(topic.Key, 0, int.MaxValue);
            Assert.Equal(Enumerable.Range(1, stored.Count).Select(seq => (long)seq), stored.Select(happened => happened.Seq));
            var written = stored.Where(happened => happened.Kind == "entryWritten").ToDictionary(EntryOf, happened => happened.Seq);
            Assert.Equal(written.OrderBy(entry => entry.Value), topic.Select(ack => KeyValuePair.Create(ack.Op, ack.Seq)).OrderBy(entry => entry.Value));
            foreach (var own in topic.GroupBy(ack => ack.Writer)) Assert.Equal(own.Select(ack => ack.Seq).Order(), own.Select(ack => ack.Seq));
            entries[topic.Key] = [.. written.Keys];
        }
        return entries;
    }

    async Task Until(string what, Func<bool> isSo) =>
        await Patience.Until(what, () => Array.Find(writing, task => task.IsFaulted) is { } broken ? Failed(broken) : Task.FromResult(isSo()));

    static async Task<bool> Failed(Task broken)
    {
        await broken;
        return false;
    }

    async Task Write(Writer writer)
    {
        for (var number = 1; !isOver; number++)
        {
            var (op, began) = ($"{writer.Name}-{number}", Stopwatch.GetTimestamp());
            var (outcome, tries) = await writer.Circle.Send(writer.Circle.Journal, writer.Caller, op, Circle.Entry($"This is {op}."));
            var seq = Assert.IsType<Accepted>(outcome).Seq;
            acks.Enqueue(new Ack(writer.Circle.Journal, writer.Name, op, seq, tries, Stopwatch.GetElapsedTime(began)));
            Interlocked.Increment(ref writer.Acknowledged);
            Volatile.Write(ref writer.Smooth, tries == 1 ? writer.Smooth + 1 : 0);
            await Task.Delay(Breath);
        }
    }

    static string EntryOf(StoredEvent happened)
    {
        using var body = JsonDocument.Parse(happened.Body);
        return body.RootElement.GetProperty("entry").GetString()!;
    }
}
