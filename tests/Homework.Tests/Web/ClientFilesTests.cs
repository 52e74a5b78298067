using System.Net;
using System.Text;
using Homework.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Homework.Tests.Web;

public sealed class ClientFilesTests : IAsyncLifetime
{
    const string Script = "/assets/app-1a2b3c.js";

    static readonly HttpClient Http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });

    readonly string folder = Directory.CreateTempSubdirectory("client").FullName;
    WebApplication? app;

    public async Task InitializeAsync()
    {
        Write("index.html", "the app");
        Write("assets/app-1a2b3c.js", "plain");
        Write("assets/app-1a2b3c.js.br", "brotli");
        Write("assets/app-1a2b3c.js.gz", "gzip");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseSecurityHeaders();
        app.UseClientFiles(folder);
        app.MapGet("/help", () => "help");
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("br, gzip", "brotli")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", "plain")]
    public async Task A_browser_gets_the_smallest_form_it_takes(string accepted, string expected)
    {
        var reply = await Get(Script, ("Accept-Encoding", accepted));
        Assert.Equal(expected, await reply.Content.ReadAsStringAsync());
        Assert.Equal("Accept-Encoding", reply.Headers.Vary.Single());
    }

    [Fact]
    public async Task Hashed_names_are_kept_for_ever_and_pages_are_asked_for_again()
    {
        Assert.Equal("public, max-age=31536000, immutable", (await Get(Script)).Headers.GetValues("Cache-Control").Single());
        Assert.Equal("no-cache", (await Get("/")).Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task A_form_that_the_browser_has_is_not_sent_again()
    {
        var tag = (await Get(Script, ("Accept-Encoding", "br"))).Headers.ETag!.ToString();
        var again = await Get(Script, ("Accept-Encoding", "br"), ("If-None-Match", tag));
        var other = await Get(Script, ("Accept-Encoding", "gzip"), ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("gzip", await other.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/groups/one")]
    [InlineData("/helpful")]
    public async Task A_page_address_opens_the_app(string path) =>
        Assert.Equal("the app", await (await Get(path, ("Accept", "text/html"))).Content.ReadAsStringAsync());

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/hub")]
    [InlineData("/account/nothing")]
    [InlineData("/assets/gone-9f8e7d.js")]
    [InlineData("/join/nothing")]
    public async Task What_is_not_a_page_of_the_app_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get(path, ("Accept", "text/html"))).StatusCode);

    [Fact]
    public async Task What_the_server_writes_itself_goes_first() =>
        Assert.Equal("help", await (await Get("/help", ("Accept", "text/html"))).Content.ReadAsStringAsync());

    [Fact]
    public async Task Only_a_browser_that_wants_a_page_gets_the_app() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/groups/one", ("Accept", "application/json"))).StatusCode);

    void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding.ASCII);
    }

    async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, app!.Urls.Single() + path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Http.SendAsync(request);
    }
}
