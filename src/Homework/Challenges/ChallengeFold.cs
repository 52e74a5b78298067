using System.Collections.Immutable;
using Homework.Clients;
using Homework.Flags;
using Homework.Goals;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>What each fact changes.</summary>
static class ChallengeFold
{
    const int FewestPeople = 4; // of whom an average may be shown

    public static Challenge Apply(Challenge challenge, Fact fact) => fact.Event switch
    {
        ChallengeCreated it => challenge with { Group = it.Group, Plan = it.Plan },
        _ when challenge.Plan is null => challenge,
        ChallengeChanged it => Reach(challenge with { Plan = it.Plan, Version = challenge.Version + 1 }, fact),
        ChallengeBegan => challenge with { Phase = ChallengePhase.Running },
        ChallengeEnded it => challenge with { Phase = ChallengePhase.Debrief, EndedOn = it.EndsOn },
        ChallengeClosed it => challenge with { Phase = it.IsClosed ? ChallengePhase.Closed : ChallengePhase.Debrief },
        GoalsFed it => challenge with { FeedsGoals = it.IsOn },
        WeekSettled it => Settle(challenge, it.Week),
        ChallengeJoined it => Joined(challenge, fact, it),
        ReminderPassed it => Of(challenge, it.Person, taking => taking with { RemindFrom = it.On.AddDays(1) }),
        PauseEnded it => Of(challenge, it.Person, taking => taking with { PausedSince = null, PausedUntil = null }),
        ReachedOut it => Of(challenge, it.Person, taking => taking with { ReachedOutAt = fact.At }),
        LessonWritten it => challenge with
        {
            Lessons = challenge.Lessons.SetItem(fact.By, new Lesson($"lesson:{fact.By}", fact.By, fact.At, it.Words, it.Reach)),
        },
        ActLogged it => Logged(challenge, fact, it),
        ActEdited it => Edited(challenge, fact, it),
        ActTakenBack it => TakenBack(challenge, it),
        CheerChanged it => On(challenge, it.Act, deed => Cheered(deed, fact.By, it)),
        ItemFlagged or FlagSettled => challenge with { Flags = challenge.Flags.After(fact) },
        ActHidden it => On(challenge, it.Act, deed => deed with { HiddenFor = it.Reason }),
        ActUnhidden it => On(challenge, it.Act, deed => deed with { HiddenFor = null }),
        var own => Of(challenge, fact.By, taking => Changed(taking, fact, own)),
    };

    static Taking Changed(Taking taking, Fact fact, Event own) => own switch
    {
        StepChosen it => taking with { Size = it.Size, OwnStep = it.OwnStep },
        TakingChanged it => taking with { Sharing = it.Sharing, IsInCurve = it.IsInCurve },
        ReminderSet it => taking with { RemindAt = it.At, RemindZone = it.At is null ? null : it.TimeZone, RemindFrom = it.From },
        RestChosen it => taking.With(taking.Day(it.On) with { IsRest = it.IsOn }),
        PauseBegan it => taking with { PausedSince = taking.PausedSince ?? fact.At, PausedUntil = it.Until },
        ChallengeLeft => taking with { HasLeft = true, PausedSince = null, PausedUntil = null, RemindAt = null, RemindZone = null },
        _ => taking,
    };

    static Challenge Joined(Challenge challenge, Fact fact, ChallengeJoined it)
    {
        var before = challenge.Takers.GetValueOrDefault(fact.By);
        var taking = new Taking(fact.By, before?.JoinedAt ?? fact.At, it.Size, it.OwnStep, it.Sharing, it.IsInCurve);
        return challenge.With(before is null ? taking : taking with { Days = before.Days, ReachedOutAt = before.ReachedOutAt });
    }

    static Challenge Logged(Challenge challenge, Fact fact, ActLogged it)
    {
        var counted = it.Words.Sharing != ActSharing.Nothing;
        var deed = new Deed(it.Act, fact.Seq, fact.By, fact.At, it.Words, counted, MayCurve(challenge, fact.By, it.Words), it.IsReturn, null, false, 1);
        return Reach(Mark(Curved(challenge with { Parts = challenge.Parts.With(deed) }, deed, 1), deed, 1), fact, counted ? 1 : 0);
    }

    static Challenge Edited(Challenge challenge, Fact fact, ActEdited it)
    {
        if (challenge.Deed(it.Act) is not { Words: not null } old) return challenge;
        var counts = it.Words.Sharing != ActSharing.Nothing;
        var deed = old with
        {
            Words = it.Words,
            Counted = old.Counted || counts,
            IsInCurve = MayCurve(challenge, old.By, it.Words),
            IsEdited = true,
            Version = old.Version + 1,
        };
        var without = Curved(Mark(challenge, old, -1), old, -1);
        var with = Mark(Curved(without with { Parts = without.Parts.With(deed) }, deed, 1), deed, 1);
        return Reach(with, fact, counts && !old.Counted ? 1 : 0);
    }

    static Challenge TakenBack(Challenge challenge, ActTakenBack it)
    {
        if (challenge.Deed(it.Act) is not { Words: not null } old) return challenge;
        var without = Curved(Mark(challenge, old, -1), old, -1);
        var empty = old with { Words = null, IsInCurve = false, HiddenFor = null, Version = old.Version + 1, Cheers = [] };
        return without with { Parts = without.Parts.With(empty) };
    }

    static Deed Cheered(Deed deed, string by, CheerChanged it)
    {
        var others = deed.Cheers.Remove(new Cheered(by, it.Cheer));
        return deed with { Cheers = it.IsOn ? others.Add(new Cheered(by, it.Cheer)) : others };
    }

    /// <summary>The maker's day has one act more, or fewer.</summary>
    static Challenge Mark(Challenge challenge, Deed deed, int times) => Of(challenge, deed.By, taking =>
    {
        var day = taking.Day(deed.Words!.On);
        return taking.With(deed.Words.Sharing == ActSharing.Nothing ? day with { OwnActs = day.OwnActs + times } : day with { Acts = day.Acts + times });
    });

    /// <summary>More acts that count, and the milestones that are reached by now.</summary>
    static Challenge Reach(Challenge challenge, Fact fact, int more = 0)
    {
        var total = challenge.Total + more;
        var reached = challenge.Plan!.Milestones
            .Where(one => one.Total <= total && !challenge.Reached.Any(before => before.Total == one.Total))
            .Select(one => new Reached(one.Total, fact.At)).ToImmutableArray();
        return challenge with { Total = total, Reached = reached.IsEmpty ? challenge.Reached : challenge.Reached.AddRange(reached) };
    }

    static bool MayCurve(Challenge challenge, string by, ActWords words) =>
        words is { SudsBefore: not null, SudsAfter: not null } && challenge.Takers.GetValueOrDefault(by) is { IsInCurve: true }
        && challenge.WeekOf(words.On) >= challenge.SettledWeeks;

    static Challenge Curved(Challenge challenge, Deed deed, int times)
    {
        if (!deed.IsInCurve || challenge.WeekOf(deed.Words!.On) < challenge.SettledWeeks) return challenge;
        var key = Distress.KeyOf(challenge.WeekOf(deed.Words.On), deed.By);
        var sum = (challenge.Open.GetValueOrDefault(key) ?? new Distress(0, 0, 0)).Plus(deed.Words, times);
        return challenge with { Open = sum.Acts <= 0 ? challenge.Open.Remove(key) : challenge.Open.SetItem(key, sum) };
    }

    /// <summary>Each person counts once, however many acts they told of.</summary>
    static Challenge Settle(Challenge challenge, int week)
    {
        var mine = challenge.Open.Where(sum => sum.Key.StartsWith(Distress.KeyOf(week, ""), StringComparison.Ordinal)).ToArray();
        var settled = challenge with { SettledWeeks = week + 1, Open = challenge.Open.RemoveRange(mine.Select(sum => sum.Key)) };
        if (mine.Length < FewestPeople) return settled;
        var point = new CurvePoint(
            week, Average(sum => sum.Before), Average(sum => sum.After), mine.Length);
        return settled with { Curve = settled.Curve.Add(point) };

        double Average(Func<Distress, int> of) => Math.Round(mine.Average(sum => (double)of(sum.Value) / sum.Value.Acts), 1);
    }

    static Challenge Of(Challenge challenge, string person, Func<Taking, Taking> change) =>
        challenge.Takers.GetValueOrDefault(person) is { } taking ? challenge.With(change(taking)) : challenge;

    static Challenge On(Challenge challenge, string act, Func<Deed, Deed> change) =>
        challenge.Deed(act) is { } deed ? challenge with { Parts = challenge.Parts.With(change(deed)) } : challenge;
}
