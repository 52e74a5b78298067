using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>The page. Id: <c>page</c>.</summary>
/// <param name="Group">The group whose it is, or null: somebody's own copy.</param>
/// <param name="Owner">The one person whose own it is, or null.</param>
/// <param name="Edition">The number of the edition to sign; 0 before the first.</param>
/// <param name="HistoryFrom">Members see versions from this one on; 0: all.</param>
public sealed record PageSheet(
    string Id, Topic? Group, string? Owner, string Title, string? About, PagePurpose Purpose, bool HasOwnParts, bool IsLocked, bool IsFrozen,
    bool ShowsCarets, int Edition, int HistoryFrom) : Item(Id);

/// <summary>The text at a version; <see cref="PageSteps"/> go on from there. Id: <c>base:VERSION</c>; on the shelf <c>history</c>.</summary>
/// <param name="At">Since when it was so.</param>
public sealed record PageBase(string Id, int Version, DateTimeOffset At, PageText Text) : Item(Id);

/// <summary>A change of the text. Id: <c>steps:VERSION</c>; on the shelf <c>history</c>.</summary>
/// <param name="Version">The version before it; the first step is made on that.</param>
/// <param name="Batch">The op of the command that brought it.</param>
/// <param name="Writers">Whose words it brings, where not all are <paramref name="By"/>'s: length and person in turn. Else null.</param>
public sealed record PageSteps(
    string Id, int Version, string Batch, string By, DateTimeOffset At, ImmutableArray<Step> Steps, ImmutableArray<TextBy>? Writers) : Item(Id);

/// <summary>A named version. Id: <c>version:VERSION</c>.</summary>
public sealed record NamedVersion(string Id, int Version, string Name, string By, DateTimeOffset At) : Item(Id);

/// <summary>A passage that was hidden, for facilitators and those who wrote it. Id: its op; the text has leaves <c>ID-0</c>, <c>ID-1</c> … in its place.</summary>
public sealed record HiddenPassage(string Id, string By, DateTimeOffset At, string Words, string Reason, ImmutableArray<string> Writers) : Item(Id);

/// <summary>Somebody is asked not to write here, for facilitators and themselves. Id: <c>out:PERSON</c>.</summary>
public sealed record LockedOut(string Id, string Person, string Reason, string By, DateTimeOffset At) : Item(Id);

/// <summary>An answer to a remark.</summary>
/// <param name="Words">Null where it is hidden from whoever looks.</param>
public sealed record RemarkAnswer(string Answer, string By, DateTimeOffset At, string? Words, string? HiddenFor);

/// <summary>Something said about a passage. Id: its op, which is its anchor's id in the text; on the shelf <c>remarks</c>.</summary>
/// <param name="Quote">What stood there then; null where that was hidden.</param>
/// <param name="HiddenFor">Why it is hidden, for facilitators and its writer; null where it is not.</param>
public sealed record Remark(
    string Id, string By, DateTimeOffset At, string Words, string? Quote, string? Suggestion, RemarkState State,
    ImmutableArray<RemarkAnswer> Answers, string? HiddenFor) : Item(Id);

/// <summary>An edition of an agreement. Id: <c>edition:NUMBER</c>.</summary>
public sealed record Edition(string Id, int Number, int Version, string By, DateTimeOffset At) : Item(Id);

/// <summary>Somebody's signature. Id: <c>signed:PERSON</c>.</summary>
/// <param name="Edition">The latest that they signed.</param>
public sealed record Signature(string Id, string Person, int Edition, DateTimeOffset At) : Item(Id);
