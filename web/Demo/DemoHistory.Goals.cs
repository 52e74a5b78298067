using Homework.Goals;
using Homework.Kernel;
using Homework.Suggestions;

namespace Homework.Web.Demo;

/// <summary>What the invented people want, alone and together, and what they suggested.</summary>
sealed partial class DemoHistory
{
    readonly DemoGoals goals = DemoGoals.Invented;

    void PlanGoals()
    {
        // the board's own history begins later: it is a source from then on
        Plan(At(goals.Together.At), at => Say(cast.Goals, Dana, at, new AddGroupGoal(goals.Together.Plan(cast.Challenge)), goals.Together.Id));
        Plan(At("10d 09:10"), at => Say(cast.Goals, Dana, at, new ChangeGroupGoal(goals.Together.Id, goals.Together.Plan(cast.Challenge, cast.Board), 1)));
        foreach (var goal in goals.Goals) Plan(goal);
        PlanSuggestions();
    }

    void Plan(DemoGoal goal)
    {
        Plan(At(goal.At), at => Say(cast.Goals, goal.By, at, new AddGoal(goal.Plan(DateOnly.FromDateTime(at.AddDays(28).UtcDateTime)), goal.Reach), goal.Id));
        var after = At(goal.At);
        for (var step = 0; step < goal.Done; step++)
        {
            var id = DemoGoal.StepId(step);
            Plan(after = after.AddDays(2), at => Say(cast.Goals, goal.By, at, new TickStep(goal.Id, id, IsDone: true)));
        }
        for (var number = 0; number < goal.Reached; number++)
        {
            var id = DemoGoal.MilestoneId(number);
            Plan(after, at => Say(cast.Goals, goal.By, at, new ReachMilestone(goal.Id, id, IsReached: true)));
            if (number < goal.Shared) Plan(after, at => Say(cast.Goals, goal.By, at, new ShareMilestone(goal.Id, id, IsShared: true)));
        }
        PlanAttainment(goal);
        if (goal.Review is { } review)
            Plan(At("4d 20:00"), at => Say(cast.Goals, goal.By, at, new ReviewGoal(goal.Id, review, GoalNext.Grow, DateOnly.FromDateTime(at.AddDays(28).UtcDateTime))));
        if (goal.State != GoalState.Active) Plan(after.AddHours(1), at => Say(cast.Goals, goal.By, at, new MoveGoal(goal.Id, goal.State, goal.Words)));
    }

    void PlanAttainment(DemoGoal goal)
    {
        if (goal.Levels is not { } levels) return;
        Plan(At(goal.At).AddMinutes(20), at => Say(cast.Goals, goal.By, at, new WriteScale(goal.Id, new GasScale([.. levels], goal.Weight, goal.Start, GasRaters.Both))));
        foreach (var (by, rating) in goal.Ratings.Select(rating => (goal.By, rating)).Concat(goal.Care.Select(rating => (Dana, rating))))
        {
            var (ago, level) = (rating.Split(' ')[0], int.Parse(rating.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
            Plan(At($"{ago} 19:00"), at => Say(cast.Goals, by, at, new RateGoal(goal.Id, level, null)));
        }
    }

    /// <summary>The first two came on a morning and were answered; the others have come and wait.</summary>
    void PlanSuggestions()
    {
        foreach (var suggestion in goals.Suggestions)
            Plan(At(suggestion.At), at => Say(cast.Slot, suggestion.By, at, new WriteSuggestion(suggestion.Words, NewId())));
        foreach (var morning in new[] { "9d 04:00", "1d 04:00" })
            Plan(At(morning), at => history.Send(cast.Slot, NewId(), Request.System, at, new TimeCame()));
        Plan(At("8d 18:00"), async at =>
        {
            foreach (var suggestion in goals.Suggestions.Where(one => one.Answer is not null))
                if (await CameAs(suggestion) is { } id)
                    await Say(cast.Suggestions, Dana, at, new AnswerSuggestion(id, suggestion.Answer!.Value, suggestion.Said!, suggestion.Changed!));
        });
    }

    /// <summary>The id that a suggestion came under: known by its words alone.</summary>
    async Task<string?> CameAs(DemoSuggestion suggestion)
    {
        for (var number = 1; number <= goals.Suggestions.Length; number++)
            if (await history.Show(cast.Suggestions, $"s{number}", Audience.Care) is SuggestionCard card && card.Words == suggestion.Words) return card.Id;
        return null;
    }
}
