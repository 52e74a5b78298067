using System.Text.Json;
using Homework.Boards;
using Homework.Clients;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Boards;

/// <summary>A full board on a real stage: all that lies there comes at once, however much has come and gone.</summary>
public sealed class RoomTests : IAsyncLifetime
{
    const int Churn = 500;

    Stage stage = null!;
    Topic board;

    public async Task InitializeAsync()
    {
        stage = await Stage.Open();
        board = await stage.Board(await stage.Group("tuesday", "ann", "ben", "cleo"), "ann", "hopes");
    }

    public async Task DisposeAsync() => await stage.DisposeAsync();

    [Fact]
    public async Task All_tiles_of_a_full_board_are_in_the_first_snapshot_whatever_was_there_before()
    {
        var room = Board.MostTiles - 4; // the frames
        await Accepted(Enumerable.Range(0, room).Select(i => Send($"first-{i}", new AddTile(BoardStory.Note(), BoardStory.At(), null))));
        await Accepted(Enumerable.Range(0, Churn).Select(i => Send($"gone-{i}", new RemoveTile($"first-{i}"))));
        await Accepted(Enumerable.Range(0, Churn).Select(i => Send($"later-{i}", new AddTile(BoardStory.Note(), BoardStory.At(), null))));
        var wanted = Enumerable.Range(Churn, room - Churn).Select(i => $"first-{i}").Concat(Enumerable.Range(0, Churn).Select(i => $"later-{i}")).Concat(Enumerable.Range(1, 4).Select(Layouts.FrameOf));

        Assert.Equal(wanted.Order(), (await Tiles()).Order());
        await stage.Restart();
        Assert.Equal(wanted.Order(), (await Tiles()).Order());
        await Accepted([Send("back", new RestoreTile("first-499"))], "board-full");
        await Accepted([Send("room", new RemoveTile("first-500")), Send("back-2", new RestoreTile("first-499"))]);
        await stage.Restart();
        await stage.DropSnapshot(board);
        Assert.Contains("first-499", await Tiles());
        Assert.DoesNotContain("first-500", await Tiles());
    }

    [Fact]
    public async Task What_is_dragged_is_told_to_those_who_may_see_the_tile()
    {
        await stage.Demand(board, "ben", "seen", new AddTile(BoardStory.Note(), BoardStory.At(), null));
        await stage.Demand(board, "ben", "held", new AddTile(BoardStory.Picture("9f2c"), BoardStory.At(), null));
        var listener = new Listener();
        var caller = new Caller("ben", Stage.Practice, IsStaff: false);
        await stage.Grain(board).Open(new Caller("ann", Stage.Practice, false), new Dictionary<Audience, long>(), stage.Grains.CreateObjectReference<IWatcher>(listener), false);

        await stage.Grain(board).Signal(caller, "drag", "seen", [10, 20, 400, 300, 0]);
        await stage.Grain(board).Signal(caller, "drag", "held", [10, 20, 400, 300, 0]);
        await stage.Grain(board).Signal(caller, "drag", "frame:1", [10, 20, 400, 300, 0]);
        await stage.Grain(board).Signal(caller, "cursor", null, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        await stage.Grain(board).Signal(caller, "cursor", null, [10, 20]);

        Signal[] heard = [await listener.Next("drag"), await listener.Next("drag"), await listener.Next("cursor")];
        Assert.Equal([Audience.Group, Audience.Care], heard[0].Audiences);
        Assert.Equal([Audience.Care, Audience.Member("ben")], heard[1].Audiences);
        Assert.Equal("""{"topic":"board/riverside/hopes","kind":"cursor","by":"ben","at":[10,20]}""", System.Text.Encoding.UTF8.GetString(heard[2].Json));
        Assert.All(heard, signal => Assert.Equal("ben", signal.Except));
    }

    [Fact]
    public async Task A_picture_is_given_to_those_who_see_the_tile_that_shows_it()
    {
        await stage.Demand(board, "ben", "held", new AddTile(BoardStory.Picture("9f2c"), BoardStory.At(), null));
        Assert.Equal(["9f2c", "nothing", "9f2c"], await Given());
        await stage.Demand(board, "ann", "yes", new ApproveTile("held", 1));
        Assert.Equal(["9f2c", "9f2c", "9f2c"], await Given());
        await stage.Demand(board, "ben", "gone", new RemoveTile("held"));
        Assert.Equal(["nothing", "nothing", "nothing"], await Given());

        Task<string[]> Given() => Task.WhenAll(new[] { "ann", "cleo", "ben" }.Select(async person =>
            await stage.Grain(board).Look(new Caller(person, Stage.Practice, IsStaff: false), "held") is { } item
                ? JsonDocument.Parse(item).RootElement.GetProperty("picture").GetString()! : "nothing"));
    }

    [Fact]
    public async Task A_board_of_ones_own_is_there_for_its_owner_alone_and_its_name_goes_with_them()
    {
        var client = new Topic("client", Stage.Practice, "ben");
        var own = new Topic("board", Stage.Practice, "some-day");
        await stage.Demand(client, "ben", "some-day", new AddOwnBoard("Far from the weir", BoardLayout.Path));
        await stage.Settled();
        await stage.Demand(own, "ben", "t1", new AddTile(BoardStory.Note("A house with a stove"), BoardStory.At(), null));

        var (ben, ann) = (new Onlooker(stage, own, "ben"), new Onlooker(stage, own, "ann"));
        Assert.Null(await ben.Open());
        Assert.Equal("no-such-topic", (await ann.Open())?.Code);
        Assert.Equal("no-such-topic", Assert.IsType<Rejected>(await stage.Send(own, "ann", "t2", new RemoveTile("t1"))).Code);
        Assert.Contains("A house with a stove", ben.Sent, StringComparison.Ordinal);

        await stage.Erasure.Forget(Stage.Practice, "ben");
        await stage.Restart();
        var (after, card) = (new Onlooker(stage, own, "ben"), new Onlooker(stage, client, "ben"));
        await after.Open();
        await card.Open();
        Assert.DoesNotContain("A house with a stove", after.Sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Far from the weir", after.Sent + card.Sent, StringComparison.Ordinal);
    }

    Task<Outcome> Send(string op, Command command) => stage.Send(board, "ben", op, command);

    static async Task Accepted(IEnumerable<Task<Outcome>> answers, string? code = null)
    {
        foreach (var outcome in await Task.WhenAll(answers)) Assert.Equal(code, (outcome as Rejected)?.Code);
    }

    async Task<string[]> Tiles()
    {
        var opened = await stage.Grain(board).Open(new Caller("ann", Stage.Practice, false), new Dictionary<Audience, long>(), stage.Grains.CreateObjectReference<IWatcher>(new Listener()), false);
        using var json = JsonDocument.Parse(opened.Json);
        var care = json.RootElement.GetProperty("views").EnumerateArray().Single(view => view.GetProperty("audience").GetString() == "care");
        return [.. care.GetProperty("put").EnumerateArray().Where(item => item.GetProperty("kind").GetString() == "tile").Select(item => item.GetProperty("id").GetString()!)];
    }

    sealed class Listener : IWatcher
    {
        readonly System.Threading.Channels.Channel<Signal> heard = System.Threading.Channels.Channel.CreateUnbounded<Signal>();

        public async Task<Signal> Next(string kind)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (true)
            {
                var signal = await heard.Reader.ReadAsync(patience.Token);
                if (System.Text.Encoding.UTF8.GetString(signal.Json).Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal)) return signal;
            }
        }

        public Task Changed(Topic topic, long from, long seq, Frame[] frames) => Task.CompletedTask;

        public Task Signalled(Topic topic, Signal signal) => heard.Writer.WriteAsync(signal).AsTask();

        public Task Left(Topic topic) => Task.CompletedTask;

        public Task Seated(Topic topic, string person, Audience[] audiences) => Task.CompletedTask;
    }
}
