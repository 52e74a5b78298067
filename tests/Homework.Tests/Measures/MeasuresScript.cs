using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;
using Homework.Tests.Safety;

namespace Homework.Tests.Measures;

/// <summary>What might be sent to a group's measures: the first of the people facilitates, the last is an outsider.</summary>
public sealed class MeasuresScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "measures";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var measures = (GroupMeasures)state;
        by = people[random.Next(people.Length)];
        switch (random.Next(12))
        {
            case 0: by = Request.System; return new TimeCame();
            case 1: by = Request.System; return new NoteSafety(random.Next(6) > 0, MeasureStory.Words with { OutOfHours = $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}" });
            case 2 or 3: return new OpenMyRecord();
            case 4 or 5 or 6:
                return measures.Pulses.LastOrDefault() is { } pulse ? new AnswerPulse(pulse.Id, Value(random), Value(random), Value(random), Value(random)) : new OpenMyRecord();
            default:
                if (random.Next(10) > 0) by = people[0];
                return ForCare(random, measures, people);
        }
    }

    static Command ForCare(Random random, GroupMeasures measures, string[] people) => random.Next(8) switch
    {
        0 => new EndMeasure(random.Next(2) == 0 ? "phq9" : "who5"),
        1 => new AskNow(random.Next(2) == 0 ? "phq9" : "gad7"),
        2 or 3 => new AskPulse(random.Next(0, 74)),
        4 => new EndPulse(measures.Pulses.LastOrDefault()?.Id ?? "none"),
        5 => new TalkedAboutPulse(measures.Low.Keys.FirstOrDefault() ?? "none"),
        _ => new PlanMeasure(Plan(random, measures, people)),
    };

    static MeasurePlan Plan(Random random, GroupMeasures measures, string[] people)
    {
        var latest = DateOnly.FromDateTime(measures.Pulses.Select(pulse => pulse.At).DefaultIfEmpty(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).Max().DateTime);
        return new MeasurePlan(
            random.Next(4) switch { 0 => "who5", 1 => "gad7", _ => "phq9" }, random.Next(3) == 0 ? [people[random.Next(1, people.Length)]] : [],
            Enum.GetValues<MeasureRepeat>()[random.Next(3)], random.Next(0, 5), latest.AddDays(random.Next(8)), new TimeOnly(random.Next(24), 30),
            random.Next(2) == 0 ? "Europe/London" : "Pacific/Auckland", random.Next(2) == 0);
    }

    static int? Value(Random random) => random.Next(6) == 0 ? null : random.Next(12);
}
