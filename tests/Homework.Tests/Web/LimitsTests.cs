using System.Diagnostics;
using Homework.Web;
using Microsoft.Extensions.Options;

namespace Homework.Tests.Web;

public class LimitsTests
{
    [Fact]
    public void Whoever_types_on_a_page_may_send_several_times_a_second()
    {
        var options = new LimitOptions();
        Assert.Equal(120, options.PageWrites);
        Assert.Equal(15, options.PageWritesPerSecond);
    }

    [Fact]
    public void A_page_takes_a_burst_and_no_more()
    {
        using var limits = new Limits(Options.Create(new LimitOptions()));
        var (began, taken) = (Stopwatch.GetTimestamp(), 0);
        while (limits.MayWrite("maya", "page")) taken++;
        Assert.InRange(taken, 120, 120 + 15 * (1 + (int)Stopwatch.GetElapsedTime(began).TotalSeconds));
    }

    [Fact]
    public void What_one_writes_on_pages_takes_nothing_from_elsewhere_or_from_others()
    {
        using var limits = new Limits(Options.Create(new LimitOptions { PageWrites = 3, PageWritesPerSecond = 1, Writes = 2, WritesPerSecond = 1 }));
        for (var i = 0; i < 3; i++) Assert.True(limits.MayWrite("maya", "page"));
        Assert.True(limits.MayWrite("maya", "journal"));
        Assert.True(limits.MayWrite("jon", "page"));
    }
}
