using System.Security.Cryptography;
using System.Text;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Tests.Groups;

/// <summary>A group in a test: sends commands, folds what they make happen, and keeps what other topics were told.</summary>
sealed class GroupStory
{
    public const string Rosa = "rosa"; // the facilitator

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    readonly GroupFeature feature = new();
    readonly List<Fact> facts = [];
    int ops;

    public GroupStory() => State = feature.Empty(Tuesday);

    public Group State { get; private set; }

    public DateTimeOffset Now { get; set; } = Monday;

    /// <summary>What was told because of the last accepted command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>The op of the last command.</summary>
    public string Op => $"op-{ops}";

    public Roster Roster => feature.RosterOf(State)!;

    public DateTimeOffset? Due => feature.Due(State);

    public Door Door => feature.Door(State);

    /// <summary>A group with a facilitator.</summary>
    public static GroupStory Begun()
    {
        var story = new GroupStory();
        story.Accepted(Rosa, new CreateGroup(
            "Tuesday group", "Courage in company", GroupFormat.Closed, 8, new DateOnly(2026, 3, 3), new DateOnly(2026, 5, 26),
            "Europe/London", "Social anxiety", "Rosa"), isStaff: true);
        return story;
    }

    /// <summary>A group with a facilitator and these people in the role.</summary>
    public static GroupStory With(Role role, params string[] people)
    {
        var story = Begun();
        foreach (var person in people) story.Join(person, role);
        return story;
    }

    public void Join(string person, Role role = Role.Member)
    {
        Ask(person, role);
        Accepted(Rosa, new Approve(person));
    }

    public void Ask(string person, Role role = Role.Member, string? name = null)
    {
        Accepted(Rosa, Invitation($"code-for-{person}", role));
        Accepted(person, Asking($"code-for-{person}", name ?? person));
    }

    public Invite Invitation(string code, Role role = Role.Member, int uses = 1) =>
        new(HashOf(code), "", role, uses, Now.AddDays(7));

    public static AskToJoin Asking(string code, string name) => new(code, $"{name} Legal", name);

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>Sends a command that must be accepted; the events it made happen.</summary>
    public IReadOnlyList<Event> Accepted(string by, Command command, bool isStaff = false)
    {
        var decision = Decide(by, command, isStaff);
        Assert.Null(decision.Refusal);
        Told = decision.Tells;
        foreach (var happened in decision.Events) Happen(by, happened);
        return decision.Events;
    }

    public void Happen(string by, Event happened)
    {
        var fact = new Fact(facts.Count + 1, Now, by, happened);
        facts.Add(fact);
        State = feature.Apply(State, fact);
    }

    /// <summary>Sends a command that must be refused with this code, and must change nothing.</summary>
    public void Refused(string code, string by, Command command, bool isStaff = false)
    {
        var decision = Decide(by, command, isStaff);
        Assert.Equal(code, decision.Refusal?.Code);
        Assert.Matches(@"^[A-Z0-9].{10,}\.$", decision.Refusal!.Sentence);
        Assert.Empty(decision.Events);
        Assert.Empty(decision.Tells);
    }

    Decision Decide(string by, Command command, bool isStaff)
    {
        ops++;
        return feature.Decide(State, new Request(Op, by, Now, Roster, isStaff), command);
    }

    public T? Show<T>(string itemId, Audience audience) where T : Item => (T?)feature.Show(State, itemId, audience);

    /// <summary>The ids that an audience sees something of.</summary>
    public string[] Seen(Audience audience) =>
        [.. feature.Contents(State).Concat(State.Parts.All.Select(part => part.Id)).Where(id => feature.Show(State, id, audience) is not null)];

    public IEnumerable<string> TouchedLast() => feature.Touched(State, facts[^1]);

    /// <summary>What a person's own topic was told by the last command.</summary>
    public Command[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", Tuesday.Practice, person)).Select(tell => tell.Command)];

    /// <summary>The log, oldest first.</summary>
    public GroupAct[] Log() =>
        [.. State.Parts.All.OrderBy(part => part.Ord).Select(part => (GroupAct)feature.Show(State, part.Id, Audience.Care)!)];
}
