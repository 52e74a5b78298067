using System.Collections.Immutable;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>Who is in the stories.</summary>
abstract class TopicStory
{
    public const string Rosa = "rosa"; // facilitator
    public const string Maya = "maya"; // members
    public const string Jon = "jon";
    public const string Tom = "tom";
    public const string Lea = "lea";
    public const string Olu = "olu"; // observer
    public const string Zoe = "zoe"; // not in the group

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
}

/// <summary>
/// A topic of a group in a test: people send commands, what they make happen is folded, and everybody looks. Each fact is
/// checked on the way: it survives being stored, and whatever looks different after it was touched by it.
/// </summary>
abstract class TopicStory<TState> : TopicStory where TState : TopicState
{
    readonly Topic topic;
    readonly string[] people;
    readonly List<Fact> facts = [];
    int ops;

    /// <summary>A topic in which nothing has happened, and who sits in its group.</summary>
    protected TopicStory(Feature<TState> feature, Topic topic, params Seat[] seats)
    {
        (Feature, this.topic) = (feature, topic);
        people = [.. seats.Select(seat => seat.Person), Zoe];
        Roster = new Roster(1, seats.ToImmutableDictionary(seat => seat.Person));
        State = feature.Empty(topic);
    }

    public TState State { get; protected set; }

    public DateTimeOffset Now { get; protected set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public Roster Roster { get; protected set; }

    /// <summary>What other topics were told by the last command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public IReadOnlyList<Fact> Facts => facts;

    public DateTimeOffset? Due => Feature.Due(State);

    protected Feature<TState> Feature { get; }

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

    /// <summary>What a person sees under this id: their own where there is one, else what the group or care does.</summary>
    public T? Sees<T>(string person, string id) where T : Item => (T?)AudiencesOf(person).Reverse()
        .Select(audience => Feature.Show(State, id, audience)).FirstOrDefault(item => item is not null);

    public bool Sees(string person, string id) => Sees<Item>(person, id) is not null;

    /// <summary>Exactly these people see the item.</summary>
    public void OnlySeenBy(string id, params string[] seeing) =>
        Assert.Equal(seeing.Order(), people.Where(person => Sees(person, id)).Order());

    /// <summary>What this person's inbox was told by the last command.</summary>
    public NoticeKind[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", topic.Practice, person)).Select(tell => tell.Command).OfType<Notify>().Select(notice => notice.What)];

    /// <summary>The moderation log, oldest first.</summary>
    public ModerationAct[] Log() => [.. State.Parts.All.OfType<ModerationLine>().OrderBy(line => line.Ord).Select(line => Sees<ModerationAct>(Rosa, line.Id)!)];

    /// <summary>All that this person sees, as it is sent.</summary>
    public string SentTo(string person) => string.Join('\n', Watch.Ids(Feature, State)
        .SelectMany(id => AudiencesOf(person).Select(audience => Watch.Look(Feature, State, id, audience))).Where(shown => shown != ""));

    /// <summary>Whether what this person signals is passed on.</summary>
    public bool Hears(string by, string kind, string? about, params int[] at) => Feature.Passes(State, Roster.Of(by)!, kind, about, at);

    public void Leaves(string person) => Roster = new Roster(Roster.Epoch + 1, Roster.Seats.Remove(person));

    /// <summary>The state folded anew from those facts that can still be read.</summary>
    protected TState Folded(Func<Fact, bool> isReadable) => facts.Where(isReadable).Aggregate(Feature.Empty(topic), Feature.Apply);

    protected virtual IEnumerable<Audience> AudiencesOf(string person) => Roster.Of(person) is { } seat ? Feature.AudiencesOf(seat) : [];

    protected Decision Decide(string by, Command command, out string op)
    {
        op = $"op-{++ops}";
        return Feature.Decide(State, new Request(op, by, Now, Roster, IsStaff(by)), command);
    }

    /// <summary>Whether the practice lets this person run groups.</summary>
    protected virtual bool IsStaff(string by) => false;

    protected virtual void Happen(string by, Event happened)
    {
        var before = State;
        var fact = Record(by, happened);
        State = Feature.Apply(State, fact);
        Watch.OnlyTouchedChanged(Feature, before, State, fact, Roster);
        Watch.NeededPartsSuffice(Feature, before, State, fact, Roster);
    }

    protected Fact Record(string by, Event happened)
    {
        var fact = new Fact(facts.Count + 1, Now, by, Json.Read<Event>(Json.Bytes(happened)));
        facts.Add(fact);
        return fact;
    }
}
