namespace Homework.Kernel;

/// <summary>What a topic's grain works with.</summary>
public sealed record TopicServices(IEventLog Log, ISnapshots Snapshots, ICourier Courier, TimeProvider Clock);

/// <summary>Carries what topics tell each other from the outbox to where it is meant for.</summary>
public interface ICourier
{
    /// <summary>There is something new in the outbox.</summary>
    void Nudge();
}
