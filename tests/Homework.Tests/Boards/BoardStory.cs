using System.Collections.Immutable;
using Homework.Boards;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Boards;

/// <summary>A board in a test.</summary>
sealed class BoardStory : TopicStory<Board>
{
    public static readonly Topic Hopes = new("board", "riverside", "hopes");
    public static readonly Topic Walks = new("challenge", "riverside", "walks");
    public static readonly BoardPlan Plan = new("Our hopes", null, BoardLayout.FourAreas, ["People", "Days", "Body", "Joy"], PictureReview.AfterReview);

    /// <summary>A board of the group that Rosa made.</summary>
    public BoardStory(BoardPlan? plan = null) : base(new BoardFeature(), Hopes, InGroup)
    {
        Does(Request.System, new CreateBoard(Tuesday, plan ?? Plan, Rosa));
    }

    BoardStory(string owner) : base(new BoardFeature(), Hopes, InGroup)
    {
        Roster = Roster.Empty;
        Does(Request.System, new CreateOwnBoard(owner, BoardLayout.NowAndThen));
    }

    static Seat[] InGroup =>
    [
        new(Rosa, "Rosa", "teal", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member), new(Jon, "Jon", "sand", Role.Member),
        new(Olu, "Olu", "slate", Role.Observer),
    ];

    public Door Door => Feature.Door(State);

    public BoardSheet Sheet => (BoardSheet)Feature.Show(State, "board", Audience.Group)!;

    public BoardGuide Guide => (BoardGuide)Feature.Show(State, "guide", Audience.Group)!;

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
            foreach (var happened in decision.Events) State = Feature.Apply(State, Record(by, happened));
        }
        Assert.Equal(tiles, State.Count);
    }

    public Tile TileOf(string id, string by = Rosa) => Sees<Tile>(by, id)!;

    /// <summary>The state folded anew from what is stored, without the facts of somebody who was forgotten.</summary>
    public Board Replayed(string? without = null) => Folded(fact => fact.By != without);

    protected override IEnumerable<Audience> AudiencesOf(string person) =>
        State.Owner is { } owner ? (owner == person ? [Audience.Member(person)] : []) : base.AudiencesOf(person);

    protected override void Happen(string by, Event happened)
    {
        base.Happen(by, happened);
        Assert.Equal((State.Lying().Count(), State.Lying().Sum(tile => tile.Weight)), (State.Count, State.Weight));
    }
}
