using Homework.Kernel;

namespace Homework.Journals;

/// <summary>
/// What a journal refuses, and what to do instead. What somebody may not see and what does not exist are the same answer.
/// </summary>
static class JournalRefusals
{
    public static readonly Rejected NoJournal = new("no-such-journal", "This journal is not here, or not open to you.");
    public static readonly Rejected NoEntry = new(
        "no-such-entry", "This entry is not here any more, or not open to you.");
    public static readonly Rejected NoResponse = new(
        "no-such-response", "This response is not here any more, or not open to you.");
    public static readonly Rejected NoPrompt = new(
        "no-such-prompt", "This prompt is not here any more. Write without it, or choose another.");
    public static readonly Rejected Unknown = new(
        "unknown-command", "This is not something that can be asked for here.");

    public static readonly Rejected NotFacilitator = new(
        "not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new(
        "read-only", "You are here to read. Ask your facilitator if you would like to write.");
    public static readonly Rejected Closed = new(
        "journal-closed", "This journal is closed. You can still read all of it.");
    public static readonly Rejected NotYours = new("not-yours", "Only the person who wrote this can change it.");

    public static readonly Rejected Blank = new("blank-text", "There is nothing here yet. Write a few words first.");
    public static readonly Rejected TooLong = new(
        "too-long", "This is longer than there is room for. Please shorten it.");
    public static readonly Rejected Strange = new(
        "strange-characters", "There is a character here that cannot be kept. Please type it again.");
    public static readonly Rejected NotAChoice = new(
        "not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected IdTaken = new(
        "id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected BadTimes = new(
        "bad-times", "A prompt ends after it begins, within a year of now. Please check its dates.");
    public static readonly Rejected HoldFirstRange = new(
        "hold-first-range", "Choose between 1 and 20 entries to be looked at first.");

    public static readonly Rejected NobodyChosen = new(
        "nobody-chosen", "Choose at least one member who may read this, or share it with your facilitators.");
    public static readonly Rejected NotAMember = new(
        "not-a-member", "One of the people you chose is not a member of this group. Please choose again.");
    public static readonly Rejected CannotNarrow = new(
        "cannot-narrow", "An entry can be shared with more people, not with fewer. You can take it back instead.");
    public static readonly Rejected CannotMention = new(
        "cannot-mention", "You can only name people who take part here. Please take the other names out.");

    public static readonly Rejected EditedMeanwhile = new(
        "edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected AlreadyReviewed = new(
        "already-reviewed", "This has been decided already, by you or another facilitator. Look at how it stands now.");
    public static readonly Rejected NoPeers = new(
        "no-peers", "No members read this: it is between its writer and the facilitators.");
    public static readonly Rejected IsWithdrawn = new("withdrawn", "This entry is withdrawn. Bring it back first.");
    public static readonly Rejected TooLate = new(
        "too-late", "An entry can be brought back for a day. You can write it again.");
    public static readonly Rejected NotShownYet = new(
        "not-shown-yet", "This is not with its readers at the moment. Try again once it is.");
    public static readonly Rejected AdviceNotWanted = new(
        "advice-not-wanted", "The writer did not ask for ideas. Ask first whether they would like some, or tell them that you hear them.");

    public static readonly Rejected ThreadFull = new(
        "thread-full", "This conversation has become very long. Please begin a new entry.");
    public static readonly Rejected PromptFull = new(
        "prompt-full", "This prompt has as many entries as it can hold. Write without it, or choose another.");
    public static readonly Rejected TooManyPrompts = new(
        "too-many-prompts", "There is room for 60 prompts. Take an old one back first.");
    public static readonly Rejected TooMuchWaits = new(
        "too-much-waits", "A great deal waits for your facilitators right now. Your words are kept as a draft; please send them later.");
}
