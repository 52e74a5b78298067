using Homework.Kernel;

namespace Homework.Measures;

/// <summary>What is refused about measures, and what to do instead.</summary>
static class MeasureRefusals
{
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to read. Ask your facilitator if you would like to take part.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be saved under its own number. Please try again.");
    public static readonly Rejected NoMeasure = new("no-such-measure", "This questionnaire is not known here. Reload the page and choose again.");
    public static readonly Rejected NotPlanned = new("measure-not-planned", "This questionnaire is not planned. A facilitator may have taken it off.");
    public static readonly Rejected Unconfirmed = new(
        "measure-unconfirmed", "Its licence or wording could not be confirmed. Read its terms, then say that your practice has.");
    public static readonly Rejected NoSafety = new(
        "measure-needs-safety", "An answer in it may mean danger. Set first who looks, and when, under Safety.");
    public static readonly Rejected Weeks = new("measure-weeks", "Choose every 1 to 26 weeks.");
    public static readonly Rejected Start = new("measure-start", "Choose a first day from today to a year ahead.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");
    public static readonly Rejected NotAMember = new("not-a-member", "One of the people is not a member of this group any more. Choose again.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected PulseHours = new("pulse-hours", "Choose between 1 and 72 hours.");
    public static readonly Rejected PulseOpen = new("pulse-open", "The group is being asked already. End that first.");
    public static readonly Rejected NoPulse = new("no-such-pulse", "This is not here any more, or not open to you.");
    public static readonly Rejected PulseSettled = new("pulse-settled", "This has ended, and its averages stay as they are. Thank you all the same.");
    public static readonly Rejected PulseValue = new("pulse-value", "Each answer is a number from 0 to 10, or none.");
    public static readonly Rejected NoNote = new("no-such-note", "This is not here any more. Somebody may have dealt with it.");
}
