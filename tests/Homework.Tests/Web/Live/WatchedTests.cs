using System.Text;
using System.Text.Json.Nodes;
using Homework.Kernel;
using Homework.Tests.Engine;
using Homework.Web;

namespace Homework.Tests.Web.Live;

public sealed class WatchedTests : IDisposable
{
    static readonly Topic Journal = Topic.Parse("journal/riverside/pages");

    readonly Watched watched = new(TimeProvider.System);
    readonly Screen screen = new("mo");

    public WatchedTests() => Assert.True(watched.Seat(watched.Begin(screen.Line), [Audience.Group], seq: 4));

    public void Dispose() => watched.Dispose();

    [Fact]
    public void What_was_overtaken_on_its_way_is_shown_first()
    {
        Assert.False(Change(from: 6, to: 8));
        Assert.False(Change(from: 5, to: 6));
        Assert.Empty(screen.Unread());

        Assert.True(Change(from: 4, to: 5));
        Assert.Equal([5, 6, 8], Shown());
        Assert.Equal(8, watched.Seq);
    }

    [Fact]
    public void What_never_comes_has_everybody_open_again_and_the_rest_goes_on()
    {
        Assert.False(Change(from: 5, to: 6));
        watched.Resync(6, Messages.Resync(Journal));
        Assert.Equal("Resync", (string?)Assert.Single(screen.Unread())["target"]);

        Assert.True(Change(from: 6, to: 7));
        Assert.Equal([7], Shown());
    }

    [Fact]
    public void Two_ways_to_see_one_change_come_in_one_message()
    {
        var other = new Screen("lea");
        Assert.True(watched.Seat(watched.Begin(other.Line), [Audience.Group, Audience.Member("lea")], seq: 4));
        watched.Changed(4, 5, [Frame(Audience.Group, 5, 4), Frame(Audience.Member("lea"), 5, 4)]);
        Assert.Equal(["group", "member:lea"], other.Unread().Select(message => (string?)message["arguments"]![0]!["audience"]));
        Assert.Equal([5], Shown());
    }

    [Fact]
    public async Task What_is_fleeting_is_not_sent_late_behind_what_waits()
    {
        using var slow = new Watched(TimeProvider.System);
        var phone = new Screen("lea", isSlow: true);
        Assert.True(slow.Seat(slow.Begin(phone.Line), [Audience.Group], seq: 0));
        for (var seq = 1; seq <= 20; seq++)
        {
            slow.Changed(seq - 1, seq, [Frame(Audience.Group, seq, seq - 1)]);
            slow.Signalled(new Signal([Audience.Group], "mo", Encoding.UTF8.GetBytes($$"""{"kind":"cursor","at":[{{seq}},0]}""")));
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var heard = new List<string>();
        while (heard.Count(target => target == "Changed") < 20) heard.Add((string)(await phone.Next(patience.Token))["target"]!);
        Assert.InRange(heard.Count(target => target == "Signalled"), 1, 8);
    }

    [Fact]
    public async Task Places_that_come_often_are_gathered_and_only_the_latest_of_each_is_told()
    {
        var clock = new ManualTime();
        using var board = new Watched(clock);
        var lea = new Screen("lea");
        var mo = new Screen("mo");
        Assert.True(board.Seat(board.Begin(lea.Line), [Audience.Group, Audience.Member("lea")], seq: 0));
        Assert.True(board.Seat(board.Begin(mo.Line), [Audience.Group], seq: 0));

        Put("mo", 1);
        Put("mo", 2);
        Put("lea", 3);
        Put("mo", 4);
        Assert.Equal(["mo 1"], lea.Unread().Select(Place));
        clock.Advance(Places.Moment);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal("mo 4", Place(await lea.Next(patience.Token)));
        Assert.Equal("lea 3", Place(await mo.Next(patience.Token)));
        Assert.Empty(lea.Unread());

        void Put(string by, int x) => board.Signalled(new Signal(
            [Audience.Group, Audience.Member("lea")], by, Encoding.UTF8.GetBytes($$"""{"by":"{{by}}","at":[{{x}}]}"""), $"{by} cursor "));
        static string Place(JsonNode message) => $"{message["arguments"]![0]!["by"]} {message["arguments"]![0]!["at"]![0]}";
    }

    bool Change(long from, long to) => watched.Changed(from, to, [Frame(Audience.Group, to, from)]);

    static Frame Frame(Audience audience, long seq, long prev) =>
        new(audience, seq, prev, Encoding.UTF8.GetBytes($$"""{"audience":"{{audience}}","seq":{{seq}},"prev":{{prev}}}"""));

    long[] Shown() => [.. screen.Unread().Select(message => (long)message["arguments"]![0]!["seq"]!)];
}
