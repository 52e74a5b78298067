using System.Security.Cryptography;
using System.Text;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Cluster;

/// <summary>A group with its facilitator Fay and the members Mo and Lea, and one journal.</summary>
sealed class Circle(IGrainFactory grains, string id)
{
    const string Code = "ABCD-EFGH-JKMN";
    const string Practice = "riverside";

    /// <summary>Who is in it.</summary>
    public static readonly Caller Fay = new("fay", Practice, IsStaff: true), Mo = new("mo", Practice, false), Lea = new("lea", Practice, false);

    public Topic Group { get; } = new("group", Practice, id);

    public Topic Journal { get; } = new("journal", Practice, $"{id}-pages");

    /// <summary>Makes it and waits for its journal.</summary>
    public static async Task<Circle> Make(IGrainFactory grains, string id)
    {
        var circle = new Circle(grains, id);
        await circle.Accept(circle.Group, Fay, "create", new CreateGroup("Tuesday circle", "", GroupFormat.Open, 8, null, null, "Europe/London", null, "Fay"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Code)));
        await circle.Accept(circle.Group, Fay, "invite", new Invite(hash, "all", Role.Member, 8, DateTimeOffset.UtcNow.AddDays(1)));
        foreach (var person in new[] { Mo, Lea })
        {
            await circle.Accept(circle.Group, person, $"ask-{person.Person}", new AskToJoin(Code, "Invented", person.Person));
            await circle.Accept(circle.Group, Fay, $"approve-{person.Person}", new Approve(person.Person));
        }
        await circle.Accept(circle.Group, Fay, circle.Journal.Id, new AddJournal("Our journal", null, Moderation.Open, 3, true));
        await Patience.Until("the group has told the journal", async () =>
            (await circle.Send(circle.Journal, Fay, "hello", new Volunteer(true))).Outcome is Accepted);
        return circle;
    }

    /// <summary>The same group as another cluster reaches it.</summary>
    public Circle By(IGrainFactory others) => new(others, id);

    /// <summary>Sends as a browser does: with the same op again until there is an answer.</summary>
    public async Task<(Outcome Outcome, int Tries)> Send(Topic topic, Caller caller, string op, Command command)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        for (var tries = 1; ; tries++)
        {
            try
            {
                return (await Grain(topic).Send(caller, op, Json.Bytes(command)), tries);
            }
            catch (Exception problem) when (problem is OrleansException or TimeoutException or StorageUnavailableException && !end.IsCancellationRequested)
            {
                await Patience.Again(); // these are what the hub tells browsers to try again
            }
        }
    }

    /// <summary>Sends something that must not be refused.</summary>
    public async Task<long> Accept(Topic topic, Caller caller, string op, Command command) =>
        Assert.IsType<Accepted>((await Send(topic, caller, op, command)).Outcome).Seq;

    /// <summary>An entry for the whole group.</summary>
    public static WriteEntry Entry(string words) => new(RichText.Of(words), new Sharing(Reach.Group, []), Wish.Open, null);

    public ITopicGrain Grain(Topic topic) => grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key));
}
