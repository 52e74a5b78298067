using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Forms;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>What got in the way (R4.2); never anybody's fault.</summary>
public enum WorkReason
{
    /// <summary>I did not have time.</summary>
    Time,

    /// <summary>My mood or energy was too low.</summary>
    EnergyMood,

    /// <summary>I forgot.</summary>
    Forgot,

    /// <summary>It was not clear what to do.</summary>
    NotClear,

    /// <summary>It was too hard.</summary>
    TooHard,

    /// <summary>I worried about doing it wrong.</summary>
    WorriedWrong,

    /// <summary>I had no private place.</summary>
    Privacy,

    /// <summary>It made me feel worse.</summary>
    FeltWorse,

    /// <summary>I did not see the point.</summary>
    NoPoint,

    /// <summary>It did not feel right for me or my culture.</summary>
    NotMe,

    /// <summary>Technology did not work.</summary>
    Tech,

    /// <summary>Life got in the way.</summary>
    Life,

    /// <summary>I did something else instead.</summary>
    DidOther,

    /// <summary>I would rather not say.</summary>
    NotSay,
}

/// <summary>Where two people are in agreeing on how something is done.</summary>
public enum PlanState
{
    /// <summary>Nobody has said anything yet.</summary>
    None,

    /// <summary>The member wrote it; a facilitator has not agreed yet.</summary>
    Written,

    /// <summary>A facilitator suggests it; the member has not agreed yet.</summary>
    Offered,

    /// <summary>Both agree.</summary>
    Agreed,
}

/// <summary>A suggestion about the size of the next step (R6.2). Never more than a suggestion.</summary>
public enum StepHint
{
    /// <summary>None.</summary>
    Stay,

    /// <summary>A bigger one may fit.</summary>
    Bigger,

    /// <summary>A smaller one may fit.</summary>
    Smaller,
}

/// <summary>What is offered to somebody about a task (R8.4). Nothing is ever asked for that is bigger.</summary>
public enum WorkOffer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its time came and it is not done: an easier size is one tap away.</summary>
    Easier,

    /// <summary>It was very hard last time: the starter.</summary>
    Starter,

    /// <summary>Their mood was low last time: only the smallest size, or something to calm down.</summary>
    Smallest,
}

/// <summary>What was changed about homework since its owner last looked.</summary>
public enum WorkChange
{
    /// <summary>What to do, or how.</summary>
    Words,

    /// <summary>The questions.</summary>
    Questions,

    /// <summary>When, or until when.</summary>
    Days,

    /// <summary>The sizes, or the ways of doing it.</summary>
    Sizes,

    /// <summary>Who reads it.</summary>
    Readers,
}

/// <summary>What is done with words that were kept beside a field.</summary>
public enum KeptChoice
{
    /// <summary>They come into the field, and what stands there is kept in their place.</summary>
    Take,

    /// <summary>They are put together with what stands there.</summary>
    Join,

    /// <summary>They are let go.</summary>
    LetGo,
}

/// <summary>Words that another window of the same person wrote into a field, without having seen what stands there now.</summary>
/// <param name="Pen">The window.</param>
public sealed record KeptAnswer(string Field, string Pen, Answer Answer, DateTimeOffset At);

/// <summary>The number of what stands in a field, for whoever writes on.</summary>
public sealed record FieldSeen(string Field, long Seq);

/// <summary>How somebody will do it, in words of their own.</summary>
/// <param name="Words">What I will do; 1 to 600 characters.</param>
/// <param name="When">If this happens … (R2.4); 1 to 200 characters.</param>
/// <param name="Will">… then I will do that; 1 to 200 characters.</param>
/// <param name="Confidence">How sure they are, 0 to 10; null where a facilitator suggests it.</param>
public sealed record TaskPlan(string Words, string When, string Will, WorkWay Way, TaskSize Size, int? Confidence);

/// <summary>How a task went, each from 0 to 4 or null where it was not said (R3.1, R3.2).</summary>
/// <param name="Quantity">How much was done.</param>
/// <param name="Quality">How well it went.</param>
/// <param name="Difficulty">How hard it was; 4 is very hard.</param>
/// <param name="Clear">How clear it was what to do.</param>
/// <param name="Sense">How much sense it made for one's goal.</param>
/// <param name="Helpful">How much it helped.</param>
public sealed record WorkRating(int? Quantity, int? Quality, int? Difficulty, int? Clear, int? Sense, int? Helpful);

/// <summary>Words of a facilitator about what somebody did.</summary>
public sealed record WorkFeedback(string Words, string By, DateTimeOffset At);

/// <summary>When somebody wants to be reminded.</summary>
/// <param name="Weekdays">1 (Monday) to 7 (Sunday); none means every day that the task has.</param>
/// <param name="IsResting">Three came and nothing followed: none comes until its owner chooses (R8.5).</param>
public sealed record TaskReminder(
    TimeOnly At, ImmutableArray<int> Weekdays, string TimeZone, DateTimeOffset? SnoozedUntil, bool IsResting);
