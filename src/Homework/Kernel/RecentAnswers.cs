namespace Homework.Kernel;

/// <summary>The answers to the last commands, so that a quick retry costs nothing. The log knows the older ones.</summary>
sealed class RecentAnswers
{
    const int Kept = 128;

    readonly Dictionary<string, Outcome> byOp = [];
    readonly Queue<string> ops = [];

    /// <summary>The answer given before, or null.</summary>
    public Outcome? Find(string op) => byOp.GetValueOrDefault(op);

    /// <summary>Remembers an acceptance; a refusal is decided again, for the world may have changed.</summary>
    public void Keep(string op, Outcome outcome)
    {
        if (outcome is not Accepted || !byOp.TryAdd(op, outcome)) return;
        ops.Enqueue(op);
        if (ops.Count > Kept) byOp.Remove(ops.Dequeue());
    }
}
