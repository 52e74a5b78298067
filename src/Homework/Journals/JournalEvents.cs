using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>The group made this journal.</summary>
sealed record JournalCreated(
    Topic Group, string Title, string? About, Moderation Moderation, int HoldFirst, bool IsAdviceWelcome, string By) : Event;

/// <summary>A facilitator changed how the journal works; null was left as it was, an empty <paramref name="About"/> takes it away.</summary>
[OfPractice]
sealed record JournalChanged(
    string? Title, string? About, Moderation? Moderation, int? HoldFirst, bool? IsAdviceWelcome, bool? IsClosed) : Event;

/// <summary>A facilitator added a prompt; members see it once it is open.</summary>
[OfPractice]
sealed record PromptAdded(
    string Prompt, string Words, DateTimeOffset From, DateTimeOffset Until, bool IsSeeAfter, bool IsOpen) : Event;

/// <summary>A prompt's time came.</summary>
sealed record PromptOpened(string Prompt) : Event;

/// <summary>A facilitator took a prompt back.</summary>
[OfPractice]
sealed record PromptRemoved(string Prompt) : Event;

/// <summary>Somebody wrote an entry.</summary>
/// <param name="IsCare">Written by somebody who cared for the group then.</param>
sealed record EntryWritten(
    string Entry, RichText Text, Sharing Sharing, Wish Wish, string? Prompt, bool IsSeeAfter, bool IsCare, Standing Standing,
    bool IsToReview) : Event;

/// <summary>Its writer rewrote an entry.</summary>
sealed record EntryEdited(string Entry, RichText Text, Wish Wish, int Version, Standing Standing, bool IsToReview) : Event;

/// <summary>Its writer let more people read an entry.</summary>
sealed record EntryWidened(string Entry, Sharing Sharing, Standing Standing, bool IsToReview) : Event;

/// <summary>Its writer took an entry back.</summary>
/// <param name="IsLogged">Facilitators could read it, so their log says so.</param>
sealed record EntryWithdrawn(string Entry, bool IsLogged) : Event;

/// <summary>Its writer undid the withdrawal.</summary>
sealed record EntryRestored(string Entry, bool IsLogged) : Event;

/// <summary>The day in which a withdrawn entry could be restored is over.</summary>
sealed record EntryForgotten(string Entry) : Event;

/// <summary>Somebody answered.</summary>
sealed record ResponseWritten(
    string Entry, string Response, string? To, Starter Starter, RichText Text, ImmutableArray<string> Mentions, Standing Standing,
    bool IsToReview, bool IsCare) : Event;

/// <summary>Its writer rewrote a response.</summary>
sealed record ResponseEdited(
    string Entry, string Response, RichText Text, ImmutableArray<string> Mentions, int Version, Standing Standing,
    bool IsToReview) : Event;

/// <summary>Its writer took a response back.</summary>
sealed record ResponseWithdrawn(string Entry, string Response, bool IsLogged) : Event;

/// <summary>Somebody set or took back a reaction.</summary>
sealed record ReactionChanged(string Entry, string Item, Reaction Reaction, bool IsOn) : Event;

/// <summary>Somebody is glad to answer what nobody answered yet, or no longer.</summary>
sealed record VolunteerChanged(bool IsOn) : Event;

/// <summary>A facilitator began to look at something that waits.</summary>
[OfPractice]
sealed record ItemLookedAt(string Entry, string Item) : Event;

/// <summary>A facilitator let something through or ticked it off.</summary>
[OfPractice]
sealed record ItemApproved(string Entry, string Item, string Writer) : Event;

/// <summary>A facilitator gave something back with a note.</summary>
[OfPractice]
sealed record ItemReturned(string Entry, string Item, string Note, string Writer) : Event;

/// <summary>A facilitator hid something.</summary>
[OfPractice]
sealed record ItemHidden(string Entry, string Item, string Reason, string Writer) : Event;

/// <summary>A facilitator showed something hidden again.</summary>
[OfPractice]
sealed record ItemUnhidden(string Entry, string Item, string Writer) : Event;

/// <summary>A facilitator made an entry one between its writer and the facilitators.</summary>
[OfPractice]
sealed record EntryMadePrivate(string Entry, string Reason, string Writer) : Event;

/// <summary>Something waits for a facilitator because somebody flagged it, whoever that was.</summary>
[OfPractice]
sealed record ItemHeld(string Entry, string Item) : Event;

/// <summary>An entry went without an answer for so long that it rose to volunteers (1) or facilitators (2).</summary>
sealed record EntryRose(string Entry, int Level) : Event;
