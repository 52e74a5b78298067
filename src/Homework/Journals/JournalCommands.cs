using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>When what a member writes reaches the group.</summary>
public enum Moderation
{
    /// <summary>At once.</summary>
    Open,

    /// <summary>At once, and facilitators look at it afterwards.</summary>
    ReviewAfter,

    /// <summary>After a facilitator approved it.</summary>
    HoldAll,

    /// <summary>The first few of each person after approval, later ones at once.</summary>
    HoldFirst,

    /// <summary>At once; what somebody flags is held until a facilitator looked.</summary>
    HoldFlagged,
}

/// <summary>How far an entry goes.</summary>
public enum Reach
{
    /// <summary>The writer alone.</summary>
    Me,

    /// <summary>The writer and the facilitators.</summary>
    Care,

    /// <summary>The writer, the facilitators and chosen members.</summary>
    Chosen,

    /// <summary>The whole group.</summary>
    Group,
}

/// <summary>What the writer wants back.</summary>
public enum Wish
{
    /// <summary>Nothing said.</summary>
    Open,

    /// <summary>Just listen.</summary>
    Listen,

    /// <summary>Ideas are welcome.</summary>
    Ideas,

    /// <summary>Cheer me on.</summary>
    Cheer,
}

/// <summary>Warm reactions, each with one meaning; shown by name, never ranked.</summary>
public enum Reaction
{
    /// <summary>With you.</summary>
    WithYou,

    /// <summary>Thank you.</summary>
    Thanks,

    /// <summary>Me too.</summary>
    MeToo,

    /// <summary>That took courage.</summary>
    Courage,

    /// <summary>Hope.</summary>
    Hope,
}

/// <summary>How a response begins.</summary>
public enum Starter
{
    /// <summary>No starter.</summary>
    None,

    /// <summary>I hear that …</summary>
    Hear,

    /// <summary>I relate to …</summary>
    Relate,

    /// <summary>What helped me …</summary>
    Helped,

    /// <summary>I wonder …</summary>
    Wonder,

    /// <summary>Thank you for …</summary>
    Thanks,

    /// <summary>Would you like ideas?</summary>
    AskIdeas,
}

/// <summary>Who may read an entry.</summary>
/// <param name="Reach">How far it goes.</param>
/// <param name="People">The chosen members where <see cref="Journals.Reach.Chosen"/>, else empty.</param>
public sealed record Sharing(Reach Reach, ImmutableArray<string> People);

/// <summary>A group makes this journal (told, never sent by a person).</summary>
[ToldOnly]
public sealed record CreateJournal(
    Topic Group, string Title, string? About, Moderation Moderation, int HoldFirst, bool IsAdviceWelcome, string By) : Command;

/// <summary>Changes the journal; null leaves a value as it is.</summary>
/// <param name="HoldFirst">1 to 20 entries, where <see cref="Moderation.HoldFirst"/>.</param>
/// <param name="IsAdviceWelcome">False is the no-advice switch: responses that offer ideas need the writer's wish for ideas.</param>
/// <param name="IsClosed">Closed journals are read, not written.</param>
public sealed record ChangeJournal(
    string? Title, string? About, Moderation? Moderation, int? HoldFirst, bool? IsAdviceWelcome, bool? IsClosed) : Command;

/// <summary>Adds a prompt, for a week by default.</summary>
/// <param name="Words">Plain text, 1 to 400 characters.</param>
/// <param name="From">From when it is shown.</param>
/// <param name="Until">Until when it is the current one.</param>
/// <param name="IsSeeAfter">Others' entries to it are seen only after one's own.</param>
public sealed record AddPrompt(string Words, DateTimeOffset From, DateTimeOffset Until, bool IsSeeAfter) : Command;

/// <summary>Takes a prompt back; its entries stay.</summary>
public sealed record RemovePrompt(string Prompt) : Command;

/// <summary>Writes an entry; its id is the command's op.</summary>
/// <param name="Prompt">The prompt it answers, or null.</param>
public sealed record WriteEntry(RichText Text, Sharing Sharing, Wish Wish, string? Prompt) : Command;

/// <summary>Rewrites one's own entry; passes moderation again.</summary>
/// <param name="Version">The version that was edited; another in between is refused, nothing is overwritten.</param>
public sealed record EditEntry(string Entry, RichText Text, Wish Wish, int Version) : Command;

/// <summary>Lets more people read one's own entry; passes moderation again where it reaches peers. Never narrows.</summary>
public sealed record WidenEntry(string Entry, Sharing Sharing) : Command;

/// <summary>Takes one's own entry back: its responses go with it, out of everybody's sight but care's log.</summary>
public sealed record WithdrawEntry(string Entry) : Command;

/// <summary>Undoes a withdrawal, within the day.</summary>
public sealed record RestoreEntry(string Entry) : Command;

/// <summary>Answers an entry, or a response in its thread; its id is the command's op.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="To">The response that is answered, or null for the entry itself.</param>
/// <param name="Mentions">People named in it, who may read the entry.</param>
public sealed record WriteResponse(string Entry, string? To, Starter Starter, RichText Text, ImmutableArray<string> Mentions) : Command;

/// <summary>Rewrites one's own response; passes moderation again.</summary>
public sealed record EditResponse(string Entry, string Response, RichText Text, ImmutableArray<string> Mentions, int Version) : Command;

/// <summary>Takes one's own response back.</summary>
public sealed record WithdrawResponse(string Entry, string Response) : Command;

/// <summary>Sets or takes back one's own reaction to an entry or a response (<paramref name="Item"/>).</summary>
public sealed record React(string Entry, string Item, Reaction Reaction, bool IsOn) : Command;

/// <summary>Whether the sender is glad to answer entries that nobody has answered yet.</summary>
public sealed record Volunteer(bool IsOn) : Command;

/// <summary>A facilitator began to look at something held (the writer sees that it is being looked at).</summary>
public sealed record LookAt(string Entry, string Item) : Command;

/// <summary>Lets something held through, or ticks off something to be looked at afterwards.</summary>
/// <param name="Version">The version that was read: a newer text is never let through unread. Null trusts whatever is there.</param>
public sealed record ApproveItem(string Entry, string Item, int? Version = null) : Command;

/// <summary>Gives something back to its writer with a note (1 to 1,000 characters); only they and care see it until it is edited.</summary>
public sealed record ReturnItem(string Entry, string Item, string Note) : Command;

/// <summary>Hides something from the group, with a reason to its writer (1 to 1,000 characters).</summary>
public sealed record HideItem(string Entry, string Item, string Reason) : Command;

/// <summary>Shows something hidden again.</summary>
public sealed record UnhideItem(string Entry, string Item) : Command;

/// <summary>Makes an entry one between its writer and the facilitators, with a reason.</summary>
public sealed record MakePrivate(string Entry, string Reason) : Command;
