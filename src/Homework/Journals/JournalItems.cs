using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>Where something written stands.</summary>
public enum Standing
{
    /// <summary>With those it is meant for.</summary>
    Shown,

    /// <summary>Waiting for a facilitator; only the writer and care see it.</summary>
    Held,

    /// <summary>Given back with a note; only the writer and care see it.</summary>
    Returned,

    /// <summary>Hidden from the group; the writer sees it with the reason.</summary>
    Hidden,

    /// <summary>Taken back by its writer.</summary>
    Withdrawn,
}

/// <summary>What its writer and care see of how something stands; null for everybody else.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="SeenAt">When a facilitator began to look at it, or null.</param>
/// <param name="By">Who decided, or null.</param>
/// <param name="Note">The note or reason for the writer, or null.</param>
/// <param name="IsToReview">Care only: shown, and still to be looked at afterwards.</param>
public sealed record Review(Standing Standing, DateTimeOffset Since, DateTimeOffset? SeenAt, string? By, string? Note, bool IsToReview);

/// <summary>Who reacted how.</summary>
public sealed record Reacted(string By, Reaction Reaction);

/// <summary>The journal itself. Id: <c>journal</c>.</summary>
public sealed record JournalHead(
    string Id, Topic Group, string Title, string? About, Moderation Moderation, int HoldFirst, bool IsAdviceWelcome, bool IsClosed) : Item(Id);

/// <summary>A prompt. Id: <c>prompt:OP</c>.</summary>
/// <param name="Answered">People who wrote to it, where the audience may know.</param>
public sealed record Prompt(
    string Id, string Words, DateTimeOffset From, DateTimeOffset Until, bool IsSeeAfter, int Answered) : Item(Id);

/// <summary>An entry. Id: the op that wrote it.</summary>
/// <param name="Prompt">The id of the prompt's item, or null.</param>
/// <param name="IsEdited">Rewritten since it was first shown.</param>
/// <param name="Version">Counts its texts, for <see cref="EditEntry"/>.</param>
/// <param name="Review">For its writer and care.</param>
/// <param name="Sharing">For its writer and care; chosen readers see <see cref="Reach.Chosen"/> without the others' names.</param>
public sealed record Entry(
    string Id, string By, DateTimeOffset At, RichText Text, Wish Wish, string? Prompt, Sharing Sharing, bool IsEdited, int Version,
    ImmutableArray<Reacted> Reactions, Review? Review) : Item(Id);

/// <summary>A response in an entry's thread. Id: the op that wrote it.</summary>
public sealed record Response(
    string Id, string Entry, string? To, string By, DateTimeOffset At, Starter Starter, RichText Text, ImmutableArray<string> Mentions,
    bool IsEdited, int Version, ImmutableArray<Reacted> Reactions, Review? Review) : Item(Id);

/// <summary>An entry that nobody has answered yet, for those who care or volunteered. Id: <c>unanswered:ENTRY</c>.</summary>
/// <param name="IsUrgent">Long enough that it rose to the facilitators.</param>
public sealed record Unanswered(string Id, string Entry, string By, DateTimeOffset Since, bool IsUrgent) : Item(Id);

/// <summary>The person's own standing in this journal. Id: <c>mine</c>; to <c>Member(id)</c> only.</summary>
/// <param name="IsVolunteer">Glad to answer unanswered entries.</param>
/// <param name="AnsweredPrompts">
/// Ids of the prompts they wrote to; of see-after prompts only those whose other entries they see now.
/// </param>
public sealed record Mine(string Id, bool IsVolunteer, ImmutableArray<string> AnsweredPrompts) : Item(Id);

/// <summary>Something that waits for a facilitator, for care: held, or to be looked at afterwards. Id: <c>waiting:ITEM</c>.</summary>
public sealed record Waiting(string Id, string Entry, string Item, string By, Standing Standing, DateTimeOffset Since, DateTimeOffset? SeenAt) : Item(Id);

/// <summary>A line of the moderation log, for care. On the shelf <c>log</c>; never changed, never removed.</summary>
/// <param name="Act"><c>approved</c>, <c>returned</c>, <c>hidden</c>, <c>unhidden</c>, <c>made-private</c>, <c>flagged</c>, <c>settled</c>, <c>withdrawn</c> …</param>
/// <param name="By">Who did it; <c>system</c> for <c>flagged</c>, which protects the reporter.</param>
/// <param name="Writer">Whose words it was about.</param>
/// <param name="Words">The note or reason, or null.</param>
public sealed record ModerationAct(
    string Id, string Act, string By, string Entry, string Item, string Writer, string? Words, DateTimeOffset At) : Item(Id);
