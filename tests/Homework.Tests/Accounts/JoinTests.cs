using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Accounts;

public sealed class JoinTests : IAsyncLifetime
{
    static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    TestHost host = null!;
    Caller rosa = null!;
    string code = "";

    public async Task InitializeAsync()
    {
        host = await TestHost.Start();
        var account = await host.Person("rosa@example.org", isStaff: true);
        rosa = new Caller(account.Id, "riverside", true);
        await Accepted("make", new CreateGroup("Tuesday group", "", GroupFormat.Open, 8, null, null, "Europe/London", null, "Rosa"));
        using var browser = await host.SignedIn("rosa@example.org");
        var made = await (await browser.PostJson("/api/invitation-codes", new { group = Tuesday.ToString() }))
            .Content.ReadFromJsonAsync<JsonElement>();
        code = made.GetProperty("code").GetString()!;
        await Accepted("invite", new Invite(
            made.GetProperty("hash").GetString()!, "Tuesday", Role.Member, 3, host.Clock.GetUtcNow() + TimeSpan.FromDays(7)));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task An_invitation_makes_an_account_and_asks_the_group()
    {
        using var browser = host.Browser();
        var answer = await browser.Submit(Link, Form("ada@example.org"));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        var me = await (await browser.Get("/api/me")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("riverside", me.GetProperty("practice").GetString());
        Assert.False(me.GetProperty("isStaff").GetBoolean());
        await Accepted("approve", new Approve(me.GetProperty("person").GetString()!));
    }

    [Fact]
    public async Task Somebody_with_an_account_is_asked_for_a_name_only()
    {
        await host.Person("ben@example.org");
        using var browser = await host.SignedIn("ben@example.org");
        var page = await browser.Read(Link);
        Assert.DoesNotContain("name=\"password\"", page, StringComparison.Ordinal);
        var answer = await browser.Submit(Link, new() { ["displayName"] = "Ben" });
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_account_of_another_practice_cannot_accept()
    {
        await host.Person("cleo@example.org", practice: "hillside");
        using var browser = await host.SignedIn("cleo@example.org");
        Assert.DoesNotContain("name=\"displayName\"", await browser.Read(Link), StringComparison.Ordinal);
        var answer = await browser.Submit("/sign-out", new() { ["displayName"] = "Cleo" }, Link);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_code_that_works_nobody_learns_who_has_an_account()
    {
        await host.Person("dan@example.org");
        using var browser = host.Browser();
        var wrong = $"/join/riverside/tuesday/{(code[0] == 'A' ? 'C' : 'A')}{code[1..]}";
        var known = await browser.Submit(wrong, Form("dan@example.org"));
        var unknown = await browser.Submit(wrong, Form("eve@example.org"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, known.StatusCode);
        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(Notice(await known.Content.ReadAsStringAsync()), Notice(await unknown.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_code_that_opens_nothing_leaves_no_account_behind()
    {
        using var browser = host.Browser();
        await browser.Submit("/join/riverside/another/" + code, Form("eve@example.org"));
        using var scope = host.Services.CreateScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<Register>().ByEmail("eve@example.org"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_typed_code_leads_to_its_invitation_however_it_is_written()
    {
        using var browser = host.Browser();
        var answer = await browser.Submit("/join", new() { ["code"] = code.ToLowerInvariant().Replace('-', ' ') });
        Assert.Equal(Link, answer.Headers.Location?.OriginalString);
        var unknown = await browser.Submit("/join", new() { ["code"] = "AAAA-AAAA-AAAA" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
    }

    [Fact]
    public async Task Codes_are_tried_twenty_times_at_most()
    {
        using var browser = host.Browser();
        for (var attempt = 0; attempt < 20; attempt++) await browser.Submit("/join", new() { ["code"] = "AAAA-AAAA-AAAA" });
        var answer = await browser.Submit("/join", new() { ["code"] = code });
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_practice_and_a_broken_link_lead_to_the_typed_code()
    {
        using var browser = host.Browser();
        foreach (var link in new[] { $"/join/nowhere/tuesday/{code}", "/join/riverside/tuesday/short" })
            Assert.Equal("/join", (await browser.Get(link)).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Codes_are_made_for_groups_of_ones_own_practice_only()
    {
        using var browser = await host.SignedIn("rosa@example.org");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostJson("/api/invitation-codes", new { group = "group/hillside/x" })).StatusCode);
        using var nobody = host.Browser();
        Assert.Equal(
            HttpStatusCode.Unauthorized, (await nobody.PostJson("/api/invitation-codes", new { group = Tuesday.ToString() })).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_something_is_wrong_but_the_password()
    {
        using var browser = host.Browser();
        var form = Form("ada@example.org");
        form["password"] = "short words";
        var answer = await browser.Submit(Link, form);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("value=\"Ada Example\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("short words", page, StringComparison.Ordinal);
        Assert.Contains("id=\"password-problem\"", page, StringComparison.Ordinal);
    }

    string Link => $"/join/riverside/tuesday/{code}";

    static Dictionary<string, string> Form(string email) => new()
    {
        ["legalName"] = "Ada Example",
        ["displayName"] = "Ada",
        ["email"] = email,
        ["password"] = TestHost.Password,
    };

    static string Notice(string page) => page.Split("role=\"alert\"")[1].Split("</p>")[0];

    async Task Accepted(string op, Command command)
    {
        var grain = host.Services.GetRequiredService<IGrainFactory>().GetGrain<ITopicGrain>(GrainId.Create(Tuesday.Kind, Tuesday.Key));
        Assert.IsType<Accepted>(await grain.Send(rosa, op, Json.Bytes(command)));
    }
}
