using System.Collections.Immutable;
using System.Text.Json;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>A part that a new page has.</summary>
/// <param name="Part">Its id.</param>
/// <param name="Person">Whose own it is, or null.</param>
/// <param name="Content">What stands there at first, or null.</param>
public sealed record NewPart(string Part, string? Person, RichText? Content);

/// <summary>A group's page was made.</summary>
/// <param name="By">The facilitator who asked for it.</param>
public sealed record PageCreated(
    Topic Group, string Title, string? About, PagePurpose Purpose, bool HasOwnParts, ImmutableArray<NewPart> Parts, string By) : Event;

/// <summary>Somebody got a copy of a finished page.</summary>
public sealed record OwnPageCreated(string Owner, string Title, PageText Text) : Event;

/// <summary>The page's settings are these from now on.</summary>
[OfPractice]
public sealed record PageChanged(string Title, string? About, bool IsLocked, bool ShowsCarets) : Event;

/// <summary>
/// The words of the steps in the next event. Apart from them, and sealed with their writer's key: where that is gone, the steps
/// still are there, with blanks of the same length, and everybody else's words stay where they are.
/// </summary>
/// <param name="Words">For each step what <see cref="Step.TakeApart"/> took out.</param>
public sealed record WordsBrought(ImmutableArray<ImmutableArray<string>> Words) : Event;

/// <summary>The text was changed.</summary>
/// <param name="Batch">The op of the command.</param>
/// <param name="Shapes">The steps without their words, each on the version after the one before it.</param>
[OfPractice]
public sealed record StepsTaken(string Batch, ImmutableArray<JsonElement> Shapes) : Event;

/// <summary>A part was added at the end.</summary>
[OfPractice]
public sealed record PartAdded(string Part, string? Person) : Event;

/// <summary>A part was taken away.</summary>
[OfPractice]
public sealed record PartRemoved(string Part) : Event;

/// <summary>A part is again what it was at a version.</summary>
/// <param name="Batch">The op of the command.</param>
[OfPractice]
public sealed record PartRestored(string Batch, string Part, int Version) : Event;

/// <summary>A version is kept under a name.</summary>
[OfPractice]
public sealed record VersionNamed(int Version, string Name) : Event;

/// <summary>A facilitator hid a passage.</summary>
/// <param name="Passage">Its id: the op.</param>
/// <param name="From">In the page as it is.</param>
/// <param name="Writers">Who wrote it.</param>
[OfPractice]
public sealed record PassageHidden(string Passage, int From, int To, string Reason, ImmutableArray<string> Writers) : Event;

/// <summary>It was put back.</summary>
[OfPractice]
public sealed record PassageShown(string Passage) : Event;

/// <summary>All that somebody wrote here was taken out.</summary>
[OfPractice]
public sealed record WordsTakenOut(string Person) : Event;

/// <summary>Somebody is asked not to write here.</summary>
[OfPractice]
public sealed record PersonLockedOut(string Person, string Reason) : Event;

/// <summary>They may write again.</summary>
[OfPractice]
public sealed record PersonLetIn(string Person) : Event;

/// <summary>The page was finished, or opened again.</summary>
[OfPractice]
public sealed record PageFrozen(bool IsFrozen) : Event;

/// <summary>Somebody said something about a passage.</summary>
/// <param name="Remark">Its id: the op.</param>
public sealed record RemarkMade(string Remark, string Words, string? Suggestion) : Event;

/// <summary>It is about this passage.</summary>
/// <param name="From">In the page as it is.</param>
[OfPractice]
public sealed record RemarkAnchored(string Remark, int From, int To) : Event;

/// <summary>Somebody answered.</summary>
/// <param name="Answer">Its id: the op.</param>
public sealed record RemarkAnswered(string Remark, string Answer, string Words) : Event;

/// <summary>A remark stands like this.</summary>
[OfPractice]
public sealed record RemarkSettled(string Remark, RemarkState State) : Event;

/// <summary>What a remark suggests stands in the page.</summary>
/// <param name="From">Where it replaces what stood there, in the page as it is.</param>
/// <param name="Length">How many characters it has, where its words are gone.</param>
[OfPractice]
public sealed record SuggestionTaken(string Remark, int From, int To, int Length) : Event;

/// <summary>Its writer took back a remark or an answer.</summary>
public sealed record RemarkWithdrawn(string Remark, string? Answer) : Event;

/// <summary>A facilitator hid a remark or an answer.</summary>
[OfPractice]
public sealed record RemarkHidden(string Remark, string? Answer, string Reason, string Writer) : Event;

/// <summary>It is shown again.</summary>
[OfPractice]
public sealed record RemarkShown(string Remark, string? Answer, string Writer) : Event;

/// <summary>The agreement as it stands is the one to sign.</summary>
[OfPractice]
public sealed record EditionMade(int Edition) : Event;

/// <summary>Somebody signed.</summary>
public sealed record AgreementSigned(int Edition) : Event;
