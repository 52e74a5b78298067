using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homework.Clients;
using Homework.Flags;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Storage;
using Homework.Tests.Web;
using Homework.Tests.Web.Live;
using Homework.Texts;

namespace Homework.Tests.Operating;

/// <summary>A story in which every word that a person gives is a canary, logged as talkatively as the program can.</summary>
public sealed class LogCanaryTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    readonly List<string> canaries = [];

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task Nothing_that_a_person_wrote_typed_or_is_called_gets_into_the_log(string format)
    {
        var folder = TestStore.Folder();
        await using (var program = await RunningProgram.Start(folder, $"--Logging:Format={format}", "--Logging:LogLevel:Default=Trace",
            "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks=Trace"))
        {
            await Tell(program);
            await program.Signal("TERM");
            await program.Ended();
            var setupCode = await program.SetupCode;
            var log = string.Join('\n', program.Words.Split('\n').Where(line => !line.Contains(setupCode, StringComparison.Ordinal)));

            Assert.True(log.Split('\n').Length > 500, "the log should be talkative for this: " + log);
            Assert.Contains("Homework", log, StringComparison.Ordinal);
            foreach (var canary in canaries) Assert.DoesNotContain(canary, log, StringComparison.OrdinalIgnoreCase);
            if (format == "json") Assert.All(log.Split('\n').Where(line => line.StartsWith('{')), line => JsonDocument.Parse(line).Dispose());
        }
        Directory.Delete(folder, recursive: true);
    }

    async Task Tell(RunningProgram program)
    {
        using var rosa = new TestBrowser(program.Address);
        var password = Canary("password goldcrest");
        await rosa.Submit("/setup", new()
        {
            ["code"] = await program.SetupCode,
            ["practice"] = Canary("Nightjar"),
            ["legalName"] = Canary("Wagtail"),
            ["email"] = Canary("siskin") + "@" + Canary("redstart") + ".example",
            ["password"] = password,
        });
        canaries.AddRange(rosa.Cookies.Values);
        await using var line = await HubLine.Open(program.Address, rosa);
        var group = new Topic("group", "nightjar", "tuesday");
        await Practice.Accept(line.Send(group, "create", new CreateGroup(Canary("Firecrest"), Canary("Bullfinch"), GroupFormat.Open, 8, null, null, "Europe/London", null, Canary("Dunlin"))));
        await Write(line, group);
        await Join(program, rosa, line, group);
        await Misuse(program, line, rosa);
    }

    async Task Write(HubLine line, Topic group)
    {
        await Practice.Accept(line.Send(group, "pages", new AddJournal(Canary("Chiffchaff"), Canary("Whinchat"), Moderation.Open, 3, true)));
        var journal = group with { Kind = "journal", Id = "pages" };
        while ((string?)(await line.Watch(journal))["topic"] is null) await Task.Yield();
        await Practice.Accept(line.Send(journal, "prompt", new AddPrompt(Canary("Fieldfare"), DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(2), false)));
        await Practice.Accept(line.Send(journal, "e1", Practice.Entry($"I feel like a {Canary("yellowhammer")} today.")));
        await Practice.Accept(line.Send(journal, "r1", new WriteResponse("e1", null, Starter.None, RichText.Of($"So does the {Canary("stonechat")}."), [])));
        await line.Send(journal, "flag", new Flag("e1", "r1", FlagReason.Other, Canary("Ptarmigan")));
        await line.Send(journal, "hide", new HideItem("e1", "r1", Canary("Capercaillie")));
        await line.Call("Signal", journal.ToString(), "typing", Canary("turnstone"));
    }

    async Task Join(RunningProgram program, TestBrowser rosa, HubLine line, Topic group)
    {
        var made = await (await rosa.PostJson("/api/invitation-codes", new { group = group.ToString() })).Content.ReadFromJsonAsync<JsonElement>();
        var code = Canary(made.GetProperty("code").GetString()!);
        await Practice.Accept(line.Send(group, "invite", new Invite(made.GetProperty("hash").GetString()!, Canary("Twite"), Role.Member, 3, DateTimeOffset.UtcNow.AddDays(2))));
        using var ada = new TestBrowser(program.Address);
        await ada.Submit("/join", new() { ["code"] = code });
        await ada.Submit($"/join/{group.Practice}/{group.Id}/{code}", new()
        {
            ["legalName"] = Canary("Pipit"),
            ["displayName"] = Canary("Brambling"),
            ["email"] = Canary("crossbill") + "@example.org",
            ["password"] = Canary("password hawfinch"),
        });
        canaries.AddRange(ada.Cookies.Values);
        await using var own = await HubLine.Open(program.Address, ada);
        var me = await (await ada.Get("/api/me")).Content.ReadFromJsonAsync<JsonElement>();
        var self = new Topic("client", group.Practice, me.GetProperty("person").GetString()!);
        await own.Send(self, "draft", new SaveDraft("entry", RichText.Of($"A {Canary("waxwing")} that is not sent yet."), null, 1));
        await ada.Submit("/account", new() { ["current"] = Canary("wrong wryneck"), ["password"] = Canary("password garganey") }, "/account?handler=Password");
    }

    async Task Misuse(RunningProgram program, HubLine line, TestBrowser rosa)
    {
        using var nobody = new TestBrowser(program.Address);
        await nobody.Submit("/sign-in", new() { ["email"] = Canary("gadwall") + "@example.org", ["password"] = Canary("password smew") });
        foreach (var path in new[] { $"/{Canary("goosander")}", $"/join/nightjar/tuesday/{Canary("shoveler")}", $"/help?country={Canary("pochard")}", $"/hub?access_token={Canary("scaup")}" })
            await nobody.Get(path);
        nobody.Origin = $"https://{Canary("wigeon")}.example";
        await nobody.Send(new HttpRequestMessage(HttpMethod.Post, $"/join/nightjar/tuesday/{Canary("pintail")}") { Content = new StringContent(Canary("goldeneye")) });
        await line.Call(Canary("Merganser"), Canary("Garefowl"));
        await line.Call("Send", $"journal/nightjar/{Canary("Whimbrel")}", "op", JsonNode.Parse($$"""{"kind":"{{Canary("godwit")}}"}"""));
        await line.Call("Open", Canary("Dotterel"), ImmutableDictionary<string, long>.Empty, Canary("curlew"));
        await line.Write($$"""{"type":1,"{{Canary("Lapwing")}}""");
        await line.Closed.WaitAsync(Patience);
    }

    string Canary(string word)
    {
        canaries.Add(word);
        return word;
    }
}
