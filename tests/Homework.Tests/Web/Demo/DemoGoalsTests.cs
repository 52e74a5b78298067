using Homework.Goals;
using Homework.Suggestions;

namespace Homework.Tests.Web.Demo;

/// <summary>The invented people want something, alone and together, and some of what they suggested was changed.</summary>
public sealed class DemoGoalsTests
{
    [Fact]
    public async Task Each_has_goals_and_all_have_one_that_the_challenge_and_the_board_feed()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var items = await dana.Items(dana.Cast.Goals);

        var together = items.OfType<GroupGoalCard>().Single();
        Assert.Equal([dana.Cast.Board, dana.Cast.Challenge], together.Feeds.Select(feed => feed.From).OrderBy(from => from.Kind, StringComparer.Ordinal));
        Assert.InRange(together.Total, 25, 59);
        Assert.NotEmpty(together.Reached);
        Assert.Equal(6, items.OfType<GoalCard>().Count());
        Assert.All(items.OfType<GoalCard>().Where(goal => goal.Scale is not null), goal => Assert.True(goal.Ratings.Length >= 3));
        Assert.Contains(items.OfType<GasStand>(), stand => stand is { ByMember.Now: > 50, ByCare.Now: 50 });
        Assert.Single(items.OfType<SharedMilestone>());
    }

    [Fact]
    public async Task Suggestions_came_from_nobody_and_what_was_changed_is_there_for_all()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        await using var maya = await Visit.As("maya", host);
        var came = (await dana.Items(dana.Cast.Suggestions)).OfType<SuggestionCard>().ToArray();
        Assert.Equal((4, 2), (came.Length, came.Count(card => card.IsAnswered)));
        var items = await maya.Items(maya.Cast.Suggestions);
        Assert.Equal(2, items.OfType<YouSaid>().Count());
        Assert.DoesNotContain(items, item => item is SuggestionCard or WaitingSuggestion);
    }
}
