using Homework.Pages;

namespace Homework.Tests.Web.Demo;

/// <summary>The invented group has written a page together.</summary>
public sealed class DemoWrittenPageTests
{
    [Fact]
    public async Task Everybody_has_written_in_it_and_somebody_answered()
    {
        await using var host = await Visit.Start();
        await using var maya = await Visit.As("maya", host);
        var items = await maya.Items(maya.Cast.Page);

        var steps = items.OfType<PageSteps>().ToArray();
        Assert.Equal(7, steps.Select(one => one.By).Distinct().Count());
        var remark = Assert.Single(items.OfType<Remark>());
        Assert.Equal("even in slippers", remark.Quote);
        Assert.Single(remark.Answers);
        var text = steps.OrderBy(one => one.Version).SelectMany(one => one.Steps.Select(step => (step, one.By)))
            .Aggregate(items.OfType<PageBase>().Single().Text, (page, next) => page.Apply(next.step, next.By));
        Assert.Contains("Cold water on the wrists.", text.Section("part-1")!.Plain, StringComparison.Ordinal);
        Assert.All(text.Sections, part => Assert.NotEqual("", part.Plain));
    }
}
