using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Goals;

/// <summary>What the one whose goal it is and a facilitator who reads it do together: the scale, ratings, reviews; and moderation.</summary>
static class AttainmentRules
{
    const int MostReviews = 60;

    public static Decision Write(KeptGoal goal, WriteScale order)
    {
        if (PlanChecks.Scale(order.Scale, out var scale) is { } wrong) return wrong;
        if (!goal.Ratings.IsEmpty) return GoalRefusals.Rated;
        var isSame = goal.Scale is { } old && old with { Levels = scale.Levels } == scale && old.Levels.SequenceEqual(scale.Levels);
        return isSame ? Decision.Nothing : new ScaleWritten(goal.Id, scale);
    }

    public static Decision PutAway(KeptGoal goal) => goal.Scale is null ? GoalRefusals.NoScale : new ScalePutAway(goal.Id);

    public static Decision Rate(KeptGoal goal, Request request, RateGoal order)
    {
        if (goal.Scale is not { } scale) return GoalRefusals.NoScale;
        if (order.Level is < Gas.Least or > Gas.Most) return GoalRefusals.Level;
        if (PlainText.Lines(order.Words, 300) is not { } words) return GoalRefusals.Words;
        var isByCare = request.By != goal.By;
        if (scale.Raters == (isByCare ? GasRaters.Member : GasRaters.Facilitator)) return GoalRefusals.NotARater;
        return new GoalRated(goal.Id, order.Level, PlanChecks.OrNull(words), isByCare);
    }

    public static Decision Review(KeptGoal goal, Request request, ReviewGoal order)
    {
        if (!Enum.IsDefined(order.Next)) return GoalRefusals.NotAChoice;
        if (PlainText.Lines(order.Words, 1_000) is not { } words) return GoalRefusals.Words;
        if (words == "") return GoalRefusals.Blank;
        if (goal.Reviews.Length >= MostReviews) return GoalRefusals.TooManyReviews;
        return new GoalReviewed(goal.Id, request.Op, words, order.Next, order.ReviewOn);
    }

    public static Decision Hide(GroupsGoals goals, Request request, KeptGoal goal, HideGoal order)
    {
        if (PlainText.Lines(order.Reason, 1_000) is not { Length: > 0 } reason) return GoalRefusals.Blank;
        if (goal.HiddenFor is not null) return Decision.Nothing;
        return Decision.Of(new GoalHidden(goal.Id, reason)).Telling(Inbox.One(goals, request, goal.By, NoticeKind.Hidden, goal.Id, reason));
    }

    public static Decision Unhide(GroupsGoals goals, Request request, KeptGoal goal) => goal.HiddenFor is null ? Decision.Nothing
        : Decision.Of(new GoalUnhidden(goal.Id)).Telling(Inbox.One(goals, request, goal.By, NoticeKind.Approved, goal.Id));

    /// <summary>A flag on what somebody shows of their goals.</summary>
    public static Decision Flag(GroupsGoals goals, Request request, Flag order)
    {
        var goal = goals.Parts.Holding(order.Item ?? "") as KeptGoal;
        var isSeen = goal is not null && order.Entry == order.Item && request.By != goal.By
            ? GoalsShow.Show(goals, order.Item!, request.IsCare ? Audience.Care : Audience.Group) is not null
            : goal?.By == request.By;
        return isSeen ? FlagRules.Flag(goals, request, order, goal!.By) : GoalRefusals.NoGoal;
    }
}
