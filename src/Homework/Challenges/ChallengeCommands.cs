using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>How big a step somebody takes.</summary>
public enum StepSize
{
    /// <summary>A first, small one.</summary>
    Starter,

    /// <summary>What the challenge had in mind.</summary>
    Standard,

    /// <summary>A brave one.</summary>
    Stretch,
}

/// <summary>What others learn of an act.</summary>
public enum ActSharing
{
    /// <summary>Nothing: it is its maker's own, and not counted.</summary>
    Nothing,

    /// <summary>That there was one more: it counts, without name or words.</summary>
    Count,

    /// <summary>Who did what.</summary>
    Act,
}

/// <summary>A cheer, each with one meaning; shown by name, never ranked.</summary>
public enum Cheer
{
    /// <summary>That was brave.</summary>
    Brave,

    /// <summary>This warms me.</summary>
    Warm,

    /// <summary>I would like to try that, too.</summary>
    Inspired,

    /// <summary>With you.</summary>
    WithYou,

    /// <summary>Thank you.</summary>
    Thanks,
}

/// <summary>With whom the one lesson at the end is shared.</summary>
public enum LessonReach
{
    /// <summary>The writer alone.</summary>
    Me,

    /// <summary>The facilitators, too.</summary>
    Care,

    /// <summary>The whole group.</summary>
    Group,
}

/// <summary>Something that the group wants to reach together.</summary>
/// <param name="Total">Acts of everybody, 1 to 100,000.</param>
/// <param name="Words">What it is, or what happens then; 1 to 120 characters.</param>
public sealed record Milestone(int Total, string Words);

/// <summary>What a challenge is about and how long it takes.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="About">What for and how; at most 2,000 characters, or null.</param>
/// <param name="Unit">What is counted, in the plural: <c>kind acts</c>; 1 to 40 characters.</param>
/// <param name="StartsOn">First day, in <paramref name="TimeZone"/>.</param>
/// <param name="EndsOn">Last day; at most 120 days in all.</param>
/// <param name="TimeZone">IANA name: where its days begin and end.</param>
/// <param name="Steps">What starter, standard and stretch mean here: three, 1 to 200 characters each.</param>
/// <param name="Tasks">A small task for each day from the first on, at most one a day; at most 160 characters each, empty where a day has none.</param>
/// <param name="Milestones">At most 10, lowest total first.</param>
/// <param name="Debrief">Questions for the end; at most 10 of 1 to 200 characters.</param>
/// <param name="Safety">What to look after; at most 600 characters, or null.</param>
/// <param name="AsksBelief">Whether an act asks what was feared and what happened.</param>
/// <param name="AsksSuds">Whether an act asks for distress before and after (SUDS, 0 to 100).</param>
public sealed record ChallengePlan(
    string Title, string? About, string Unit, DateOnly StartsOn, DateOnly EndsOn, string TimeZone, ImmutableArray<string> Steps,
    ImmutableArray<string> Tasks, ImmutableArray<Milestone> Milestones, ImmutableArray<string> Debrief, string? Safety, bool AsksBelief,
    bool AsksSuds);

/// <summary>What somebody says of one act.</summary>
/// <param name="On">The day it was done, by the challenge's time zone: today or up to 7 days ago.</param>
/// <param name="Words">What they did; at most 1,000 characters, or null.</param>
/// <param name="Feared">What they feared would happen; at most 500 characters, or null.</param>
/// <param name="Happened">What happened; at most 500 characters, or null.</param>
/// <param name="SudsBefore">Distress before, 0 to 100, or null.</param>
/// <param name="SudsAfter">Distress after, 0 to 100, or null.</param>
/// <param name="Sharing">What the group learns of it.</param>
/// <param name="IsForCare">Whether the facilitators may read all of it, whatever the group learns.</param>
public sealed record ActWords(
    DateOnly On, string? Words, string? Feared, string? Happened, int? SudsBefore, int? SudsAfter, ActSharing Sharing, bool IsForCare);

/// <summary>A group makes this challenge (told, never sent by a person).</summary>
[ToldOnly]
public sealed record CreateChallenge(Topic Group, ChallengePlan Plan, string By) : Command;

/// <summary>Makes a plan of another; a facilitator may change everything, the first day only while it is to come.</summary>
/// <param name="Version">The version that was edited; another in between is refused.</param>
public sealed record ChangeChallenge(ChallengePlan Plan, int Version) : Command;

/// <summary>A facilitator ends the challenge today; acts of the last days may still be told.</summary>
public sealed record EndChallenge : Command;

/// <summary>Closes a challenge that has ended, or opens it again: a closed one is read, not written.</summary>
public sealed record CloseChallenge(bool IsClosed) : Command;

/// <summary>Takes part, with a step of one's own size.</summary>
/// <param name="OwnStep">In one's own words, at most 200 characters; null takes the challenge's.</param>
/// <param name="Sharing">What is chosen for an act unless one chooses otherwise.</param>
/// <param name="IsInCurve">Whether one's distress before and after may be part of the group's average.</param>
public sealed record JoinChallenge(StepSize Size, string? OwnStep, ActSharing Sharing, bool IsInCurve) : Command;

/// <summary>Chooses another step; any day.</summary>
public sealed record ChooseStep(StepSize Size, string? OwnStep) : Command;

/// <summary>Changes how one takes part; null leaves a value as it is.</summary>
public sealed record ChangeTaking(ActSharing? Sharing, bool? IsInCurve) : Command;

/// <summary>Asks for a reminder on days without an act, or for none with null.</summary>
/// <param name="At">Time of day.</param>
/// <param name="TimeZone">Where one is: an IANA name.</param>
public sealed record RemindMe(TimeOnly? At, string TimeZone) : Command;

/// <summary>Takes part no longer. What was told stays until it is taken back.</summary>
public sealed record LeaveChallenge : Command;

/// <summary>Tells of an act; its id is the command's op.</summary>
public sealed record LogAct(ActWords Act) : Command;

/// <summary>Tells it otherwise. What counted goes on counting.</summary>
/// <param name="Version">The version that was edited.</param>
public sealed record EditAct(string Act, ActWords Words, int Version) : Command;

/// <summary>Takes an act's words back. The group's total never falls.</summary>
public sealed record TakeBackAct(string Act) : Command;

/// <summary>Makes a day one of rest, or a usual one again.</summary>
/// <param name="On">Yesterday, today or a day to come.</param>
public sealed record Rest(DateOnly On, bool IsOn) : Command;

/// <summary>Pauses, without giving a reason.</summary>
/// <param name="Until">The last day of the pause, or null: until one is back.</param>
public sealed record Pause(DateOnly? Until) : Command;

/// <summary>Is back.</summary>
public sealed record ComeBack : Command;

/// <summary>Sets or takes back one's own cheer for an act that is shared.</summary>
public sealed record CheerOn(string Act, Cheer Cheer, bool IsOn) : Command;

/// <summary>A facilitator hides a shared act from the group, with a reason to its maker (1 to 1,000 characters).</summary>
public sealed record HideAct(string Act, string Reason) : Command;

/// <summary>Shows a hidden act again.</summary>
public sealed record UnhideAct(string Act) : Command;

/// <summary>The one thing to keep from it; written again, it replaces the earlier one.</summary>
/// <param name="Words">1 to 1,000 characters.</param>
public sealed record WriteLesson(string Words, LessonReach Reach) : Command;
