using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>A call of a method of a grain or observer, and its answer.</summary>
internal sealed class Call<T>(GrainMethod<T> method, object?[] arguments, Reference reference) : Request
{
    private TaskCompletionSource<T>? _answer;
    private long _sentAt;

    public override bool Interleaves => method.Interleaves;

    public override bool Abandoned => _answer is { Task.IsCompleted: true };

    /// <summary>The task the caller gets: the grain's own if it is done already.</summary>
    public Task Outcome => _answer?.Task ?? Work!;

    private EmbeddedEngine Engine => reference.Engine;

    public override void Defer()
    {
        if (method.OneWay || _answer is not null) return;
        _sentAt = Engine.Time.GetTimestamp();
        Volatile.Write(ref _answer, new(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    public override void Expire(long sentBefore)
    {
        if (Volatile.Read(ref _answer) is not { Task.IsCompleted: false } answer || _sentAt > sentBefore) return;
        var known = Turn.Status < TaskStatus.Running ? "it was never begun" : "it may still take effect";
        answer.TrySetException(new TimeoutException(
            $"No answer from {reference.Id} to {method.Name} within {Engine.Options.ResponseTimeout}; {known}."));
    }

    public override void Fail(Exception exception)
    {
        Defer();
        if (_answer is null)
            Engine.Log.LogWarning(exception, "One-way call of {Method} on {Grain} was not made", method.Name, reference.Id);
        else
            _answer.TrySetException(exception);
    }

    protected override Task Invoke(object target) =>
        method.Invoke(target, arguments)
        ?? throw new InvalidOperationException($"{method.Name} of {reference.Id} returned null and not a task");

    protected override Task Fault(Exception exception) => Task.FromException<T>(exception);

    protected override void Settle(Task work)
    {
        if (method.OneWay)
        {
            if (work.Exception is { } exception)
                Engine.Log.LogWarning(exception, "One-way call of {Method} on {Grain} ended badly", method.Name, reference.Id);
        }
        else if (_answer is not null)
        {
            Answer(_answer, work);
        }
    }

    private static void Answer(TaskCompletionSource<T> answer, Task work)
    {
        if (work is Task<T> typed) answer.TrySetFromTask(typed);
        else if (work.IsFaulted) answer.TrySetException(work.Exception.InnerExceptions);
        else if (work.IsCanceled) answer.TrySetCanceled();
        else answer.TrySetResult(default!);
    }
}
