using System.Text.Json;

namespace Homework.Tests.Engine;

/// <summary>A grain that says what it does, waits where it is told to, and fails when asked.</summary>
public interface IRoommate : IGrainWithStringKey
{
    Task<string> Name();

    Task<Guid> WhichActivation();

    Task Work(string what, string? gate = null);

    Task<int> Fall(string why);

    Task<int> FallLater(string why, string gate);

    ValueTask<int> Add(int left, int right);

    ValueTask Nod();

    [AlwaysInterleave]
    Task Glance(string what, string? gate = null);

    [OneWay]
    Task Whisper(string what, string? gate = null);

    [OneWay]
    Task WhisperBadly();

    Task Ask(string other, string what);

    Task AskBack(string asker, string what);

    Task Leave(string? gate = null);

    Task Stay(TimeSpan span);

    Task Ring(TimeSpan due, TimeSpan period, string what, bool interleave = false, string? gate = null);

    Task StopRinging();

    Task<int> CountUp(int times);

    [AlwaysInterleave]
    Task<int> CountUpAside(int times);
}

internal sealed class RoommateGrain(Diary diary) : Grain, IRoommate, IDisposable
{
    private readonly Guid _activation = Guid.NewGuid();
    private IGrainTimer? _timer;
    private int _count;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        diary.Write($"{this.GetPrimaryKeyString()} wakes");
        if (this.GetPrimaryKeyString().StartsWith("slow", StringComparison.Ordinal)) await diary.At("awake");
        if (this.GetPrimaryKeyString().StartsWith("ill", StringComparison.Ordinal))
        {
            await diary.At("ill");
            if (!diary.Entries.Contains("well again")) throw new JsonException("too ill to get up");
        }
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        diary.Write($"{this.GetPrimaryKeyString()} sleeps: {reason.ReasonCode}");
        if (this.GetPrimaryKeyString().StartsWith("heavy", StringComparison.Ordinal)) await diary.At("asleep");
        if (this.GetPrimaryKeyString().StartsWith("restless", StringComparison.Ordinal)) throw new JsonException("cannot sleep");
    }

    public void Dispose() => diary.Write($"{this.GetPrimaryKeyString()} is gone");

    public Task<string> Name() => Task.FromResult(this.GetPrimaryKeyString());

    public Task<Guid> WhichActivation() => Task.FromResult(_activation);

    public async Task Work(string what, string? gate)
    {
        diary.Write($"{what} begins");
        if (gate is not null) await diary.At(gate);
        diary.Write($"{what} ends");
    }

    public Task<int> Fall(string why) => throw new JsonException(why);

    public async Task<int> FallLater(string why, string gate)
    {
        await diary.At(gate);
        throw new JsonException(why);
    }

    public ValueTask<int> Add(int left, int right) => new(left + right);

    public async ValueTask Nod() => await Task.Yield();

    public Task Glance(string what, string? gate) => Work(what, gate);

    public Task Whisper(string what, string? gate) => Work(what, gate);

    public Task WhisperBadly() => throw new JsonException("nobody hears this");

    public async Task Ask(string other, string what)
    {
        var answer = GrainFactory.GetGrain<IRoommate>(other).Work(what);
        diary.Write($"{what} asked");
        await answer;
    }

    public Task AskBack(string asker, string what) =>
        GrainFactory.GetGrain<IRoommate>(asker).Ask(this.GetPrimaryKeyString(), what);

    public async Task Leave(string? gate)
    {
        DeactivateOnIdle();
        diary.Write("leaving");
        if (gate is not null) await diary.At(gate);
    }

    public Task Stay(TimeSpan span)
    {
        DelayDeactivation(span);
        return Task.CompletedTask;
    }

    public Task Ring(TimeSpan due, TimeSpan period, string what, bool interleave, string? gate)
    {
        _timer = this.RegisterGrainTimer(
            _ => Work(what, gate), new GrainTimerCreationOptions(due, period) { Interleave = interleave });
        return Task.CompletedTask;
    }

    public Task StopRinging()
    {
        _timer!.Dispose();
        return Task.CompletedTask;
    }

    public async Task<int> CountUp(int times)
    {
        for (var i = 0; i < times; i++)
        {
            // loses counts if anything else of this grain runs between reading and writing
            var seen = _count;
            Thread.SpinWait(20);
            _count = seen + 1;
            await Task.Yield();
        }
        return _count;
    }

    public Task<int> CountUpAside(int times) => CountUp(times);
}
