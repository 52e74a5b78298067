using Homework.Kernel;

namespace Homework.Library;

/// <summary>Somebody of the staff came in.</summary>
public sealed record StaffCameIn(string Name) : Event;

/// <summary>The practice has a template of its own.</summary>
[OfPractice]
public sealed record TemplateAdded(string Template, TemplateContent Content, TemplateRef? From) : Event;

/// <summary>It has a new version.</summary>
[OfPractice]
public sealed record TemplateWritten(string Template, TemplateContent Content, int Version) : Event;

/// <summary>It was put away or brought back.</summary>
[OfPractice]
public sealed record TemplatePutAway(string Template, bool IsAway) : Event;

/// <summary>A template of the catalogue was switched on or off.</summary>
[OfPractice]
public sealed record TemplateSwitched(string Template, bool IsOn) : Event;

/// <summary>The practice has a programme.</summary>
[OfPractice]
public sealed record ProgrammeAdded(string Programme, ProgrammePlan Plan) : Event;

/// <summary>It was changed.</summary>
[OfPractice]
public sealed record ProgrammeChanged(string Programme, ProgrammePlan Plan, int Version) : Event;

/// <summary>It was put away or brought back.</summary>
[OfPractice]
public sealed record ProgrammePutAway(string Programme, bool IsAway) : Event;
