using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>That something of a goal is done.</summary>
/// <param name="What">The step's or milestone's id.</param>
public sealed record GoalMark(string What, DateTimeOffset At);

/// <summary>How far somebody found a goal to be.</summary>
/// <param name="Level">-2 to 2.</param>
public sealed record GasRating(string By, bool IsByCare, DateTimeOffset At, int Level, string? Words);

/// <summary>What somebody found when they looked at a goal again.</summary>
public sealed record GoalReview(string Id, string By, DateTimeOffset At, string Words, GoalNext Next);

/// <summary>A scale that was put away, with its ratings.</summary>
public sealed record PastScale(GasScale Scale, ImmutableArray<GasRating> Ratings);

/// <summary>Somebody's goal. Its id is the op that set it; a part on the shelf <c>goals</c>.</summary>
/// <param name="Plan">For the group without why.</param>
/// <param name="Since">Since when it is where it is.</param>
/// <param name="StateWords">What they take from it; null for the group.</param>
/// <param name="Done">Steps that are done.</param>
/// <param name="Reached">Milestones that are reached.</param>
/// <param name="Shared">Ids of the milestones that the group sees by themselves; empty for the group.</param>
/// <param name="Scale">Null for the group, and where none is written.</param>
/// <param name="Ratings">Oldest first; empty for the group.</param>
/// <param name="PastScales">Empty for the group.</param>
/// <param name="Reviews">Oldest first; empty for the group.</param>
/// <param name="HiddenFor">Why it was hidden from the group: for its maker and the facilitators, else null.</param>
public sealed record GoalCard(
    string Id, string By, DateTimeOffset At, GoalPlan Plan, GoalReach Reach, GoalState State, DateTimeOffset Since, string? StateWords,
    ImmutableArray<GoalMark> Done, ImmutableArray<GoalMark> Reached, ImmutableArray<string> Shared, GasScale? Scale,
    ImmutableArray<GasRating> Ratings, ImmutableArray<PastScale> PastScales, ImmutableArray<GoalReview> Reviews, string? HiddenFor,
    int Version) : Item(Id);

/// <summary>A milestone that somebody shows the group by itself, without the goal that it is of. Id: <c>milestone:GOAL:ID</c>.</summary>
/// <param name="ReachedAt">Null while it is to come.</param>
public sealed record SharedMilestone(string Id, string By, string Words, DateTimeOffset? ReachedAt) : Item(Id);

/// <summary>Goal attainment of one person, over all goals that have a scale. Never to compare people: their goals differ.</summary>
/// <param name="Now">T by the latest ratings: 50 is as expected. Null where none is rated.</param>
/// <param name="Start">T of the same goals where they started.</param>
/// <param name="Rated">How many goals that is of.</param>
/// <param name="LeftOut">How many goals with a scale are not in it, because they were not rated, changed or let go.</param>
public sealed record GasScore(double? Now, double? Start, int Rated, int LeftOut);

/// <summary>Goal attainment of a member, for the facilitators alone. Id: <c>gas:PERSON</c>.</summary>
/// <param name="ByMember">By the member's own ratings.</param>
/// <param name="ByCare">By the facilitators' ratings.</param>
public sealed record GasStand(string Id, string Person, GasScore ByMember, GasScore ByCare) : Item(Id);

/// <summary>How much came from where.</summary>
public sealed record GoalFeed(Topic From, int Total);

/// <summary>A goal of the whole group. Its id is the op that set it.</summary>
/// <param name="Total">What all did together; it never falls.</param>
/// <param name="Feeds">Of what it is made up.</param>
/// <param name="Reached">Milestones, and the aim itself, that were reached.</param>
public sealed record GroupGoalCard(
    string Id, GroupGoalPlan Plan, int Total, ImmutableArray<GoalFeed> Feeds, ImmutableArray<Reached> Reached, bool IsClosed, DateTimeOffset At,
    int Version) : Item(Id);
