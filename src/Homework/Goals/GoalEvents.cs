using Homework.Kernel;

namespace Homework.Goals;

/// <summary>Somebody set a goal for themselves.</summary>
public sealed record GoalAdded(string Goal, GoalPlan Plan, GoalReach Reach) : Event;

/// <summary>It is said otherwise.</summary>
public sealed record GoalChanged(string Goal, GoalPlan Plan) : Event;

/// <summary>Others read it from now on, or fewer.</summary>
public sealed record GoalShared(string Goal, GoalReach Reach) : Event;

/// <summary>The group sees a milestone, or no longer.</summary>
public sealed record MilestoneShared(string Goal, string Milestone, bool IsShared) : Event;

/// <summary>A step is done, or not after all.</summary>
public sealed record StepTicked(string Goal, string Step, bool IsDone) : Event;

/// <summary>A milestone is reached, or not after all.</summary>
public sealed record MilestoneReached(string Goal, string Milestone, bool IsReached) : Event;

/// <summary>A goal is somewhere else.</summary>
public sealed record GoalMoved(string Goal, GoalState State, string? Words) : Event;

/// <summary>Somebody looked at a goal again.</summary>
public sealed record GoalReviewed(string Goal, string Review, string Words, GoalNext Next, DateOnly? ReviewOn) : Event;

/// <summary>The day came on which somebody wanted to look at a goal again, and they were told.</summary>
[OfPractice]
public sealed record GoalReviewFellDue(string Goal, DateOnly On) : Event;

/// <summary>A goal has levels.</summary>
public sealed record ScaleWritten(string Goal, GasScale Scale) : Event;

/// <summary>Its levels and ratings were put away.</summary>
public sealed record ScalePutAway(string Goal) : Event;

/// <summary>Somebody rated how far a goal is.</summary>
/// <param name="IsByCare">A facilitator did.</param>
public sealed record GoalRated(string Goal, int Level, string? Words, bool IsByCare) : Event;

/// <summary>A goal was hidden from the group.</summary>
[OfPractice]
public sealed record GoalHidden(string Goal, string Reason) : Event;

/// <summary>A goal is shown again.</summary>
[OfPractice]
public sealed record GoalUnhidden(string Goal) : Event;

/// <summary>The group has a goal together.</summary>
[OfPractice]
public sealed record GroupGoalAdded(string Goal, GroupGoalPlan Plan) : Event;

/// <summary>It is said otherwise.</summary>
[OfPractice]
public sealed record GroupGoalChanged(string Goal, GroupGoalPlan Plan) : Event;

/// <summary>It was closed, or opened again.</summary>
[OfPractice]
public sealed record GroupGoalClosed(string Goal, bool IsClosed) : Event;

/// <summary>So much was done in a challenge or on a board.</summary>
public sealed record FeedNoted(Topic From, int Total) : Event;

/// <summary>In a challenge or on a board: the group's goals are told how much is done here, or no longer.</summary>
public sealed record GoalsFed(Topic Goals, bool IsOn) : Event;
