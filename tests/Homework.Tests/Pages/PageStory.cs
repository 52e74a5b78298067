using System.Collections.Immutable;
using System.Text.Json;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Pages;
using Homework.Tests.Kernel;
using Homework.Texts;

namespace Homework.Tests.Pages;

/// <summary>
/// A page in a test: people send commands, what they make happen is folded, and everybody looks. Each fact is checked on the
/// way: it survives being stored, and whatever looks different after it was touched by it.
/// </summary>
sealed class PageStory
{
    public const string Rosa = "rosa"; // facilitator
    public const string Maya = "maya"; // members
    public const string Jon = "jon";
    public const string Olu = "olu"; // observer
    public const string Zoe = "zoe"; // not in the group

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly Topic Card = new("page", "riverside", "card");
    public static readonly PagePlan Plan = new("What helps us", null, PagePurpose.Agreement, [RichText.Of("")], HasOwnParts: true);

    readonly PageFeature feature = new();
    readonly List<Fact> facts = [];
    int ops;

    /// <summary>A page of the group that Rosa made: a part for all, one of Maya's and one of Jon's.</summary>
    public PageStory(PagePlan? plan = null)
    {
        State = feature.Empty(Card);
        Does(Request.System, new CreatePage(Tuesday, plan ?? Plan, Rosa, [Maya, Jon]));
    }

    public SharedPage State { get; private set; }

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public Roster Roster { get; private set; } = new(1, new[]
    {
        new Seat(Rosa, "Rosa", "teal", Role.Facilitator), new Seat(Maya, "Maya", "sky", Role.Member), new Seat(Jon, "Jon", "sand", Role.Member),
        new Seat(Olu, "Olu", "slate", Role.Observer),
    }.ToImmutableDictionary(seat => seat.Person));

    /// <summary>What other topics were told by the last command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public IReadOnlyList<Fact> Facts => facts;

    public PageSheet Sheet => (PageSheet)feature.Show(State, "page", Audience.Group)!;

    /// <summary>Where the part of all begins: in its first paragraph.</summary>
    public int Start => State.Text!.Sections.First().From + 1;

    public static Step Type(int at, string words) => Read($$$"""{"stepType":"replace","from":{{{at}}},"to":{{{at}}},"slice":{"content":[{"type":"text","text":{{{JsonSerializer.Serialize(words)}}}}]}}""");

    public static Step Delete(int from, int to) => Read($$"""{"stepType":"replace","from":{{from}},"to":{{to}}}""");

    /// <summary>What Enter does in a paragraph.</summary>
    public static Step Split(int at) => Read($$$"""{"stepType":"replace","from":{{{at}}},"to":{{{at}}},"slice":{"content":[{"type":"paragraph"},{"type":"paragraph"}],"openStart":1,"openEnd":1}}""");

    public static Step Strong(int from, int to) => Read($$$"""{"stepType":"addMark","mark":{"type":"strong"},"from":{{{from}}},"to":{{{to}}}}""");

    /// <summary>Where one's own part begins.</summary>
    public int Own(string person) => State.Text!.Section($"own-{person}")!.From + 1;

    /// <summary>Types; at the beginning of the part of all, where no place is said.</summary>
    public string Types(string by, string words, int? at = null, int? version = null) =>
        Does(by, new WriteSteps(version ?? State.Version, [Type(at ?? Start, words)]));

    /// <summary>Where these words stand.</summary>
    public TextRange Find(string words)
    {
        for (var from = 0; from < State.Text!.Size - words.Length; from++)
            if (State.Text.PassageText(from, from + words.Length) == words) return new TextRange(from, from + words.Length);
        throw new InvalidOperationException($"'{words}' is not in the page");
    }

    public string Hides(string words, string reason = "A name that is not ours to tell.") =>
        Does(Rosa, new HidePassage(State.Version, Find(words).From, Find(words).To, reason));

    public string Remarks(string by, string words, string about, string? suggestion = null) =>
        Does(by, new MakeRemark(State.Version, Find(about).From, Find(about).To, words, suggestion));

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

    /// <summary>What a person sees under this id: their own where there is one, else what the group or care does.</summary>
    public T? Sees<T>(string person, string id) where T : Item => (T?)AudiencesOf(person).Reverse()
        .Select(audience => feature.Show(State, id, audience)).FirstOrDefault(item => item is not null);

    public bool Sees(string person, string id) => Sees<Item>(person, id) is not null;

    /// <summary>Exactly these people see the item.</summary>
    public void OnlySeenBy(string id, params string[] people) =>
        Assert.Equal(people.Order(), new[] { Rosa, Maya, Jon, Olu, Zoe }.Where(person => Sees(person, id)).Order());

    /// <summary>All that this person's browser may be sent of the history, as JSON.</summary>
    public string HistoryFor(string person) => string.Join('\n', State.Parts.All.OfType<Chapter>().OrderBy(chapter => chapter.Ord)
        .SelectMany(chapter => feature.ItemsOf(chapter)).Select(id => Sees<Item>(person, id)).OfType<Item>()
        .Select(item => System.Text.Encoding.UTF8.GetString(Json.Bytes(item))));

    /// <summary>What this person's inbox was told by the last command.</summary>
    public NoticeKind[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", "riverside", person)).Select(tell => tell.Command).OfType<Notify>().Select(notice => notice.What)];

    /// <summary>The moderation log, oldest first.</summary>
    public ModerationAct[] Log() => [.. State.Parts.All.OfType<ModerationLine>().OrderBy(line => line.Ord).Select(line => Sees<ModerationAct>(Rosa, line.Id)!)];

    public bool Hears(string by, string kind, params int[] at) => feature.Passes(State, Roster.Of(by)!, kind, null, at);

    /// <summary>The state folded anew from what is stored, without the facts of somebody who was forgotten.</summary>
    public SharedPage Replayed(string? without = null) => facts
        .Where(fact => fact.By != without || fact.Event.GetType().IsDefined(typeof(OfPracticeAttribute), false))
        .Aggregate(feature.Empty(Card), feature.Apply);

    IEnumerable<Audience> AudiencesOf(string person) => Roster.Of(person) is { } seat ? feature.AudiencesOf(seat) : [];

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

    static Step Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Step.Read(document.RootElement);
    }
}
