using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>A group's board was made.</summary>
/// <param name="By">The facilitator who asked for it.</param>
public sealed record BoardCreated(
    Topic Group, string Title, string? About, BoardLayout Layout, PictureReview Pictures, string By) : Event;

/// <summary>Somebody's own board was made.</summary>
public sealed record OwnBoardCreated(string Owner, BoardLayout Layout) : Event;

/// <summary>A frame of the layout was put on the new board.</summary>
public sealed record FrameLaid(string Tile, string Maker, string? Title, TilePlace Place) : Event;

/// <summary>The board's settings are these from now on.</summary>
[OfPractice]
public sealed record BoardChanged(string Title, string? About, PictureReview Pictures, bool IsClosed) : Event;

/// <summary>Somebody put a tile on the board.</summary>
/// <param name="Standing">Shown, or held until a facilitator has looked.</param>
public sealed record TileAdded(string Tile, TileContent Content, TilePlace Place, TileOrigin? From, Standing Standing) : Event;

/// <summary>Its maker changed what is on a tile.</summary>
public sealed record TileChanged(string Tile, TileContent Content, Standing Standing) : Event;

/// <summary>Their maker moved tiles.</summary>
public sealed record TilesMoved(ImmutableArray<TileMove> Moves) : Event;

/// <summary>Its maker took a tile away.</summary>
public sealed record TileRemoved(string Tile) : Event;

/// <summary>Its maker put a tile back.</summary>
public sealed record TileRestored(string Tile) : Event;

/// <summary>Tiles that were taken away can no longer be restored.</summary>
public sealed record TilesForgotten(ImmutableArray<string> Tiles) : Event;

/// <summary>A facilitator hid a tile.</summary>
[OfPractice]
public sealed record TileHidden(string Tile, string Reason, string Maker) : Event;

/// <summary>A facilitator showed a hidden tile again.</summary>
[OfPractice]
public sealed record TileUnhidden(string Tile, string Maker) : Event;

/// <summary>A facilitator let a picture through.</summary>
[OfPractice]
public sealed record TileApproved(string Tile, string Maker) : Event;

/// <summary>A facilitator gave a picture back with a note.</summary>
[OfPractice]
public sealed record TileReturned(string Tile, string Note, string Maker) : Event;

/// <summary>Somebody set or took back a reaction to a tile.</summary>
public sealed record TileReacted(string Tile, Reaction Reaction, bool IsOn) : Event;

/// <summary>Somebody said something about a tile.</summary>
public sealed record CommentWritten(string Tile, string Comment, string Words) : Event;

/// <summary>Its writer took a comment back.</summary>
public sealed record CommentWithdrawn(string Tile, string Comment) : Event;

/// <summary>A facilitator hid a comment.</summary>
[OfPractice]
public sealed record CommentHidden(string Tile, string Comment, string Reason, string Writer) : Event;

/// <summary>A facilitator showed a hidden comment again.</summary>
[OfPractice]
public sealed record CommentUnhidden(string Tile, string Comment, string Writer) : Event;

/// <summary>It was kept where everything lay.</summary>
/// <param name="Point">Its id: <c>point:OP</c>.</param>
[OfPractice]
public sealed record ArrangementKept(string Point, string Name, ImmutableArray<TileMove> Places) : Event;

/// <summary>Tiles lie where they lay then.</summary>
/// <param name="Moves">Those that lay elsewhere meanwhile.</param>
[OfPractice]
public sealed record ArrangementRestored(string Point, ImmutableArray<TileMove> Moves) : Event;

/// <summary>A kept arrangement was let go.</summary>
[OfPractice]
public sealed record ArrangementDropped(string Point) : Event;

/// <summary>The board has this theme for now, or none.</summary>
[OfPractice]
public sealed record ThemeSet(string? Theme) : Event;

/// <summary>The clock runs.</summary>
[OfPractice]
public sealed record TimerStarted(DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool IsSilent) : Event;

/// <summary>The clock was stopped.</summary>
[OfPractice]
public sealed record TimerStopped : Event;

/// <summary>It is somebody's turn to tell, or nobody's.</summary>
[OfPractice]
public sealed record TurnGiven(string? Person) : Event;

/// <summary>The board is looked at again on that day, or on none.</summary>
[OfPractice]
public sealed record RevisitPlanned(DateOnly? On, string TimeZone) : Event;

/// <summary>The day came.</summary>
public sealed record RevisitCame : Event;

/// <summary>Everybody is asked for their closing words, or no longer.</summary>
[OfPractice]
public sealed record ClosingsAsked(bool IsAsked) : Event;

/// <summary>Somebody wrote what may get in the way and what they do then.</summary>
public sealed record ClosingWritten(string Obstacle, string If, string Then, ClosingReach Reach) : Event;
