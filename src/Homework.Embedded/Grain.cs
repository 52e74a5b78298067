namespace Homework.Embedded;

/// <summary>The base of every grain. One activation of a grain exists at a time, and it does one thing at a time.</summary>
public abstract class Grain : IAddressable
{
    private readonly Activation? _activation;

    /// <summary>Made by the engine, on the scheduler of the activation it belongs to.</summary>
    protected Grain() => _activation = (TaskScheduler.Current as TurnScheduler)?.Owner as Activation;

    internal Activation Activation =>
        _activation ?? throw new InvalidOperationException($"{GetType().Name} was made outside the engine, so it has no identity");

    /// <summary>The way to other grains.</summary>
    protected IGrainFactory GrainFactory => Activation.Engine.Factory;

    /// <summary>The services of this activation.</summary>
    protected IServiceProvider ServiceProvider => Activation.Services;

    /// <summary>Runs before the first call. If it throws, the calls that wait for it get the exception.</summary>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after the last call. Not promised: a process can end without it.</summary>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ends this activation once what is running has finished; the next call makes a new one.</summary>
    protected void DeactivateOnIdle() =>
        Activation.Deactivate(new(DeactivationReasonCode.ApplicationRequested, "the grain asked for it"));

    /// <summary>Keeps this activation for at least so long, called or not.</summary>
    protected void DelayDeactivation(TimeSpan timeSpan) => Activation.KeepFor(timeSpan);
}
