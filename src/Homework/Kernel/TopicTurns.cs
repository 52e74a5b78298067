namespace Homework.Kernel;

/// <summary>
/// One after another, in the order of asking: whoever changes or reads a topic's state has the turn while doing it. Belongs
/// to one grain and is used on its thread only.
/// </summary>
sealed class TopicTurns
{
    /// <summary>A turn; disposing of it ends it.</summary>
    public readonly struct Turn(TopicTurns turns) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => turns.Pass();
    }

    readonly Queue<TaskCompletionSource> waiting = new();
    bool isTaken;

    /// <summary>Waits for the next turn; dispose of what it gives when done.</summary>
    public async ValueTask<Turn> Next()
    {
        if (isTaken)
        {
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(mine);
            await mine.Task; // the turn is handed over, never free in between
        }
        isTaken = true;
        return new Turn(this);
    }

    void Pass()
    {
        if (waiting.TryDequeue(out var next)) next.SetResult();
        else isTaken = false;
    }
}
