using System.Collections.Immutable;
using Homework.Boards;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>The invented group's vision board as <c>demo-board.json</c> has it.</summary>
/// <param name="Live">What simulated members say about tiles while somebody watches.</param>
/// <param name="Likes">How they react.</param>
sealed record DemoBoard(
    string Id, string Title, string About, string Theme, ImmutableArray<string> Titles, DemoTile[] Tiles, LiveComment[] Live, Reaction[] Likes)
{
    /// <summary>The board of this program.</summary>
    public static DemoBoard Invented { get; } = DemoData.Read<DemoBoard>("demo-board.json");

    /// <summary>How it begins.</summary>
    public BoardPlan Plan => new(Title, About, BoardLayout.FourAreas, Titles, PictureReview.AfterReview);
}

/// <summary>A tile of it.</summary>
/// <param name="At">When it was put there: <c>12d 18:45</c> ago.</param>
/// <param name="Link">Whether it shows how the challenge goes.</param>
sealed record DemoTile(
    string Id, string By, string At, TileKind What, int X, int Y, int Width, int Height, int Turn, string? Words = null, string? Picture = null,
    string Colour = "paper", bool Link = false)
{
    /// <summary>Who reacted how: <c>maya hope</c>.</summary>
    public string[] Reactions { get; init; } = [];

    /// <summary>Who said what: <c>maya Yes.</c></summary>
    public string[] Comments { get; init; } = [];

    /// <summary>What is on it.</summary>
    public TileContent Content(Topic challenge) => new(What, Words, Picture, [], Colour, Link ? challenge : null);
}

/// <summary>What somebody is still to say about a tile.</summary>
sealed record LiveComment(string By, string Tile, string Words);
