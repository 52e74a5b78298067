using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using Homework.Web;
using Homework.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Web.Demo;

public sealed class SimulatedGroupTests
{
    const string Quick = "--Demo:Pace=20";

    static readonly Sharing WithAll = new(Reach.Group, []);

    [Fact]
    public async Task What_a_visitor_writes_is_answered()
    {
        await using var host = await Visit.Start(Quick);
        await using var tomas = await Visit.As("tomas", host);
        var brave = tomas.Cast.Journal("brave");
        await tomas.Open(brave);
        await tomas.Send(brave, "good-morning", new WriteEntry(RichText.Of("Said good morning first."), WithAll, Wish.Cheer, null));
        var answer = await tomas.Next<Response>(response => response.Entry == "good-morning");
        Assert.NotEqual(tomas.Cast.Person("tomas"), answer.By);
        Assert.NotEqual(tomas.Cast.Person("dana"), answer.By);
    }

    [Fact]
    public async Task What_the_facilitator_lets_through_is_answered_by_the_others()
    {
        await using var host = await Visit.Start(Quick);
        await using var dana = await Visit.As("dana", host);
        var ours = dana.Cast.Journal("ours");
        var waiting = (await dana.Items(ours)).OfType<Waiting>().First();
        await dana.Company(4);
        await dana.Send(ours, "let-through", new ApproveItem(waiting.Entry, waiting.Item));
        var reacted = await dana.Next<Entry>(entry => entry.Id == waiting.Entry && !entry.Reactions.IsEmpty);
        Assert.DoesNotContain(reacted.Reactions, reaction => reaction.By == waiting.By);
    }

    [Fact]
    public async Task Something_happens_by_itself_while_somebody_watches()
    {
        await using var host = await Visit.Start(Quick);
        await using var dana = await Visit.As("dana", host);
        foreach (var journal in dana.Cast.Journals) await dana.Open(journal);
        var item = await dana.Next<Item>(item => item is Entry or Response);
        Assert.NotNull(item);
    }

    [Fact]
    public async Task Members_come_when_somebody_watches_and_leave_with_them()
    {
        await using var host = await Visit.Start(Quick);
        var lines = host.Services.GetRequiredService<Lines>();
        await using var maya = await Visit.As("maya", host);
        Assert.Empty(lines.All);
        await maya.Open(maya.Cast.Journal("brave"));
        await maya.Company(3);
        Assert.DoesNotContain(lines.All.GroupBy(line => line.Person), same => same.Count() > 1);
        await maya.Leave();
        await Until(() => !lines.All.Any());
    }

    [Fact]
    public void After_enough_in_an_hour_there_is_no_room_until_the_next()
    {
        var clock = new TestClock();
        var budget = new Budget(2, clock);
        budget.Spend(isAnswer: false);
        budget.Spend(isAnswer: false);
        Assert.False(budget.HasRoom(isAnswer: false));
        Assert.True(budget.HasRoom(isAnswer: true));
        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.True(budget.HasRoom(isAnswer: false));
    }

    static async Task Until(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(20, patience.Token);
    }
}
