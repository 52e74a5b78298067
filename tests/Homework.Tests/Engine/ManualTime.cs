namespace Homework.Tests.Engine;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves the clock and rings whatever falls due on the way, in order.</summary>
    public void Advance(TimeSpan span)
    {
        DateTimeOffset end;
        lock (_gate) end = _now + span;
        while (NextBefore(end) is { } due) due.Ring();
        lock (_gate) _now = end > _now ? end : _now;
    }

    private Alarm? NextBefore(DateTimeOffset end)
    {
        lock (_gate)
        {
            var next = _alarms.Where(alarm => alarm.DueAt <= end).MinBy(alarm => alarm.DueAt);
            if (next is null) return null;
            // a real timer counts whole milliseconds and is never early: whoever waits for a moment looks again and finds it past
            if (next.DueAt > _now) _now = next.DueAt.Value + TimeSpan.FromMilliseconds(1);
            next.Rearm();
            return next;
        }
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? DueAt { get; private set; }

        public void Ring() => ring();

        /// <summary>Sets the next time after this one; the clock's gate is held.</summary>
        public void Rearm()
        {
            DueAt = _period > TimeSpan.Zero ? DueAt + _period : null;
            if (DueAt is null) time._alarms.Remove(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                _period = period;
                time._alarms.Remove(this);
                DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
                if (DueAt is not null) time._alarms.Add(this);
            }
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
