using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Homework.Web.Files;
using Homework.Web.Recordings;

namespace Homework.Tests.Web.Recordings;

/// <summary>Recordings over HTTP: who may send them, and to whom they are given.</summary>
public sealed class RecordingsApiTests : IAsyncLifetime
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
    public async Task A_recording_is_given_back_to_who_sent_it_as_a_file_that_can_do_nothing()
    {
        var sent = await Sent(ada, "live.webm");
        Assert.InRange(sent.Seconds, 1.8, 2.3);

        var given = await ada.Get($"/api/recordings/{sent.Id}");

        Assert.Equal(Recording.Read(RecordingTests.Sample("live.webm")).Bytes, await given.Content.ReadAsByteArrayAsync());
        Assert.Equal("audio/webm", given.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", given.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(given.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(given.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(given.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task One_can_listen_from_the_middle()
    {
        var sent = await Sent(ada, "voice.ogg");
        var whole = Recording.Read(RecordingTests.Sample("voice.ogg")).Bytes;
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/recordings/{sent.Id}");
        request.Headers.Range = new RangeHeaderValue(100, 199);

        var given = await ada.Send(request);

        Assert.Equal(HttpStatusCode.PartialContent, given.StatusCode);
        Assert.Equal(whole[100..200], await given.Content.ReadAsByteArrayAsync());
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(given.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Nobody_else_is_given_it_before_something_shows_it()
    {
        var sent = await Sent(ada, "whole.mp4");
        using var mia = await host.SignedIn("mia@example.org");
        using var stranger = host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await mia.Get($"/api/recordings/{sent.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await mia.Get($"/api/recordings/{sent.Id}?topic=journal/riverside/none&item=none")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Get($"/api/recordings/{sent.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get("/api/recordings/..%2F..%2Fetc")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get($"/api/pictures/{sent.Id}")).StatusCode); // what is heard is not shown
    }

    [Fact]
    public async Task What_cannot_be_taken_is_refused_with_what_to_do()
    {
        await Refused("not-a-recording", RecordingTests.Sample("vorbis.ogg"));
        await Refused("recording-broken", RecordingTests.Sample("voice.ogg")[..600]);
        await Refused("recording-too-large", new byte[Recording.MaxBytes + 1]);
        using var stranger = host.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(stranger, RecordingTests.Sample("voice.ogg"))).StatusCode);
    }

    [Fact]
    public async Task Many_at_once_have_to_wait()
    {
        for (var i = 0; i < 30; i++) Assert.Equal(HttpStatusCode.OK, (await Send(ada, RecordingTests.Sample("voice.ogg"))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(ada, RecordingTests.Sample("voice.ogg"))).StatusCode);
    }

    [Theory]
    [InlineData("""{"picture":"x"}""", true)]
    [InlineData("""{"answers":[{"field":"memo","answer":{"text":null,"file":"x"}}]}""", true)]
    [InlineData("""{"answers":[{"field":"memo","answer":{"text":"x","file":null}}]}""", false)]
    [InlineData("""{"file":{"id":"x"},"words":["x"]}""", false)]
    public void An_item_shows_a_file_where_it_is_an_answers_file_or_a_picture(string item, bool shows)
    {
        using var json = JsonDocument.Parse(item);
        Assert.Equal(shows, FileDoor.Shows(json.RootElement, "x"));
    }

    async Task Refused(string code, byte[] file)
    {
        var answer = await Send(ada, file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var refused = await answer.Content.ReadFromJsonAsync<RefusedRecording>(JsonSerializerOptions.Web);
        Assert.Equal(code, refused!.Code);
        Assert.Matches(@"^[A-Z].{20,}\.$", refused.Sentence);
    }

    static async Task<SentRecording> Sent(TestBrowser browser, string name) =>
        (await (await Send(browser, RecordingTests.Sample(name))).Content.ReadFromJsonAsync<SentRecording>())!;

    static async Task<HttpResponseMessage> Send(TestBrowser browser, byte[] file)
    {
        var token = await (await browser.Get("/api/antiforgery")).Content.ReadFromJsonAsync<Dictionary<string, string>>();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/recordings") { Content = new ByteArrayContent(file) };
        request.Headers.Add(token!["header"], token["token"]);
        return await browser.Send(request);
    }
}
