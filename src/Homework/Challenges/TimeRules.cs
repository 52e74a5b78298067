using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>What happens because days pass: it begins and ends, pauses end, weeks are settled, people are reminded.</summary>
static class TimeRules
{
    const int Grace = 2; // days in which a week's last acts may still be told before it is settled
    static readonly TimeSpan StillOfUse = TimeSpan.FromHours(2); // a reminder that comes later than this does not come

    public static DateTimeOffset? Due(Challenge challenge)
    {
        if (challenge.Plan is not { } plan) return null;
        var due = Phase(challenge, plan);
        if (NextWeek(challenge, plan) is { } week) Sooner(week);
        if (challenge.Phase == ChallengePhase.Running)
            foreach (var taking in challenge.Takers.Values)
            {
                if (PauseEnd(plan, taking) is { } back) Sooner(back);
                if (Reminder(plan, taking) is { } at) Sooner(at);
            }
        return due;

        void Sooner(DateTimeOffset at)
        {
            if (due is null || at < due) due = at;
        }
    }

    public static Decision TimeCame(Challenge challenge, Request request)
    {
        if (!request.IsSystem) return ChallengeRefusals.NotHere;
        var plan = challenge.Plan!;
        if (Phase(challenge, plan) is { } turn && turn <= request.At)
            return challenge.Phase == ChallengePhase.Running ? PlanRules.Ended(challenge, request) : Begun(challenge, request);
        var events = ImmutableArray.CreateBuilder<Event>();
        var tells = ImmutableArray.CreateBuilder<Tell>();
        if (NextWeek(challenge, plan) <= request.At) events.Add(new WeekSettled(challenge.SettledWeeks));
        if (challenge.Phase == ChallengePhase.Running)
            foreach (var taking in challenge.Takers.Values) Pass(challenge, taking, request, events, tells);
        return new Decision { Events = events.ToImmutable(), Tells = tells.ToImmutable() };
    }

    static Decision Begun(Challenge challenge, Request request) => Decision.Of(new ChallengeBegan())
        .Telling(PlanRules.Note(challenge, ChallengePhase.Running, challenge.Plan!))
        .Telling(Telling.Takers(challenge, request, NoticeKind.ChallengeBegan));

    static void Pass(
        Challenge challenge, Taking taking, Request request, ImmutableArray<Event>.Builder events, ImmutableArray<Tell>.Builder tells)
    {
        var plan = challenge.Plan!;
        if (PauseEnd(plan, taking) <= request.At) events.Add(new PauseEnded(taking.Person));
        if (Reminder(plan, taking) is not { } at || at > request.At) return;
        var there = LocalDays.On(taking.RemindZone!, request.At);
        var last = LocalDays.At(taking.RemindZone!, there, taking.RemindAt!.Value) <= request.At ? there : there.AddDays(-1);
        events.Add(new ReminderPassed(taking.Person, last));
        var today = LocalDays.On(plan.TimeZone, request.At);
        var isIdle = taking.PausedSince is null && taking.Day(today) is { Acts: 0, OwnActs: 0, IsRest: false };
        var isInTime = request.At - LocalDays.At(taking.RemindZone!, last, taking.RemindAt.Value) <= StillOfUse;
        if (isIdle && isInTime && challenge.Has(today))
            tells.AddRange(Inbox.One(challenge, request, taking.Person, NoticeKind.ChallengeToday));
    }

    /// <summary>When it begins, or ends.</summary>
    static DateTimeOffset? Phase(Challenge challenge, ChallengePlan plan) => challenge.Phase switch
    {
        ChallengePhase.Planned => LocalDays.Start(plan.TimeZone, plan.StartsOn),
        ChallengePhase.Running => LocalDays.Start(plan.TimeZone, plan.EndsOn.AddDays(1)),
        _ => null,
    };

    /// <summary>When the next week is settled.</summary>
    static DateTimeOffset? NextWeek(Challenge challenge, ChallengePlan plan)
    {
        if (!plan.AsksSuds || challenge.Phase == ChallengePhase.Planned || challenge.SettledWeeks > challenge.WeekOf(plan.EndsOn)) return null;
        return LocalDays.Start(plan.TimeZone, plan.StartsOn.AddDays(7 * (challenge.SettledWeeks + 1) + Grace));
    }

    static DateTimeOffset? PauseEnd(ChallengePlan plan, Taking taking) =>
        taking is { HasLeft: false, PausedSince: not null, PausedUntil: { } until } ? LocalDays.Start(plan.TimeZone, until.AddDays(1)) : null;

    static DateTimeOffset? Reminder(ChallengePlan plan, Taking taking)
    {
        if (taking is not { HasLeft: false, RemindAt: { } at, RemindZone: { } zone }) return null;
        var on = taking.RemindFrom > plan.StartsOn.AddDays(-1) ? taking.RemindFrom : plan.StartsOn.AddDays(-1);
        return on <= plan.EndsOn.AddDays(1) ? LocalDays.At(zone, on, at) : null;
    }
}
