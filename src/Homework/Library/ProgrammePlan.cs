using System.Collections.Immutable;

namespace Homework.Library;

/// <summary>When a step of a programme is given.</summary>
public enum ReleaseRule
{
    /// <summary>With the beginning of the programme.</summary>
    AtOnce,

    /// <summary>As soon as the step before is done.</summary>
    AfterPrevious,

    /// <summary>So many days after the step before was done.</summary>
    DaysAfterPrevious,

    /// <summary>So many days after the programme began, whatever was done.</summary>
    DaysAfterStart,

    /// <summary>When an earlier step was answered in a way that is named.</summary>
    OnCondition,

    /// <summary>When a facilitator gives it.</summary>
    ByHand,
}

/// <summary>How an earlier step is looked at.</summary>
public enum ReleaseTest
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>A number in it is at least this.</summary>
    AnswerAtLeast,

    /// <summary>A number in it is at most this.</summary>
    AnswerAtMost,
}

/// <summary>What an earlier step has to be like.</summary>
/// <param name="Step">The id of a step before.</param>
/// <param name="Field">The key of a scale or a number in its form; null for <see cref="ReleaseTest.Done"/>.</param>
/// <param name="Number">What it is compared with; null for <see cref="ReleaseTest.Done"/>.</param>
public sealed record ReleaseCondition(string Step, ReleaseTest Test, string? Field, double? Number);

/// <summary>When a step of a programme is given.</summary>
/// <param name="Days">1 to 365 where the rule counts days, else null.</param>
/// <param name="Condition">For <see cref="ReleaseRule.OnCondition"/>, else null.</param>
public sealed record Release(ReleaseRule Rule, int? Days, ReleaseCondition? Condition);

/// <summary>A template in a programme.</summary>
/// <param name="Id">Unique in the programme; 1 to 64 of <c>a-z 0-9 -</c>.</param>
/// <param name="Template">The template in the version that is given.</param>
/// <param name="Size">The size that is suggested.</param>
public sealed record ProgrammeStep(string Id, TemplateRef Template, TaskSize Size, Release Release);

/// <summary>Templates one after the other.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="About">What it is for; at most 1,000 characters, or null.</param>
/// <param name="Steps">1 to 40, in their order.</param>
public sealed record ProgrammePlan(string Title, string? About, ImmutableArray<ProgrammeStep> Steps);

/// <summary>A programme of a practice's library in one of its versions.</summary>
public sealed record ProgrammeRef(string Programme, int Version);
