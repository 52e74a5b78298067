using Homework.Boards;
using Homework.Web.Demo;

namespace Homework.Tests.Web.Demo;

/// <summary>The invented group has a vision board.</summary>
public sealed class DemoBoardTests
{
    [Fact]
    public async Task Everybody_has_put_something_on_it()
    {
        await using var host = await Visit.Start();
        await using var maya = await Visit.As("maya", host);
        var items = await maya.Items(maya.Cast.Board);

        var tiles = items.OfType<Tile>().ToArray();
        Assert.Equal(4, tiles.Count(tile => tile.Content.What == TileKind.Frame));
        Assert.Equal(7, tiles.Select(tile => tile.By).Distinct().Count());
        Assert.Contains(tiles, tile => tile.Content.Link == maya.Cast.Challenge);
        Assert.Contains(items.OfType<Comment>(), comment => comment.Words.Contains("honey"));
        Assert.NotNull(items.OfType<BoardGuide>().Single().Theme);
    }

    [Fact]
    public async Task While_somebody_looks_at_it_members_move_their_own_tiles_a_little_and_are_seen_to_do_it()
    {
        await using var host = await Visit.Start("--Demo:Pace=20");
        await using var dana = await Visit.As("dana", host);
        var before = (await dana.Items(dana.Cast.Board)).OfType<Tile>().ToDictionary(tile => tile.Id);

        for (var moves = 0; moves < 3; moves++)
        {
            var moved = await dana.Next<Tile>(tile => tile.Place != before[tile.Id].Place);
            before[moved.Id] = moved;
            Assert.True(await dana.Points("drag").AnyAsync(by => by == moved.By));
            var home = DemoBoard.Invented.Tiles.Single(tile => tile.Id == moved.Id);
            Assert.InRange(moved.Place.X - home.X, -BoardScene.Stray, BoardScene.Stray);
            Assert.InRange(moved.Place.Y - home.Y, -BoardScene.Stray, BoardScene.Stray);
        }
        Assert.Equal(before.Count, (await dana.Items(dana.Cast.Board)).OfType<Tile>().Count());
    }

    [Fact]
    public async Task What_they_say_and_how_they_react_is_on_tiles_of_others()
    {
        await using var host = await Visit.Start("--Demo:Pace=20");
        await using var dana = await Visit.As("dana", host);
        var items = await dana.Items(dana.Cast.Board);
        var tiles = items.OfType<Tile>().ToDictionary(tile => tile.Id);
        var reacted = await dana.Next<Tile>(tile => tile.Reactions.Length > tiles[tile.Id].Reactions.Length);
        Assert.NotEqual(reacted.By, reacted.Reactions[^1].By);
        Assert.Single(reacted.Reactions, one => one.By == reacted.Reactions[^1].By);
    }
}
