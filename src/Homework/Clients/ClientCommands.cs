using System.Collections.Immutable;
using Homework.Boards;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Clients;

/// <summary>Keeps what is being written. The draft's key is its place: <c>journal/p/id:new</c>, <c>journal/p/id:ENTRY</c>.</summary>
/// <param name="Key">1 to 200 characters.</param>
/// <param name="Text">What is written so far.</param>
/// <param name="Choices">What was chosen beside the text (audience, wish, prompt …) as the browser's own JSON, at most 2,000 characters.</param>
/// <param name="Version">Rises with every save of this key; an older version than the stored one changes nothing.</param>
public sealed record SaveDraft(string Key, RichText Text, string? Choices, long Version) : Command;

/// <summary>Forgets a draft, because it was sent or thrown away.</summary>
public sealed record DropDraft(string Key, long Version) : Command;

/// <summary>Changes how the product looks and behaves for this person; null leaves a value as it is.</summary>
/// <param name="Theme"><c>system</c>, <c>light</c>, <c>dark</c>, <c>calm</c>.</param>
/// <param name="Language">A supported language tag: <c>en</c>, <c>ar</c>.</param>
/// <param name="TextSize">100 to 200, per cent.</param>
/// <param name="Font"><c>source-sans</c>, <c>atkinson</c>.</param>
/// <param name="Country">Two letters: whose crisis lines are shown first.</param>
/// <param name="IsQuiet">Not to be seen as being here, nor typing.</param>
/// <param name="IsDiscreet">Neutral titles, blur when idle.</param>
public sealed record ChangePreferences(
    string? Theme, string? Language, int? TextSize, string? Font, string? Country, bool? IsQuiet, bool? IsDiscreet) : Command;

/// <summary>Everything up to this notice has been seen.</summary>
public sealed record ReadNotices(long UpTo) : Command;

/// <summary>Keeps something as a task of one's own: a habit from a challenge that goes on.</summary>
/// <param name="Words">What, 1 to 200 characters.</param>
/// <param name="Cue">When or after what, at most 200 characters, or null.</param>
public sealed record KeepTask(string Words, string? Cue) : Command;

/// <summary>Ticks a task of one's own off for a day, or takes the tick back.</summary>
/// <param name="On">The day where one is: today or up to 7 days ago.</param>
public sealed record TickTask(string Task, DateOnly On, bool IsDone) : Command;

/// <summary>Lets go of a task of one's own.</summary>
public sealed record DropTask(string Task) : Command;

/// <summary>Makes a board of one's own, that nobody else comes to; its id is the command's op.</summary>
/// <param name="Title">1 to 80 characters; kept here alone.</param>
/// <param name="Layout">What it begins with.</param>
public sealed record AddOwnBoard(string Title, BoardLayout Layout) : Command
{
    /// <summary>The titles of the layout's frames, in order; up to 80 characters each. Fewer leave the others without.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];
}

/// <summary>Calls a board of one's own otherwise.</summary>
/// <param name="Title">1 to 80 characters.</param>
public sealed record RenameOwnBoard(Topic Board, string Title) : Command;

/// <summary>A page that was finished gave the person a copy.</summary>
[ToldOnly]
public sealed record KeepPage(Topic Page, string Title) : Command;

/// <summary>Lets go of a copy of a page.</summary>
public sealed record DropOwnPage(Topic Page) : Command;

/// <summary>Puts a board of one's own away, or back among the others. Nothing on it changes.</summary>
public sealed record PutAwayOwnBoard(Topic Board, bool IsAway) : Command;

/// <summary>A group tells the person where they stand with it: asked, in it, or out of it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Role">Their role; <see cref="Role.None"/> once they left or were removed.</param>
/// <param name="IsWaiting">Asked to join, not yet approved.</param>
/// <param name="Ending">When it ends, or that it has; null while no end is set.</param>
[ToldOnly]
public sealed record NoteMembership(Topic Group, string Name, Role Role, bool IsWaiting, GroupEnding? Ending = null) : Command;

/// <summary>Something of the person's own has begun in a group: their record or their workbook. It stays theirs when they leave.</summary>
[ToldOnly]
public sealed record NotePlace(Topic Group, Topic Place) : Command;

/// <summary>Something happened that this person should know of.</summary>
/// <param name="What">What.</param>
/// <param name="About">The topic it happened in.</param>
/// <param name="Item">The item there to go to, or null.</param>
/// <param name="Words">Words of a facilitator for this person (a note with a returned entry), or null. Never others' content.</param>
/// <param name="By">Who answered or named them: an id, never a name, which is the group's to show and may be forgotten. Else null.</param>
/// <param name="Group">The group in which <paramref name="By"/> has a name, or whose facilitators are to look at something; else null.</param>
[ToldOnly]
public sealed record Notify(
    NoticeKind What, Topic About, string? Item, string? Words, string? By = null, Topic? Group = null) : Command;

/// <summary>Why a person is told something.</summary>
public enum NoticeKind
{
    /// <summary>Somebody answered your entry.</summary>
    Answered,

    /// <summary>Somebody mentioned you.</summary>
    Mentioned,

    /// <summary>Your entry or response is now with the group.</summary>
    Approved,

    /// <summary>It came back to you with a note.</summary>
    Returned,

    /// <summary>It was hidden, with the reason.</summary>
    Hidden,

    /// <summary>It is now between you and your facilitator.</summary>
    MadePrivate,

    /// <summary>What you flagged has been looked at.</summary>
    FlagSettled,

    /// <summary>An entry still waits for a first answer (to volunteers, later to facilitators).</summary>
    Unanswered,

    /// <summary>Somebody asks to join a group of yours.</summary>
    AskedToJoin,

    /// <summary>You are in the group.</summary>
    Joined,

    /// <summary>You are no longer in the group.</summary>
    Left,

    /// <summary>There is a new challenge that you may join.</summary>
    ChallengeOpened,

    /// <summary>A challenge that you joined begins today.</summary>
    ChallengeBegan,

    /// <summary>A challenge that you joined is over: time to look back.</summary>
    ChallengeEnded,

    /// <summary>The reminder that you asked for.</summary>
    ChallengeToday,

    /// <summary>Somebody cheered for what you did.</summary>
    Cheered,

    /// <summary>A facilitator thinks of you, with a kind word.</summary>
    ReachedOut,

    /// <summary>There is a new board.</summary>
    BoardOpened,

    /// <summary>Today all look again at a board.</summary>
    BoardRevisited,

    /// <summary>Somebody said something about your tile.</summary>
    Commented,

    /// <summary>There is a new page that the group writes together.</summary>
    PageOpened,

    /// <summary>A page is finished, and you have a copy of it.</summary>
    PageCopied,

    /// <summary>Somebody said something about what you wrote in a page.</summary>
    Remarked,

    /// <summary>The words that you suggested are in the page.</summary>
    SuggestionTaken,

    /// <summary>The words that you suggested are not wanted.</summary>
    SuggestionDeclined,

    /// <summary>You are asked not to write in a page for now, with the reason.</summary>
    LockedOut,

    /// <summary>You may write in the page again.</summary>
    LetIn,

    /// <summary>The group's agreement has a new edition to read and sign.</summary>
    ToSign,

    /// <summary>Somebody asks those who care for the group to look at something.</summary>
    Flagged,

    /// <summary>Something needs a look, in the safety of a group that you care for. Never what, or about whom.</summary>
    NeedsALook,

    /// <summary>A test of who is reached: please say that it came.</summary>
    SafetyTest,

    /// <summary>It is time to try out who is reached.</summary>
    SafetyTestDue,

    /// <summary>There is something for you to fill in.</summary>
    MeasureDue,

    /// <summary>The group is asked how today's session was.</summary>
    PulseAsked,

    /// <summary>Anonymous suggestions came to those who care for the group.</summary>
    SuggestionsCame,

    /// <summary>Something was changed because of a suggestion, or it is said why not.</summary>
    SuggestionAnswered,

    /// <summary>There is homework for you.</summary>
    HomeworkGiven,

    /// <summary>Your facilitator suggests something about how or until when.</summary>
    PlanOffered,

    /// <summary>Your facilitator has read what you did, and says something.</summary>
    FeedbackGiven,

    /// <summary>Your facilitator asks for another try, and says why.</summary>
    RedoAsked,

    /// <summary>The reminder that you asked for; it names nothing.</summary>
    SomethingPlanned,

    /// <summary>Homework made somebody feel worse: look first.</summary>
    LookFirst,

    /// <summary>Today is the day on which you wanted to look again at a goal of yours.</summary>
    GoalReviewDue,

    /// <summary>Your group comes to its end; its page says when.</summary>
    GroupEnding,

    /// <summary>Your group has ended; what was written can still be read.</summary>
    GroupEnded,

    /// <summary>Your group goes on.</summary>
    GroupReopened,

    /// <summary>The time to read what the group wrote is over; what is your own stays with you.</summary>
    GroupShut,

    /// <summary>Homework was changed.</summary>
    HomeworkChanged,
}
