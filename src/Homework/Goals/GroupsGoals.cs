using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Challenges;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>The goals of a group: its head. Members' goals are parts.</summary>
sealed record GroupsGoals(Topic Topic) : TopicState, IFlagged
{
    public const string Goals = "goals";

    /// <summary>The group that the topic's id names: no other can be meant.</summary>
    [JsonIgnore]
    public Topic? Group => new Topic("group", Topic.Practice, Topic.Id);

    /// <summary>What must be known of every goal without looking at it, by its id.</summary>
    public ImmutableSortedDictionary<string, GoalLine> Lines { get; init; } = ImmutableSortedDictionary<string, GoalLine>.Empty;

    /// <summary>The oldest first.</summary>
    public ImmutableArray<TogetherGoal> Together { get; init; } = [];

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    public KeptGoal? Goal(string? id) => Parts.Find<KeptGoal>(id);

    public TogetherGoal? OfGroup(string? id) => Together.FirstOrDefault(goal => goal.Id == id);

    /// <summary>With a goal put in or replaced.</summary>
    public GroupsGoals With(KeptGoal goal) => this with { Parts = Parts.With(goal), Lines = Lines.SetItem(goal.Id, GoalLine.Of(goal)) };

    /// <summary>With a goal of the group replaced.</summary>
    public GroupsGoals With(TogetherGoal goal) => this with { Together = [.. Together.Select(one => one.Id == goal.Id ? goal : one)] };
}

/// <summary>What the head knows of a goal.</summary>
/// <param name="IsScaled">It has a scale that the facilitators may see.</param>
/// <param name="Counts">It is neither changed into another nor let go.</param>
/// <param name="ByMember">The latest level by its maker's rating, or null; <paramref name="ByCare"/> by a facilitator's.</param>
/// <param name="ReviewOn">The day of looking at it again of which its maker was not told yet, or null; <paramref name="ReviewAt"/> when they are.</param>
sealed record GoalLine(
    string Person, bool IsOpen, bool IsScaled, bool Counts, int Weight, int Start, int? ByMember, int? ByCare, DateOnly? ReviewOn = null,
    DateTimeOffset? ReviewAt = null)
{
    static readonly TimeOnly Morning = new(9, 0);

    public static GoalLine Of(KeptGoal goal)
    {
        var line = Plain(goal);
        if (goal.State != GoalState.Active || goal.Plan.ReviewOn is not { } on || on == goal.ToldFor) return line;
        return line with { ReviewOn = on, ReviewAt = LocalDays.At(goal.Plan.TimeZone ?? "UTC", on, Morning) };
    }

    static GoalLine Plain(KeptGoal goal) => new(
        goal.By, goal.State is GoalState.Active or GoalState.Paused, goal.Scale is not null && goal.Reach != GoalReach.Me,
        goal.State is not (GoalState.Changed or GoalState.LetGo), goal.Scale?.Weight ?? 1, goal.Scale?.Start ?? 0,
        goal.Ratings.LastOrDefault(rating => !rating.IsByCare)?.Level, goal.Ratings.LastOrDefault(rating => rating.IsByCare)?.Level);
}

/// <summary>A member's goal as it is kept.</summary>
sealed record KeptGoal(
    string Id, long Ord, string By, DateTimeOffset At, GoalPlan Plan, GoalReach Reach, GoalState State, DateTimeOffset Since,
    string? StateWords, string? HiddenFor, int Version) : Part(Id, GroupsGoals.Goals, Ord)
{
    public ImmutableArray<GoalMark> Done { get; init; } = [];

    public ImmutableArray<GoalMark> Reached { get; init; } = [];

    /// <summary>Ids of milestones that the group sees by themselves.</summary>
    public ImmutableArray<string> Shared { get; init; } = [];

    /// <summary>Ids of all milestones that were ever shared, so that one which is taken away is taken off every screen.</summary>
    public ImmutableArray<string> EverShared { get; init; } = [];

    public GasScale? Scale { get; init; }

    public ImmutableArray<GasRating> Ratings { get; init; } = [];

    public ImmutableArray<PastScale> PastScales { get; init; } = [];

    public ImmutableArray<GoalReview> Reviews { get; init; } = [];

    /// <summary>The day of looking at it again of which its maker was told.</summary>
    public DateOnly? ToldFor { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Inner => EverShared.Select(milestone => GoalsShow.MilestoneOf(Id, milestone));

    /// <summary>What a person may see of it, nothing where that is null.</summary>
    public bool IsSeenBy(Request request) =>
        request.By == By || (request.IsCare && Reach >= GoalReach.Care) || (request.Seat is not null && Reach == GoalReach.Group && HiddenFor is null);
}

/// <summary>A goal of the whole group as it is kept.</summary>
sealed record TogetherGoal(string Id, DateTimeOffset At, GroupGoalPlan Plan, bool IsClosed, int Version)
{
    /// <summary>By the source's address: the most that was ever told. What was fed by a source that feeds no more stays.</summary>
    public ImmutableSortedDictionary<string, int> Fed { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public ImmutableArray<Reached> Reached { get; init; } = [];

    [JsonIgnore]
    public int Total => Fed.Values.Sum();

    /// <summary>Whether it listens to that challenge or board.</summary>
    public bool Hears(Topic from) => !IsClosed && Plan.Sources.Contains(from);
}
