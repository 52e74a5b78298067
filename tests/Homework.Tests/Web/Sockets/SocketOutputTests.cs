using System.Text;
using Homework.Web.Sockets;

namespace Homework.Tests.Web.Sockets;

public sealed class SocketOutputTests : IDisposable
{
    const int Most = 1_000;

    readonly SocketPair pair = new();
    readonly StoppedClock clock = new();
    readonly SocketOutput output;

    public SocketOutputTests() => output = new SocketOutput(pair.Server, Most, clock);

    public void Dispose() => pair.Dispose();

    [Fact]
    public async Task What_is_said_while_a_send_is_under_way_goes_out_together_and_in_order()
    {
        await Say("first");
        await Say("second ");
        await Say("third ");
        await Say("fourth");

        Assert.Equal("first", await pair.Hear());
        Assert.Equal("second third fourth", await pair.Hear());
        await output.Sent();
        await Say("fifth");
        Assert.Equal("fifth", await pair.Hear());
    }

    [Fact]
    public async Task Who_does_not_read_makes_the_writer_wait_and_nothing_is_lost()
    {
        await Say("first");
        var writing = Say(new string('x', Most + 1)).AsTask();
        Assert.False(writing.IsCompleted);

        Assert.Equal("first", await pair.Hear());
        await writing.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(Most + 1, (await pair.Hear()).Length);
    }

    [Fact]
    public async Task A_send_that_takes_too_long_is_noticed()
    {
        await Say("first");
        Assert.False(output.IsStuckFor(TimeSpan.FromSeconds(10)));
        clock.Now += TimeSpan.FromSeconds(11);
        Assert.True(output.IsStuckFor(TimeSpan.FromSeconds(10)));

        Assert.Equal("first", await pair.Hear());
        await output.Sent();
        Assert.False(output.IsStuckFor(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task After_its_end_what_was_said_before_is_still_sent_and_nothing_more()
    {
        await Say("first");
        await Say("last words");
        output.Complete();
        Assert.True((await Say("too late")).IsCompleted);

        Assert.Equal("first", await pair.Hear());
        Assert.Equal("last words", await pair.Hear());
        await output.Sent().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_line_that_broke_lets_the_writer_go()
    {
        await Say("first");
        var writing = Say(new string('x', Most + 1)).AsTask();
        pair.Server.Abort();
        pair.Dispose();

        await writing.WaitAsync(TimeSpan.FromSeconds(20));
        await output.Sent().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True((await Say("later")).IsCompleted);
    }

    ValueTask<System.IO.Pipelines.FlushResult> Say(string words) => output.WriteAsync(Encoding.UTF8.GetBytes(words));

    sealed class StoppedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
