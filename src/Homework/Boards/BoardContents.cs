using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What a tile is.</summary>
public enum TileKind
{
    /// <summary>A note: some sentences on coloured paper.</summary>
    Note,

    /// <summary>A few big words.</summary>
    Words,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Something drawn by hand.</summary>
    Drawing,

    /// <summary>An area of the board, with a title.</summary>
    Frame,
}

/// <summary>When pictures that members bring reach the group. Built-in ones always do at once.</summary>
public enum PictureReview
{
    /// <summary>At once.</summary>
    AtOnce,

    /// <summary>After a facilitator approved them.</summary>
    AfterReview,
}

/// <summary>What a board begins with: frames that belong to whoever makes it.</summary>
public enum BoardLayout
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>Four areas of life, two by two.</summary>
    FourAreas,

    /// <summary>A path of five places, from now to there.</summary>
    Path,

    /// <summary>A tree: roots, trunk, and three places in its crown.</summary>
    Tree,

    /// <summary>Two halves: now, and one day.</summary>
    NowAndThen,
}

/// <summary>With whom the closing of a board is shared.</summary>
public enum ClosingReach
{
    /// <summary>Its writer alone.</summary>
    Own,

    /// <summary>The facilitators, too.</summary>
    Care,

    /// <summary>The whole group.</summary>
    Group,
}

/// <summary>A line that was drawn in one go.</summary>
/// <param name="Colour">One of the tiles' colours.</param>
/// <param name="Width">1 to 100, in units of the board.</param>
/// <param name="Points">
/// x and y of each point in turn, each 0 to 10,000: ten-thousandths of the tile's width and height. At most 4,000 points in
/// all strokes of a tile, which has at most 200 strokes.
/// </param>
public sealed record Stroke(string Colour, int Width, ImmutableArray<int> Points);

/// <summary>What is on a tile.</summary>
/// <param name="What">What it is; a tile stays what it is.</param>
/// <param name="Words">
/// A note's text (1 to 1,000 characters), big words (1 to 200), what a picture shows (at most 200; needed for one that
/// somebody brought), what a drawing shows (at most 200), or a frame's title (at most 80); null where there is none.
/// </param>
/// <param name="Picture">Of a picture: its id, or <c>built-in:NAME</c>. Else null.</param>
/// <param name="Strokes">Of a drawing: at least one. Else empty.</param>
/// <param name="Colour">One of <c>paper ink teal clay plum rose sky moss sand slate</c>.</param>
/// <param name="Link">What it shows the progress of: a challenge, or a group's goals with <see cref="Goal"/>; null where it shows none.</param>
public sealed record TileContent(
    TileKind What, string? Words, string? Picture, ImmutableArray<Stroke> Strokes, string Colour, Topic? Link)
{
    /// <summary>
    /// Which of the goals, by its id; null with any other link. Only the reference: what somebody sees of the goal is what the goals
    /// show to them.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Goal { get; init; }
}

/// <summary>Where a tile lies on a board of 6,000 by 4,000 units, counted from its upper left corner.</summary>
/// <param name="X">Left edge before turning; the tile lies within the board.</param>
/// <param name="Y">Upper edge before turning.</param>
/// <param name="Width">20 to 6,000.</param>
/// <param name="Height">20 to 4,000.</param>
/// <param name="Turn">Degrees clockwise about its middle, -180 to 180.</param>
/// <param name="Z">0 to 1,000,000: higher ones lie on top, of equal ones the younger.</param>
public sealed record TilePlace(int X, int Y, int Width, int Height, int Turn, int Z);

/// <summary>A tile and where it lies.</summary>
public sealed record TileMove(string Tile, TilePlace Place);

/// <summary>The tile of one's own board that a tile was chosen from.</summary>
public sealed record TileOrigin(Topic Board, string Tile);

/// <summary>How a board of a group begins.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="About">What it is for; at most 1,000 characters, or null.</param>
/// <param name="Layout">What it begins with.</param>
/// <param name="Titles">The titles of the layout's frames, in their order, in the group's language; at most 80 characters each. Fewer leave the others without.</param>
/// <param name="Pictures">When pictures reach the group.</param>
public sealed record BoardPlan(string Title, string? About, BoardLayout Layout, ImmutableArray<string> Titles, PictureReview Pictures);
