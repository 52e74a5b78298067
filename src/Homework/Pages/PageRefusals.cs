using Homework.Kernel;

namespace Homework.Pages;

/// <summary>What a page refuses, and what to do instead.</summary>
static class PageRefusals
{
    public static readonly Rejected NoPage = new("no-such-page", "This page is not here, or not open to you.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to look. Ask your facilitator if you would like to take part.");
    public static readonly Rejected OwnPage = new("own-page", "This page is your own, and nobody else is here. This can be done on a page of your group.");
    public static readonly Rejected Frozen = new("page-finished", "This page is finished. You can still read all of it.");
    public static readonly Rejected Locked = new("page-locked", "A facilitator has stopped writing here for now. What you wrote is kept for you.");
    public static readonly Rejected LockedOut = new("locked-out", "A facilitator has asked you not to write in this page for now. What you wrote is kept for you.");
    public static readonly Rejected NotYours = new("not-yours", "This part belongs to somebody else. You can say something about it instead.");
    public static readonly Rejected Title = new("page-title", "Give the page a title of up to 80 characters, in one line.");
    public static readonly Rejected About = new("page-about", "What it is for has room for 1,000 characters.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected Parts = new("page-parts", "A page begins with 1 to 10 parts.");
    public static readonly Rejected TooManyParts = new("too-many-parts", "A page has at most 40 parts. Take one away first.");
    public static readonly Rejected NoPart = new("no-such-part", "This part is not here any more.");
    public static readonly Rejected LastPart = new("last-part", "A page has at least one part. This one stays.");
    public static readonly Rejected PartNotEmpty = new("part-not-empty", "Somebody has written here. Only an empty part can be taken away.");
    public static readonly Rejected HasPart = new("has-part", "This person has a part already.");
    public static readonly Rejected NoOwnParts = new("no-own-parts", "On this page everybody writes in the same parts.");
    public static readonly Rejected NobodyThere = new("not-in-group", "This person is not in the group any more. Choose somebody else.");
    public static readonly Rejected IdTaken = new("id-taken", "This was sent before in another way. Reload the page and try again.");
    public static readonly Rejected Steps = new("page-steps", "A change has 1 to 100 steps. Your browser sends the rest after it.");
    public static readonly Rejected Stale = new("page-stale", "The page has gone on too far. Your browser fetches what is new and tries again.");
    public static readonly Rejected NoVersion = new("no-such-version", "This version is not there, or has a passage that was hidden.");
    public static readonly Rejected VersionName = new("version-name", "Give the version a name of up to 80 characters, in one line.");
    public static readonly Rejected TooManyVersions = new("too-many-versions", "Fifty versions have names. Give one of them another name, or choose the latest.");
    public static readonly Rejected Passage = new("page-passage", "Choose some words within one part of the page.");
    public static readonly Rejected NoPassage = new("no-such-passage", "This passage is not hidden any more.");
    public static readonly Rejected TooManyHidden = new("too-many-hidden", "Fifty passages are hidden here. Show one of them again, or finish the page.");
    public static readonly Rejected Reason = new("reason-missing", "Say why, in up to 1,000 characters. The person reads it.");
    public static readonly Rejected AlreadySo = new("already-reviewed", "Somebody has decided about this already. Look at how it stands now.");
    public static readonly Rejected NoWords = new("no-words-here", "There are no words of this person in the page.");
    public static readonly Rejected NotOut = new("not-locked-out", "This person may write here.");
    public static readonly Rejected OutOfCare = new("is-facilitator", "Facilitators cannot be kept out of a page.");
    public static readonly Rejected NoRemark = new("no-such-remark", "This remark is not here any more, or not open to you.");
    public static readonly Rejected RemarkWords = new("remark-words", "Say something in up to 1,000 characters, or suggest other words.");
    public static readonly Rejected SuggestionWords = new("suggestion-words", "Other words have up to 2,000 characters, in one line.");
    public static readonly Rejected NoSuggestion = new("no-suggestion", "This remark suggests no other words.");
    public static readonly Rejected SuggestionGone = new("suggestion-gone", "What this was about has changed too much. Write the new words yourself.");
    public static readonly Rejected TooManyAnswers = new("too-many-answers", "This remark has fifty answers. Begin another one.");
    public static readonly Rejected NotYourWords = new("not-yours", "Only the person who wrote this can take it back.");
    public static readonly Rejected NoAgreement = new("no-agreement", "This page is not an agreement.");
    public static readonly Rejected NothingNew = new("edition-same", "Nothing has changed since the last edition.");
    public static readonly Rejected NoEdition = new("no-edition", "There is nothing to sign yet.");
    public static readonly Rejected EditionChanged = new("edition-changed", "The agreement has a new edition. Read it, then sign.");
    public static readonly Rejected Full = new("page-too-long", "The page is full: 60,000 characters. Begin another page; what you wrote is kept for you.");
    public static readonly Rejected Forged = new("page-step", "This change does not fit the page. Reload the page; what you wrote is kept for you.");
}
