using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Why homework is not given, or not done together, and what to do instead.</summary>
static class AssignmentRefusals
{
    public static readonly Rejected NotHere = new("not-possible-here", "This cannot be done here. Reload the page and try again.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only those who facilitate this group can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You can read here, and not write.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected EditedMeanwhile = new(
        "edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected NoAssignment = new("no-such-assignment", "This homework is not here any more.");
    public static readonly Rejected Nobody = new("work-nobody", "Choose at least one member of the group to give it to.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");

    public static readonly Rejected Title = new("work-title", "Give it a title of up to 80 characters, in one line.");
    public static readonly Rejected Task = new("work-task", "Say what to do, in up to 1,000 characters.");
    public static readonly Rejected Steps = new("work-steps", "Say how to do it in 1 to 15 steps, each of up to 400 characters.");
    public static readonly Rejected Why = new("work-why", "Say in up to 600 characters why it helps.");
    public static readonly Rejected Goal = new("work-goal", "Say in up to 200 characters which goal it serves.");
    public static readonly Rejected Materials = new("work-materials", "Say what is needed, even if that is nothing: 1 to 10 lines of up to 200 characters.");
    public static readonly Rejected Often = new("work-often", "Say in up to 120 characters how often it is done.");
    public static readonly Rejected Sizes = new(
        "work-sizes", "Give one to three sizes, each once, with 1 to 180 minutes and a few words. The smallest one is always there.");
    public static readonly Rejected Ways = new("work-ways", "Offer at least two ways of doing it: write, draw, speak or move.");
    public static readonly Rejected Notes = new("work-notes", "Leave room for notes: the form needs at least one question.");
    public static readonly Rejected Review = new("work-review", "Say in up to 400 characters how you will look at it together.");
    public static readonly Rejected Safety = new("work-safety", "Up to 10 lines about safety, each of up to 400 characters.");
    public static readonly Rejected Dates = new("work-dates", "Please check the dates: it begins within a year, and ends after it begins.");
    public static readonly Rejected Weekdays = new("work-weekdays", "Choose at least one day of the week.");
    public static readonly Rejected Bend = new("work-bend", "The last day can bend by 0 to 28 days.");

    public static readonly Rejected NoReview = new("review-not-on", "The group is not looking at its homework right now.");
    public static readonly Rejected Minutes = new("review-minutes", "Give each of the four steps at least a minute: 10 to 15 minutes in all.");
    public static readonly Rejected NotThere = new("review-not-there", "This person is not among those who are there. Begin again with them, if they have come.");
    public static readonly Rejected Line = new("review-line", "One line of up to 200 characters is enough here.");
    public static readonly Rejected Note = new("review-note", "There is room for 4,000 characters. What you wrote is kept here.");

    public static readonly Rejected Pieces = new(
        "joint-pieces", "Each question belongs to one piece, each piece has a title, and whoever fills one is a member of the group.");
    public static readonly Rejected NoPiece = new("joint-no-piece", "This piece is not here any more. Reload the page.");
    public static readonly Rejected NotYourPiece = new("joint-not-yours", "Somebody else fills this piece. What you wrote is kept here; you can show it to them.");
    public static readonly Rejected HandedIn = new("joint-handed-in", "This is handed in. Take it back to go on with it; what you wrote is kept here.");
    public static readonly Rejected NotHandedIn = new("joint-not-ready", "This is still being worked on.");
    public static readonly Rejected Words = new("work-words", "Say it in 1 to 1,000 characters.");
}
