using Homework.Clients;
using Homework.Kernel;

namespace Homework.Goals;

/// <summary>On the morning of the day on which somebody wanted to look at a goal again, they are told: once, and they alone.</summary>
static class ReviewDays
{
    static readonly TimeSpan StillOfUse = TimeSpan.FromDays(2); // after that the goal's page says it

    public static DateTimeOffset? Due(GroupsGoals goals) => goals.Lines.Values.Select(line => line.ReviewAt).Min();

    public static Decision TimeCame(GroupsGoals goals, Request request)
    {
        var due = goals.Lines.Where(line => line.Value.ReviewAt <= request.At).ToArray();
        return Decision.Of([.. due.Select(line => new GoalReviewFellDue(line.Key, line.Value.ReviewOn!.Value))])
            .Telling(due.Where(line => request.At - line.Value.ReviewAt < StillOfUse).SelectMany(line => Inbox.One(goals, request, line.Value.Person, NoticeKind.GoalReviewDue, line.Key)));
    }
}
