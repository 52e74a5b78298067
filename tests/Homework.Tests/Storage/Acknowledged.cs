using Homework.Kernel;

namespace Homework.Tests.Storage;

/// <summary>What was said to be stored, by whoever may have died right after saying it. Each append has two events that name its op.</summary>
sealed class Acknowledged
{
    readonly Dictionary<(string Topic, string Op), long> seqs = [];

    /// <summary>How many kills: a modest number, or as many as <c>HOMEWORK_KILLS</c> says.</summary>
    public static int Kills(int modest) =>
        int.TryParse(Environment.GetEnvironmentVariable("HOMEWORK_KILLS"), out var wished) ? wished : modest;

    public int Count { get { lock (seqs) return seqs.Count; } }

    /// <summary>Answered twice, it must be the same answer.</summary>
    public void Add(string topic, string op, long seq)
    {
        lock (seqs)
            if (!seqs.TryAdd((topic, op), seq)) Assert.Equal(seqs[(topic, op)], seq);
    }

    /// <summary>All of it is there, in its place, without a gap, and nothing twice.</summary>
    public async Task IsIn(IEventLog log)
    {
        foreach (var stream in seqs.GroupBy(answer => answer.Key.Topic))
        {
            var stored = await log.Read(Topic.Parse(stream.Key), 0, int.MaxValue);
            Assert.Equal(Enumerable.Range(1, stored.Count).Select(i => (long)i), stored.Select(happened => happened.Seq));
            Assert.All(stream, answer => Assert.Equal($$"""{"op":"{{answer.Key.Op}}"}""", stored[(int)answer.Value - 1].Body.Text()));
            Assert.Equal(stored.Count / 2, stored.Select(happened => happened.Body.Text()).Distinct().Count());
        }
    }
}
