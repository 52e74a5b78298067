using System.Net;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Silo;
using Homework.Web.Accounts;
using Homework.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Web.Demo;

public sealed class DemoPageTests
{
    [Fact]
    public async Task Where_it_is_not_switched_on_there_is_nothing_of_it()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/demo")).StatusCode);
        Assert.NotEqual("/demo", (await browser.Get("/")).Headers.Location?.OriginalString);
        Assert.Null(host.Services.GetService<DemoPractice>());
    }

    [Fact]
    public async Task Who_comes_without_an_account_is_shown_the_demo()
    {
        await using var host = await Visit.Start();
        using var browser = host.Browser();
        Assert.Equal("/demo", (await browser.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal("/demo", (await browser.Get("/sign-in")).Headers.Location?.OriginalString);
        var page = await browser.Read("/demo");
        Assert.Contains("Invented people. Not for emergencies.", page, StringComparison.Ordinal);
        Assert.Contains($"http://localhost:{host.Address.Port}/demo?as=member", page, StringComparison.Ordinal);
        Assert.Contains("/setup", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_facilitator_finds_four_weeks_and_what_waits()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        Assert.Contains("\"demo\":true", await dana.Browser.Read("/api/me"), StringComparison.Ordinal);
        var group = await dana.Items(dana.Cast.Group);
        Assert.Equal(8, group.OfType<SeatCard>().Count());
        Assert.Single(group.OfType<SessionCard>());
        var ours = await dana.Items(dana.Cast.Journal("ours"));
        var brave = await dana.Items(dana.Cast.Journal("brave"));
        Item[] all = [.. ours, .. brave];
        Assert.InRange(all.OfType<Entry>().Count(), 25, 40);
        Assert.True(all.OfType<Response>().Count() + all.OfType<Entry>().Sum(entry => entry.Reactions.Length) > 60);
        Assert.Equal(4, ours.OfType<Prompt>().Count());
        var waiting = ours.OfType<Waiting>().ToArray();
        Assert.Equal(2, waiting.Length);
        Assert.All(waiting, one => Assert.InRange(host.Clock.GetUtcNow() - one.Since, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(20)));
        Assert.Single(ours.OfType<Entry>(), entry => entry.Review is { Standing: Standing.Returned });
        Assert.NotEmpty(ours.OfType<Unanswered>());
        Assert.Contains(all.OfType<Response>(), response => !response.Mentions.IsEmpty);
    }

    [Fact]
    public async Task A_member_never_sees_what_is_held()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var held = (await dana.Items(dana.Cast.Journal("ours"))).OfType<Waiting>().Select(one => one.Item).ToHashSet();
        await using var maya = await Visit.As("maya", host);
        var seen = await maya.Items(maya.Cast.Journal("ours"));
        Assert.NotEmpty(held);
        Assert.NotEmpty(seen.OfType<Entry>());
        Assert.DoesNotContain(seen, item => held.Contains(item.Id) || item is Waiting);
        await using var noor = await Visit.As("noor", host);
        Assert.Contains(await noor.Items(noor.Cast.Journal("ours")), item => held.Contains(item.Id));
    }

    [Fact]
    public async Task Nobody_signs_in_to_an_invented_account_by_password()
    {
        await using var host = await Visit.Start();
        var cast = host.Services.GetRequiredService<DemoPractice>().Current;
        Assert.All(cast.Accounts.Values, account => Assert.Null(account.PasswordHash));
        using var scope = host.Services.CreateScope();
        var answer = await scope.ServiceProvider.GetRequiredService<Register>().Check(cast.Accounts["dana"].Email!, "", "127.0.0.1");
        Assert.Null(answer.Account);
    }

    [Fact]
    public async Task Starting_over_makes_a_new_practice_and_ends_what_was()
    {
        await using var host = await Visit.Start();
        await using var before = await Visit.As("dana", host);
        await before.Open(before.Cast.Group);
        using var browser = host.Browser();
        var answer = await browser.Submit("/demo", [], to: "/demo?handler=Renew");
        Assert.Equal("/demo?renewed=1", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, (await before.Browser.Get("/api/me")).StatusCode);
        await using var after = await Visit.As("dana", host);
        Assert.NotEqual(before.Cast.Practice, after.Cast.Practice);
        Assert.Equal(8, (await after.Items(after.Cast.Group)).OfType<SeatCard>().Count());
        Assert.True((await after.Open(before.Cast.Group)).TryGetProperty("refusal", out _));
        Assert.All(await host.Services.GetRequiredService<IEventLog>().Read(before.Cast.Journal("ours"), 0, 500), stored =>
            Assert.Equal(StoredEvent.Redacted, stored.Kind));
    }

    [Fact]
    public async Task It_can_be_told_at_any_hour_of_any_day()
    {
        await using var host = await Visit.Start();
        var topics = host.Services.GetRequiredService<TopicServices>();
        for (var i = 0; i < 8; i++)
        {
            var now = new DateTimeOffset(2026, 3, 1, 0, 5, 0, TimeSpan.Zero).AddHours(21 * i);
            var cast = DemoCast.New($"demo-at-{i}", now);
            await new DemoHistory(new History(topics), cast, now, new Random(i)).Write();
        }
    }
}
