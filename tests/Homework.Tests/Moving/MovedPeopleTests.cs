using System.Net;
using System.Text.Json.Nodes;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Silo.Moving;
using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Homework.Tests.Web;
using Homework.Tests.Web.Live;
using Homework.Texts;
using Homework.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using LivePractice = Homework.Tests.Web.Live.Practice;

namespace Homework.Tests.Moving;

/// <summary>What people notice of a move: that the program was away for a moment.</summary>
public sealed class MovedPeopleTests : IAsyncLifetime
{
    readonly string folder = TestStore.Folder();
    readonly Dictionary<string, TestBrowser> browsers = [];
    readonly Dictionary<string, string> seen = [];
    string code = "";
    Topic journal, group, mine;

    [PostgresFact]
    public async Task They_are_still_signed_in_see_the_same_and_write_on()
    {
        await using var host = await Moved();
        foreach (var (name, before) in browsers)
        {
            using var browser = before.At(host.Address);
            await using var line = await HubLine.Open(host, browser);
            Assert.Equal(seen[name], await See(line));
        }
        using var mo = browsers["mo"].At(host.Address);
        await using var here = await HubLine.Open(host, mo);
        var again = await here.Send(journal, "e1", LivePractice.Entry("Sent again, because the answer was lost."));
        Assert.Equal(("accepted", 2), ((string?)again["kind"], (long)again["seq"]!));
        using var fay = browsers["fay"].At(host.Address);
        await using var there = await HubLine.Open(host, fay);
        await there.Watch(journal);
        await LivePractice.Accept(here.Send(journal, "e9", LivePractice.Entry("The first words in the new place.")));
        await there.Hear("Changed", arguments => arguments.ToJsonString().Contains("first words in the new", StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task They_sign_in_with_the_password_and_the_code_they_had()
    {
        await using var host = await Moved();
        using var browser = await host.SignedIn("lea@example.org");
        Assert.Contains("\"practice\":\"riverside\"", await browser.Read("/api/me"), StringComparison.Ordinal);
        using var wrong = host.Browser();
        var refused = await wrong.Submit("/sign-in", new() { ["email"] = "lea@example.org", ["password"] = "not the one she had" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(group, await host.Services.GetRequiredService<InvitationCodes>().Find(code));
        using var someone = host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await someone.Get("/setup")).StatusCode);
    }

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Missing is not null) return;
        await using var practice = await LivePractice.Open(Moderation.HoldAll, $"--Storage:Path={folder}");
        (journal, group, mine) = (practice.Journal, practice.Group, new Topic("client", "riverside", practice.Mo.Id));
        await LivePractice.Accept(practice.Mo.Line.Send(journal, "e1", LivePractice.Entry("Went to the shop on my own.")));
        await LivePractice.Accept(practice.Fay.Line.Send(journal, "ok1", new ApproveItem("e1", "e1")));
        await LivePractice.Accept(practice.Lea.Line.Send(journal, "e2", LivePractice.Entry("This one waits.")));
        await LivePractice.Accept(practice.Lea.Line.Send(journal, "e3", LivePractice.Entry("And this is for me — \u05d0.", Reach.Me)));
        for (var version = 1; version <= 4; version++)
            await LivePractice.Accept(practice.Mo.Line.Send(mine, $"d{version}", new SaveDraft("one", RichText.Of($"Draft {version}"), null, version)));
        (code, _) = await practice.Host.Services.GetRequiredService<InvitationCodes>().Make(group);
        var outbox = practice.Host.Services.GetRequiredService<IOutbox>();
        while ((await outbox.Undelivered(1)).Count > 0) await Task.Yield();
        foreach (var (name, person) in new[] { ("fay", practice.Fay), ("mo", practice.Mo), ("lea", practice.Lea) })
        {
            browsers[name] = person.Browser;
            await using var fresh = await HubLine.Open(practice.Host, person.Browser);
            seen[name] = await See(fresh);
        }
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Everything this person is shown of the journal, the group and their own things.</summary>
    async Task<string> See(HubLine line)
    {
        var answers = new List<string>();
        foreach (var topic in (Topic[])[journal, group, mine])
            answers.Add(string.Join('\n', Items(await line.Watch(topic)).Order(StringComparer.Ordinal)));
        return string.Join("\n\n", answers);
    }

    static IEnumerable<string> Items(JsonNode opened) => opened["views"] is not JsonArray views
        ? [opened.ToJsonString()]
        : views.SelectMany(view => view!["put"]!.AsArray().Select(item => $"{view["audience"]} {view["seq"]} {item!.ToJsonString()}"));

    async Task<TestHost> Moved()
    {
        var (from, to) = (new StorageOptions { Path = folder }, await (await PostgresServer.Shared).NewDatabase());
        var moved = await new Move(from, to, [AccountsMove.Part(from, to)], new Heard(_ => { }), TimeProvider.System).Run(default);
        Assert.Empty(moved.Unsealed!.Closed);
        return await TestHost.Start("--Limits:Reads=10000", "--Storage:Kind=postgres", $"--Storage:ConnectionString={to}",
            $"--Storage:KeyFile={folder}/root.key");
    }
}
