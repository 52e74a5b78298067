namespace Homework.Kernel;

/// <summary>An order: what somebody wants to happen. JSON carries its type in <c>kind</c>; unknown members are refused.</summary>
public abstract record Command;

/// <summary>Only another topic or the passing of time may send it, never a person.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ToldOnlyAttribute : Attribute;

/// <summary>A due time that a feature asked for (<see cref="Feature{TState}.Due"/>) has come.</summary>
[ToldOnly]
public sealed record TimeCame : Command;

/// <summary>
/// The sender looks at the topic: sent by the kernel before they are shown anything of it, where the feature keeps looks
/// (<see cref="Feature{TState}.KeepsLooks"/>).
/// </summary>
[ToldOnly]
public sealed record NoteLook : Command;

/// <summary>What one topic makes another do, written with the events and delivered at least once after the commit.</summary>
/// <param name="To">The topic that is told.</param>
/// <param name="Command">What it is told; it arrives as sent by <see cref="Request.System"/>.</param>
public sealed record Tell(Topic To, Command Command);
