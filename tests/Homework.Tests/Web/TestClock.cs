namespace Homework.Tests.Web;

/// <summary>
/// The real clock, moved on by as much as a test says. Timers run in real time, so what is due is noticed by asking for it.
/// </summary>
public sealed class TestClock : TimeProvider
{
    long ahead;

    /// <summary>Moves on.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));
}
