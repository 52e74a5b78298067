using System.Net;
using System.Net.Http.Json;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Http;

namespace Homework.Tests.Accounts;

public sealed class OriginCheckTests
{
    [Theory]
    [InlineData("", "", true)] // not a browser
    [InlineData("https://own.example", "", true)]
    [InlineData("https://own.example", "same-origin", true)]
    [InlineData("null", "same-origin", true)] // a form of a page without referrer
    [InlineData("", "none", true)]
    [InlineData("null", "", false)] // a sandboxed frame
    [InlineData("null", "none", false)]
    [InlineData("https://evil.example", "", false)]
    [InlineData("https://evil.example", "same-origin", false)]
    [InlineData("https://own.example", "cross-site", false)]
    [InlineData("https://own.example", "same-site", false)] // a sibling host
    [InlineData("https://own.example:8443", "", false)]
    [InlineData("https://own.example.evil.example", "", false)]
    [InlineData("http://own.example", "", false)]
    public void Every_sign_must_say_that_it_is_our_own_page(string origin, string site, bool isOwn)
    {
        Assert.Equal(isOwn, OriginCheck.IsOwn(Request(origin, site), mustSay: false));
    }

    [Fact]
    public void A_live_connection_must_say_where_it_comes_from() => Assert.False(OriginCheck.IsOwn(Request("", ""), mustSay: true));

    [Fact]
    public void Behind_a_proxy_that_ends_TLS_the_browser_says_https()
    {
        var request = Request("https://own.example", "");
        request.Scheme = "http";
        Assert.True(OriginCheck.IsOwn(request, mustSay: true));
    }

    [Fact]
    public async Task Nothing_is_taken_from_another_site()
    {
        await using var host = await TestHost.Start();
        await host.Person("ada@example.org");
        using var browser = await host.SignedIn("ada@example.org");
        browser.Origin = "https://evil.example";
        foreach (var path in new[] { "/sign-in", "/sign-out", "/api/leave", "/api/invitation-codes", "/hub", "/hub/negotiate" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("") };
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.Send(request)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_live_connection_without_an_origin_or_with_a_token_in_its_address_is_refused()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get("/hub")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Get("/hub?access_token=x")).StatusCode);
    }

    [Fact]
    public async Task The_API_changes_nothing_without_the_token_of_a_form()
    {
        await using var host = await TestHost.Start();
        await host.Person("rosa@example.org", isStaff: true);
        using var browser = await host.SignedIn("rosa@example.org");
        using var bare = new HttpRequestMessage(HttpMethod.Post, "/api/invitation-codes")
        {
            Content = JsonContent.Create(new { group = "group/riverside/g" }),
        };
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Send(bare)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostJson("/api/invitation-codes", new { group = "group/riverside/g" })).StatusCode);
    }

    [Fact]
    public async Task A_form_that_is_out_of_date_comes_back_and_says_so()
    {
        await using var host = await TestHost.Start();
        await host.Person("ada@example.org");
        using var browser = host.Browser();
        using var stale = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([]) };
        var answer = await browser.Send(stale);
        Assert.Equal("/sign-in?again=1", answer.Headers.Location?.OriginalString);
        Assert.Contains("role=\"status\"", await browser.Read("/sign-in?again=1"), StringComparison.Ordinal);
    }

    static HttpRequest Request(string origin, string site)
    {
        var request = new DefaultHttpContext().Request;
        request.Scheme = "https";
        request.Host = new HostString("own.example");
        if (origin.Length > 0) request.Headers.Origin = origin;
        if (site.Length > 0) request.Headers["Sec-Fetch-Site"] = site;
        return request;
    }
}
