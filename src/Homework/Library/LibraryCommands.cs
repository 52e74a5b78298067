using System.Collections.Immutable;
using Homework.Kernel;

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

/// <summary>
/// Somebody of the practice's staff comes in; from then on they sit in the library. Refused: <c>library-staff-only</c>,
/// <c>no-such-library</c>.
/// </summary>
/// <param name="Name">How colleagues know them; 1 to 80 characters.</param>
public sealed record ComeIntoLibrary(string Name) : Command;

/// <summary>
/// Makes a template the practice's own. Its id is the op. Refused: <c>no-such-template</c>, <c>template-off</c>,
/// <c>template-title</c>, <c>library-full</c>.
/// </summary>
/// <param name="From">One of the catalogue, or one of the practice's own as it is now.</param>
/// <param name="Title">1 to 80 characters.</param>
public sealed record CopyTemplate(TemplateRef From, string Title) : Command;

/// <summary>
/// Keeps a new template of the practice's own: written here, or out of a file. Its id is the op. Refused like
/// <see cref="CopyTemplate"/>, and with what <see cref="TemplateChecks"/> says.
/// </summary>
/// <param name="From">What it was made of, or null.</param>
public sealed record AddTemplate(TemplateContent Content, TemplateRef? From) : Command;

/// <summary>
/// A new version of an own template; the one before is kept. Refused: <c>no-such-template</c>, <c>edited-meanwhile</c>, and with
/// what <see cref="TemplateChecks"/> says.
/// </summary>
/// <param name="Version">The version that was changed.</param>
public sealed record WriteTemplate(string Template, TemplateContent Content, int Version) : Command;

/// <summary>Another title for an own template: a new version, too. Refused: <c>no-such-template</c>, <c>template-title</c>.</summary>
public sealed record RenameTemplate(string Template, string Title) : Command;

/// <summary>Puts an own template away, or brings it back. What was given out of it stays. Refused: <c>no-such-template</c>.</summary>
public sealed record PutTemplateAway(string Template, bool IsAway) : Command;

/// <summary>
/// Switches a template of the catalogue on or off whose claims nobody has confirmed. Refused: <c>no-such-template</c>,
/// <c>template-needs-no-switch</c>.
/// </summary>
public sealed record SwitchTemplate(string Template, bool IsOn) : Command;

/// <summary>Keeps a new programme. Its id is the op. Refused with what is wrong with the plan, and <c>library-full</c>.</summary>
public sealed record AddProgramme(ProgrammePlan Plan) : Command;

/// <summary>Changes a programme. Refused: <c>no-such-programme</c>, <c>edited-meanwhile</c>, and with what is wrong with the plan.</summary>
/// <param name="Version">The version that was changed.</param>
public sealed record ChangeProgramme(string Programme, ProgrammePlan Plan, int Version) : Command;

/// <summary>Puts a programme away, or brings it back. Refused: <c>no-such-programme</c>.</summary>
public sealed record PutProgrammeAway(string Programme, bool IsAway) : Command;
