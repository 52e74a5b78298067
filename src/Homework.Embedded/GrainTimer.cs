using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>Asks its activation for a turn whenever it is due, and counts the period from the end of that turn.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Lock _gate = new();
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly GrainTimerCreationOptions _options;
    private readonly CancellationTokenSource _disposed = new();
    private readonly ITimer _timer;
    private TimeSpan _dueTime;
    private TimeSpan _period;
    private bool _ticking;
    private bool _changed;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        _activation = activation;
        _callback = callback;
        _options = options;
        _timer = TurnScheduler.Unflowed(() => activation.Engine.Time.CreateTimer(
            static timer => ((GrainTimer)timer!).AskForTurn(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        activation.Add(this);
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        if (period != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        lock (_gate)
        {
            _dueTime = dueTime;
            _period = period;
            _changed = true;
            if (!_ticking) _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _disposed.Cancel();
        _timer.Dispose();
        _activation.Remove(this);
    }

    private void AskForTurn()
    {
        lock (_gate)
        {
            if (_ticking) return;
            _ticking = true;
        }
        _activation.TryAccept(TurnScheduler.Unflowed(() => new Tick(this)), runNow: false);
    }

    private async Task Ring()
    {
        if (_disposed.IsCancellationRequested) return;
        lock (_gate) _changed = false;
        try
        {
            await _callback(_disposed.Token);
        }
        catch (Exception exception)
        {
            _activation.Engine.Log.LogWarning(exception, "A timer of {Grain} ended badly", _activation.Id);
        }
        lock (_gate)
        {
            _ticking = false;
            _timer.Change(_changed ? _dueTime : _period, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>One turn of the timer.</summary>
    private sealed class Tick(GrainTimer timer) : Request
    {
        public override bool Interleaves => timer._options.Interleave;

        public override bool KeepsAlive => timer._options.KeepAlive;

        public override bool Forwards => false;

        public override void Fail(Exception exception) { }

        protected override Task Invoke(object target) => timer.Ring();

        protected override void Settle(Task work) { }
    }
}
