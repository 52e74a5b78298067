using System.Collections.Immutable;
using Homework.Forms;

namespace Homework.Library;

/// <summary>How far somebody is with a step of a programme.</summary>
/// <param name="DoneAt">When it was done, or null.</param>
/// <param name="Answers">What was answered so far.</param>
sealed record StepStand(DateTimeOffset? DoneAt, ImmutableArray<FieldAnswer> Answers);

/// <summary>When the steps of a programme are given to somebody.</summary>
static class Releases
{
    /// <summary>
    /// When a step opens or has opened, as far as is known by now; null where it waits for something that has not come. A
    /// condition is looked at once the step it names is done: until then its answers may change.
    /// </summary>
    /// <param name="stands">By step id: how far they are.</param>
    public static DateTimeOffset? OpensAt(
        ProgrammePlan plan, string step, DateTimeOffset began, IReadOnlyDictionary<string, StepStand> stands)
    {
        var place = plan.Steps.Select((one, at) => (one.Id, at)).First(one => one.Id == step).at;
        var release = plan.Steps[place].Release;
        var previous = place == 0 ? null : stands.GetValueOrDefault(plan.Steps[place - 1].Id)?.DoneAt;
        return release.Rule switch
        {
            ReleaseRule.AtOnce => began,
            ReleaseRule.AfterPrevious => previous,
            ReleaseRule.DaysAfterPrevious => previous?.AddDays(release.Days!.Value),
            ReleaseRule.DaysAfterStart => began.AddDays(release.Days!.Value),
            _ => stands.GetValueOrDefault(release.Condition!.Step) is { DoneAt: { } done } stand && IsSo(release.Condition, stand) ? done : null,
        };
    }

    static bool IsSo(ReleaseCondition condition, StepStand stand)
    {
        var number = stand.Answers.FirstOrDefault(answer => answer.Field == condition.Field)?.Answer.Number;
        return condition.Test switch
        {
            ReleaseTest.AnswerAtLeast => number >= condition.Number,
            ReleaseTest.AnswerAtMost => number <= condition.Number,
            _ => true,
        };
    }
}
