using Homework.Challenges;

namespace Homework.Tests.Web.Demo;

/// <summary>The invented group is in the middle of a challenge, and goes on with it while somebody watches.</summary>
public sealed class DemoChallengeTests
{
    [Fact]
    public async Task The_group_has_come_some_way_together()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var items = await dana.Items(dana.Cast.Challenge);

        Assert.Equal(ChallengePhase.Running, items.OfType<ChallengeSheet>().Single().Phase);
        var total = items.OfType<ChallengeTotal>().Single();
        Assert.InRange(total.Total, 20, 24);
        Assert.Equal((6, 10), (total.Takers, total.Reached.Single().Total));
        Assert.Equal((0, 6), (items.OfType<GroupCurve>().Single().Points.Single().Week, items.OfType<GroupCurve>().Single().Points.Single().People));
        Assert.Contains(items.OfType<Act>(), act => act.Cheers.Length > 1);
        Assert.Contains(items.OfType<Taker>(), taker => taker.Days.Any(day => day.IsRest));
    }

    [Fact]
    public async Task What_a_visitor_does_is_cheered_for()
    {
        await using var host = await Visit.Start("--Demo:Pace=20");
        await using var tomas = await Visit.As("tomas", host);
        var items = await tomas.Items(tomas.Cast.Challenge);
        var today = items.OfType<Taker>().Single().Days[^1].On;
        await tomas.Send(tomas.Cast.Challenge, "held-it", new LogAct(new ActWords(today, "Held the lift.", null, null, null, null, ActSharing.Act, false)));
        var cheered = await tomas.Next<Act>(act => act.Id == "held-it" && act.Cheers.Length > 0);
        Assert.NotEqual(tomas.Cast.Person("tomas"), cheered.Cheers[0].Person);
    }
}
