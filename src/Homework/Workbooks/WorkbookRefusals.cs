using Homework.Kernel;

namespace Homework.Workbooks;

/// <summary>Why something is not done in a workbook, and what to do instead.</summary>
static class WorkbookRefusals
{
    public static readonly Rejected NotYours = new("not-yours", "Only the person themselves can do this. Sign in as them.");
    public static readonly Rejected NoTask = new("no-such-task", "This task is not here any more.");
    public static readonly Rejected OffTheList = new("task-off-the-list", "This is off the list now, so there is nothing to do about it.");
    public static readonly Rejected Day = new("task-day-unknown", "This task has no such day. Look at its days and choose one that has come.");
    public static readonly Rejected PlanWords = new(
        "plan-words", "Say in your own words what you will do, and one line each for if and then: up to 600 and 200 characters.");
    public static readonly Rejected PlanFirst = new("plan-first", "Write first when and where you will do it. Then choose a time.");
    public static readonly Rejected Sure = new("plan-sure", "Say how sure you are, from 0 to 10.");
    public static readonly Rejected ShrinkFirst = new(
        "shrink-first", "Under 7 it is better to make it smaller first. Choose a smaller size; you can grow it later.");
    public static readonly Rejected NoPlan = new("no-plan", "There is no plan to agree to. Write one first.");
    public static readonly Rejected OwnPlan = new("own-plan", "This is your own plan. The other one agrees to it.");
    public static readonly Rejected Size = new("task-size", "This task does not come in that size. Choose one of those that are shown.");
    public static readonly Rejected PauseDay = new("pause-day", "A pause ends today or later, within a year.");
    public static readonly Rejected DueDay = new("due-day", "This day is further than the task bends. You can ask for more time.");
    public static readonly Rejected ReminderQuiet = new("reminder-quiet", "Reminders come between 8 in the morning and 9 in the evening. Choose a time between.");
    public static readonly Rejected ReminderDays = new("reminder-days", "Choose days of the week, or none for every day of the task.");
    public static readonly Rejected Snooze = new("snooze-minutes", "It can come again in 15 minutes, in one hour or in three.");
    public static readonly Rejected State = new("work-state", "Say one of these: not yet, started, part of it, my own way, done.");
    public static readonly Rejected Reasons = new("work-reasons", "Choose from the list, and keep your words under 600 characters.");
    public static readonly Rejected Rating = new("work-rating", "Each of these goes from 0 to 4. Leave out what you do not want to say.");
    public static readonly Rejected HandedIn = new("sheet-handed-in", "This is handed in. Take it back to change it; what you wrote is kept here.");
    public static readonly Rejected NotHandedIn = new("sheet-not-handed-in", "This is not handed in yet, so only its writer sees it.");
    public static readonly Rejected Empty = new("sheet-empty", "There is nothing here yet. Write a few words first, or say how far you came.");
    public static readonly Rejected Missing = new("sheet-missing", "A question that this needs has no answer yet. What you wrote is kept; you can also say that you did part of it.");
    public static readonly Rejected AlreadyRead = new("sheet-read", "Your facilitator has read this already. You can write on under another day.");
    public static readonly Rejected NeverForGroup = new("sheet-never-shared", "This kind of homework is never shown to the group. That keeps you safe.");
    public static readonly Rejected NotShown = new("sheet-held", "Your facilitators look at this before the group reads it again. Talk to one of them.");
    public static readonly Rejected NoSheet = new("sheet-not-shown", "This is not shown to the group any more.");
    public static readonly Rejected Feedback = new("feedback-words", "Say it in 1 to 1,000 characters.");
}
