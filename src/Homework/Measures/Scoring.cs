using System.Collections.Immutable;

namespace Homework.Measures;

/// <summary>Numbers from answers: nothing here knows people, times or storage.</summary>
static class Scoring
{
    const int FewestForMean = 3;

    /// <summary>
    /// The total, where enough was answered; else null. Nothing is made up for what is missing, and nothing missing counts as 0 (G2).
    /// </summary>
    /// <param name="answers">By item; null or absent where it was not answered.</param>
    public static Score Of(Measure measure, IReadOnlyDictionary<string, int?> answers)
    {
        var items = measure.Items ?? [];
        var exempt = measure.Scoring.Missing?.Exempt ?? [];
        var given = items.Where(item => answers.GetValueOrDefault(item.Key) is not null).ToArray();
        var missing = items.Where(item => answers.GetValueOrDefault(item.Key) is null).ToArray();
        var total = Total(measure, answers, given, missing.All(item => exempt.Contains(item.Key)));
        var band = missing.Length == 0 ? BandOf(measure, total) : null; // how to name a total without the exempt item is not known
        return new Score(total, band, Subscores(measure, answers), given.Length, items.Length);
    }

    /// <summary>The range a total is in.</summary>
    public static MeasureBand? BandOf(Measure measure, double? total) =>
        total is null ? null : (measure.Bands ?? []).FirstOrDefault(band => band.Min <= total && total <= band.Max);

    /// <summary>What changed from one total to another of the same person and language (G4, R9.7).</summary>
    public static ScoreChange ChangeOf(Measure measure, double from, double to)
    {
        var better = measure.IsBetterLower ? from - to : to - from;
        var meaningful = PointsOf(measure, "mcid");
        var reliable = PointsOf(measure, "reliable_change");
        Reliability? label = reliable is not { } points ? null
            : better >= points ? Reliability.Improved : -better >= points ? Reliability.Worse : Reliability.NoReliableChange;
        bool? recovered = measure.Recovery?.Value is { } below && measure.IsBetterLower ? from > below && to <= below : null;
        bool? reliably = recovered is null || label is null ? null : recovered.Value && label == Reliability.Improved;
        return new ScoreChange(from, to, to - from, meaningful is null ? null : Math.Abs(to - from) >= meaningful, label, recovered, reliably);
    }

    /// <summary>Worse by the reliable amount, or after eight weeks not reliably better while still over the cut (R9.8).</summary>
    public static bool IsOffTrack(Measure measure, double first, DateTimeOffset firstAt, double last, DateTimeOffset lastAt)
    {
        if (ChangeOf(measure, first, last).Reliable is not { } reliable) return false;
        var isOver = measure.Recovery?.Value is { } below && last > below;
        return reliable == Reliability.Worse || (isOver && reliable != Reliability.Improved && lastAt - firstAt >= TimeSpan.FromDays(56));
    }

    /// <summary>How much homework was done and how well, 0 to 100 (R3.3); null where a side was not rated.</summary>
    /// <param name="quantity">The member's and the therapist's ratings, 0 to 4.</param>
    /// <param name="quality">Likewise.</param>
    public static double? EngagementIndex(IReadOnlyCollection<int> quantity, IReadOnlyCollection<int> quality) =>
        quantity.Count == 0 || quality.Count == 0 ? null : (quantity.Average() + quality.Average()) / 8 * 100;

    /// <summary>Minutes in bed and asleep, and the percentage.</summary>
    public static SleepMinutes Sleep(TimeOnly bed, TimeOnly lightsOut, int toSleep, int awake, TimeOnly finalWake, TimeOnly outOfBed)
    {
        var inBed = Minutes(bed, outOfBed);
        var asleep = Math.Max(0, Minutes(lightsOut, finalWake) - toSleep - awake);
        return new SleepMinutes(inBed, asleep, inBed == 0 ? null : Math.Round(100.0 * asleep / inBed, 1));
    }

    static double? Total(Measure measure, IReadOnlyDictionary<string, int?> answers, MeasureItem[] given, bool isComplete)
    {
        if (measure.Scoring.Method == "mean")
            return given.Length >= FewestForMean ? given.Average(item => answers[item.Key]!.Value) : null;
        if (!isComplete || given.Length == 0) return null;
        var sum = given.Sum(item => answers[item.Key]!.Value);
        return measure.Scoring.Method switch { "sum" => sum, "sum_times_4" => 4 * sum, _ => null };
    }

    static ImmutableArray<Subscore> Subscores(Measure measure, IReadOnlyDictionary<string, int?> answers) =>
        [.. (measure.Scoring.Subscores ?? []).Select(part => new Subscore(part.Id,
            part.Items.All(item => answers.GetValueOrDefault(item) is not null) ? part.Items.Sum(item => answers[item]!.Value) : null))];

    static double? PointsOf(Measure measure, string kind) => (measure.Change ?? []).FirstOrDefault(rule => rule.Kind == kind)?.Points;

    static int Minutes(TimeOnly from, TimeOnly to) => (int)(to - from).TotalMinutes; // past midnight where it is earlier
}

/// <summary>What answers come to.</summary>
sealed record Score(double? Total, MeasureBand? Band, ImmutableArray<Subscore> Subscores, int Answered, int Asked);

/// <summary>A part of a measure, added up; null where something of it is missing.</summary>
public sealed record Subscore(string Measure, int? Total);

/// <summary>A night, in minutes.</summary>
/// <param name="Percent">Asleep, of the time in bed; null where that is nothing.</param>
public sealed record SleepMinutes(int InBed, int Asleep, double? Percent);

/// <summary>Whether a change is larger than what differs by chance.</summary>
public enum Reliability
{
    /// <summary>Better.</summary>
    Improved,

    /// <summary>Worse.</summary>
    Worse,

    /// <summary>Neither.</summary>
    NoReliableChange,
}

/// <summary>What changed between two totals. Null where nothing is known about it for this measure.</summary>
public sealed record ScoreChange(
    double From, double To, double Difference, bool? IsMeaningful, Reliability? Reliable, bool? HasRecovered, bool? IsReliableRecovery);
