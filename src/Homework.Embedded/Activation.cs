using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>The life of a grain in memory, from the first call to its deactivation.</summary>
internal sealed class Activation(EmbeddedEngine engine, GrainId id, ObjectFactory make) : Mailbox
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<GrainTimer> _timers = [];
    private AsyncServiceScope _scope;
    private Grain? _grain;
    private bool _begun;
    private bool _ending;
    private DeactivationReason? _reason;
    private long _usedAt = engine.Now;
    private long _keepUntil;

    public EmbeddedEngine Engine { get; } = engine;

    public GrainId Id { get; } = id;

    public IServiceProvider Services => _scope.ServiceProvider;

    public override object Target => _grain!;

    /// <summary>Ends this activation once what runs has finished. Requests that come meanwhile wait for the next one.</summary>
    public void Deactivate(DeactivationReason reason)
    {
        lock (Gate)
        {
            if (Over || _reason is not null) return;
            _reason = reason;
            if (!Open) return;
            Open = false;
            if (IsQuiet) End();
        }
    }

    /// <summary>Ends this activation once it has run all that waits.</summary>
    public Task Drain()
    {
        lock (Gate)
        {
            _reason ??= new(DeactivationReasonCode.ShuttingDown, "the process stops");
            if (!Over && Open && IsQuiet) End();
        }
        return _over.Task;
    }

    /// <summary>Ends this activation if nobody used it since the given moment.</summary>
    public void Collect(long unusedSince)
    {
        lock (Gate)
        {
            if (!Open || !IsQuiet || !IsEmpty || _usedAt > unusedSince || _keepUntil > Engine.Now) return;
            _reason ??= new(DeactivationReasonCode.ActivationIdle, "nobody called it for a while");
            Open = false;
            End();
        }
    }

    public void KeepFor(TimeSpan span)
    {
        var now = Engine.Time.GetTimestamp();
        var until = span == Timeout.InfiniteTimeSpan ? long.MaxValue
            : span <= TimeSpan.Zero ? 0
            : now + Engine.Ticks(span);
        lock (Gate) _keepUntil = until;
    }

    public void Add(GrainTimer timer)
    {
        lock (Gate) _timers.Add(timer);
    }

    public void Remove(GrainTimer timer)
    {
        lock (Gate) _timers.Remove(timer);
    }

    protected override void OnUse() => _usedAt = Engine.Now;

    protected override void OnWait()
    {
        if (_begun) return;
        _begun = true;
        Scheduler.Start(Begin);
    }

    protected override void OnQuiet()
    {
        if (_reason is not null) End();
    }

    private async Task Begin()
    {
        try
        {
            _scope = Engine.Services.CreateAsyncScope();
            _grain = (Grain)make(_scope.ServiceProvider, null);
            using var patience = new CancellationTokenSource(Engine.Options.ActivationTimeout, Engine.Time);
            await _grain.OnActivateAsync(patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception exception)
        {
            Engine.Log.LogWarning(exception, "{Grain} could not be activated", Id);
            await Release();
            Leave(exception);
            return;
        }
        lock (Gate)
        {
            Open = true;
            StartAll();
            // asked for while activating: those who waited are served first, or two activations could take turns for ever
            if (_reason is { ReasonCode: not DeactivationReasonCode.ShuttingDown }) Open = false;
            if (_reason is not null && IsQuiet) End();
        }
    }

    private void End()
    {
        if (_ending) return;
        _ending = true;
        Open = false;
        Scheduler.Start(Finish);
    }

    private async Task Finish()
    {
        StopTimers();
        try
        {
            using var patience = new CancellationTokenSource(Engine.Options.DeactivationTimeout, Engine.Time);
            await _grain!.OnDeactivateAsync(_reason!.Value, patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception exception)
        {
            Engine.Log.LogWarning(exception, "{Grain} could not be deactivated in order", Id);
        }
        await Release();
        Leave(null);
    }

    private async Task Release()
    {
        StopTimers();
        try
        {
            if (_grain is IAsyncDisposable later) await later.DisposeAsync();
            else if (_grain is IDisposable now) now.Dispose();
            await _scope.DisposeAsync();
        }
        catch (Exception exception)
        {
            Engine.Log.LogWarning(exception, "{Grain} could not be disposed", Id);
        }
    }

    private void StopTimers()
    {
        GrainTimer[] timers;
        lock (Gate) timers = [.. _timers];
        foreach (var timer in timers) timer.Dispose();
    }

    private void Leave(Exception? failure)
    {
        lock (Gate)
        {
            Over = true;
            Open = false;
            var waiting = TakeWaiting();
            if (failure is null)
            {
                Engine.Succeed(this, [.. waiting.Where(request => request.Forwards)]);
            }
            else
            {
                Engine.Succeed(this, []);
                foreach (var request in waiting) request.Fail(failure);
            }
        }
        _over.TrySetResult();
    }
}
