using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>The last number of each stream, as far as this writer has seen it. Bounded: when full it starts afresh.</summary>
internal sealed class Heads(int capacity = 100_000)
{
    readonly Dictionary<Topic, long> heads = [];

    public long? this[Topic topic] => heads.TryGetValue(topic, out var head) ? head : null;

    public void Set(Topic topic, long head)
    {
        if (heads.Count >= capacity) heads.Clear();
        heads[topic] = head;
    }

    public void Clear() => heads.Clear();
}
