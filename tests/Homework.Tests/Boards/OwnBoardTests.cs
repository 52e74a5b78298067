using Homework.Boards;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Groups;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>Boards of one's own, the group's, and what goes from the one to the other.</summary>
public sealed class OwnBoardTests
{
    static readonly Topic Mine = new("client", "riverside", Maya);

    readonly BoardStory own = BoardStory.OwnOf(Maya);

    [Fact]
    public void Nobody_else_comes_to_a_board_of_ones_own()
    {
        var tile = own.Adds(Maya);
        Assert.Equal(Door.Of(Maya), own.Door);
        foreach (var id in new[] { tile, "board", "guide", "frame:1" }) own.OnlySeenBy(id, Maya);
        foreach (var other in new[] { Rosa, Jon, Zoe }) own.Refuses("no-such-board", other, new AddTile(Note(), At(), null));
    }

    [Fact]
    public void Its_owner_makes_moves_keeps_and_closes_there_alone()
    {
        var picture = own.Adds(Maya, Picture("9f2c"));
        Assert.Null(own.TileOf(picture, Maya).Review);
        var point = $"point:{own.Does(Maya, new KeepArrangement("First"))}";
        own.Does(Maya, new MoveTiles([new TileMove(picture, At(0, 0)), new TileMove("frame:1", At(0, 0))]));
        own.Does(Maya, new RestoreArrangement(point));
        Assert.Equal(At(), own.TileOf(picture, Maya).Place);
        own.Does(Maya, new WriteClosing("Rain.", "When it rains", "I go anyway.", ClosingReach.Group));
        own.OnlySeenBy("closing:maya", Maya);
        own.Refuses("own-board", Maya, new WriteComment(picture, "Hm."));
        own.Refuses("own-board", Maya, new HideTile(picture, "Hm."));
        own.Refuses("own-board", Maya, new ChangeBoard("Called elsewhere", null, null, null));
        own.Does(Maya, new PlanRevisit(new DateOnly(2026, 3, 30), "Europe/London"));
        own.Passes(TimeSpan.FromDays(30));
        Assert.Equal([NoticeKind.BoardRevisited], own.ToldTo(Maya));
    }

    [Fact]
    public void A_tile_that_was_chosen_for_the_group_tells_its_maker_alone_where_it_came_from()
    {
        var group = new BoardStory();
        var origin = new TileOrigin(new Topic("board", "riverside", "mayas"), "op-1");
        var tile = group.Does(Maya, new AddTile(Note(), At(), origin));
        Assert.Equal(origin, group.TileOf(tile, Maya).From);
        foreach (var other in new[] { Rosa, Jon, Olu }) Assert.Null(group.TileOf(tile, other).From);
        group.Refuses("tile-origin", Maya, new AddTile(Note(), At(), origin with { Board = Tuesday }));
        group.Refuses("tile-origin", Maya, new AddTile(Note(), At(), origin with { Board = Hopes }));
        group.Refuses("tile-origin", Maya, new AddTile(Note(), At(), origin with { Tile = "not an id" }));
    }

    [Fact]
    public void A_board_of_ones_own_is_put_away_and_brought_back_and_begins_with_titled_frames()
    {
        var (feature, state) = (new ClientFeature(), new ClientFeature().Empty(Mine));
        var board = new Topic("board", "riverside", "board-1");
        string[] titles = ["Now", "One day"];
        var made = Send(new AddOwnBoard("Some day", BoardLayout.NowAndThen) { Titles = [.. titles] }, "board-1");
        var create = Assert.IsType<CreateOwnBoard>(Assert.Single(made.Tells).Command);
        var laid = new BoardFeature().Decide(new BoardFeature().Empty(board), new Request("op-0", Request.System, BoardNow, Roster.Empty), create).Events.OfType<FrameLaid>();
        Assert.Equal(titles, laid.Select(frame => frame.Title));
        Assert.Equal("board-frames", Send(new AddOwnBoard("Other", BoardLayout.Free) { Titles = ["One"] }, "op-1").Refusal?.Code);

        Send(new PutAwayOwnBoard(board, true), "op-2");
        Assert.True(Shown().IsAway);
        Assert.Empty(Send(new PutAwayOwnBoard(board, true), "op-3").Events);
        Assert.Equal("no-such-board", Send(new PutAwayOwnBoard(Hopes, true), "op-4").Refusal?.Code);
        for (var i = 0; i < 20; i++) Send(new AddOwnBoard("More", BoardLayout.Free), $"more-{i}");
        Assert.Equal(21, state.Boards.Length);
        Assert.Equal("too-many-boards", Send(new PutAwayOwnBoard(board, false), "op-5").Refusal?.Code);
        Send(new PutAwayOwnBoard(state.Boards[1].Board, true), "op-6");
        Send(new PutAwayOwnBoard(board, false), "op-7");
        Assert.False(Shown().IsAway);

        OwnBoard Shown() => (OwnBoard)feature.Show(state, "board:board-1", Audience.Member(Maya))!;
        Decision Send(Command command, string op)
        {
            var decided = feature.Decide(state, new Request(op, Maya, BoardNow, Roster.Empty), command);
            foreach (var happened in decided.Events) state = feature.Apply(state, new Fact(1, BoardNow, Maya, happened));
            return decided;
        }
    }

    [Fact]
    public void A_person_has_it_made_and_names_it_where_only_they_are()
    {
        var (feature, state) = (new ClientFeature(), new ClientFeature().Empty(Mine));
        var decision = Send(new AddOwnBoard("Some day", BoardLayout.Tree), "board-1");
        var board = new Topic("board", "riverside", "board-1");
        Assert.Equal((Maya, BoardLayout.Tree), Assert.Single(decision.Tells) is { Command: CreateOwnBoard create } tell && tell.To == board ? (create.Owner, create.Layout) : default);
        Send(new RenameOwnBoard(board, "One day"), "op-2");
        Assert.Equal(new OwnBoard("board:board-1", board, "One day", BoardNow), feature.Show(state, "board:board-1", Audience.Member(Maya)));
        Assert.Null(feature.Show(state, "board:board-1", Audience.Member(Jon)));
        Assert.Equal("board-title", Send(new AddOwnBoard(" ", BoardLayout.Tree), "op-3").Refusal?.Code);
        Assert.Equal("no-such-board", Send(new RenameOwnBoard(Hopes, "Mine"), "op-4").Refusal?.Code);
        for (var i = 0; i < 19; i++) Send(new AddOwnBoard("More", BoardLayout.Free), $"more-{i}");
        Assert.Equal("too-many-boards", Send(new AddOwnBoard("More", BoardLayout.Free), "op-5").Refusal?.Code);

        Decision Send(Command command, string op)
        {
            var decided = feature.Decide(state, new Request(op, Maya, BoardNow, Roster.Empty), command);
            foreach (var happened in decided.Events) state = feature.Apply(state, new Fact(1, BoardNow, Maya, happened));
            return decided;
        }
    }

    [Fact]
    public void A_facilitator_adds_a_board_and_the_group_knows_how_it_is_called()
    {
        var group = GroupStory.With(Role.Member, Maya);
        group.Refused("care-only", Maya, new AddBoard(Plan));
        group.Refused("board-title", GroupStory.Rosa, new AddBoard(Plan with { Title = "" }));
        group.Refused("board-frames", GroupStory.Rosa, new AddBoard(Plan with { Titles = ["1", "2", "3", "4", "5"] }));
        group.Accepted(GroupStory.Rosa, new AddBoard(Plan));
        var board = new Topic("board", "riverside", group.Op);
        Assert.IsType<CreateBoard>(group.Told[0].Command);
        Assert.Equal(NoticeKind.BoardOpened, Assert.IsType<Notify>(Assert.Single(group.ToldTo(Maya))).What);
        group.Accepted(Request.System, new NoteBoard(board, "Our days", true));
        Assert.Equal(new BoardCard($"board:{board.Id}", board, "Our days", true), group.Show<BoardCard>($"board:{board.Id}", Audience.Group));
        Assert.Equal("board-added", group.Log()[^1].Act);
    }

    static DateTimeOffset BoardNow => new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
}
