using System.Collections.Immutable;
using Homework.Forms;

namespace Homework.Assignments;

/// <summary>How far somebody is with a step of a programme.</summary>
sealed record StepStand
{
    public DateTimeOffset? GivenAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>A facilitator left it out for them.</summary>
    public DateTimeOffset? SkippedAt { get; init; }

    /// <summary>For how many days the programme had been paused when it was done or left out.</summary>
    public int Shift { get; init; }

    /// <summary>When it was handed in to those who care; null while it is not: until then nobody looks at the answers.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The numbers in it that later steps ask for.</summary>
    public ImmutableArray<FieldAnswer> Numbers { get; init; } = [];

    public StepWait Wait { get; init; }
}

/// <summary>How one person goes through a programme.</summary>
sealed record Walk(DateOnly StartsOn)
{
    public DateOnly? PausedOn { get; init; }

    /// <summary>For how many days it was paused until now: what goes by days comes so much later.</summary>
    public int Shift { get; init; }

    public bool IsEnded { get; init; }

    /// <summary>By step id.</summary>
    public ImmutableSortedDictionary<string, StepStand> Steps { get; init; } = ImmutableSortedDictionary<string, StepStand>.Empty;

    public StepStand On(string step) => Steps.GetValueOrDefault(step) ?? new StepStand();
}
