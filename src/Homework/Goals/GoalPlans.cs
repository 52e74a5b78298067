using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Challenges;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>Who reads somebody's goal.</summary>
public enum GoalReach
{
    /// <summary>Its maker alone.</summary>
    Me,

    /// <summary>The facilitators, too: what a goal begins with.</summary>
    Care,

    /// <summary>
    /// The group, too: what, how it is known, the steps and milestones. Never why it matters, the scale, the ratings or the reviews.
    /// </summary>
    Group,
}

/// <summary>Where a goal is. Each is as good as any other, and each can be left again.</summary>
public enum GoalState
{
    /// <summary>Somebody is on their way.</summary>
    Active,

    /// <summary>It rests for now.</summary>
    Paused,

    /// <summary>It is reached.</summary>
    Reached,

    /// <summary>It has become another goal.</summary>
    Changed,

    /// <summary>It was let go.</summary>
    LetGo,
}

/// <summary>Who rates how far a goal is: agreed before the work starts.</summary>
public enum GasRaters
{
    /// <summary>The member.</summary>
    Member,

    /// <summary>A facilitator.</summary>
    Facilitator,

    /// <summary>Both, each for themselves.</summary>
    Both,
}

/// <summary>What comes of looking at a goal again.</summary>
public enum GoalNext
{
    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>It is made smaller.</summary>
    Shrink,

    /// <summary>It grows.</summary>
    Grow,

    /// <summary>It becomes something else.</summary>
    Change,
}

/// <summary>A step towards a goal.</summary>
/// <param name="Id">Made by the browser, unique within the goal.</param>
/// <param name="Words">1 to 200 characters.</param>
/// <param name="On">By which day, or null.</param>
public sealed record GoalStep(string Id, string Words, DateOnly? On);

/// <summary>A sign on the way that is worth a moment.</summary>
/// <param name="Id">Made by the browser, unique within the goal.</param>
/// <param name="Words">1 to 160 characters.</param>
public sealed record GoalMilestone(string Id, string Words);

/// <summary>A goal in somebody's own words.</summary>
/// <param name="What">1 to 300 characters.</param>
/// <param name="Measure">How they will know, in what can be seen or counted; at most 300 characters, or null.</param>
/// <param name="Why">Why it matters to them; at most 600 characters, or null.</param>
/// <param name="Steps">At most 12, in their order.</param>
/// <param name="Milestones">At most 8, in their order.</param>
/// <param name="ReviewOn">The day on which to look at it again, or null.</param>
/// <param name="TimeZone">IANA name: where that day is; null: by universal time.</param>
public sealed record GoalPlan(
    string What, string? Measure, string? Why, ImmutableArray<GoalStep> Steps, ImmutableArray<GoalMilestone> Milestones, DateOnly? ReviewOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TimeZone = null);

/// <summary>
/// A scale of goal attainment (Kiresuk &amp; Sherman 1968): what each of five levels would look like, written before anybody rates.
/// </summary>
/// <param name="Levels">Five, from -2 (much less than expected) over 0 (expected) to +2; 1 to 200 characters each, no two alike.</param>
/// <param name="Weight">How much it matters beside the person's other goals: 1 to 4, usually 1.</param>
/// <param name="Start">Where they start: -2, -1 or 0.</param>
public sealed record GasScale(ImmutableArray<string> Levels, int Weight, int Start, GasRaters Raters);

/// <summary>A goal of the whole group, fed by what the group does elsewhere.</summary>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="About">At most 1,000 characters, or null.</param>
/// <param name="Unit">What is counted, in the plural; 1 to 40 characters.</param>
/// <param name="Aim">1 to 100,000.</param>
/// <param name="Milestones">At most 10, lowest total first, none above the aim.</param>
/// <param name="Sources">The group's challenges (their acts count) and boards (their tiles count), at most 10.</param>
public sealed record GroupGoalPlan(
    string Title, string? About, string Unit, int Aim, ImmutableArray<Milestone> Milestones, ImmutableArray<Topic> Sources);
