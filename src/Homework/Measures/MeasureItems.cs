using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>Who sees it and when somebody may be in danger, for everybody in the group. Id: <c>words</c>.</summary>
/// <param name="Words">Null until a facilitator has set them.</param>
public sealed record SafetyPromise(string Id, bool IsReady, SafetyWords? Words) : Item(Id);

/// <summary>A planned measure, for the facilitators. Id: <c>plan:MEASURE</c>.</summary>
/// <param name="Times">How often it has come.</param>
/// <param name="CameAt">When it last came, or null.</param>
/// <param name="NextAt">When it comes next, or null.</param>
public sealed record PlannedMeasure(string Id, MeasurePlan Plan, int Times, DateTimeOffset? CameAt, DateTimeOffset? NextAt) : Item(Id);

/// <summary>Where somebody's record is: for them and the facilitators. Id: <c>record:PERSON</c>.</summary>
public sealed record RecordPlace(string Id, string Person, Topic Record) : Item(Id);

/// <summary>A part of a pulse, of five or more people.</summary>
/// <param name="What"><c>belong understood work safe all</c>.</param>
/// <param name="Mean">0 to 10.</param>
/// <param name="Spread">The standard deviation.</param>
public sealed record PulseMean(string What, double Mean, double Spread);

/// <summary>
/// How a session was. Id: <c>pulse:OP</c>. For members: whether it can be answered. For facilitators, once it is settled and five or more
/// have answered, means and spreads (R11.2).
/// </summary>
/// <param name="Answered">Facilitators, once it is settled: how many answered; else null.</param>
/// <param name="Means">Empty unless it is settled and shown.</param>
/// <param name="HasDropped">The mean is two points or more lower than the time before (R11.3).</param>
public sealed record Pulse(
    string Id, DateTimeOffset At, DateTimeOffset Until, bool IsSettled, int? Answered, ImmutableArray<PulseMean> Means, bool HasDropped) : Item(Id);

/// <summary>What oneself answered, while it is open. Id: <c>mine:OP</c>.</summary>
public sealed record OwnPulse(string Id, string Pulse, int? Belong, int? Understood, int? Work, int? Safe) : Item(Id);

/// <summary>Somebody did not feel safe enough to be honest, for the facilitators alone. Id: <c>low:OP:PERSON</c>.</summary>
public sealed record PulseLow(string Id, string Person, DateTimeOffset At) : Item(Id);
