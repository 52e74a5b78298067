using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Library;

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
