using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Goals;

/// <summary>What is wrong with a plan or a scale that somebody made, or that as it is kept.</summary>
static class PlanChecks
{
    const int MostSteps = 12, MostMilestones = 8;

    public static Rejected? Goal(GoalPlan? wished, out GoalPlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Lines(wished.What, 300) is not { Length: > 0 } what) return GoalRefusals.What;
        if (PlainText.Lines(wished.Measure, 300) is not { } measure) return GoalRefusals.Measure;
        if (PlainText.Lines(wished.Why, 600) is not { } why) return GoalRefusals.Why;
        if (Steps(wished.Steps) is not { } steps) return GoalRefusals.Steps;
        if (Milestones(wished.Milestones) is not { } milestones) return GoalRefusals.Milestones;
        if (steps.Select(step => step.Id).Concat(milestones.Select(one => one.Id)).Distinct().Count() != steps.Length + milestones.Length)
            return GoalRefusals.Steps;
        if (wished.TimeZone is { } zone && !LocalDays.IsKnown(zone)) return GoalRefusals.TimeZone;
        plan = wished with { What = what, Measure = OrNull(measure), Why = OrNull(why), Steps = steps, Milestones = milestones };
        return null;
    }

    /// <summary>All five levels are there before work starts, and no two of them are alike.</summary>
    public static Rejected? Scale(GasScale? wished, out GasScale scale)
    {
        scale = wished!;
        if (wished is null || wished.Levels.IsDefault || wished.Levels.Length != Gas.Most - Gas.Least + 1) return GoalRefusals.Levels;
        var levels = wished.Levels.Select(level => PlainText.Lines(level, 200)).ToArray();
        if (levels.Any(string.IsNullOrEmpty) || levels.Distinct(StringComparer.OrdinalIgnoreCase).Count() != levels.Length) return GoalRefusals.Levels;
        if (wished.Weight is < 1 or > 4 || wished.Start is < Gas.Least or > 0) return GoalRefusals.Weight;
        if (!Enum.IsDefined(wished.Raters)) return GoalRefusals.NotAChoice;
        scale = wished with { Levels = [.. levels!] };
        return null;
    }

    /// <summary>Whether two plans say the same.</summary>
    public static bool AreSame(GoalPlan one, GoalPlan other) =>
        one with { Steps = other.Steps, Milestones = other.Milestones } == other && one.Steps.SequenceEqual(other.Steps)
        && one.Milestones.SequenceEqual(other.Milestones);

    public static string? OrNull(string words) => words == "" ? null : words;

    static ImmutableArray<GoalStep>? Steps(ImmutableArray<GoalStep> wished)
    {
        if (wished.IsDefault || wished.Length > MostSteps) return null;
        var kept = wished.Select(step => step is not null && Ids.IsValid(step.Id) && PlainText.Line(step.Words, 200) is { Length: > 0 } words
            ? step with { Words = words } : null).ToArray();
        return kept.Contains(null) ? null : [.. kept!];
    }

    static ImmutableArray<GoalMilestone>? Milestones(ImmutableArray<GoalMilestone> wished)
    {
        if (wished.IsDefault || wished.Length > MostMilestones) return null;
        var kept = wished.Select(one => one is not null && Ids.IsValid(one.Id) && PlainText.Line(one.Words, 160) is { Length: > 0 } words
            ? one with { Words = words } : null).ToArray();
        return kept.Contains(null) ? null : [.. kept!];
    }
}
