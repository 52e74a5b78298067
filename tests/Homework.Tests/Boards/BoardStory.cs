using System.Collections.Immutable;
using Homework.Boards;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Boards;

/// <summary>
/// A board in a test: people send commands, what they make happen is folded, and everybody looks. Each fact is checked on the
/// way: it survives being stored, and whatever looks different after it was touched by it.
/// </summary>
sealed class BoardStory
{
    public const string Rosa = "rosa"; // facilitator
    public const string Maya = "maya"; // members
    public const string Jon = "jon";
    public const string Olu = "olu"; // observer
    public const string Zoe = "zoe"; // not in the group

    public static readonly Topic Tuesday = new("group", "riverside", "tuesday");
    public static readonly Topic Hopes = new("board", "riverside", "hopes");
    public static readonly Topic Walks = new("challenge", "riverside", "walks");
    public static readonly BoardPlan Plan = new("Our hopes", null, BoardLayout.FourAreas, ["People", "Days", "Body", "Joy"], PictureReview.AfterReview);

    readonly BoardFeature feature = new();
    readonly List<Fact> facts = [];
    int ops;

    /// <summary>A board of the group that Rosa made.</summary>
    public BoardStory(BoardPlan? plan = null)
    {
        State = feature.Empty(Hopes);
        Does(Request.System, new CreateBoard(Tuesday, plan ?? Plan, Rosa));
    }

    BoardStory(string owner)
    {
        State = feature.Empty(Hopes);
        Roster = Roster.Empty;
        Does(Request.System, new CreateOwnBoard(owner, BoardLayout.NowAndThen));
    }

    public Board State { get; private set; }

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public Roster Roster { get; private set; } = new(1, new[]
    {
        new Seat(Rosa, "Rosa", "teal", Role.Facilitator), new Seat(Maya, "Maya", "sky", Role.Member), new Seat(Jon, "Jon", "sand", Role.Member),
        new Seat(Olu, "Olu", "slate", Role.Observer),
    }.ToImmutableDictionary(seat => seat.Person));

    /// <summary>What other topics were told by the last command.</summary>
    public IReadOnlyList<Tell> Told { get; private set; } = [];

    public IReadOnlyList<Fact> Facts => facts;

    public DateTimeOffset? Due => feature.Due(State);

    public Door Door => feature.Door(State);

    public BoardSheet Sheet => (BoardSheet)feature.Show(State, "board", Audience.Group)!;

    public BoardGuide Guide => (BoardGuide)feature.Show(State, "guide", Audience.Group)!;

    /// <summary>A board of this person's own.</summary>
    public static BoardStory OwnOf(string owner) => new(owner);

    public static TilePlace At(int x = 100, int y = 200, int z = 1) => new(x, y, 400, 300, 0, z);

    public static TileContent Note(string words = "A walk by the sea.") => new(TileKind.Note, words, null, [], "paper", null);

    public static TileContent Picture(string picture, string? words = "The sea in the morning.") => new(TileKind.Picture, words, picture, [], "paper", null);

    public static TileContent Drawing(params int[] points) => new(TileKind.Drawing, null, null, [new Stroke("ink", 4, [.. points])], "paper", null);

    public string Adds(string by, TileContent? content = null, TilePlace? place = null) => Does(by, new AddTile(content ?? Note(), place ?? At(), null));

    /// <summary>Puts many tiles on the board without everybody looking at each.</summary>
    public void Fill(string by, int tiles)
    {
        for (var i = 0; i < tiles; i++)
        {
            var decision = Decide(by, new AddTile(Note(), At(), null), out _);
            foreach (var happened in decision.Events) State = feature.Apply(State, Record(by, happened));
        }
        Assert.Equal(tiles, State.Count);
    }

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
        .Select(audience => feature.Show(State, id, audience)).FirstOrDefault(item => item is not null);

    public bool Sees(string person, string id) => Sees<Item>(person, id) is not null;

    public Tile TileOf(string id, string by = Rosa) => Sees<Tile>(by, id)!;

    /// <summary>Exactly these people see the item.</summary>
    public void OnlySeenBy(string id, params string[] people) =>
        Assert.Equal(people.Order(), new[] { Rosa, Maya, Jon, Olu, Zoe }.Where(person => Sees(person, id)).Order());

    /// <summary>What this person's inbox was told by the last command.</summary>
    public NoticeKind[] ToldTo(string person) =>
        [.. Told.Where(tell => tell.To == new Topic("client", "riverside", person)).Select(tell => ((Notify)tell.Command).What)];

    /// <summary>The moderation log, oldest first.</summary>
    public ModerationAct[] Log() => [.. State.Parts.All.OfType<ModerationLine>().OrderBy(line => line.Ord).Select(line => Sees<ModerationAct>(Rosa, line.Id)!)];

    public bool Hears(string by, string kind, string? about, params int[] at) => feature.Passes(State, Roster.Of(by)!, kind, about, at);

    /// <summary>All that this person sees, as it is sent.</summary>
    public string SentTo(string person) => string.Join('\n', feature.Contents(State).Concat(State.Parts.All.SelectMany(feature.ItemsOf))
        .SelectMany(id => AudiencesOf(person).Select(audience => feature.Show(State, id, audience)))
        .OfType<Item>().Select(item => System.Text.Encoding.UTF8.GetString(Json.Bytes(item))));

    public void Leaves(string person) => Roster = new Roster(Roster.Epoch + 1, Roster.Seats.Remove(person));

    /// <summary>The state folded anew from what is stored, without the facts of somebody who was forgotten.</summary>
    public Board Replayed(string? without = null) => facts.Where(fact => fact.By != without).Aggregate(feature.Empty(Hopes), feature.Apply);

    IEnumerable<Audience> AudiencesOf(string person) =>
        State.Owner is { } owner ? (owner == person ? [Audience.Member(person)] : [])
        : Roster.Of(person) is { } seat ? feature.AudiencesOf(seat) : [];

    Decision Decide(string by, Command command, out string op)
    {
        op = $"op-{++ops}";
        return feature.Decide(State, new Request(op, by, Now, Roster), command);
    }

    void Happen(string by, Event happened)
    {
        var fact = Record(by, happened);
        var before = State;
        State = feature.Apply(State, fact);
        Watch.OnlyTouchedChanged(feature, before, State, fact, Roster);
        Watch.NeededPartsSuffice(feature, before, State, fact, Roster);
        Assert.Equal((State.Lying().Count(), State.Lying().Sum(tile => tile.Weight)), (State.Count, State.Weight));
    }

    Fact Record(string by, Event happened)
    {
        var fact = new Fact(facts.Count + 1, Now, by, Json.Read<Event>(Json.Bytes(happened)));
        facts.Add(fact);
        return fact;
    }
}
