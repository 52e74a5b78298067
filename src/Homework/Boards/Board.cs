using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>
/// A board: its head. Tiles with their comments are parts. All that lie on the board are in memory, because their shelf holds
/// no more than a snapshot does; one that was taken away stands on another shelf.
/// </summary>
sealed record Board(Topic Topic) : TopicState, IFlagged
{
    public const string Tiles = "tiles", Removed = "removed", Arrangements = "arrangements", Log = "log";

    /// <summary>The most tiles that lie on a board.</summary>
    public const int MostTiles = 1_000;

    /// <summary>The most that is on all tiles together, in characters and points: what a phone still loads in a moment.</summary>
    public const int MostWeight = 600_000;

    public Topic? Group { get; init; }

    public string? Owner { get; init; }

    public string? Title { get; init; }

    public string? About { get; init; }

    public BoardLayout Layout { get; init; }

    public PictureReview Pictures { get; init; }

    public bool IsClosed { get; init; }

    public BoardGuide Guide { get; init; } = new(BoardShow.Guide, null, null, null, false, null, null, null);

    /// <summary>The day on which all look again has come.</summary>
    public bool HasRevisited { get; init; }

    /// <summary>How many tiles lie on the board.</summary>
    public int Count { get; init; }

    /// <summary>How much is on them.</summary>
    public int Weight { get; init; }

    /// <summary>What was taken away and can be restored, the latest last.</summary>
    public ImmutableArray<Gone> Gone { get; init; } = [];

    /// <summary>The oldest first.</summary>
    public ImmutableArray<Arrangement> Points { get; init; } = [];

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, Closing> Closings { get; init; } = ImmutableSortedDictionary<string, Closing>.Empty;

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    /// <summary>Whether the group's goals are told how much is on the board.</summary>
    public bool FeedsGoals { get; init; }

    [JsonIgnore]
    public bool Exists => Group is not null || Owner is not null;

    /// <summary>A tile, whether it lies on the board or was taken away.</summary>
    public KeptTile? Tile(string? id) => Parts.Find<KeptTile>(id);

    /// <summary>All that lie on the board.</summary>
    public IEnumerable<KeptTile> Lying() => Parts.All.OfType<KeptTile>().Where(tile => !tile.IsRemoved);

    /// <summary>How many tiles that people made the group sees.</summary>
    public int Shown() => Lying().Count(tile => tile.IsShown && tile.Content.What != TileKind.Frame);

    public bool IsOpenTo(Request request) => Owner is null ? request.Seat is not null : request.By == Owner;

    public bool MayWrite(Request request) => Owner is null ? request.MayWrite : request.By == Owner;

    public bool IsCare(Request request) => Owner is null ? request.IsCare : request.By == Owner;

    public bool IsSilent(DateTimeOffset at) => Guide is { IsSilent: true, TimerEndsAt: { } end } && at < end;

    /// <summary>With a tile put in or replaced.</summary>
    public Board With(KeptTile tile)
    {
        var before = Tile(tile.Id) is { IsRemoved: false } old ? old : null;
        return this with
        {
            Parts = Parts.With(tile),
            Count = Count - (before is null ? 0 : 1) + (tile.IsRemoved ? 0 : 1),
            Weight = Weight - (before?.Weight ?? 0) + (tile.IsRemoved ? 0 : tile.Weight),
        };
    }
}

/// <summary>A tile that was taken away and can be restored.</summary>
sealed record Gone(string Tile, string By, TileKind What, DateTimeOffset At);

/// <summary>A tile with what was said about it, as it is kept.</summary>
/// <param name="Since">Since when it stands as it does.</param>
/// <param name="JudgedBy">The facilitator who decided so, or null.</param>
/// <param name="Note">What they told its maker, or null.</param>
sealed record KeptTile(
    string Id, string Shelf, long Ord, string By, DateTimeOffset At, TileContent Content, TilePlace Place, TileOrigin? From,
    Standing Standing, DateTimeOffset Since, string? JudgedBy, string? Note, bool IsEdited, int Version) : Part(Id, Shelf, Ord)
{
    public ImmutableArray<Reacted> Reactions { get; init; } = [];

    public ImmutableArray<KeptComment> Comments { get; init; } = [];

    /// <summary>What was on it is gone for good.</summary>
    public bool IsForgotten { get; init; }

    [JsonIgnore]
    public bool IsRemoved => Shelf == Board.Removed;

    /// <summary>Whether it is with the group.</summary>
    [JsonIgnore]
    public bool IsShown => !IsRemoved && Standing == Standing.Shown;

    [JsonIgnore]
    public int Weight => WeightOf(Content) + Comments.Sum(comment => comment.Words.Length);

    [JsonIgnore]
    public override IEnumerable<string> Inner => Comments.Select(comment => comment.Id);

    public KeptComment? Comment(string? id) => Comments.FirstOrDefault(comment => comment.Id == id);

    public static int WeightOf(TileContent content) =>
        (content.Words?.Length ?? 0) + (content.Strokes.IsDefault ? 0 : content.Strokes.Sum(stroke => 5 * stroke.Points.Length));
}

/// <summary>A comment as it is kept.</summary>
sealed record KeptComment(string Id, string By, DateTimeOffset At, string Words, string? HiddenFor, string? HiddenBy, DateTimeOffset Since);

/// <summary>Where everything lay, as it is kept.</summary>
sealed record KeptArrangement(string Id, long Ord, ImmutableArray<TileMove> Places) : Part(Id, Board.Arrangements, Ord)
{
    public static string IdOf(string point) => $"arrangement:{point}";
}
