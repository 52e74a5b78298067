using Homework.Boards;

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
}
