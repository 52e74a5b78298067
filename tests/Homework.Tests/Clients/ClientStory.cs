using System.Text;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Tests.Clients;

/// <summary>A person's own topic in a test: sends commands and folds what they make happen.</summary>
sealed class ClientStory
{
    public const string Maya = "maya";

    public static readonly Topic Own = new("client", "riverside", Maya);
    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    readonly ClientFeature feature = new();
    readonly List<Fact> facts = [];

    public ClientStory() => State = feature.Empty(Own);

    public Client State { get; private set; }

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Sends a command that must be accepted; the events it made happen.</summary>
    public IReadOnlyList<Event> Accepted(Command command, string by = Maya)
    {
        var decision = Decide(command, by, isStaff: false);
        Assert.Null(decision.Refusal);
        Assert.Empty(decision.Tells);
        foreach (var happened in decision.Events)
        {
            var fact = new Fact(facts.Count + 1, Monday.AddMinutes(facts.Count), by, happened);
            facts.Add(fact);
            State = feature.Apply(State, fact);
        }
        return decision.Events;
    }

    /// <summary>Another topic tells something.</summary>
    public IReadOnlyList<Event> Told(Command command) => Accepted(command, Request.System);

    /// <summary>Sends a command that must be refused with this code.</summary>
    public void Refused(string code, Command command, string by = Maya, bool isStaff = false)
    {
        var decision = Decide(command, by, isStaff);
        Assert.Equal(code, decision.Refusal?.Code);
        Assert.Matches(@"^[A-Z0-9].{10,}\.$", decision.Refusal!.Sentence);
        Assert.Empty(decision.Events);
    }

    Decision Decide(Command command, string by, bool isStaff) =>
        feature.Decide(State, new Request($"op-{facts.Count}", by, Monday, Roster.Empty, isStaff), command);

    public T? Show<T>(string itemId) where T : Item => (T?)feature.Show(State, itemId, Audience.Member(Maya));

    public Item? ShowTo(Audience audience, string itemId) => feature.Show(State, itemId, audience);

    public IEnumerable<string> TouchedLast() => feature.Touched(State, facts[^1]);

    public IEnumerable<string> NeededForLast() => feature.Needs(State, facts[^1].Event);

    public string[] Contents() => [.. feature.Contents(State)];

    /// <summary>The state as it is kept.</summary>
    public string Kept() => Text(State);

    /// <summary>The state folded from what is left in the log once superseded events are gone.</summary>
    public string Replayed() => Text(Left().Select(fact => fact with { Event = Json.Read<Event>(Json.Bytes(fact.Event)) })
        .Aggregate(feature.Empty(Own), feature.Apply));

    /// <summary>What is left in the log: of events that supersede one another the last.</summary>
    public IEnumerable<Fact> Left() => facts.Where(fact =>
        fact.Event.Supersedes is not { } same || !facts.Any(later => later.Seq > fact.Seq && later.Event.Supersedes == same));

    static string Text(Client state) =>
        Encoding.UTF8.GetString(Json.Bytes(state)) + string.Join('\n', state.Parts.All.OrderBy(part => part.Ord));
}
