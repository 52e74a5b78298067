using Homework.Boards;
using Homework.Groups;
using Homework.Journals;

namespace Homework.Web.Demo;

/// <summary>What the invented group has put on its vision board so far.</summary>
sealed partial class DemoHistory
{
    readonly DemoBoard board = DemoBoard.Invented;

    void PlanBoard()
    {
        Plan(At("10d 09:00"), at => Say(cast.Group, Dana, at, new AddBoard(board.Plan), board.Id));
        Plan(At("10d 09:05"), at => Say(cast.Board, Dana, at, new SetTheme(board.Theme)));
        foreach (var (tile, layer) in board.Tiles.Select((tile, layer) => (tile, layer + 1))) Plan(At(tile.At), at => Put(tile, layer, at));
    }

    async Task Put(DemoTile tile, int layer, DateTimeOffset at)
    {
        var place = new TilePlace(tile.X, tile.Y, tile.Width, tile.Height, tile.Turn, layer);
        await Say(cast.Board, tile.By, at, new AddTile(tile.Content(cast.Challenge), place, null), tile.Id);
        foreach (var reacted in tile.Reactions.Select(reacted => reacted.Split(' ')))
            Plan(at.AddMinutes(random.Next(10, 300)), then =>
                Say(cast.Board, reacted[0], then, new ReactToTile(tile.Id, Enum.Parse<Reaction>(reacted[1], ignoreCase: true), IsOn: true)));
        var after = at;
        foreach (var said in tile.Comments.Select(said => said.Split(' ', 2)))
        {
            after = after.AddMinutes(random.Next(30, 200));
            Plan(after, then => Say(cast.Board, said[0], then, new WriteComment(tile.Id, said[1])));
        }
    }
}
