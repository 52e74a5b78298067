using Homework.Boards;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>What goes on on the board while a visitor looks at it: cursors, a tile moved a little, a reaction, a few words.</summary>
sealed partial class Scene
{
    const int Steps = 14; // of a way of the hand
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(90);

    readonly BoardScene onBoard = new(cast, random);
    readonly Dictionary<string, (int X, int Y)> cursors = [];
    DateTimeOffset boardIdleUntil = time.GetUtcNow();

    /// <summary>Something that somebody does on the board, where it is time for that.</summary>
    Task? HappenOnBoard()
    {
        if (time.GetUtcNow() < boardIdleUntil) return null;
        boardIdleUntil = In(3, 9);
        if (One(Free(members)) is not { } member) return null;
        if (!boardBudget.HasRoom(isAnswer: false)) return LookAround(member);
        return random.Next(100) switch
        {
            < 45 when onBoard.Move(member) is var (tile, to) => Do(member, isAnswer: false, () => Drag(member, tile, to), from: boardBudget),
            < 65 when onBoard.React(member) is var (tile, deed) => Do(member, isAnswer: false, () => Answer(member, tile, deed), from: boardBudget),
            < 72 when onBoard.Comment(member) is var (tile, deed) => Do(member, isAnswer: false, () => Answer(member, tile, deed), from: boardBudget),
            _ => LookAround(member),
        };
    }

    Task? LookAround(SimulatedMember member) => onBoard.Look(member) is { } tile
        ? Do(member, isAnswer: false, () => Glide(member, Middle(tile.Place)), isFree: true) : null;

    /// <summary>Takes a tile of their own and puts it down elsewhere.</summary>
    async Task<bool> Drag(SimulatedMember member, Tile tile, TilePlace to)
    {
        var start = tile.Place;
        await Glide(member, Middle(start));
        for (var step = 1; step <= Steps; step++)
        {
            var now = start with { X = Between(start.X, to.X, step), Y = Between(start.Y, to.Y, step) };
            await member.Point(cast.Board, "drag", tile.Id, now.X, now.Y, now.Width, now.Height, now.Turn);
            await PointAt(member, Middle(now));
        }
        return await member.Send(cast.Board, new MoveTiles([new TileMove(tile.Id, to)]));
    }

    async Task<bool> Answer(SimulatedMember member, Tile tile, Command deed)
    {
        await Glide(member, Middle(tile.Place));
        await Task.Delay(TimeSpan.FromSeconds(deed is WriteComment { Words.Length: var length } ? Math.Clamp(length / 12.0, 2, 6) : 1) / pace, time, over);
        return await member.Send(cast.Board, deed);
    }

    /// <summary>The cursor goes there from where it was.</summary>
    async Task<bool> Glide(SimulatedMember member, (int X, int Y) to)
    {
        var start = cursors.TryGetValue(member.Id, out var last) ? last : (X: to.X / 2, Y: to.Y / 2);
        for (var step = 1; step <= Steps; step++) await PointAt(member, (Between(start.X, to.X, step), Between(start.Y, to.Y, step)));
        return true;
    }

    async Task PointAt(SimulatedMember member, (int X, int Y) at)
    {
        cursors[member.Id] = at;
        await member.Point(cast.Board, "cursor", null, at.X, at.Y);
        await Task.Delay(Step / pace, time, over);
    }

    static (int X, int Y) Middle(TilePlace place) => (place.X + place.Width / 2, place.Y + place.Height / 2);

    /// <summary>Slow at first, slow at last, as hands go.</summary>
    static int Between(int from, int to, int step)
    {
        var way = step / (double)Steps;
        return from + (int)Math.Round((to - from) * way * way * (3 - 2 * way));
    }
}
