using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What a board refuses, and what to do instead.</summary>
static class BoardRefusals
{
    public static readonly Rejected NoBoard = new("no-such-board", "This board is not here, or not open to you.");
    public static readonly Rejected NoTile = new("no-such-tile", "This tile is not here any more, or not open to you.");
    public static readonly Rejected NoComment = new("no-such-comment", "This comment is not here any more, or not open to you.");
    public static readonly Rejected NoPoint = new("no-such-arrangement", "This arrangement is not kept any more. Choose another one.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to look. Ask your facilitator if you would like to take part.");
    public static readonly Rejected OwnBoard = new("own-board", "This board is your own, and nobody else is here. This can be done on a board of your group.");
    public static readonly Rejected Closed = new("board-closed", "This board is closed. You can still look at all of it.");
    public static readonly Rejected NotYours = new("not-yours", "This tile belongs to the person who made it. You can say something about it instead.");
    public static readonly Rejected NotYourComment = new("not-yours", "Only the person who wrote this can take it back.");
    public static readonly Rejected EditedMeanwhile = new("edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected AlreadyReviewed = new("already-reviewed", "Somebody has decided about this already. Look at how it stands now.");
    public static readonly Rejected NotShown = new("not-shown-yet", "This tile is not with the group, so there is nothing to say about it yet.");
    public static readonly Rejected Silent = new("silent-phase", "Everybody is adding in silence for now. Keep what you want to say until the time is over.");
    public static readonly Rejected TooLate = new("too-late", "A tile can be brought back for one day. You can make it anew.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be sent under its id. Please send it again.");

    public static readonly Rejected Title = new("board-title", "Give the board a title of up to 80 characters, in one line.");
    public static readonly Rejected About = new("board-about", "Say what the board is for in up to 1,000 characters.");
    public static readonly Rejected Frames = new("board-frames", "The frames of this layout have room for one title each, of up to 80 characters.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");

    public static readonly Rejected Full = new("board-full", "A thousand tiles lie here, which is as many as there is room for. Take one of yours away first.");
    public static readonly Rejected Heavy = new("board-heavy", "There is so much on this board that it would open slowly for everybody. Make this a little smaller, or use another board.");
    public static readonly Rejected Place = new("tile-place", "A tile lies within the board, at least 20 wide and 20 high. Put it somewhere else.");
    public static readonly Rejected Moves = new("tile-moves", "Between 1 and 200 tiles can be moved together, each of them once.");
    public static readonly Rejected Colour = new("tile-colour", "This colour is not one of those that are offered. Choose another.");
    public static readonly Rejected Note = new("tile-note", "A note has room for 1 to 1,000 characters.");
    public static readonly Rejected Words = new("tile-words", "Big words have room for 1 to 200 characters.");
    public static readonly Rejected FrameTitle = new("tile-frame", "A frame's title has room for 80 characters, in one line.");
    public static readonly Rejected Shows = new("tile-shows", "Say in up to 200 characters what it shows, for those who cannot see it.");
    public static readonly Rejected Picture = new("tile-picture", "This picture is not here. Choose one of those that are offered, or bring your own.");
    public static readonly Rejected Drawing = new("tile-drawing", "A drawing has 1 to 200 lines with at most 4,000 points in all. Put the rest on another tile.");
    public static readonly Rejected Another = new("tile-kind", "A tile stays what it is. Make a new one instead.");
    public static readonly Rejected Link = new("tile-link", "A tile can show the progress of a challenge or a goal. Choose one of them.");
    public static readonly Rejected Origin = new("tile-origin", "This tile can be chosen from a board of your own. Make it anew instead.");

    public static readonly Rejected Comment = new("comment-words", "A comment has room for 1 to 500 characters.");
    public static readonly Rejected TooManyComments = new("too-many-comments", "Fifty comments are there already. Tell the person in another way.");
    public static readonly Rejected Reason = new("bad-reason", "Tell the person why in 1 to 1,000 characters; they will read it.");

    public static readonly Rejected PointName = new("arrangement-name", "Give the arrangement a name of up to 80 characters, in one line.");
    public static readonly Rejected TooManyPoints = new("too-many-arrangements", "Twenty arrangements are kept. Let go of one of them first.");
    public static readonly Rejected Theme = new("board-theme", "A theme has room for 300 characters.");
    public static readonly Rejected Minutes = new("timer-minutes", "The clock runs for 1 to 120 minutes. Choose a time between them.");
    public static readonly Rejected NobodyThere = new("not-in-group", "This person is not in the group any more. Choose somebody else.");
    public static readonly Rejected Revisit = new("revisit-day", "Choose a day after today, within a year.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");
    public static readonly Rejected Closing = new("closing-words", "Say what may get in the way in up to 500 characters, and what you do then in up to 300 each.");
}
