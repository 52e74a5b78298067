using System.Collections.Immutable;
using System.Text;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;
using Homework.Texts;

namespace Homework.Tests.Journals;

/// <summary>
/// A journal in a test: people send commands, what they make happen is folded, and everybody looks. Each fact is checked on
/// the way: it survives being stored, and whatever looks different after it was touched by it.
/// </summary>
sealed class JournalStory
{
    public const string Rosa = "rosa"; // facilitator
    public const string Ines = "ines"; // co-facilitator
    public const string Maya = "maya"; // members
    public const string Jon = "jon";
    public const string Tom = "tom";
    public const string Lea = "lea"; // peer lead
    public const string Olu = "olu"; // observer
    public const string Zoe = "zoe"; // not in the group

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly Topic OurPages = new("journal", "riverside", "pages");
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    const int Watched = 60; // in a long story looking at everything after each fact takes long

    readonly JournalFeature feature = new();
    readonly List<Fact> facts = [];
    int ops;

    public JournalStory(Moderation moderation = Moderation.Open, int holdFirst = 3, bool isAdviceWelcome = true)
    {
        State = feature.Empty(OurPages);
        Does(Request.System, new CreateJournal(Tuesday, "Our pages", null, moderation, holdFirst, isAdviceWelcome, Rosa));
    }

    public Journal State { get; private set; }

    public DateTimeOffset Now { get; private set; } = Monday;

    public Roster Roster { get; set; } = new(1, new[]
    {
        new Seat(Rosa, "Rosa", "sage", Role.Facilitator), new Seat(Ines, "Ines", "plum", Role.CoFacilitator),
        new Seat(Maya, "Maya", "sky", Role.Member), new Seat(Jon, "Jon", "sand", Role.Member), new Seat(Tom, "Tom", "rose", Role.Member),
        new Seat(Lea, "Lea", "moss", Role.PeerLead), new Seat(Olu, "Olu", "slate", Role.Observer),
    }.ToImmutableDictionary(seat => seat.Person));

    /// <summary>What other topics were told by the last command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public IReadOnlyList<Fact> Facts => facts;

    public DateTimeOffset? Due => feature.Due(State);

    public string Writes(string by, string words = "I went to the market.", Reach reach = Reach.Group, Wish wish = Wish.Open, string? prompt = null, params string[] people) =>
        Does(by, new WriteEntry(RichText.Of(words), new Sharing(reach, [.. people]), wish, prompt));

    public string Answers(string by, string entry, string words = "I hear you.", string? to = null, Starter starter = Starter.None, params string[] mentions) =>
        Does(by, new WriteResponse(entry, to, starter, RichText.Of(words), [.. mentions]));

    public string Asks(string words = "What went well?", bool isSeeAfter = false) =>
        PromptLine.IdOf(Does(Rosa, new AddPrompt(words, Now, Now.AddDays(7), isSeeAfter)));

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
    public void Refuses(string code, string by, Command command, string? op = null)
    {
        var decision = Decide(by, command, out _, op);
        Assert.Equal(code, decision.Refusal?.Code);
        Assert.Matches(@"^[A-Z][^!]{10,}\.$", decision.Refusal!.Sentence);
        Assert.Empty(decision.Events);
        Assert.Empty(decision.Tells);
    }

    /// <summary>The state folded anew from what is stored, as far as it can still be read.</summary>
    public Journal Replayed(Func<Fact, bool> isReadable) => facts.Where(isReadable).Aggregate(feature.Empty(OurPages), feature.Apply);

    public void Passes(TimeSpan time)
    {
        Now += time;
        while (Due <= Now) Does(Request.System, new TimeCame());
    }

    Decision Decide(string by, Command command, out string op, string? asOp = null)
    {
        op = asOp ?? $"op-{++ops}";
        return feature.Decide(State, new Request(op, by, Now, Roster), command);
    }

    void Happen(string by, Event happened)
    {
        var stored = Json.Read<Event>(Json.Bytes(happened));
        var fact = new Fact(facts.Count + 1, Now, by, stored);
        facts.Add(fact);
        var before = State;
        State = feature.Apply(State, fact);
        if (facts.Count < Watched) Watch.OnlyTouchedChanged(feature, before, State, fact, Roster);
    }

    /// <summary>What a person sees under this id: their own where there is one, else what the group or care does.</summary>
    public T? Sees<T>(string person, string id) where T : Item =>
        Roster.Of(person) is not { } seat ? null : (T?)feature.AudiencesOf(seat).Reverse().Select(audience => feature.Show(State, id, audience)).FirstOrDefault(item => item is not null);

    public bool Sees(string person, string id) => Sees<Item>(person, id) is not null;

    /// <summary>Exactly these people see the item.</summary>
    public void OnlySeenBy(string id, params string[] people) =>
        Assert.Equal(people.Order(), new[] { Rosa, Ines, Maya, Jon, Tom, Lea, Olu, Zoe }.Where(person => Sees(person, id)).Order());

    public void SeenByAll(string id) => OnlySeenBy(id, Rosa, Ines, Maya, Jon, Tom, Lea, Olu);

    public Review? ReviewOf(string person, string id) => Sees<Item>(person, id) switch
    {
        Entry entry => entry.Review,
        Response response => response.Review,
        _ => null,
    };

    public Standing? StandingOf(string person, string id) => ReviewOf(person, id)?.Standing;

    public T? Show<T>(string id, Audience audience) where T : Item => (T?)feature.Show(State, id, audience);

    /// <summary>What this person's inbox was told by the last command.</summary>
    public Notify[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", OurPages.Practice, person)).Select(tell => (Notify)tell.Command)];

    /// <summary>The moderation log as a facilitator reads it, oldest first.</summary>
    public ModerationAct[] Log() =>
        [.. State.Parts.All.OfType<ModerationLine>().OrderBy(line => line.Ord).Select(line => Sees<ModerationAct>(Rosa, line.Id)!)];

    /// <summary>Everything that this audience can see, as the bytes it would be sent.</summary>
    public string Bytes(Audience audience) => string.Join('\n', feature.Contents(State).Concat(State.Parts.All.SelectMany(feature.ItemsOf))
        .Select(id => feature.Show(State, id, audience)).OfType<Item>().Select(item => Encoding.UTF8.GetString(Json.Bytes(item))));

    public string BytesFor(string person) => string.Join('\n', feature.AudiencesOf(Roster.Of(person)!).Select(Bytes));

    public void Seat(string person, Role role) =>
        Roster = new Roster(Roster.Epoch + 1, Roster.Seats.SetItem(person, new Seat(person, person, "sage", role)));

    public void Leaves(string person) => Roster = new Roster(Roster.Epoch + 1, Roster.Seats.Remove(person));
}
