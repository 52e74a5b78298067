using System.Text.Json;
using Homework.Measures;

namespace Homework.Tests.Measures;

/// <summary>Every vector of <c>measures.json</c>, and what holds for all answers.</summary>
public sealed class ScoringTests
{
    static readonly JsonElement Data = Read();

    public static TheoryData<string, string> Vectors()
    {
        var data = new TheoryData<string, string>();
        foreach (var measure in new[] { "phq9", "gad7", "who5" })
            foreach (var vector in Data.GetProperty("test_vectors").GetProperty(measure).EnumerateArray()) data.Add(measure, vector.GetRawText());
        return data;
    }

    public static TheoryData<string> Changes() =>
        [.. Data.GetProperty("test_vectors").GetProperty("change_labels").EnumerateArray().Select(vector => vector.GetRawText())];

    public static TheoryData<string> Questionnaires() => [.. Catalogue.All.Where(measure => measure.IsQuestionnaire).Select(measure => measure.Id)];

    [Theory, MemberData(nameof(Vectors))]
    public void Answers_come_to_what_is_published(string id, string vector)
    {
        var (measure, expected) = (Catalogue.Find(id)!, Json(vector));
        var answers = expected.GetProperty("answers").EnumerateArray()
            .Select((answer, i) => (measure.Items!.Value[i].Key, Value: answer.ValueKind == JsonValueKind.Null ? (int?)null : answer.GetInt32()))
            .ToDictionary(answer => answer.Key, answer => answer.Value);
        var score = Scoring.Of(measure, answers);
        var total = expected.TryGetProperty("percent", out var percent) ? percent : expected.GetProperty("total");
        Assert.Equal(total.ValueKind == JsonValueKind.Null ? null : total.GetDouble(), score.Total);
        Assert.Equal(expected.GetProperty("band").GetString(), score.Band?.Code);
        if (expected.TryGetProperty("item9_alert", out var alert))
            Assert.Equal(alert.GetBoolean(), answers["q9"] is { } nine && measure.SafetyOf("q9")!.Trigger.IsMetBy(nine));
    }

    [Theory, MemberData(nameof(Changes))]
    public void A_change_is_called_what_is_published(string vector)
    {
        var expected = Json(vector);
        var change = Scoring.ChangeOf(
            Catalogue.Find(expected.GetProperty("measure").GetString())!, expected.GetProperty("from").GetDouble(), expected.GetProperty("to").GetDouble());
        Assert.Equal(expected.GetProperty("diff").GetDouble(), change.Difference);
        Assert.Equal(expected.GetProperty("meaningful").GetBoolean(), change.IsMeaningful);
        Assert.Equal(
            expected.GetProperty("reliable").GetString() switch { "improved" => Reliability.Improved, "worse" => Reliability.Worse, _ => Reliability.NoReliableChange },
            change.Reliable);
        if (expected.TryGetProperty("recovered", out var recovered)) Assert.Equal(recovered.GetBoolean(), change.HasRecovered);
        if (expected.TryGetProperty("reliable_recovery", out var reliable)) Assert.Equal(reliable.GetBoolean(), change.IsReliableRecovery);
    }

    [Fact]
    public void A_night_comes_to_what_is_published()
    {
        var vector = Data.GetProperty("measures").EnumerateArray().Single(measure => measure.GetProperty("id").GetString() == "sleep_log")
            .GetProperty("test_vectors")[0];
        var (asked, expected) = (vector.GetProperty("in"), vector.GetProperty("out"));
        TimeOnly Time(string key) => TimeOnly.Parse(asked.GetProperty(key).GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        var night = Scoring.Sleep(
            Time("bed_time"), Time("lights_out"), asked.GetProperty("min_to_sleep").GetInt32(), asked.GetProperty("min_awake").GetInt32(),
            Time("final_wake"), Time("out_of_bed"));
        Assert.Equal(new SleepMinutes(
            expected.GetProperty("TIB_min").GetInt32(), expected.GetProperty("TST_min").GetInt32(), expected.GetProperty("SE_percent").GetDouble()), night);
    }

    [Theory, MemberData(nameof(Questionnaires))]
    public void A_total_is_the_sum_or_nothing_and_each_has_at_most_one_range(string id)
    {
        var measure = Catalogue.Find(id)!;
        var random = new Random(id.Length);
        var exempt = measure.Scoring.Missing!.Exempt ?? [];
        for (var i = 0; i < 500; i++)
        {
            var answers = measure.Items!.Value.ToDictionary(item => item.Key, item =>
                random.Next(i % 3 == 0 ? 6 : 100) == 0 ? (int?)null : measure.OptionsOf(item)[random.Next(measure.OptionsOf(item).Length)].Value);
            var score = Scoring.Of(measure, answers);
            var isWhole = answers.All(answer => answer.Value is not null || exempt.Contains(answer.Key));
            var sum = answers.Values.Sum(value => value ?? 0) * (measure.Scoring.Method == "sum_times_4" ? 4 : 1);
            Assert.Equal(isWhole ? sum : null, score.Total); // never made up, never a missing answer as 0 (G2)
            Assert.Equal(answers.Values.Count(value => value is not null), score.Answered);
            if (score.Total is { } total)
                Assert.True((measure.Bands ?? []).Count(band => band.Min <= total && total <= band.Max) == (measure.Bands is { IsEmpty: false } ? 1 : 0));
        }
    }

    [Fact]
    public void Changes_are_mirrors_of_each_other()
    {
        foreach (var measure in Catalogue.All.Where(measure => measure.Change is { IsEmpty: false }))
            for (var from = 0; from <= 21; from++)
                for (var to = 0; to <= 21; to++)
                {
                    var (there, back) = (Scoring.ChangeOf(measure, from, to), Scoring.ChangeOf(measure, to, from));
                    Assert.Equal((-back.Difference, back.IsMeaningful), (there.Difference, there.IsMeaningful));
                    Assert.Equal(there.Reliable == Reliability.Improved, back.Reliable == Reliability.Worse);
                    Assert.False(there.IsReliableRecovery == true && there.Reliable != Reliability.Improved);
                }
    }

    [Fact]
    public void Subscores_and_missing_answers()
    {
        var phq = Catalogue.Find("phq9")!;
        Assert.Equal(5, Scoring.Of(phq, new Dictionary<string, int?> { ["q1"] = 2, ["q2"] = 3 }).Subscores.Single().Total);
        Assert.Null(Scoring.Of(phq, new Dictionary<string, int?> { ["q1"] = 2 }).Subscores.Single().Total);
        var pulse = Catalogue.Find("cohesion_pulse")!;
        Assert.Equal(8, Scoring.Of(pulse, new Dictionary<string, int?> { ["belong"] = 7, ["work"] = 8, ["safe"] = 9 }).Total);
        Assert.Null(Scoring.Of(pulse, new Dictionary<string, int?> { ["belong"] = 7, ["work"] = 8, ["safe"] = null }).Total);
    }

    [Fact]
    public void Somebody_is_off_track_when_reliably_worse_or_after_eight_weeks_not_better_over_the_cut()
    {
        var (phq, start) = (Catalogue.Find("phq9")!, new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        Assert.True(Scoring.IsOffTrack(phq, 12, start, 18, start.AddDays(14)));
        Assert.False(Scoring.IsOffTrack(phq, 12, start, 17, start.AddDays(55)));
        Assert.True(Scoring.IsOffTrack(phq, 12, start, 12, start.AddDays(56)));
        Assert.False(Scoring.IsOffTrack(phq, 18, start, 12, start.AddDays(70)));
        Assert.False(Scoring.IsOffTrack(phq, 9, start, 9, start.AddDays(70)));
    }

    [Fact]
    public void Engagement_is_the_mean_of_both_sides()
    {
        Assert.Equal(75, Scoring.EngagementIndex([4, 2], [3]));
        Assert.Null(Scoring.EngagementIndex([4], []));
        Assert.Equal(0, Scoring.EngagementIndex([0], [0]));
    }

    [Fact]
    public void What_could_not_be_confirmed_is_not_on_by_itself()
    {
        string[] unconfirmed = ["k10", "k6", "ucla3", "who5"];
        Assert.Equal(unconfirmed, Catalogue.All.Where(measure => !measure.Licence.IsConfirmed).Select(measure => measure.Id).Order());
    }

    static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    static JsonElement Read()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("measures.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
