using Homework.Kernel;

namespace Homework.Goals;

/// <summary>What goals refuse, and what to do instead.</summary>
static class GoalRefusals
{
    public static readonly Rejected NoGoals = new("no-such-goals", "These goals are not here, or not open to you.");
    public static readonly Rejected NoGoal = new("no-such-goal", "This goal is not here any more, or not open to you.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to read. Ask your facilitator if you would like to take part.");
    public static readonly Rejected NotYours = new("not-your-goal", "Only the person whose goal this is can do that.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected EditedMeanwhile = new(
        "edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");

    public static readonly Rejected What = new("goal-what", "Say in up to 300 characters what you want to reach.");
    public static readonly Rejected Measure = new("goal-measure", "Say in up to 300 characters how you will know.");
    public static readonly Rejected Why = new("goal-why", "There is room for 600 characters of why it matters. Please shorten it.");
    public static readonly Rejected Steps = new("goal-steps", "There is room for 12 steps, each of up to 200 characters.");
    public static readonly Rejected Milestones = new("goal-milestones", "There is room for 8 milestones, each of up to 160 characters.");
    public static readonly Rejected NoStep = new("no-such-step", "This step or milestone is not part of the goal any more.");
    public static readonly Rejected Words = new("goal-words", "That is more than there is room for. Please shorten it.");
    public static readonly Rejected Blank = new("blank-text", "There is nothing here yet. Write a few words first.");
    public static readonly Rejected TooMany = new(
        "too-many-goals", "You have 12 goals under way, which is as many as there is room for. Let one rest or go first.");
    public static readonly Rejected Full = new("goals-full", "You have 30 goals here, which is as many as there is room for.");
    public static readonly Rejected TooManyReviews = new("too-many-reviews", "This goal was looked at many times already. It may be time for a new one.");

    public static readonly Rejected Levels = new(
        "scale-levels", "Say in up to 200 characters each what the five levels look like, no two of them alike.");
    public static readonly Rejected Weight = new("scale-weight", "How much it matters goes from 1 to 4, and the start is level -2, -1 or 0.");
    public static readonly Rejected Rated = new(
        "scale-rated", "This scale has been rated, so its levels stay as they are. Put it away to write a new one.");
    public static readonly Rejected NoScale = new("no-scale", "Write the five levels first, then it can be rated.");
    public static readonly Rejected NotARater = new("not-a-rater", "You agreed that somebody else rates this goal.");
    public static readonly Rejected Level = new("scale-level", "A rating goes from -2, much less than expected, to +2, much better.");

    public static readonly Rejected GroupTitle = new("group-goal-title", "Give the goal a title of up to 120 characters, in one line.");
    public static readonly Rejected GroupAbout = new("group-goal-about", "Say what it is about in up to 1,000 characters.");
    public static readonly Rejected GroupUnit = new("group-goal-unit", "Say in up to 40 characters what is counted: kind acts, walks, tiles.");
    public static readonly Rejected GroupAim = new("group-goal-aim", "The aim is a number from 1 to 100,000.");
    public static readonly Rejected GroupMilestones = new(
        "group-goal-milestones", "Up to 10 milestones, each with a total below the aim that no other has, and a few words.");
    public static readonly Rejected GroupSources = new("group-goal-sources", "A group's goal is fed by up to 10 challenges and boards of the group.");
    public static readonly Rejected GroupFull = new("group-goals-full", "There are 20 goals of the group, which is as many as there is room for.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");
}
