using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Library;
using Homework.Texts;

namespace Homework.Assignments;

/// <summary>An assignment is complete before anybody gets it (R2.1): what, how, why, with what, how long, where notes go, who reads them, how it is reviewed.</summary>
static class CardRules
{
    /// <summary>What is missing or wrong, or the card as it is kept.</summary>
    public static Rejected? Check(WorkCard? wished, out WorkCard card)
    {
        card = wished!;
        if (wished?.Content is not { } asked || PlainText.Line(asked.Title, 80) is not { Length: > 0 } title) return AssignmentRefusals.Title;
        if (PlainText.Lines(wished.Task, 1000) is not { Length: > 0 } task) return AssignmentRefusals.Task;
        if (PlainText.Line(wished.Goal, 200) is not { Length: > 0 } goal) return AssignmentRefusals.Goal;
        if (PlainText.Lines(wished.Review, 400) is not { Length: > 0 } review) return AssignmentRefusals.Review;
        if (Sizes(wished.Sizes) is not { } sizes) return AssignmentRefusals.Sizes;
        if (wished.Ways.IsDefault || wished.Ways.Distinct().Count() < 2 || !wished.Ways.All(Enum.IsDefined)) return AssignmentRefusals.Ways; // R2.6
        if (Check(asked with { Title = title }, out var content) is { } wrong) return wrong;
        card = wished with { Content = content, Task = task, Goal = goal, Review = review, Sizes = sizes, Ways = [.. wished.Ways.Distinct().Order()] };
        return null;
    }

    static Rejected? Check(TemplateContent asked, out TemplateContent content)
    {
        content = asked;
        if (PlainText.Lines(asked.Purpose, 600) is not { Length: > 0 } why) return AssignmentRefusals.Why;
        if (Lines(asked.Steps, 1, 15, 400) is not { } steps) return AssignmentRefusals.Steps;
        if (Lines(asked.Materials, 1, 10, 200) is not { } materials) return AssignmentRefusals.Materials;
        if (Lines(asked.Safety, 0, 10, 400) is not { } safety) return AssignmentRefusals.Safety;
        if (PlainText.Line(asked.Frequency, 120) is not { Length: > 0 } often) return AssignmentRefusals.Often;
        if (asked.Form?.Fields.IsDefaultOrEmpty != false) return AssignmentRefusals.Notes;
        content = asked with { Purpose = why, Steps = steps, Materials = materials, Safety = safety, Frequency = often };
        return TemplateChecks.Of(content);
    }

    public static Rejected? Check(WorkSchedule? wished, DateTimeOffset at, out WorkSchedule schedule)
    {
        schedule = wished!;
        if (wished is null || !Enum.IsDefined(wished.Rhythm)) return AssignmentRefusals.NotAChoice;
        if (!LocalDays.IsKnown(wished.TimeZone)) return AssignmentRefusals.TimeZone;
        var today = LocalDays.On(wished.TimeZone, at);
        if (wished.StartsOn < today.AddDays(-366) || wished.StartsOn > today.AddDays(366)) return AssignmentRefusals.Dates;
        if (wished.DueOn < wished.StartsOn || wished.DueOn > wished.StartsOn.AddDays(730)) return AssignmentRefusals.Dates;
        if (wished.Bend is < 0 or > 28) return AssignmentRefusals.Bend;
        var days = wished.Weekdays.IsDefault ? [] : wished.Weekdays.Distinct().Order().ToImmutableArray();
        if (wished.Rhythm == Rhythm.Days && (days.IsEmpty || days[0] < 1 || days[^1] > 7)) return AssignmentRefusals.Weekdays;
        schedule = wished with { Weekdays = wished.Rhythm == Rhythm.Days ? days : [] };
        return null;
    }

    /// <summary>R2.1: there is always an easier version; R6.1: the smallest comes first.</summary>
    static ImmutableArray<WorkSize>? Sizes(ImmutableArray<WorkSize> wished)
    {
        if (wished.IsDefault || wished.Length is < 1 or > 3) return null;
        var kept = wished.Select(one => one is { Minutes: >= 1 and <= 180 } && Enum.IsDefined(one.Size) && PlainText.Line(one.Words, 300) is { Length: > 0 } words
            ? one with { Words = words } : null).ToArray();
        if (kept.Contains(null) || kept.DistinctBy(one => one!.Size).Count() != kept.Length) return null;
        ImmutableArray<WorkSize> sizes = [.. kept.OrderBy(one => one!.Size)!];
        return sizes[0].Size == TaskSize.Starter ? sizes : null;
    }

    static ImmutableArray<string>? Lines(ImmutableArray<string> wished, int fewest, int most, int max)
    {
        if (wished.IsDefault || wished.Length > most) return null;
        var lines = wished.Select(line => PlainText.Lines(line, max)).ToArray();
        if (lines.Contains(null)) return null;
        ImmutableArray<string> kept = [.. lines.Where(line => line != "")!];
        return kept.Length < fewest ? null : kept;
    }
}
