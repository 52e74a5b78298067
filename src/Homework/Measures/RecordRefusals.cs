using Homework.Kernel;

namespace Homework.Measures;

/// <summary>What somebody's record refuses, and what to do instead.</summary>
static class RecordRefusals
{
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected NotYours = new("not-yours", "Only the person themselves can do this. Sign in as them.");
    public static readonly Rejected Kept = new(
        "record-kept", "This record stays as it is now. It is yours: you can read it and save a copy at any time.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be saved under its own number. Please try again.");
    public static readonly Rejected Scale = new("off-the-scale", "Choose a number that is on the scale.");
    public static readonly Rejected Day = new("checkin-day", "A check-in is for today. Please check the date of your device.");
    public static readonly Rejected Note = new("checkin-note", "A note has up to 1,000 characters. Please make it shorter.");
    public static readonly Rejected NoCheckIn = new("no-such-checkin", "This check-in is not here any more. Make a new one.");
    public static readonly Rejected NotPlanned = new("measure-not-planned", "This questionnaire is not planned. A facilitator may have taken it off.");
    public static readonly Rejected NoForm = new("no-such-form", "This questionnaire is not here any more. Begin it again.");
    public static readonly Rejected HandedIn = new("form-handed-in", "You have handed this in, so it stays as it is. You can fill in a new one.");
    public static readonly Rejected NoItem = new("no-such-item", "This question is not part of the questionnaire. Reload the page and try again.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected Language = new("measure-language", "This questionnaire is not published in that language.");
    public static readonly Rejected TooMany = new("too-many-forms", "You have begun many questionnaires. Finish one of them first.");
    public static readonly Rejected What = new("count-what", "Say in up to 80 characters what you count.");
    public static readonly Rejected Times = new("count-times", "Choose a number from 1 to 1,000.");
    public static readonly Rejected NoMark = new("no-such-mark", "This is not here any more.");
    public static readonly Rejected Sleep = new("sleep-numbers", "Please check the numbers. A guess is fine.");
}
