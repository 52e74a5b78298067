using Homework.Boards;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>
/// What simulated members do on the board. However long it goes on, the board stays as it is: nothing is added but a few
/// comments, each once, and tiles keep near the place where they were put first.
/// </summary>
sealed class BoardScene(DemoCast cast, Random random)
{
    /// <summary>How far from its first place a tile is moved, in units of the board.</summary>
    public const int Stray = 120;

    const int Moved = 3 * Stray; // further than that only a visitor moved it, and there it stays

    readonly DemoBoard board = DemoBoard.Invented;

    /// <summary>A tile of this member's own and where it goes from there, a little to the side; or null.</summary>
    public (Tile Tile, TilePlace To)? Move(SimulatedMember member)
    {
        var own = Tiles(member).Where(tile => tile.By == member.Person && IsNearHome(tile)).ToArray();
        if (own.Length == 0 || Sheet(member) is not { } sheet) return null;
        var tile = own[random.Next(own.Length)];
        var home = Home(tile)!;
        var to = tile.Place with
        {
            X = Math.Clamp(home.X + random.Next(-Stray, Stray + 1), 0, sheet.Width - tile.Place.Width),
            Y = Math.Clamp(home.Y + random.Next(-Stray, Stray + 1), 0, sheet.Height - tile.Place.Height),
        };
        return (tile, to);
    }

    /// <summary>A tile of somebody else to which this member has not reacted, and how they do; or null.</summary>
    public (Tile Tile, Command Deed)? React(SimulatedMember member)
    {
        var others = Tiles(member).Where(tile => tile.By != member.Person && tile.Reactions.All(one => one.By != member.Person)).ToArray();
        if (others.Length == 0) return null;
        var tile = others[random.Next(others.Length)];
        return (tile, new ReactToTile(tile.Id, board.Likes[random.Next(board.Likes.Length)], IsOn: true));
    }

    /// <summary>A tile about which this member still has something to say, and that; or null.</summary>
    public (Tile Tile, Command Deed)? Comment(SimulatedMember member)
    {
        var said = member.Sees(cast.Board).OfType<Comment>().Select(comment => comment.Words).ToHashSet();
        var left = board.Live.Where(one => one.By == member.Id && !said.Contains(one.Words))
            .Select(one => (Tile: Tiles(member).FirstOrDefault(tile => tile.Id == one.Tile), one.Words)).Where(one => one.Tile is not null).ToArray();
        if (left.Length == 0) return null;
        var (tile, words) = left[random.Next(left.Length)];
        return (tile!, new WriteComment(tile!.Id, words));
    }

    /// <summary>A tile that this member looks at, or null.</summary>
    public Tile? Look(SimulatedMember member) => Tiles(member) is { Length: > 0 } tiles ? tiles[random.Next(tiles.Length)] : null;

    BoardSheet? Sheet(SimulatedMember member) => member.Sees(cast.Board).OfType<BoardSheet>().FirstOrDefault();

    Tile[] Tiles(SimulatedMember member) => [.. member.Sees(cast.Board).OfType<Tile>().Where(tile => tile.Review is null && Home(tile) is not null)];

    DemoTile? Home(Tile tile) => board.Tiles.FirstOrDefault(one => one.Id == tile.Id);

    bool IsNearHome(Tile tile) =>
        Home(tile) is { } home && Math.Abs(tile.Place.X - home.X) <= Moved && Math.Abs(tile.Place.Y - home.Y) <= Moved;
}
