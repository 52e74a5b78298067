using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>The board. Id: <c>board</c>.</summary>
/// <param name="Group">The group whose it is, or null: somebody's own.</param>
/// <param name="Owner">The one person whose own it is, or null.</param>
/// <param name="Title">Null on one's own board: it is called by its card.</param>
/// <param name="Width">In units; places go by it.</param>
public sealed record BoardSheet(
    string Id, Topic? Group, string? Owner, string? Title, string? About, BoardLayout Layout, PictureReview Pictures, bool IsClosed,
    int Width, int Height) : Item(Id);

/// <summary>How the group is led through the board. Id: <c>guide</c>.</summary>
/// <param name="TimerEndsAt">When the clock runs out; it says so by itself. Null where none was started, or it was stopped.</param>
/// <param name="IsSilent">While the clock runs nobody comments.</param>
/// <param name="Turn">Who tells of what they made, or null.</param>
/// <param name="RevisitOn">The day on which all look again, or null.</param>
public sealed record BoardGuide(
    string Id, string? Theme, DateTimeOffset? TimerStartsAt, DateTimeOffset? TimerEndsAt, bool IsSilent, string? Turn, DateOnly? RevisitOn,
    string? RevisitZone) : Item(Id)
{
    /// <summary>Everybody is asked for their closing words, also once the board is closed.</summary>
    public bool AsksClosings { get; init; }
}

/// <summary>A tile. Its id is the op that put it there, or <c>frame:N</c> of a layout; a part on the shelf <c>tiles</c>.</summary>
/// <param name="Picture">That of its content: whoever sees the tile may be given the file.</param>
/// <param name="Version">Counts what was on it, for <see cref="ChangeTile"/>.</param>
/// <param name="From">For its maker: the tile of their own board that it was chosen from.</param>
/// <param name="Review">For its maker and the facilitators, where it is not with the group.</param>
public sealed record Tile(
    string Id, string By, DateTimeOffset At, TileContent Content, string? Picture, TilePlace Place, bool IsEdited, int Version,
    ImmutableArray<Reacted> Reactions, TileOrigin? From, Review? Review) : Item(Id);

/// <summary>What somebody said about a tile. Its id is the op that wrote it.</summary>
/// <param name="Review">For its writer and the facilitators, where it is hidden.</param>
public sealed record Comment(string Id, string Tile, string By, DateTimeOffset At, string Words, Review? Review) : Item(Id);

/// <summary>A tile that was taken away and can be restored.</summary>
/// <param name="At">When; for a day after that.</param>
public sealed record RemovedTile(string Tile, TileKind What, DateTimeOffset At);

/// <summary>What one took away and can restore, the latest last. Id: <c>removed</c>; to <c>Member(id)</c> only.</summary>
public sealed record RemovedTiles(string Id, ImmutableArray<RemovedTile> Tiles) : Item(Id);

/// <summary>A kept arrangement, for facilitators. Id: <c>point:OP</c>.</summary>
/// <param name="Tiles">How many lay there.</param>
public sealed record Arrangement(string Id, string Name, string By, DateTimeOffset At, int Tiles) : Item(Id);

/// <summary>What may get in somebody's way, and what they do then. Id: <c>closing:PERSON</c>.</summary>
public sealed record Closing(
    string Id, string By, DateTimeOffset At, string Obstacle, string If, string Then, ClosingReach Reach) : Item(Id);
