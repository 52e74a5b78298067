using System.Collections.Immutable;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Challenges;

/// <summary>Making a challenge, and what facilitators decide about the whole of it.</summary>
static class PlanRules
{
    const int MostDays = 120;
    const int MostMilestones = 10;
    const int MostQuestions = 10;

    /// <summary>What is wrong with a plan that somebody made, or the plan as it is kept.</summary>
    public static Rejected? Check(ChallengePlan? wished, DateTimeOffset at, out ChallengePlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Line(wished.Title, 80) is not { Length: > 0 } title) return ChallengeRefusals.Title;
        if (PlainText.Lines(wished.About, 2000) is not { } about) return ChallengeRefusals.About;
        if (PlainText.Line(wished.Unit, 40) is not { Length: > 0 } unit) return ChallengeRefusals.Unit;
        if (PlainText.Lines(wished.Safety, 600) is not { } safety) return ChallengeRefusals.Safety;
        if (!LocalDays.IsKnown(wished.TimeZone)) return ChallengeRefusals.TimeZone;
        if (CheckDates(wished, at) is { } wrong) return wrong;
        plan = wished with { Title = title, About = OrNull(about), Unit = unit, Safety = OrNull(safety) };
        return CheckLists(ref plan);
    }

    public static Decision Create(Challenge challenge, Request request, CreateChallenge order)
    {
        if (!request.IsSystem) return ChallengeRefusals.NotHere;
        if (challenge.Group is not null) return Decision.Nothing;
        return Check(order.Plan, request.At, out var plan) ?? (Decision)new ChallengeCreated(order.Group, plan, order.By);
    }

    public static Decision Change(Challenge challenge, Request request, ChangeChallenge order)
    {
        if (challenge.Phase == ChallengePhase.Closed) return ChallengeRefusals.Closed;
        if (order.Version != challenge.Version) return ChallengeRefusals.EditedMeanwhile;
        if (Check(order.Plan, request.At, out var plan) is { } wrong) return wrong;
        if (challenge.Phase != ChallengePhase.Planned && plan.StartsOn != challenge.Plan!.StartsOn) return ChallengeRefusals.StartPassed;
        if (challenge.Phase == ChallengePhase.Debrief && plan.EndsOn != challenge.Plan!.EndsOn) return ChallengeRefusals.Ended;
        if (challenge.Phase < ChallengePhase.Debrief && plan.EndsOn < LocalDays.On(plan.TimeZone, request.At)) return ChallengeRefusals.EndPassed;
        return Decision.Of(new ChallengeChanged(plan)).Telling(Note(challenge, challenge.Phase, plan));
    }

    public static Decision End(Challenge challenge, Request request)
    {
        if (challenge.Phase == ChallengePhase.Planned) return ChallengeRefusals.NotBegun;
        return challenge.Phase == ChallengePhase.Running ? Ended(challenge, request, LocalDays.On(challenge.Plan!.TimeZone, request.At)) : Decision.Nothing;
    }

    /// <summary>It is over: everybody who takes part is told.</summary>
    public static Decision Ended(Challenge challenge, Request request, DateOnly? endsOn = null) => Decision.Of(new ChallengeEnded(endsOn))
        .Telling(Note(challenge with { EndedOn = endsOn }, ChallengePhase.Debrief, challenge.Plan!))
        .Telling(Telling.Takers(challenge, request, NoticeKind.ChallengeEnded));

    public static Decision Close(Challenge challenge, CloseChallenge order)
    {
        if (order.IsClosed == (challenge.Phase == ChallengePhase.Closed)) return Decision.Nothing;
        if (challenge.Phase < ChallengePhase.Debrief) return ChallengeRefusals.NotEnded;
        var phase = order.IsClosed ? ChallengePhase.Closed : ChallengePhase.Debrief;
        return Decision.Of(new ChallengeClosed(order.IsClosed)).Telling(Note(challenge, phase, challenge.Plan!));
    }

    /// <summary>The group's home shows how the challenge is called and where it is.</summary>
    public static Tell Note(Challenge challenge, ChallengePhase phase, ChallengePlan plan) =>
        new(challenge.Group!.Value, new NoteChallenge(challenge.Topic, plan.Title, plan.StartsOn, challenge.EndedOn ?? plan.EndsOn, phase, plan.TimeZone));

    static Rejected? CheckDates(ChallengePlan plan, DateTimeOffset at)
    {
        var days = plan.EndsOn.DayNumber - plan.StartsOn.DayNumber + 1;
        var ahead = plan.EndsOn.DayNumber - LocalDays.On(plan.TimeZone, at).DayNumber;
        return days is < 1 or > MostDays || ahead > 366 ? ChallengeRefusals.Dates : null;
    }

    static Rejected? CheckLists(ref ChallengePlan plan)
    {
        if (Lines(plan.Steps, 3, 200) is not { Length: 3 } steps || steps.Contains("")) return ChallengeRefusals.Steps;
        if (Lines(plan.Tasks, plan.EndsOn.DayNumber - plan.StartsOn.DayNumber + 1, 160) is not { } tasks) return ChallengeRefusals.Tasks;
        if (Lines(plan.Debrief, MostQuestions, 200) is not { } debrief) return ChallengeRefusals.Debrief;
        if (Milestones(plan.Milestones) is not { } milestones) return ChallengeRefusals.Milestones;
        plan = plan with { Steps = steps, Tasks = tasks, Debrief = [.. debrief.Where(question => question != "")], Milestones = milestones };
        return null;
    }

    static ImmutableArray<string>? Lines(ImmutableArray<string> wished, int most, int max)
    {
        if (wished.IsDefault || wished.Length > most) return null;
        var lines = wished.Select(line => PlainText.Line(line, max)).ToArray();
        return lines.Contains(null) ? null : [.. lines!];
    }

    static ImmutableArray<Milestone>? Milestones(ImmutableArray<Milestone> wished)
    {
        if (wished.IsDefault || wished.Length > MostMilestones) return null;
        var kept = wished.Select(one => one is { Total: >= 1 and <= 100_000 } && PlainText.Line(one.Words, 120) is { Length: > 0 } words
            ? one with { Words = words } : null).ToArray();
        return kept.Contains(null) || kept.DistinctBy(one => one!.Total).Count() != kept.Length ? null : [.. kept.OrderBy(one => one!.Total)!];
    }

    static string? OrNull(string words) => words == "" ? null : words;
}
