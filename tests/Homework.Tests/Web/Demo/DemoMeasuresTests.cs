using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;

namespace Homework.Tests.Web.Demo;

/// <summary>No chart of the demo is empty, and somebody is there to look.</summary>
public sealed class DemoMeasuresTests
{
    [Fact]
    public async Task Every_chart_has_something_to_draw()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var items = await dana.Items(dana.Cast.Measures);
        Assert.Equal(["gad7", "phq9"], items.OfType<PlannedMeasure>().Select(planned => planned.Plan.Measure).Order());
        var pulses = items.OfType<Pulse>().Where(pulse => pulse.IsSettled).ToArray();
        Assert.InRange(pulses.Length, 3, 4);
        Assert.All(pulses, pulse => Assert.Equal((6, 5), (pulse.Answered, pulse.Means.Length)));
        Assert.Empty(items.OfType<PulseLow>());

        var records = new Dictionary<string, IReadOnlyList<Item>>();
        foreach (var place in items.OfType<RecordPlace>()) records[place.Person] = await dana.Items(place.Record);
        Assert.Equal(6, records.Count);
        Assert.All(records.Values, record =>
        {
            Assert.True(record.OfType<MoodCheckIn>().Count() >= 8);
            Assert.All(record.OfType<MeasureSeries>(), series => Assert.True(series.Points.Length >= 3));
            Assert.Equal(2, record.OfType<MeasureSeries>().Count());
            Assert.True(record.OfType<SleepNight>().Count() > 4);
        });
        Item[] all = [.. records.Values.SelectMany(record => record)];
        Assert.Contains(all.OfType<MeasureSeries>(), series => series.IsOffTrack);
        Assert.NotEmpty(all.OfType<SudsMark>());
        Assert.NotEmpty(all.OfType<CountMark>());
    }

    [Fact]
    public async Task Somebody_looks_and_nothing_that_alarms_is_open()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var items = await dana.Items(dana.Cast.Safety);
        var sheet = items.OfType<SafetySheet>().Single();
        Assert.Equal((dana.Cast.Person("dana"), dana.Cast.Person("ruth")), (sheet.Settings!.Responder, sheet.Settings.Deputy));
        Assert.NotNull(sheet.TestedAt);
        Assert.True(sheet.TestDueAt > host.Clock.GetUtcNow());
        Assert.NotNull(Assert.Single(items.OfType<CaseCard>()).ClosedAt);
        await using var maya = await Visit.As("maya", host);
        Assert.True((await maya.Items(maya.Cast.Measures)).OfType<SafetyPromise>().Single().IsReady);
    }
}
