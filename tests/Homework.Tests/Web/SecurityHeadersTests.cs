using Homework.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Homework.Tests.Web;

public sealed class SecurityHeadersTests : IAsyncLifetime
{
    WebApplication? app;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(broken => broken.Run(_ => Task.CompletedTask));
        app.MapGet("/fine", () => "fine");
        app.MapGet("/broken", string () => throw new InvalidOperationException("broken"));
        app.MapGet("/file", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "sandbox";
            context.Response.Headers.CacheControl = "no-cache";
            return "file";
        });
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();

    [Theory]
    [InlineData("/fine")]
    [InlineData("/broken")]
    [InlineData("/nothing")]
    public async Task Every_reply_carries_them(string path)
    {
        var headers = await HeadersOf("http://localhost" + path);
        Assert.Equal(SecurityHeaders.ContentPolicy, headers["Content-Security-Policy"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal("microphone=(self), camera=(), geolocation=()", headers["Permissions-Policy"]);
        Assert.Contains("no-store", headers.CacheControl.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_nothing_unsafe_and_no_other_origin()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stricter_choice_of_an_endpoint_stays()
    {
        var headers = await HeadersOf("http://localhost/file");
        Assert.Equal("sandbox", headers["Content-Security-Policy"]);
        Assert.Equal("no-cache", headers["Cache-Control"]);
    }

    [Theory]
    [InlineData("https://group.example/fine", true)]
    [InlineData("http://group.example/fine", false)]
    [InlineData("https://localhost/fine", false)]
    [InlineData("https://127.0.0.1/fine", false)]
    public async Task Only_a_secure_address_elsewhere_is_told_to_stay_secure(string address, bool isTold) =>
        Assert.Equal(isTold, (await HeadersOf(address)).ContainsKey("Strict-Transport-Security"));

    async Task<IHeaderDictionary> HeadersOf(string address)
    {
        var uri = new Uri(address);
        var context = await app!.GetTestServer().SendAsync(request =>
        {
            request.Request.Scheme = uri.Scheme;
            request.Request.Host = new HostString(uri.Authority);
            request.Request.Path = uri.AbsolutePath;
            request.Request.Method = "GET";
        });
        return context.Response.Headers;
    }
}
