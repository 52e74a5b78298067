using Homework.Kernel;

namespace Homework.Goals;

/// <summary>Sets a goal for oneself; its id is the command's op.</summary>
public sealed record AddGoal(GoalPlan Plan, GoalReach Reach) : Command;

/// <summary>Says one's goal otherwise. Steps and milestones that keep their id keep what was ticked.</summary>
/// <param name="Version">The version that was edited.</param>
public sealed record ChangeGoal(string Goal, GoalPlan Plan, int Version) : Command;

/// <summary>Shows one's goal to more people, or to fewer again.</summary>
public sealed record ShareGoal(string Goal, GoalReach Reach) : Command;

/// <summary>Shows one milestone to the group, or no longer.</summary>
public sealed record ShareMilestone(string Goal, string Milestone, bool IsShared) : Command;

/// <summary>Ticks a step of one's own off, or takes the tick back.</summary>
public sealed record TickStep(string Goal, string Step, bool IsDone) : Command;

/// <summary>Says that a milestone of one's own is reached, or not yet after all.</summary>
public sealed record ReachMilestone(string Goal, string Milestone, bool IsReached) : Command;

/// <summary>Says where one's goal is.</summary>
/// <param name="Words">What one takes from it, at most 600 characters, or null; as private as the goal's why.</param>
public sealed record MoveGoal(string Goal, GoalState State, string? Words) : Command;

/// <summary>Looks at a goal again: its maker, or a facilitator who reads it.</summary>
/// <param name="Words">What it tells, 1 to 1,000 characters.</param>
/// <param name="ReviewOn">When to look the next time, or null.</param>
public sealed record ReviewGoal(string Goal, string Words, GoalNext Next, DateOnly? ReviewOn) : Command;

/// <summary>Writes the levels of a goal, before anybody has rated: its maker, or a facilitator who reads it.</summary>
public sealed record WriteScale(string Goal, GasScale Scale) : Command;

/// <summary>Puts a goal's scale away with its ratings, so that another can be written.</summary>
public sealed record PutScaleAway(string Goal) : Command;

/// <summary>Rates how far a goal is. One rating a day from each: a later one of the same day takes its place.</summary>
/// <param name="Level">-2 to 2.</param>
/// <param name="Words">At most 300 characters, or null.</param>
public sealed record RateGoal(string Goal, int Level, string? Words) : Command;

/// <summary>A facilitator hides a goal, and milestones of it, from the group, with a reason to its maker (1 to 1,000 characters).</summary>
public sealed record HideGoal(string Goal, string Reason) : Command;

/// <summary>Shows it to the group again, as far as its maker shares it.</summary>
public sealed record UnhideGoal(string Goal) : Command;

/// <summary>A facilitator sets a goal for the whole group; its id is the command's op.</summary>
public sealed record AddGroupGoal(GroupGoalPlan Plan) : Command;

/// <summary>Says a group's goal otherwise. What was reached stays reached.</summary>
/// <param name="Version">The version that was edited.</param>
public sealed record ChangeGroupGoal(string Goal, GroupGoalPlan Plan, int Version) : Command;

/// <summary>Closes a group's goal, or opens it again: a closed one rises no more.</summary>
public sealed record CloseGroupGoal(string Goal, bool IsClosed) : Command;

/// <summary>A challenge or a board of the group is asked to tell the group's goals how much was done there, or no longer.</summary>
[ToldOnly]
public sealed record FeedGoals(Topic Goals, bool IsOn) : Command;

/// <summary>A challenge or a board tells how much was done there. Nobody is named.</summary>
/// <param name="Total">All that was done there so far; a lower number than before changes nothing.</param>
[ToldOnly]
public sealed record NoteFeed(Topic From, int Total) : Command;
