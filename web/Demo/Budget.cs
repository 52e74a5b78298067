namespace Homework.Web.Demo;

/// <summary>How much simulated members do in an hour: so much by themselves, and as much again in answer to visitors.</summary>
sealed class Budget(int most, TimeProvider time)
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    readonly Lock gate = new();
    readonly Queue<DateTimeOffset> acts = new();
    readonly Queue<DateTimeOffset> answers = new();

    /// <summary>Whether one more is not too much.</summary>
    public bool HasRoom(bool isAnswer)
    {
        var spent = isAnswer ? answers : acts;
        lock (gate)
        {
            while (spent.TryPeek(out var oldest) && time.GetUtcNow() - oldest > Hour) spent.Dequeue();
            return spent.Count < most;
        }
    }

    /// <summary>One more was done.</summary>
    public void Spend(bool isAnswer)
    {
        lock (gate) (isAnswer ? answers : acts).Enqueue(time.GetUtcNow());
    }
}
