using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>A group makes this page (told, never sent by a person).</summary>
/// <param name="By">The facilitator who asked for it.</param>
/// <param name="Members">Who has a part of their own from the beginning.</param>
[ToldOnly]
public sealed record CreatePage(Topic Group, PagePlan Plan, string By, ImmutableArray<string> Members) : Command;

/// <summary>A page that was finished gives somebody a copy (told, never sent by a person).</summary>
[ToldOnly]
public sealed record CreateOwnPage(string Owner, string Title, PageText Text) : Command;

/// <summary>A facilitator changes how the page works; null leaves a value as it is, an empty <paramref name="About"/> takes it away.</summary>
/// <param name="IsLocked">Locked: only facilitators write, for now.</param>
/// <param name="ShowsCarets">Whether people see where others are writing.</param>
public sealed record ChangePage(string? Title, string? About, bool? IsLocked, bool? ShowsCarets) : Command;

/// <summary>
/// What somebody did to the text, as ProseMirror's steps. Where others were first, it is taken to after what they did; what of
/// it cannot be is left out, and the answer in the page shows what is left.
/// </summary>
/// <param name="Version">The version of the page that the first step was made on.</param>
/// <param name="Steps">1 to 100, each on the version after the one before it.</param>
public sealed record WriteSteps(int Version, ImmutableArray<Step> Steps) : Command;

/// <summary>Adds a part at the end: one of one's own, or, by a facilitator, somebody's or everybody's (null).</summary>
public sealed record AddPart(string? Person) : Command;

/// <summary>Takes a part away: one of one's own, or, by a facilitator, an empty one. The last one stays.</summary>
public sealed record RemovePart(string Part) : Command;

/// <summary>Makes a part what it was at a version. By whoever may write in it.</summary>
public sealed record RestorePart(string Part, int Version) : Command;

/// <summary>Keeps a version under a name (1 to 80 characters).</summary>
public sealed record NameVersion(int Version, string Name) : Command;

/// <summary>A facilitator hides a passage of one part from the group, with a reason to those who wrote it (1 to 1,000 characters).</summary>
/// <param name="Version">The version that the positions belong to.</param>
public sealed record HidePassage(int Version, int From, int To, string Reason) : Command;

/// <summary>Puts a hidden passage back where it stood.</summary>
public sealed record ShowPassage(string Passage) : Command;

/// <summary>Takes all that somebody wrote out of the page, and out of what members see of its history. By themselves, or a facilitator.</summary>
public sealed record TakeOutWords(string Person) : Command;

/// <summary>A facilitator asks somebody not to write in this page for now, with the reason (1 to 1,000 characters).</summary>
public sealed record LockOut(string Person, string Reason) : Command;

/// <summary>They may write again.</summary>
public sealed record LetIn(string Person) : Command;

/// <summary>Finishes the page: from now on it is read. Facilitators may open it again.</summary>
/// <param name="GivesCopies">Whether every member gets a copy of their own.</param>
public sealed record FreezePage(bool IsFrozen, bool GivesCopies) : Command;

/// <summary>Says something about a passage, and may suggest other words for it.</summary>
/// <param name="Version">The version that the positions belong to.</param>
/// <param name="Words">1 to 1,000 characters; may be empty where words are suggested.</param>
/// <param name="Suggestion">What could stand there instead, at most 2,000 characters in one line; null for a remark alone.</param>
public sealed record MakeRemark(int Version, int From, int To, string Words, string? Suggestion) : Command;

/// <summary>Answers a remark (1 to 1,000 characters).</summary>
public sealed record AnswerRemark(string Remark, string Words) : Command;

/// <summary>Says how a remark stands: by its writer, a facilitator, or whoever may write in the part it is about.</summary>
public sealed record SettleRemark(string Remark, bool IsSettled) : Command;

/// <summary>Puts the words that a remark suggests into the page, or says that they are not wanted. By whoever may write there.</summary>
public sealed record JudgeSuggestion(string Remark, bool IsTaken) : Command;

/// <summary>Takes back a remark, or an answer, of one's own.</summary>
/// <param name="Answer">The answer; null: the remark with all its answers.</param>
public sealed record WithdrawRemark(string Remark, string? Answer) : Command;

/// <summary>A facilitator hides a remark or an answer, with a reason to its writer (1 to 1,000 characters).</summary>
public sealed record HideRemark(string Remark, string? Answer, string Reason) : Command;

/// <summary>Shows it again.</summary>
public sealed record ShowRemark(string Remark, string? Answer) : Command;

/// <summary>A facilitator makes the agreement as it stands the one that is signed.</summary>
public sealed record MakeEdition : Command;

/// <summary>Signs the latest edition.</summary>
/// <param name="Edition">Its number; another one meanwhile is refused.</param>
public sealed record SignAgreement(int Edition) : Command;
