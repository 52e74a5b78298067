using System.Net;
using Homework.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Web;

/// <summary>What a proxy says about a request counts where the proxy is believed, and only there.</summary>
public sealed class ProxyTests
{
    [Fact]
    public async Task What_a_believed_proxy_says_is_how_the_browser_came_here()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        browser.Origin = "https://circle.example";

        var page = await browser.Send(Through(HttpMethod.Get, "/sign-in"));
        var post = await browser.Send(Through(HttpMethod.Post, "/api/leave"));

        Assert.Contains("max-age", page.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Forbidden, post.StatusCode);
    }

    [Fact]
    public async Task What_anybody_else_says_is_ignored()
    {
        await using var host = await TestHost.Start("--Proxy:Addresses=192.0.2.7", "--Proxy:Networks=192.0.2.64/26, 2001:db8::/32");
        using var browser = host.Browser();
        browser.Origin = "https://circle.example";

        var page = await browser.Send(Through(HttpMethod.Get, "/sign-in"));
        var post = await browser.Send(Through(HttpMethod.Post, "/api/leave"));

        Assert.False(page.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    [InlineData("192.0.2.7", HttpStatusCode.TooManyRequests)]
    public async Task Limits_of_an_address_count_the_one_that_a_believed_proxy_names(string believed, HttpStatusCode expected)
    {
        await using var host = await TestHost.Start($"--Proxy:Addresses={believed}");
        using var browser = host.Browser();
        for (var attempt = 0; attempt < 20; attempt++) await Try("203.0.113.1");

        Assert.Equal(expected, (await Try("203.0.113.2")).StatusCode);

        async Task<HttpResponseMessage> Try(string from)
        {
            var fields = new Dictionary<string, string> { ["code"] = "AAAA-AAAA-AAAA" };
            return await browser.Submit("/join", fields, forwardedFor: from);
        }
    }

    [Fact]
    public void What_cannot_be_read_stops_the_start()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Proxy:Networks", "10.0.0.0/99")]).Build();
        var problem = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddProxy(settings));
        Assert.Contains("10.0.0.0/99", problem.Message, StringComparison.Ordinal);
    }

    static HttpRequestMessage Through(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "circle.example");
        return request;
    }
}
