using System.Collections.Immutable;

namespace Homework.Goals;

/// <summary>
/// Goal attainment scaling (Kiresuk &amp; Sherman 1968). The formula is the corrected one: 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²).
/// </summary>
public static class Gas
{
    /// <summary>The least and the greatest level.</summary>
    public const int Least = -2, Most = 2;

    /// <summary>How much goals of one person are taken to go together.</summary>
    const double Rho = 0.3;

    /// <summary>The T score: 50 where goals are met as expected on average. Null where nothing is rated.</summary>
    /// <param name="goals">Weight (at least 1) and level (-2 to 2) of each goal that was rated.</param>
    public static double? T(IEnumerable<(int Weight, int Level)> goals)
    {
        double weighted = 0, weights = 0, squares = 0;
        foreach (var (weight, level) in goals)
        {
            weighted += weight * level;
            weights += weight;
            squares += weight * weight;
        }
        return weights == 0 ? null : 50 + 10 * weighted / Math.Sqrt((1 - Rho) * squares + Rho * weights * weights);
    }

    /// <summary>T now and at the start, of the goals that somebody rated.</summary>
    internal static GasScore Score(IReadOnlyCollection<GoalLine> lines, Func<GoalLine, int?> level)
    {
        var rated = lines.Where(line => line.Counts && level(line) is not null).ToImmutableArray();
        return new GasScore(
            Rounded(T(rated.Select(line => (line.Weight, level(line)!.Value)))), Rounded(T(rated.Select(line => (line.Weight, line.Start)))),
            rated.Length, lines.Count - rated.Length);
    }

    static double? Rounded(double? score) => score is { } known ? Math.Round(known, 1) : null;
}
