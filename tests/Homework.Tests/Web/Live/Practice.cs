using System.Security.Cryptography;
using System.Text;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using Homework.Web.Accounts;

namespace Homework.Tests.Web.Live;

/// <summary>A practice with one group, its facilitator Fay and members Mo and Lea, and one journal, all through the front door.</summary>
sealed class Practice : IAsyncDisposable
{
    const string Code = "ABCD-EFGH-JKMN";

    Practice(TestHost host) => Host = host;

    public TestHost Host { get; }

    public Topic Group { get; } = new("group", "riverside", "tuesday");

    public Topic Journal { get; } = new("journal", "riverside", "pages");

    public Person Fay { get; private set; } = null!;

    public Person Mo { get; private set; } = null!;

    public Person Lea { get; private set; } = null!;

    public static async Task<Practice> Open(Moderation moderation = Moderation.Open, params string[] settings)
    {
        var practice = new Practice(await TestHost.Start(["--Limits:Reads=10000", .. settings]));
        practice.Fay = await practice.Join("fay", isStaff: true);
        practice.Mo = await practice.Join("mo", isStaff: false);
        practice.Lea = await practice.Join("lea", isStaff: false);
        await practice.MakeGroup(moderation);
        return practice;
    }

    /// <summary>A person of the practice who is in no group.</summary>
    public async Task<Person> Join(string name, bool isStaff)
    {
        var account = await Host.Person($"{name}@example.org", isStaff);
        var browser = await Host.SignedIn($"{name}@example.org");
        return new Person(account, browser, await HubLine.Open(Host, browser));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in new[] { Fay, Mo, Lea }) await person.DisposeAsync();
        await Host.DisposeAsync();
    }

    async Task MakeGroup(Moderation moderation)
    {
        await Accept(Fay.Line.Send(Group, "create", new CreateGroup("Tuesday circle", "", GroupFormat.Open, 8, null, null, "Europe/London", null, "Fay")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Code)));
        await Accept(Fay.Line.Send(Group, "invite", new Invite(hash, "all", Role.Member, 8, Host.Clock.GetUtcNow().AddDays(1))));
        foreach (var person in new[] { Mo, Lea })
        {
            await Accept(person.Line.Send(Group, "ask-" + person.Account.LegalName, new AskToJoin(Code, "Invented", person.Account.LegalName)));
            await Accept(Fay.Line.Send(Group, "approve-" + person.Account.LegalName, new Approve(person.Id)));
        }
        await Accept(Fay.Line.Send(Group, "pages", new AddJournal("Our journal", null, moderation, 3, true)));
        while ((string?)(await Fay.Line.Watch(Journal))["topic"] is null) await Task.Yield(); // told by the group, so a moment later
        await Fay.Line.Call("Close", Journal.ToString());
    }

    public static async Task Accept(Task<System.Text.Json.Nodes.JsonNode> answer) => Assert.Equal("accepted", (string?)(await answer)["kind"]);

    public static WriteEntry Entry(string words, Reach reach = Reach.Group) => new(RichText.Of(words), new Sharing(reach, []), Wish.Open, null);
}

/// <summary>Somebody signed in, with a live connection.</summary>
sealed record Person(Account Account, TestBrowser Browser, HubLine Line) : IAsyncDisposable
{
    public string Id => Account.Id;

    public async ValueTask DisposeAsync()
    {
        await Line.DisposeAsync();
        Browser.Dispose();
    }
}
