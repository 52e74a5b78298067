using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>What a challenge refuses, and what to do instead.</summary>
static class ChallengeRefusals
{
    public static readonly Rejected NoChallenge = new("no-such-challenge", "This challenge is not here, or not open to you.");
    public static readonly Rejected NoAct = new("no-such-act", "This act is not here any more, or not open to you.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to read. Ask your facilitator if you would like to take part.");
    public static readonly Rejected Closed = new("challenge-closed", "This challenge is closed. You can still read all of it.");
    public static readonly Rejected NotEnded = new("challenge-not-ended", "This challenge is still going on. End it first.");
    public static readonly Rejected Ended = new("challenge-ended", "This challenge has ended. What you did in its last days can still be told.");
    public static readonly Rejected NotBegun = new("challenge-not-begun", "This challenge has not begun yet. Its first day is on its page.");
    public static readonly Rejected NotIn = new("not-taking-part", "You do not take part yet. Join the challenge first; you choose your own step.");
    public static readonly Rejected AlreadyIn = new("already-taking-part", "You take part already. You can choose another step at any time.");
    public static readonly Rejected NotYours = new("not-yours", "Only the person who told of this can change it.");
    public static readonly Rejected OwnAct = new("own-act", "This is your own. Others can cheer for it.");

    public static readonly Rejected Title = new("challenge-title", "Give the challenge a title of up to 80 characters, in one line.");
    public static readonly Rejected About = new("challenge-about", "Say what it is about in up to 2,000 characters.");
    public static readonly Rejected Unit = new("challenge-unit", "Say in up to 40 characters what is counted: kind acts, walks, letters.");
    public static readonly Rejected Dates = new("challenge-dates", "A challenge takes 1 to 120 days and ends within a year. Please check its dates.");
    public static readonly Rejected StartPassed = new("challenge-start-passed", "This challenge has begun, so its first day stays as it is.");
    public static readonly Rejected EndPassed = new("challenge-end-passed", "The last day is over already. Choose today or a later day.");
    public static readonly Rejected TimeZone = new("time-zone", "This time zone is not known. Choose one from the list, such as Europe/London.");
    public static readonly Rejected Steps = new("challenge-steps", "Say in up to 200 characters each what a starter, a standard and a stretch step are.");
    public static readonly Rejected Tasks = new("challenge-tasks", "There is room for one task a day, of up to 160 characters.");
    public static readonly Rejected Milestones = new(
        "challenge-milestones", "Up to 10 milestones, each with a total from 1 to 100,000 that no other has, and a few words.");
    public static readonly Rejected Debrief = new("challenge-debrief", "Up to 10 questions for the end, each of up to 200 characters.");
    public static readonly Rejected Safety = new("challenge-safety", "What to look after has room for 600 characters.");

    public static readonly Rejected OwnStep = new("own-step", "Say your step in up to 200 characters, in one line.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected Words = new("act-words", "There is room for 1,000 characters of what you did, and 500 for each of the others. Please shorten it.");
    public static readonly Rejected Blank = new("blank-text", "There is nothing here yet. Write a few words first.");
    public static readonly Rejected Suds = new("suds-range", "Distress goes from 0, calm, to 100, the most you can imagine. Give both numbers or none.");
    public static readonly Rejected Day = new("act-day", "An act is told for today or one of the last 7 days, within the challenge.");
    public static readonly Rejected TooManyActs = new("too-many-acts", "That is a full day: 20 acts are told for it already. You can change one of them.");
    public static readonly Rejected RestDay = new("rest-day", "A rest day can be yesterday, today or a day to come of the challenge.");
    public static readonly Rejected PauseDay = new("pause-day", "A pause ends today or later, within a year.");
    public static readonly Rejected EditedMeanwhile = new(
        "edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected Full = new("challenge-full", "Forty people take part, which is as many as there is room for.");
    public static readonly Rejected NobodyThere = new("not-in-challenge", "This person does not take part in the challenge any more.");
}
