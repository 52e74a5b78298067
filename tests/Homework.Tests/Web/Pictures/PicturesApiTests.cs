using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homework.Web.Pictures;

namespace Homework.Tests.Web.Pictures;

/// <summary>Pictures over HTTP: who may send them, and to whom they are given.</summary>
public sealed class PicturesApiTests : IAsyncLifetime
{
    TestHost host = null!;
    TestBrowser ada = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.Start("--Pictures:Worker=off");
        await host.Person("ada@example.org");
        await host.Person("mia@example.org");
        ada = await host.SignedIn("ada@example.org");
    }

    public async Task DisposeAsync()
    {
        ada.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_picture_is_given_back_to_who_sent_it_as_a_file_that_can_do_nothing()
    {
        var sent = (await (await Send(ada, Sample("phone.jpg"))).Content.ReadFromJsonAsync<SentPicture>())!;
        Assert.Equal((30, 40), (sent.Width, sent.Height));

        var given = await ada.Get($"/api/pictures/{sent.Id}");

        Assert.Equal(Picture.Read(Sample("phone.jpg")).Bytes, await given.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", given.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", given.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(given.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(given.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(given.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Nobody_else_is_given_it_before_something_shows_it()
    {
        var sent = (await (await Send(ada, Sample("gray.jpg"))).Content.ReadFromJsonAsync<SentPicture>())!;
        using var mia = await host.SignedIn("mia@example.org");
        using var stranger = host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await mia.Get($"/api/pictures/{sent.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await mia.Get($"/api/pictures/{sent.Id}?topic=journal/riverside/none&item=none")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Get($"/api/pictures/{sent.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get("/api/pictures/..%2F..%2Fetc")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_refused_with_what_to_do()
    {
        await Refused("not-a-picture", Sample("still.gif"));
        await Refused("picture-broken", Sample("phone.jpg")[..600]);
        await Refused("picture-too-large", new byte[Picture.MaxBytes + 1]);
        using var stranger = host.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(stranger, Sample("gray.jpg"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ada.Send(new HttpRequestMessage(HttpMethod.Post, "/api/pictures") { Content = new ByteArrayContent(Sample("gray.jpg")) })).StatusCode);
    }

    [Fact]
    public async Task Many_at_once_have_to_wait()
    {
        for (var i = 0; i < 30; i++) Assert.Equal(HttpStatusCode.OK, (await Send(ada, Sample("gray.jpg"))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(ada, Sample("gray.jpg"))).StatusCode);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        ada = await host.SignedIn("ada@example.org");
        Assert.Equal(HttpStatusCode.OK, (await Send(ada, Sample("gray.jpg"))).StatusCode);
    }

    async Task Refused(string code, byte[] file)
    {
        var answer = await Send(ada, file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var refused = await answer.Content.ReadFromJsonAsync<RefusedPicture>(JsonSerializerOptions.Web);
        Assert.Equal(code, refused!.Code);
        Assert.Matches(@"^[A-Z].{20,}\.$", refused.Sentence);
    }

    static async Task<HttpResponseMessage> Send(TestBrowser browser, byte[] file)
    {
        var token = await (await browser.Get("/api/antiforgery")).Content.ReadFromJsonAsync<Dictionary<string, string>>();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/pictures") { Content = new ByteArrayContent(file) };
        request.Headers.Add(token!["header"], token["token"]);
        return await browser.Send(request);
    }

    static byte[] Sample(string name, [CallerFilePath] string here = "") => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Samples", name));
}
