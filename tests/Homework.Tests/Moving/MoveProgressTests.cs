using Homework.Silo.Moving;
using Homework.Tests.Engine;
using Homework.Web;

namespace Homework.Tests.Moving;

public sealed class MoveProgressTests : IDisposable
{
    readonly StringWriter console = new() { NewLine = "\n" };
    readonly ManualTime clock = new();

    [Fact]
    public void A_log_gets_a_line_every_few_seconds()
    {
        var progress = new MoveProgress(console, isTerminal: false, clock);
        for (var second = 0; second <= 12; second++)
        {
            progress.Report(new MoveStep("events", 1000 * second, 12_000));
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        progress.End();
        Assert.Equal("  events: 0 of 12,000, 0 %\n  events: 5,000 of 12,000, 41 %\n  events: 10,000 of 12,000, 83 %\n", console.ToString());
    }

    public void Dispose() => console.Dispose();

    [Fact]
    public void A_terminal_gets_one_line_for_each_table()
    {
        var progress = new MoveProgress(console, isTerminal: true, clock);
        progress.Report(new MoveStep("keys", 0, 2));
        progress.Report(new MoveStep("keys", 1, 2)); // too soon to be seen
        progress.Report(new MoveStep("keys", 2, 2));
        progress.Report(new MoveStep("outbox", 0, 0));
        progress.End();
        var lines = console.ToString().Split('\n');
        Assert.Equal(["  keys: 0 of 2, 0 %", "  keys: 2 of 2, 100 %"], lines[0].Split('\r', StringSplitOptions.RemoveEmptyEntries).Select(one => one.TrimEnd()));
        Assert.Equal("  outbox: 0 of 0, 100 %", lines[1].Trim('\r').TrimEnd());
        Assert.Equal("", lines[2]);
    }
}
