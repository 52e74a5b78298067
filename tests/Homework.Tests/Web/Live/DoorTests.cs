using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Tests.Web.Live;

/// <summary>Who gets to the hub, how much they may do there, and what bad input gets.</summary>
public sealed class DoorTests
{
    [Fact]
    public async Task Without_a_session_there_is_no_line()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        await Assert.ThrowsAsync<WebSocketException>(() => HubLine.Open(host, browser));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_page_of_another_site_gets_no_line_even_with_the_cookie(string origin)
    {
        await using var practice = await Practice.Open();
        await Assert.ThrowsAsync<WebSocketException>(() => HubLine.Open(practice.Host, practice.Mo.Browser, origin));
    }

    [Fact]
    public async Task A_token_in_the_address_is_refused()
    {
        await using var practice = await Practice.Open();
        await Assert.ThrowsAsync<WebSocketException>(() => HubLine.Open(practice.Host, practice.Mo.Browser, query: "?access_token=abc"));
    }

    [Fact]
    public async Task What_is_negotiated_is_remembered_nowhere_so_that_any_node_takes_the_line()
    {
        await using var practice = await Practice.Open();
        var said = await practice.Mo.Browser.Send(new HttpRequestMessage(HttpMethod.Post, "/hub/negotiate?negotiateVersion=1"));
        var answer = JsonNode.Parse(await said.Content.ReadAsStringAsync())!;

        Assert.Equal("WebSockets", (string?)answer["availableTransports"]!.AsArray().Single()!["transport"]);
        await using var line = await HubLine.Open(practice.Host, practice.Mo.Browser, query: "?id=of-another-node");
        Assert.NotNull((await line.Watch(practice.Journal))["topic"]);
    }

    [Fact]
    public async Task Without_a_session_nothing_is_negotiated()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        var said = await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/hub/negotiate?negotiateVersion=1"));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, said.StatusCode);
    }

    [Fact]
    public async Task Signing_out_cuts_the_line_at_once()
    {
        await using var practice = await Practice.Open();
        await practice.Mo.Browser.Submit("/account", [], to: "/sign-out");
        await practice.Mo.Line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAsync<WebSocketException>(() => HubLine.Open(practice.Host, practice.Mo.Browser));
    }

    [Theory]
    [InlineData("""{"kind":"noSuchThing"}""", "unknown-command")]
    [InlineData("""{}""", "unknown-command")]
    [InlineData("""[1,2]""", "unknown-command")]
    [InlineData("""{"kind":"react","entry":"e","item":"e","reaction":"thumbsDown","isOn":true}""", "unknown-command")]
    [InlineData("""{"kind":"react","entry":"e","item":"e","reaction":"hope","isOn":true,"extra":1}""", "unknown-command")]
    [InlineData("""{"kind":"createJournal","group":"group/riverside/tuesday","title":"t","about":null,"moderation":"open","holdFirst":1,"isAdviceWelcome":true,"by":"x"}""", "unknown-command")]
    [InlineData("""{"kind":"react","entry":"nothing","item":"nothing","reaction":"hope","isOn":true}""", "no-such-entry")]
    public async Task A_command_that_makes_no_sense_is_refused_with_a_sentence_and_changes_nothing(string command, string code)
    {
        await using var practice = await Practice.Open();
        var before = (long)(await practice.Mo.Line.Watch(practice.Journal))["seq"]!;

        var answer = (await practice.Mo.Line.Call("Send", practice.Journal.ToString(), "op", JsonNode.Parse(command)))["result"]!;

        Assert.Equal("rejected", (string?)answer["kind"]);
        Assert.Equal(code, (string?)answer["code"]);
        Assert.True(((string)answer["sentence"]!).Length > 10);
        Assert.DoesNotContain("Exception", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, (long)(await practice.Mo.Line.Watch(practice.Journal))["seq"]!);
    }

    [Theory]
    [InlineData("journal/riverside")]
    [InlineData("journal/riverside/../x")]
    [InlineData("journal/lakeside/pages")]
    [InlineData("client/riverside/pages")]
    [InlineData("journal/riverside/unknown")]
    public async Task A_topic_that_is_not_ones_own_looks_like_one_that_does_not_exist(string topic)
    {
        await using var practice = await Practice.Open();
        var open = (await practice.Mo.Line.Call("Open", topic, new Dictionary<string, long>(), false))["result"]!;
        var send = (await practice.Mo.Line.Call("Send", topic, "op", JsonNode.Parse(Json.Bytes<Command>(Practice.Entry("hello")))))["result"]!;
        var page = (await practice.Mo.Line.Call("Page", topic, "entries", 10L, 10))["result"]!;

        Assert.Equal("no-such-topic", (string?)open["refusal"]!["code"]);
        Assert.Equal("no-such-topic", (string?)send["code"]);
        Assert.Equal("no-such-topic", (string?)page["refusal"]!["code"]);
    }

    [Fact]
    public async Task A_message_beyond_the_limit_cuts_the_line_and_nobody_elses()
    {
        await using var practice = await Practice.Open();
        await practice.Mo.Line.Write(new string('x', 100_000));
        await practice.Mo.Line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotNull((await practice.Lea.Line.Watch(practice.Journal))["topic"]);
    }

    [Fact]
    public async Task The_longest_entry_in_any_script_gets_through()
    {
        await using var practice = await Practice.Open();
        await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "long", Practice.Entry(new string('語', 10_000))));
    }

    [Fact]
    public async Task Whoever_keeps_calling_what_does_not_exist_is_cut()
    {
        await using var practice = await Practice.Open();
        for (var i = 0; i < 20 && !practice.Mo.Line.Closed.IsCompleted; i++)
            await practice.Mo.Line.Write($$"""{"type":1,"target":"Nothing{{i}}","arguments":[]}""");
        await practice.Mo.Line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task More_than_a_person_can_write_is_slowed_down_and_not_lost()
    {
        await using var practice = await Practice.Open(Moderation.Open, "--Limits:Writes=6");
        var answers = new List<JsonObject>();
        for (var i = 0; i < 12; i++)
            answers.Add(await practice.Lea.Line.Call("Send", practice.Journal.ToString(), $"e{i}", JsonNode.Parse(Json.Bytes<Command>(Practice.Entry($"Entry number {i}")))));

        Assert.Contains(answers, answer => ((string?)answer["error"])?.Contains("too-fast", StringComparison.Ordinal) == true);
        Assert.Contains(answers, answer => (string?)answer["result"]?["kind"] == "accepted");
    }

    [Fact]
    public async Task A_person_has_so_many_windows_and_no_more()
    {
        await using var practice = await Practice.Open(Moderation.Open, "--Limits:LinesPerPerson=2");
        await using var second = await HubLine.Open(practice.Host, practice.Mo.Browser);
        Assert.NotNull((await second.Watch(practice.Journal))["topic"]);
        await using var third = await HubLine.Open(practice.Host, practice.Mo.Browser);
        await third.Closed.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
