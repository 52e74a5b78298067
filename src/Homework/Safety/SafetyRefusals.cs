using Homework.Kernel;

namespace Homework.Safety;

/// <summary>What is refused about safety, and what to do instead.</summary>
static class SafetyRefusals
{
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected Responder = new(
        "safety-responder", "Choose who looks first and a different person who looks next. Both must be facilitators of this group.");
    public static readonly Rejected Hours = new("safety-hours", "Choose at least one day, and an end that is later than the beginning.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");
    public static readonly Rejected Minutes = new("safety-minutes", "Choose between 5 and 1,440 minutes until the next person is told.");
    public static readonly Rejected OutOfHours = new(
        "safety-words", "Write what members read outside the hours, in up to 600 characters.");
    public static readonly Rejected Lines = new(
        "safety-lines", "Name one to eight crisis lines near your group, each with a number. People must have somebody to call.");
    public static readonly Rejected Tester = new("safety-tester", "Choose a facilitator of this group who tries it out each month.");
    public static readonly Rejected NoCase = new("no-such-case", "This is not here any more, or not open to you.");
    public static readonly Rejected Unseen = new("case-not-opened", "Open it first, so that you know what it is about.");
    public static readonly Rejected NotAcknowledged = new("case-not-acknowledged", "Say first that you are looking after it.");
    public static readonly Rejected Closed = new("case-closed", "This has been looked after already. Its record stays as it is.");
    public static readonly Rejected Blank = new("blank-text", "Write a few words first.");
    public static readonly Rejected NotSet = new("safety-not-set", "Set first who looks, and when.");
    public static readonly Rejected NoTest = new("no-test", "No test is on its way. Somebody may have confirmed it already.");
}
