namespace Homework.Tests.Cluster;

/// <summary>Waiting for something that comes by itself.</summary>
static class Patience
{
    static readonly TimeSpan Most = TimeSpan.FromSeconds(25); // before the web's own round of 30 seconds, which mends what nobody noticed
    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    /// <summary>Looks again and again until it is so.</summary>
    public static Task Until(string what, Func<bool> isSo) => Until(what, () => Task.FromResult(isSo()));

    /// <summary>Looks again and again until it is so.</summary>
    public static Task Until(string what, Func<Task<bool>> isSo) => Until(() => what, isSo);

    /// <summary>Looks again and again until it is so; what was waited for is told as it is at the end.</summary>
    public static async Task Until(Func<string> what, Func<Task<bool>> isSo)
    {
        using var end = new CancellationTokenSource(Most);
        while (!await isSo())
        {
            if (end.IsCancellationRequested) Assert.Fail($"It did not come to be that {what()}.");
            await Again();
        }
    }

    /// <summary>Between two tries.</summary>
    public static Task Again() => Task.Delay(Moment);
}
