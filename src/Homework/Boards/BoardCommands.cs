using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>A group makes this board (told, never sent by a person).</summary>
/// <param name="By">The facilitator who asked for it; the layout's frames are theirs.</param>
[ToldOnly]
public sealed record CreateBoard(Topic Group, BoardPlan Plan, string By) : Command;

/// <summary>A person's own topic makes this board (told, never sent by a person). What it is called is kept there alone.</summary>
[ToldOnly]
public sealed record CreateOwnBoard(string Owner, BoardLayout Layout) : Command
{
    /// <summary>The titles of the layout's frames, in order.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];
}

/// <summary>A facilitator changes what <see cref="BoardPlan"/> set; null leaves a value as it is, an empty <paramref name="About"/> takes it away.</summary>
/// <param name="IsClosed">Closed: looked at, not added to. What one made can still be taken away.</param>
public sealed record ChangeBoard(string? Title, string? About, PictureReview? Pictures, bool? IsClosed) : Command;

/// <summary>Puts a tile on the board; its id is the command's op.</summary>
/// <param name="From">The tile of one's own board that it was chosen from, or null.</param>
public sealed record AddTile(TileContent Content, TilePlace Place, TileOrigin? From) : Command;

/// <summary>Changes what is on a tile of one's own.</summary>
/// <param name="Version">The version that was changed; another in between is refused.</param>
public sealed record ChangeTile(string Tile, TileContent Content, int Version) : Command;

/// <summary>Moves, sizes, turns or lifts tiles of one's own: all of them or none. 1 to 200.</summary>
public sealed record MoveTiles(ImmutableArray<TileMove> Moves) : Command;

/// <summary>Takes a tile of one's own away; for a day it can be restored.</summary>
public sealed record RemoveTile(string Tile) : Command;

/// <summary>Puts a tile of one's own back as it was.</summary>
public sealed record RestoreTile(string Tile) : Command;

/// <summary>A facilitator hides a tile from the group, with a reason to its maker (1 to 1,000 characters).</summary>
public sealed record HideTile(string Tile, string Reason) : Command;

/// <summary>Shows a hidden tile again.</summary>
public sealed record UnhideTile(string Tile) : Command;

/// <summary>A facilitator lets a picture through that waits.</summary>
/// <param name="Version">The version that was looked at.</param>
public sealed record ApproveTile(string Tile, int Version) : Command;

/// <summary>A facilitator gives a picture that waits back to its maker, with a note (1 to 1,000 characters).</summary>
public sealed record ReturnTile(string Tile, string Note) : Command;

/// <summary>Sets or takes back one's own reaction to a tile.</summary>
public sealed record ReactToTile(string Tile, Reaction Reaction, bool IsOn) : Command;

/// <summary>Says something about a tile: 1 to 500 characters. Its id is the command's op.</summary>
public sealed record WriteComment(string Tile, string Words) : Command;

/// <summary>Takes a comment of one's own back, for good.</summary>
public sealed record WithdrawComment(string Tile, string Comment) : Command;

/// <summary>A facilitator hides a comment from the group, with a reason to its writer (1 to 1,000 characters).</summary>
public sealed record HideComment(string Tile, string Comment, string Reason) : Command;

/// <summary>Shows a hidden comment again.</summary>
public sealed record UnhideComment(string Tile, string Comment) : Command;

/// <summary>A facilitator keeps where everything lies now, under a name of 1 to 80 characters; never what is on the tiles. At most 20.</summary>
public sealed record KeepArrangement(string Name) : Command;

/// <summary>A facilitator has every tile that is still there lie where it lay then.</summary>
public sealed record RestoreArrangement(string Point) : Command;

/// <summary>A facilitator lets go of a kept arrangement.</summary>
public sealed record DropArrangement(string Point) : Command;

/// <summary>A facilitator gives the board a theme for now: 1 to 300 characters, or takes it off with null.</summary>
public sealed record SetTheme(string? Theme) : Command;

/// <summary>A facilitator starts the clock, from now.</summary>
/// <param name="Minutes">1 to 120.</param>
/// <param name="IsSilent">Everybody adds, nobody comments meanwhile.</param>
public sealed record StartTimer(int Minutes, bool IsSilent) : Command;

/// <summary>A facilitator stops the clock.</summary>
public sealed record StopTimer : Command;

/// <summary>A facilitator asks somebody to tell of what they made, or nobody with null.</summary>
public sealed record GiveTurn(string? Person) : Command;

/// <summary>A facilitator sets the day on which all are asked to look at the board again, or none with null.</summary>
/// <param name="On">After today, within a year.</param>
/// <param name="TimeZone">IANA name: where that day is; they are told at nine in the morning there.</param>
public sealed record PlanRevisit(DateOnly? On, string TimeZone) : Command;

/// <summary>A facilitator asks everybody for their closing words, which can then be written after the board was closed, too; or no longer.</summary>
public sealed record AskForClosings(bool IsAsked) : Command;

/// <summary>What may get in the way, and what one does then; written again, it replaces the earlier one.</summary>
/// <param name="Obstacle">1 to 500 characters.</param>
/// <param name="If">When it happens: 1 to 300 characters.</param>
/// <param name="Then">What one does: 1 to 300 characters.</param>
public sealed record WriteClosing(string Obstacle, string If, string Then, ClosingReach Reach) : Command;
