namespace Homework.Kernel;

/// <summary>The answers to the last commands, so that a quick retry costs nothing. The log knows the older ones.</summary>
sealed class RecentAnswers
{
    const int Kept = 128;

    readonly Dictionary<(string Op, string By), Outcome> byOp = [];
    readonly Queue<(string Op, string By)> ops = [];

    /// <summary>The answer given before, or null.</summary>
    public Outcome? Find(string op, string by) => byOp.GetValueOrDefault((op, by));

    /// <summary>Remembers an acceptance; a refusal is decided again, for the world may have changed.</summary>
    public void Keep(string op, string by, Outcome outcome)
    {
        if (outcome is not Accepted || !byOp.TryAdd((op, by), outcome)) return;
        ops.Enqueue((op, by));
        if (ops.Count > Kept) byOp.Remove(ops.Dequeue());
    }
}
