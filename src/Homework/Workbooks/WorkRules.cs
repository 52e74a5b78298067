using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Library;

namespace Homework.Workbooks;

/// <summary>The numbers of the clinical rules, and what follows from ratings by them.</summary>
static class WorkRules
{
    /// <summary>R2.5: below this the task is made smaller first.</summary>
    public const int SureEnough = 7;

    const int HighIndex = 75, LowIndex = 40, Occurrences = 2, EasyEnough = 2, VeryHard = 4, SameWeeks = 3;

    /// <summary>R3.5: what a state counts as, null where it is in no rate.</summary>
    public static double? Credit(WorkState state) => state switch
    {
        WorkState.NotYet => 0,
        WorkState.Started => 0.25,
        WorkState.Part => 0.5,
        WorkState.Different or WorkState.Done => 1,
        _ => null,
    };

    /// <summary>R3.3: how much and how well, of all who said so, 0 to 100; null where one of both is missing.</summary>
    public static int? Index(WorkRating? own, WorkRating? care)
    {
        if (Mean(own?.Quantity, care?.Quantity) is not { } quantity || Mean(own?.Quality, care?.Quality) is not { } quality) return null;
        return (int)Math.Round((quantity + quality) / 8 * 100, MidpointRounding.AwayFromZero);
    }

    /// <summary>
    /// R8.4: after a low mood only the smallest, or something to calm down; after a very hard time the starter; once its time came and it is
    /// not done, an easier size. Nothing where it is done, held, at rest, or made its owner feel worse.
    /// </summary>
    public static WorkOffer Offer(Workbook book, KeptTask task)
    {
        if (book.IsHeld || task.LooksFirst()) return WorkOffer.None;
        var state = task.State();
        if (state is WorkState.Withdrawn or WorkState.Paused) return WorkOffer.None;
        if (task.Schedule.Rhythm == Rhythm.Once && state is WorkState.Done or WorkState.Different) return WorkOffer.None;
        if (book.IsLow) return WorkOffer.Smallest;
        if (task.IsKeptAsIs || task.Size == task.Card.Sizes[0].Size) return WorkOffer.None;
        if (task.Days.Values.LastOrDefault(day => day.Rating is not null)?.Rating?.Difficulty >= VeryHard) return WorkOffer.Starter;
        return book.Clocks.GetValueOrDefault(task.Id) is { Ignored: > 0 } ? WorkOffer.Easier : WorkOffer.None;
    }

    /// <summary>What is another than before about homework.</summary>
    public static IEnumerable<WorkChange> Changed(KeptTask task, WorkCard card, WorkSchedule schedule)
    {
        var (was, now) = (task.Card.Content, card.Content);
        if (!AreSame(task.Card with { Content = Plain(was), Sizes = [], Ways = [] }, card with { Content = Plain(now), Sizes = [], Ways = [] })) yield return WorkChange.Words;
        if (!AreSame(was.Form, now.Form)) yield return WorkChange.Questions;
        if (!AreSame(task.Schedule, schedule)) yield return WorkChange.Days;
        if (!AreSame(task.Card.Sizes, card.Sizes) || !task.Card.Ways.SequenceEqual(card.Ways)) yield return WorkChange.Sizes;
        if (was.Sharing != now.Sharing) yield return WorkChange.Readers;
    }

    static TemplateContent Plain(TemplateContent content) => content with { Form = new Forms.Form([]), Sharing = WorkReach.Me };

    static bool AreSame<T>(T one, T other) => Kernel.Json.Bytes(one).AsSpan().SequenceEqual(Kernel.Json.Bytes(other));

    /// <summary>R6.2: a suggestion, never a bigger one after a low mood (R8.4), and none while something holds it (R6.5, R4.4) or its owner keeps the task as it is.</summary>
    public static StepHint Hint(Workbook book, KeptTask task)
    {
        if (book.IsHeld || task.LooksFirst() || task.IsKeptAsIs || task.State() is WorkState.Withdrawn or WorkState.Paused) return StepHint.Stay;
        var days = task.Days.Values.Reverse().Take(Occurrences).ToArray();
        if (IsSmallerDue(task, days.FirstOrDefault())) return task.Size == task.Card.Sizes[0].Size ? StepHint.Stay : StepHint.Smaller;
        var isEasy = days.Length == Occurrences && days.All(day => Index(day.Rating, day.CareRating) >= HighIndex && day.Rating?.Difficulty <= EasyEnough);
        return isEasy && !book.IsLow && task.Size < task.Card.Sizes[^1].Size ? StepHint.Bigger : StepHint.Stay;
    }

    /// <summary>R4.5: what got in the way in each of the last three weeks that have something on them, where it is the same.</summary>
    public static WorkReason? Recurring(KeptTask task)
    {
        var weeks = task.Days.Where(day => day.Value.Reach != WorkReach.Me).GroupBy(day => WorkDays.Monday(day.Key))
            .OrderByDescending(week => week.Key).Take(SameWeeks).ToArray();
        if (weeks.Length < SameWeeks || weeks[0].Key.DayNumber - weeks[^1].Key.DayNumber != 7 * (SameWeeks - 1)) return null;
        var same = weeks.Select(week => week.SelectMany(day => day.Value.Reasons).ToHashSet()).Aggregate((all, next) => [.. all.Intersect(next)]);
        same.Remove(WorkReason.NotSay);
        return same.Count == 0 ? null : same.Min();
    }

    static bool IsSmallerDue(KeptTask task, DayWork? last) =>
        task.Plan?.Confidence < SureEnough
        || last is not null && (Index(last.Rating, last.CareRating) < LowIndex || last.Rating?.Difficulty >= VeryHard
            || last.Reasons.Any(reason => reason is WorkReason.TooHard or WorkReason.FeltWorse or WorkReason.EnergyMood));

    static double? Mean(int? one, int? other) => one is { } a && other is { } b ? (a + b) / 2.0 : one ?? other;
}
