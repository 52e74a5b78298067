using System.Net;
using Homework.Tests.Storage;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Accounts;

public sealed class SessionTests : IAsyncLifetime
{
    TestHost host = null!;
    Account ada = null!;
    Account rosa = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.Start();
        ada = await host.Person("ada@example.org");
        rosa = await host.Person("rosa@example.org", isStaff: true);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_member_who_does_nothing_for_half_an_hour_is_signed_out()
    {
        using var browser = await host.SignedIn("ada@example.org");
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
    }

    [Fact]
    public async Task Staff_who_do_nothing_for_a_quarter_of_an_hour_are_signed_out()
    {
        using var browser = await host.SignedIn("rosa@example.org");
        host.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
    }

    [Fact]
    public async Task Twelve_hours_are_the_end_however_active_somebody_is()
    {
        using var browser = await host.SignedIn("ada@example.org");
        for (var minutes = 20; minutes < 12 * 60; minutes += 20)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, await Me(browser));
        }
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
    }

    [Fact]
    public async Task What_a_live_connection_does_keeps_the_session()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var id = (await Sessions.Of(ada)).Single().Id;
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        await Sessions.Seen(id);
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
    }

    [Fact]
    public async Task What_was_done_a_moment_ago_counts_before_it_is_written_down()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var id = (await Sessions.Of(ada)).Single().Id;
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await Sessions.Seen(id);
        host.Clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
    }

    [Fact]
    public async Task Being_active_is_written_down_within_moments()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var id = (await Sessions.Of(ada)).Single().Id;
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        await Sessions.Seen(id);
        await Sessions.Sweep();
        Assert.Equal(host.Clock.GetUtcNow(), (await Sessions.Of(ada)).Single().SeenAt, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_whoever_holds_its_cookie()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var kept = browser.CookieHeader;
        var ended = EndedSessions();
        var answer = await browser.Submit("/sign-out", []);
        Assert.Equal("/goodbye", answer.Headers.Location?.OriginalString);
        Assert.Contains("\"storage\"", answer.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-homework", browser.Cookies);
        Assert.Equal(HttpStatusCode.Unauthorized, await MeWith(kept));
        Assert.Single(ended);
    }

    [Fact]
    public async Task Leaving_by_a_beacon_ends_the_session()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var kept = browser.CookieHeader;
        using var beacon = new HttpRequestMessage(HttpMethod.Post, "/api/leave") { Content = new StringContent("") };
        Assert.Equal(HttpStatusCode.NoContent, (await browser.Send(beacon)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await MeWith(kept));
    }

    [Fact]
    public async Task The_way_out_without_a_script_ends_the_session_only_from_our_own_page()
    {
        using var browser = await host.SignedIn("ada@example.org");
        using var planted = new HttpRequestMessage(HttpMethod.Get, "/exit");
        planted.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Send(planted)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
        using var followed = new HttpRequestMessage(HttpMethod.Get, "/exit");
        followed.Headers.Add("Sec-Fetch-Site", "same-origin");
        followed.Headers.Add("Sec-Fetch-Mode", "navigate");
        var answer = await browser.Send(followed);
        Assert.Equal("www.bbc.com", answer.Headers.Location?.Host);
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
    }

    [Fact]
    public async Task Closing_an_account_ends_its_sessions_and_lets_nobody_in()
    {
        using var browser = await host.SignedIn("ada@example.org");
        await Me(browser);
        var ended = EndedSessions();
        await In<Register>(register => register.Disable(ada.Id));
        Assert.Single(ended);
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
        var again = await browser.Submit("/sign-in", new() { ["email"] = "ada@example.org", ["password"] = TestHost.Password });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task A_session_that_expired_is_noticed_without_a_request()
    {
        using var browser = await host.SignedIn("ada@example.org");
        await Me(browser);
        var ended = EndedSessions();
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        await Sessions.Sweep();
        Assert.Single(ended);
    }

    [Fact]
    public async Task A_person_ends_their_session_in_another_browser()
    {
        using var phone = await host.SignedIn("ada@example.org");
        using var laptop = await host.SignedIn("ada@example.org");
        var own = (await Sessions.Of(ada)).Select(session => session.Id).ToList();
        var page = await laptop.Read("/account");
        var other = own.Single(id => page.Contains(id, StringComparison.Ordinal));
        await laptop.Submit("/account", new() { ["session"] = other }, "/account?handler=End");
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(phone));
        Assert.Equal(HttpStatusCode.OK, await Me(laptop));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        using var browser = await host.SignedIn("ada@example.org");
        using var stranger = await host.SignedIn("rosa@example.org");
        var id = (await Sessions.Of(ada)).Single().Id;
        await stranger.Submit("/account", new() { ["session"] = id }, "/account?handler=End");
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        using var phone = await host.SignedIn("ada@example.org");
        using var laptop = await host.SignedIn("ada@example.org");
        var wrong = await Change(laptop, "not the current one", "three slow rivers meet");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Me(phone));
        var right = await Change(laptop, TestHost.Password, "three slow rivers meet");
        Assert.Equal("/account?changed=1", right.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(phone));
        Assert.Equal(HttpStatusCode.OK, await Me(laptop));
        using var later = await host.SignedIn("ada@example.org", "three slow rivers meet");
    }

    [Theory, Postgres]
    public async Task The_same_holds_on_the_other_database(string kind)
    {
        await using var other = await TestHost.Start(
            $"--Storage:Kind={kind}", $"--Storage:ConnectionString={await (await PostgresServer.Shared).NewDatabase()}",
            $"--Storage:RootKey={Convert.ToBase64String(new byte[32])}");
        await other.Person("ada@example.org");
        using var browser = await other.SignedIn("ada@example.org");
        Assert.Equal(HttpStatusCode.OK, await Me(browser));
        other.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Unauthorized, await Me(browser));
    }

    Sessions Sessions => host.Services.GetRequiredService<Sessions>();

    List<string> EndedSessions()
    {
        var ended = new List<string>();
        Sessions.Ended += ended.Add;
        return ended;
    }

    async Task In<T>(Func<T, Task> work) where T : notnull
    {
        using var scope = host.Services.CreateScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    static async Task<HttpStatusCode> Me(TestBrowser browser) => (await browser.Get("/api/me")).StatusCode;

    async Task<HttpStatusCode> MeWith(string cookies)
    {
        using var thief = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host.Address };
        thief.DefaultRequestHeaders.Add("Cookie", cookies);
        return (await thief.GetAsync(new Uri("/api/me", UriKind.Relative))).StatusCode;
    }

    static Task<HttpResponseMessage> Change(TestBrowser browser, string current, string next) =>
        browser.Submit("/account", new() { ["current"] = current, ["password"] = next }, "/account?handler=Password");
}
