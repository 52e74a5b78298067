using System.Collections.Immutable;
using Homework.Boards;
using Homework.Kernel;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>A tile belongs to its maker: they move, change, remove and restore it, and nobody else does.</summary>
public sealed class OwningTests
{
    readonly BoardStory story = new();

    [Fact]
    public void Everybody_of_the_group_sees_a_tile_and_who_made_it()
    {
        var tile = story.Adds(Maya);
        story.OnlySeenBy(tile, Rosa, Maya, Jon, Olu);
        Assert.Equal((Maya, "A walk by the sea.", At()), (story.TileOf(tile).By, story.TileOf(tile).Content.Words, story.TileOf(tile).Place));
    }

    [Theory, InlineData(Jon), InlineData(Rosa)]
    public void Nobody_else_moves_changes_or_removes_a_tile(string other)
    {
        var tile = story.Adds(Maya);
        story.Refuses("not-yours", other, new MoveTiles([new TileMove(tile, At(0, 0))]));
        story.Refuses("not-yours", other, new ChangeTile(tile, Note("Mine now."), 1));
        story.Refuses("not-yours", other, new RemoveTile(tile));
        Assert.Equal(At(), story.TileOf(tile).Place);
    }

    [Fact]
    public void One_tile_of_somebody_else_among_ones_own_keeps_all_where_they_are()
    {
        var (own, others) = (story.Adds(Jon), story.Adds(Maya));
        story.Refuses("not-yours", Jon, new MoveTiles([new TileMove(own, At(0, 0)), new TileMove(others, At(0, 0))]));
        Assert.Equal(At(), story.TileOf(own).Place);
    }

    [Fact]
    public void Many_tiles_are_moved_in_one_event()
    {
        var (one, two, still) = (story.Adds(Maya), story.Adds(Maya), story.Adds(Maya));
        var before = story.Facts.Count;
        story.Does(Maya, new MoveTiles([new TileMove(one, At(5, 6, 7)), new TileMove(two, At(8, 9)), new TileMove(still, At())]));
        Assert.Equal(2, Assert.IsType<TilesMoved>(Assert.Single(story.Facts.Skip(before)).Event).Moves.Length);
        Assert.Equal((At(5, 6, 7), At(8, 9)), (story.TileOf(one).Place, story.TileOf(two).Place));
        story.Refuses("tile-moves", Maya, new MoveTiles([]));
        story.Refuses("tile-moves", Maya, new MoveTiles([new TileMove(one, At()), new TileMove(one, At(1, 1))]));
        story.Refuses("tile-moves", Maya, new MoveTiles([.. Enumerable.Range(0, 201).Select(i => new TileMove($"t{i}", At()))]));
    }

    [Fact]
    public void A_change_counts_versions_so_that_none_is_lost()
    {
        var tile = story.Adds(Maya);
        story.Does(Maya, new ChangeTile(tile, Note("Two walks."), 1));
        Assert.Equal((2, true, "Two walks."), (story.TileOf(tile).Version, story.TileOf(tile).IsEdited, story.TileOf(tile).Content.Words));
        story.Refuses("edited-meanwhile", Maya, new ChangeTile(tile, Note("Three walks."), 1));
        story.Refuses("tile-kind", Maya, new ChangeTile(tile, Drawing(1, 1), 2));
        var before = story.Facts.Count;
        story.Does(Maya, new ChangeTile(tile, Note("Two walks."), 2));
        Assert.Equal(before, story.Facts.Count);
    }

    [Fact]
    public void What_one_removed_one_can_restore_as_it_was_within_the_day()
    {
        var tile = story.Adds(Maya, Note("Bread on Sundays."));
        var comment = story.Does(Jon, new WriteComment(tile, "I would come."));
        story.Does(Maya, new RemoveTile(tile));
        story.OnlySeenBy(tile);
        story.OnlySeenBy(comment);
        story.OnlySeenBy("removed", Maya);
        Assert.Equal(new RemovedTile(tile, TileKind.Note, story.Now), Assert.Single(story.Sees<RemovedTiles>(Maya, "removed")!.Tiles));

        story.Refuses("no-such-tile", Jon, new RestoreTile(tile));
        story.Refuses("no-such-tile", Maya, new MoveTiles([new TileMove(tile, At())]));
        story.Passes(TimeSpan.FromHours(23));
        story.Does(Maya, new RestoreTile(tile));

        Assert.Equal("Bread on Sundays.", story.TileOf(tile, Jon).Content.Words);
        Assert.True(story.Sees(Olu, comment));
        Assert.False(story.Sees(Maya, "removed"));
    }

    [Fact]
    public void After_a_day_what_was_removed_is_forgotten()
    {
        var tile = story.Adds(Maya, Note("Bread on Sundays."));
        story.Does(Maya, new RemoveTile(tile));
        story.Passes(TimeSpan.FromHours(25));
        story.Refuses("too-late", Maya, new RestoreTile(tile));
        Assert.DoesNotContain("Bread", System.Text.Encoding.UTF8.GetString(Json.Bytes<Part>(story.State.Tile(tile)!)), StringComparison.Ordinal);
        Assert.Null(story.Due);
    }

    [Fact]
    public void Whoever_removes_very_much_can_restore_the_latest()
    {
        var tiles = Enumerable.Range(0, 201).Select(_ => story.Adds(Maya)).ToArray();
        foreach (var tile in tiles) story.Does(Maya, new RemoveTile(tile));
        Assert.Equal(200, story.State.Gone.Length);
        story.Refuses("too-late", Maya, new RestoreTile(tiles[0]));
        story.Does(Maya, new RestoreTile(tiles[200]));
    }

    [Fact]
    public void An_observer_looks_and_an_outsider_does_not()
    {
        story.Refuses("read-only", Olu, new AddTile(Note(), At(), null));
        story.Refuses("no-such-board", Zoe, new AddTile(Note(), At(), null));
        Assert.False(story.Sees(Zoe, "board"));
    }

    [Fact]
    public void A_closed_board_is_looked_at_and_ones_own_can_still_be_taken_away()
    {
        var tile = story.Adds(Maya);
        story.Refuses("not-facilitator", Maya, new ChangeBoard(null, null, null, true));
        story.Does(Rosa, new ChangeBoard(null, null, null, true));
        Assert.Equal(new Homework.Groups.NoteBoard(Hopes, "Our hopes", true), Assert.Single(story.Told).Command);
        story.Refuses("board-closed", Maya, new AddTile(Note(), At(), null));
        story.Refuses("board-closed", Maya, new MoveTiles([new TileMove(tile, At(0, 0))]));
        story.Does(Maya, new RemoveTile(tile));
    }

    [Fact]
    public void A_forgotten_persons_tiles_are_gone_and_what_was_said_of_them_changes_nothing()
    {
        var tile = story.Adds(Maya);
        story.Does(Jon, new WriteComment(tile, "Me too."));
        story.Does(Rosa, new HideTile(tile, "Let us talk first."));
        story.Adds(Jon, Note("Stays."));
        var rest = story.Replayed(without: Maya);
        Assert.Null(rest.Tile(tile));
        Assert.Equal(5, rest.Count); // the four frames and what Jon made
    }
}
