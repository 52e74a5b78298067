using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Challenges;

/// <summary>
/// A challenge in a test: people send commands, what they make happen is folded, and everybody looks. Each fact is checked
/// on the way: it survives being stored, and whatever looks different after it was touched by it.
/// </summary>
sealed class ChallengeStory
{
    public const string Rosa = "rosa"; // facilitator
    public const string Maya = "maya"; // members
    public const string Jon = "jon";
    public const string Tom = "tom";
    public const string Lea = "lea";
    public const string Olu = "olu"; // observer
    public const string Zoe = "zoe"; // not in the group

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly Topic Kind = new("challenge", "riverside", "kind");
    public static readonly DateOnly First = new(2026, 3, 2);

    readonly ChallengeFeature feature = new();
    readonly List<Fact> facts = [];
    int ops;

    /// <summary>A challenge whose first day, a Monday, is today at ten in London.</summary>
    public ChallengeStory(Func<ChallengePlan, ChallengePlan>? with = null)
    {
        State = feature.Empty(Kind);
        var plan = Plan(First);
        Does(Request.System, new CreateChallenge(Tuesday, with is null ? plan : with(plan), Rosa));
        Passes(TimeSpan.Zero);
    }

    public Challenge State { get; private set; }

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public DateOnly Today => LocalDays.On(State.Plan!.TimeZone, Now);

    public Roster Roster { get; private set; } = new(1, new[]
    {
        new Seat(Rosa, "Rosa", "sage", Role.Facilitator), new Seat(Maya, "Maya", "sky", Role.Member), new Seat(Jon, "Jon", "sand", Role.Member),
        new Seat(Tom, "Tom", "rose", Role.Member), new Seat(Lea, "Lea", "moss", Role.Member), new Seat(Olu, "Olu", "slate", Role.Observer),
    }.ToImmutableDictionary(seat => seat.Person));

    /// <summary>What other topics were told by the last command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public DateTimeOffset? Due => feature.Due(State);

    public ChallengeTotal Total => (ChallengeTotal)feature.Show(State, "total", Audience.Group)!;

    public ChallengeSheet Sheet => (ChallengeSheet)feature.Show(State, "challenge", Audience.Group)!;

    public static ChallengePlan Plan(DateOnly first) => new(
        "Kind acts", null, "kind acts", first, first.AddDays(27), "Europe/London", ["A smile", "A kind word", "Tell the group"], ["Hold a door."],
        [new Milestone(3, "Three together"), new Milestone(10, "Tea for all")], ["What surprised you?"], null, true, true);

    /// <summary>An act of today that says nothing but this.</summary>
    public ActWords Act(ActSharing sharing = ActSharing.Act, string? words = "Held a door.", DateOnly? on = null, int? before = null, int? after = null) =>
        new(on ?? Today, words, null, null, before, after, sharing, false);

    public void Joins(params string[] people)
    {
        foreach (var person in people) Does(person, new JoinChallenge(StepSize.Standard, null, ActSharing.Act, IsInCurve: true));
    }

    public string Logs(string by, ActSharing sharing = ActSharing.Act, string? words = "Held a door.", DateOnly? on = null, int? before = null, int? after = null) =>
        Does(by, new LogAct(Act(sharing, words, on, before, after)));

    /// <summary>Sends a command that must be accepted; answers its op, the id of what it made.</summary>
    public string Does(string by, Command command)
    {
        var decision = Decide(by, command, out var op);
        Assert.True(decision.Refusal is null, $"{command}: {decision.Refusal}");
        Told = decision.Tells;
        foreach (var happened in decision.Events) Happen(by, happened);
        return op;
    }

    /// <summary>Sends a command that must be refused with this code, and must change nothing.</summary>
    public void Refuses(string code, string by, Command command)
    {
        var decision = Decide(by, command, out _);
        Assert.Equal(code, decision.Refusal?.Code);
        Assert.Matches(@"^[A-Z].{10,}\.$", decision.Refusal!.Sentence);
        Assert.Empty(decision.Events);
        Assert.Empty(decision.Tells);
    }

    /// <summary>Time passes, and what is due comes at its time.</summary>
    public void Passes(TimeSpan time)
    {
        var end = Now + time;
        while (Due is { } due && due <= end)
        {
            if (due > Now) Now = due;
            Does(Request.System, new TimeCame());
        }
        Now = end;
    }

    /// <summary>The machine is off until then; what was due comes when it is on again.</summary>
    public void SleepsUntil(DateTimeOffset moment)
    {
        Now = moment;
        while (Due <= Now) Does(Request.System, new TimeCame());
    }

    /// <summary>The next days, until this time of day.</summary>
    public void PassesTo(DateTimeOffset moment) => Passes(moment - Now);

    /// <summary>What a person sees under this id: their own where there is one, else what the group or care does.</summary>
    public T? Sees<T>(string person, string id) where T : Item => Roster.Of(person) is not { } seat ? null
        : (T?)feature.AudiencesOf(seat).Reverse().Select(audience => feature.Show(State, id, audience)).FirstOrDefault(item => item is not null);

    public bool Sees(string person, string id) => Sees<Item>(person, id) is not null;

    /// <summary>Exactly these people see the item.</summary>
    public void OnlySeenBy(string id, params string[] people) =>
        Assert.Equal(people.Order(), new[] { Rosa, Maya, Jon, Tom, Lea, Olu, Zoe }.Where(person => Sees(person, id)).Order());

    public Taker? TakerOf(string person, string by) => Sees<Taker>(by, $"taker:{person}");

    /// <summary>What this person's inbox was told by the last command.</summary>
    public NoticeKind[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", "riverside", person)).Select(tell => ((Notify)tell.Command).What)];

    /// <summary>All that this person sees, as it is sent.</summary>
    public string SentTo(string person) => string.Join('\n', feature.Contents(State).Concat(State.Parts.All.SelectMany(feature.ItemsOf))
        .SelectMany(id => feature.AudiencesOf(Roster.Of(person)!).Select(audience => feature.Show(State, id, audience)))
        .OfType<Item>().Select(item => System.Text.Encoding.UTF8.GetString(Json.Bytes(item))));

    /// <summary>So many flags of others are open, without everybody looking at each.</summary>
    public void OpenFlags(int count, string item)
    {
        for (var i = 0; i < count; i++)
            State = feature.Apply(State, new Fact(facts.Count, Now, $"other-{i}", new ItemFlagged($"flag:{i}", item, item, FlagReason.Other, null, Maya, false, false)));
    }

    public void Leaves(string person) => Roster = new Roster(Roster.Epoch + 1, Roster.Seats.Remove(person));

    Decision Decide(string by, Command command, out string op)
    {
        op = $"op-{++ops}";
        return feature.Decide(State, new Request(op, by, Now, Roster), command);
    }

    void Happen(string by, Event happened)
    {
        var fact = new Fact(facts.Count + 1, Now, by, Json.Read<Event>(Json.Bytes(happened)));
        facts.Add(fact);
        var before = State;
        State = feature.Apply(State, fact);
        Watch.OnlyTouchedChanged(feature, before, State, fact, Roster);
        Watch.NeededPartsSuffice(feature, before, State, fact, Roster);
    }
}
