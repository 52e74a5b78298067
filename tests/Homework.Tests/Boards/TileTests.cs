using System.Collections.Immutable;
using Homework.Boards;
using Homework.Journals;
using Homework.Kernel;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>What may be on a tile, how much, and where.</summary>
public sealed class TileTests
{
    readonly BoardStory story = new();

    [Fact]
    public void A_board_begins_with_the_frames_of_its_layout_which_belong_to_whoever_made_it()
    {
        var frames = Enumerable.Range(1, 4).Select(number => story.TileOf($"frame:{number}", Jon)).ToArray();
        Assert.Equal(["People", "Days", "Body", "Joy"], frames.Select(frame => frame.Content.Words));
        Assert.All(frames, frame => Assert.Equal((Rosa, TileKind.Frame), (frame.By, frame.Content.What)));
        story.Does(Rosa, new ChangeTile("frame:1", frames[0].Content with { Words = "Friends" }, 1));
        story.Refuses("not-yours", Maya, new RemoveTile("frame:1"));
    }

    [Theory, InlineData(BoardLayout.Free, 0), InlineData(BoardLayout.FourAreas, 4), InlineData(BoardLayout.Path, 5), InlineData(BoardLayout.Tree, 5), InlineData(BoardLayout.NowAndThen, 2)]
    public void Every_layout_lies_within_the_board(BoardLayout layout, int frames)
    {
        var begun = new BoardStory(new BoardPlan("Hopes", null, layout, [], PictureReview.AtOnce));
        Assert.Equal(frames, begun.State.Count);
        foreach (var tile in begun.State.Lying()) begun.Does(Rosa, new AddTile(Note(), tile.Place, null));
    }

    [Fact]
    public void Notes_words_pictures_drawings_and_frames_can_be_put_on_it()
    {
        TileContent[] contents =
        [
            Note(), new(TileKind.Words, "Hope", null, [], "plum", null), Picture("built-in:sunrise-over-hills", null), Picture("9f2c"),
            Drawing(0, 0, 10_000, 10_000), new(TileKind.Frame, null, null, [], "sky", null),
        ];
        foreach (var content in contents) Assert.Equal(content with { Strokes = [] }, story.TileOf(story.Adds(Maya, content)).Content with { Strokes = [] });
    }

    [Fact]
    public void What_cannot_be_on_a_tile_is_refused_with_what_to_do()
    {
        Refused("tile-note", Note(" "));
        Refused("tile-note", Note(new string('x', 1_001)));
        Refused("tile-words", new TileContent(TileKind.Words, new string('x', 201), null, [], "paper", null));
        Refused("tile-frame", new TileContent(TileKind.Frame, "two\nlines", null, [], "paper", null));
        Refused("tile-shows", Picture("9f2c", null));
        Refused("tile-picture", Picture("built-in:no-such"));
        Refused("tile-picture", Picture("https://elsewhere.example/a.png"));
        Refused("tile-picture", Note() with { Picture = "9f2c" });
        Refused("tile-drawing", Drawing());
        Refused("tile-drawing", Drawing(1, 2, 3));
        Refused("tile-drawing", Drawing(0, 10_001));
        Refused("tile-drawing", Drawing([.. Enumerable.Repeat(1, 8_002)]));
        Refused("tile-drawing", Drawing(1, 1) with { Strokes = [new Stroke("ink", 0, [1, 1])] });
        Refused("tile-drawing", Note() with { Strokes = [new Stroke("ink", 1, [1, 1])] });
        Refused("tile-colour", Note() with { Colour = "#ff0000" });
        Refused("not-a-choice", Note() with { What = (TileKind)9 });
        story.Adds(Maya, Drawing([.. Enumerable.Repeat(1, 8_000)]));
    }

    [Theory]
    [InlineData(-1, 0, 100, 100, 0, 0), InlineData(5_901, 0, 100, 100, 0, 0), InlineData(0, 3_901, 100, 100, 0, 0), InlineData(0, 0, 19, 100, 0, 0)]
    [InlineData(0, 0, 100, 4_001, 0, 0), InlineData(0, 0, 100, 100, 181, 0), InlineData(0, 0, 100, 100, 0, -1), InlineData(0, 0, 100, 100, 0, 1_000_001)]
    [InlineData(int.MaxValue, 0, int.MaxValue, 100, 0, 0)]
    public void A_tile_lies_within_the_board(int x, int y, int width, int height, int turn, int z)
    {
        var place = new TilePlace(x, y, width, height, turn, z);
        story.Refuses("tile-place", Maya, new AddTile(Note(), place, null));
        story.Refuses("tile-place", Maya, new MoveTiles([new TileMove(story.Adds(Maya), place)]));
    }

    [Fact]
    public void A_tile_shows_the_progress_of_a_challenge_that_it_is_linked_to()
    {
        var tile = story.Adds(Maya, Note() with { Link = Walks });
        Assert.Equal(Walks, story.TileOf(tile, Jon).Content.Link);
        Refused("tile-link", Note() with { Link = Tuesday });
        Refused("tile-link", Note() with { Link = Walks with { Practice = "lakeside" } });
        Refused("tile-link", Note() with { Link = Walks, Goal = "a-goal" });
        story.Does(Maya, new ChangeTile(tile, Note(), 1));
        Assert.Null(story.TileOf(tile, Jon).Content.Link);
    }

    [Fact]
    public void A_tile_that_goes_with_a_goal_holds_its_id_and_nothing_of_it()
    {
        var goals = new Topic("goals", "riverside", "tuesday");
        var tile = story.Adds(Maya, Note() with { Link = goals, Goal = "a-goal" });
        Assert.Equal((goals, "a-goal"), (story.TileOf(tile, Jon).Content.Link, story.TileOf(tile, Jon).Content.Goal));
        Refused("tile-link", Note() with { Link = goals });
        Refused("tile-link", Note() with { Goal = "a-goal" });
        Refused("tile-link", Note() with { Link = goals, Goal = "not an id" });
        Refused("tile-link", Note() with { Link = goals with { Practice = "lakeside" }, Goal = "a-goal" });
    }

    [Fact]
    public void A_board_has_room_for_a_thousand_tiles()
    {
        var free = Filled();
        free.Refuses("board-full", Maya, new AddTile(Note(), At(), null));
        var last = free.State.Lying().MaxBy(tile => tile.Ord)!.Id;
        free.Does(Maya, new RemoveTile(last));
        free.Adds(Maya);
        free.Refuses("board-full", Maya, new RestoreTile(last));
    }

    [Fact]
    public void What_is_on_all_tiles_together_is_bounded()
    {
        var free = new BoardStory(Plan with { Layout = BoardLayout.Free, Titles = [] });
        for (var i = 0; i < 15; i++) free.Adds(Maya, Drawing([.. Enumerable.Repeat(1, 8_000)]));
        free.Refuses("board-heavy", Maya, new AddTile(Drawing([.. Enumerable.Repeat(1, 8_000)]), At(), null));
        free.Refuses("board-heavy", Maya, new AddTile(Note(), At(), null));
    }

    [Fact]
    public void Reactions_are_shown_by_name_and_taken_back()
    {
        var tile = story.Adds(Maya);
        story.Does(Jon, new ReactToTile(tile, Reaction.WithYou, true));
        Assert.Equal(new Reacted(Jon, Reaction.WithYou), Assert.Single(story.TileOf(tile, Olu).Reactions));
        story.Does(Jon, new ReactToTile(tile, Reaction.WithYou, false));
        Assert.Empty(story.TileOf(tile, Olu).Reactions);
        story.Refuses("read-only", Olu, new ReactToTile(tile, Reaction.WithYou, true));
    }

    [Fact]
    public void A_tile_cannot_go_by_the_id_of_the_board_itself()
    {
        var feature = new BoardFeature();
        foreach (var op in new[] { "board", "guide", "removed" })
            Assert.Equal("id-taken", feature.Decide(story.State, new Request(op, Maya, story.Now, story.Roster), new AddTile(Note(), At(), null)).Refusal?.Code);
    }

    static BoardStory Filled()
    {
        var free = new BoardStory(Plan with { Layout = BoardLayout.Free, Titles = [] });
        free.Fill(Maya, Board.MostTiles);
        return free;
    }

    void Refused(string code, TileContent content) => story.Refuses(code, Maya, new AddTile(content, At(), null));
}
