using System.Text.Json.Nodes;
using Homework.Boards;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Boards;

namespace Homework.Tests.Web.Live;

/// <summary>Cursors and drags on a board: told to the others many times a second, kept nowhere.</summary>
public sealed class PointingTests
{
    static readonly Topic Hopes = new("board", "riverside", "hopes");
    static readonly int[] Somewhere = [100, 200, 400, 300, 0];

    [Fact]
    public async Task A_cursor_is_told_to_the_others_with_its_place()
    {
        await using var practice = await Opened();
        await practice.Mo.Line.Call("Point", Hopes.ToString(), "cursor", null, new[] { 10, 20 });

        var heard = (await practice.Lea.Line.Hear("Signalled", Is("cursor")))["arguments"]![0]!;
        Assert.Equal((practice.Mo.Id, "[10,20]"), ((string?)heard["by"], heard["at"]!.ToJsonString()));
        Assert.DoesNotContain(practice.Mo.Line.Unheard(), message => message.ToJsonString().Contains("cursor", StringComparison.Ordinal));
        Assert.DoesNotContain("cursor", (await practice.Lea.Line.Watch(Hopes)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tile_that_waits_is_not_seen_to_be_dragged_by_the_group()
    {
        await using var practice = await Opened();
        await Practice.Accept(practice.Mo.Line.Send(Hopes, "held", new AddTile(BoardStory.Picture("9f2c"), BoardStory.At(), null)));
        await Practice.Accept(practice.Mo.Line.Send(Hopes, "shown", new AddTile(BoardStory.Note(), BoardStory.At(), null)));

        await practice.Mo.Line.Call("Point", Hopes.ToString(), "drag", "held", Somewhere);
        await practice.Lea.Line.Call("Point", Hopes.ToString(), "drag", "shown", Somewhere); // not hers
        await practice.Mo.Line.Call("Point", Hopes.ToString(), "drag", "shown", Somewhere);

        var group = await practice.Lea.Line.Hear("Signalled", Is("drag"));
        Assert.Equal(("shown", practice.Mo.Id), ((string?)group["arguments"]![0]!["about"], (string?)group["arguments"]![0]!["by"]));
        Assert.Equal("held", (string?)(await practice.Fay.Line.Hear("Signalled", Is("drag")))["arguments"]![0]!["about"]);
        Assert.Equal("shown", (string?)(await practice.Fay.Line.Hear("Signalled", Is("drag")))["arguments"]![0]!["about"]);
        Assert.DoesNotContain(practice.Mo.Line.Unheard(), message => message.ToJsonString().Contains("\"drag\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_place_on_a_board_goes_nowhere()
    {
        await using var practice = await Opened();
        foreach (var at in new[] { [], [1], [-1, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9], new[] { 1, int.MaxValue } })
            await practice.Mo.Line.Call("Point", Hopes.ToString(), "cursor", null, at);
        await practice.Mo.Line.Call("Point", practice.Journal.ToString(), "cursor", null, new[] { 1, 1 });
        await practice.Mo.Line.Call("Point", Hopes.ToString(), "shout", null, new[] { 1, 1 });
        await practice.Mo.Line.Call("Signal", Hopes.ToString(), "cursor", null);
        await practice.Mo.Line.Call("Point", Hopes.ToString(), "cursor", null, new[] { 7, 7 });

        Assert.Equal("[7,7]", (await practice.Lea.Line.Hear("Signalled", Is("cursor")))["arguments"]![0]!["at"]!.ToJsonString());
    }

    [Fact]
    public async Task A_flood_of_places_is_thinned_out_and_twenty_a_second_are_none()
    {
        await using var practice = await Opened("--Limits:Points=20", "--Limits:PointsPerSecond=1");
        for (var i = 0; i < 60; i++) await practice.Mo.Line.Call("Point", Hopes.ToString(), "cursor", null, new[] { i, i });
        await practice.Lea.Line.Call("Point", Hopes.ToString(), "cursor", null, new[] { 1, 1 });

        await practice.Fay.Line.Hear("Signalled", arguments => Is("cursor")(arguments) && (string?)arguments[0]!["by"] == practice.Lea.Id);
        await practice.Lea.Line.Hear("Signalled", arguments => Is("cursor")(arguments) && (int)arguments[0]!["at"]![0]! == 19);
        Assert.DoesNotContain(practice.Lea.Line.Unheard(), message => message.ToJsonString().Contains("[4", StringComparison.Ordinal));
        var options = new Homework.Web.LimitOptions();
        Assert.True(options.PointsPerSecond > 20 && options.Points > 20);
    }

    static async Task<Practice> Opened(params string[] settings)
    {
        var practice = await Practice.Open(settings: settings);
        await Practice.Accept(practice.Fay.Line.Send(practice.Group, "hopes", new AddBoard(BoardStory.Plan)));
        while ((string?)(await practice.Fay.Line.Watch(Hopes))["topic"] is null) await Task.Yield(); // told by the group, so a moment later
        await practice.Mo.Line.Watch(Hopes);
        await practice.Lea.Line.Watch(Hopes);
        return practice;
    }

    static Func<JsonArray, bool> Is(string kind) => arguments => (string?)arguments[0]!["kind"] == kind;
}
