using Homework.Kernel;

namespace Homework.Goals;

/// <summary>How a challenge or a board tells the goals of its group how much was done there.</summary>
static class Feeding
{
    /// <summary>It is asked to tell, or no longer. Only the goals of its own group may ask.</summary>
    /// <param name="isOn">Whether it tells already.</param>
    public static Decision Ask(Request request, FeedGoals order, Topic source, Topic? group, bool isOn, int total)
    {
        if (!request.IsSystem) return GoalRefusals.NotHere;
        if (group is null || order.Goals != Of(group.Value)) return Decision.Nothing;
        var decision = isOn == order.IsOn ? Decision.Nothing : new GoalsFed(order.Goals, order.IsOn);
        return order.IsOn && total > 0 ? decision.Telling(new Tell(order.Goals, new NoteFeed(source, total))) : decision;
    }

    /// <summary>What was decided, and where more is done by it than before, the goals are told.</summary>
    public static Decision Along<TState>(
        Decision decision, TState state, Request request, Topic source, Topic group, Func<TState, Fact, TState> apply, Func<TState, int> count)
    {
        if (decision.Events.IsEmpty) return decision;
        var after = decision.Events.Aggregate(state, (before, happened) => apply(before, new Fact(0, request.At, request.By, happened)));
        var total = count(after);
        return total > count(state) ? decision.Telling(new Tell(Of(group), new NoteFeed(source, total))) : decision;
    }

    static Topic Of(Topic group) => new("goals", group.Practice, group.Id);
}
