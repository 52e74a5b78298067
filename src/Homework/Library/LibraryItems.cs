using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Library;

/// <summary>Somebody of the staff who has been here.</summary>
public sealed record LibraryPerson(string Person, string Name);

/// <summary>What holds for the whole library; its id is <c>library</c>.</summary>
/// <param name="SwitchedOn">Ids of templates of the catalogue that nobody has confirmed and that the practice uses.</param>
/// <param name="People">Who has been here.</param>
public sealed record LibrarySheet(string Id, ImmutableArray<string> SwitchedOn, ImmutableArray<LibraryPerson> People) : Item(Id);

/// <summary>A template of the practice's own, in its newest version. Shelf <c>templates</c>; put away: <c>away</c>.</summary>
/// <param name="From">What it was made of, or null.</param>
/// <param name="By">Who wrote this version.</param>
public sealed record OwnTemplate(string Id, int Version, TemplateContent Content, TemplateRef? From, string By, DateTimeOffset At, bool IsAway) : Item(Id);

/// <summary>A version that an own template had before. Shelf <c>versions</c>.</summary>
public sealed record TemplateVersion(string Id, string Template, int Version, TemplateContent Content, string By, DateTimeOffset At) : Item(Id);

/// <summary>A programme. Shelf <c>programmes</c>.</summary>
/// <param name="By">Who changed it last.</param>
public sealed record Programme(string Id, int Version, ProgrammePlan Plan, string By, DateTimeOffset At, bool IsAway) : Item(Id);
