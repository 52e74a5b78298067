using Homework.Kernel;
using Homework.Texts;

namespace Homework.Challenges;

/// <summary>Taking part in one's own way: the step, rest, pauses, reminders, what one keeps.</summary>
static class TakingRules
{
    const int MostTakers = 40;

    public static Decision Join(Challenge challenge, Request request, JoinChallenge order)
    {
        if (challenge.TakingOf(request.By) is not null) return ChallengeRefusals.AlreadyIn;
        if (challenge.Phase >= ChallengePhase.Debrief) return ChallengeRefusals.Ended;
        if (Step(order.Size, order.OwnStep, out var own) is { } wrong) return wrong;
        if (!Enum.IsDefined(order.Sharing)) return ChallengeRefusals.NotAChoice;
        if (challenge.Takers.Values.Count(taking => !taking.HasLeft) >= MostTakers) return ChallengeRefusals.Full;
        return new ChallengeJoined(order.Size, own, order.Sharing, order.IsInCurve);
    }

    public static Decision Choose(Taking taking, ChooseStep order)
    {
        if (Step(order.Size, order.OwnStep, out var own) is { } wrong) return wrong;
        return taking.Size == order.Size && taking.OwnStep == own ? Decision.Nothing : new StepChosen(order.Size, own);
    }

    public static Decision Change(Taking taking, ChangeTaking order)
    {
        var changed = new TakingChanged(order.Sharing ?? taking.Sharing, order.IsInCurve ?? taking.IsInCurve);
        if (!Enum.IsDefined(changed.Sharing)) return ChallengeRefusals.NotAChoice;
        return changed == new TakingChanged(taking.Sharing, taking.IsInCurve) ? Decision.Nothing : changed;
    }

    public static Decision Remind(Taking taking, Request request, RemindMe order)
    {
        if (!LocalDays.IsKnown(order.TimeZone)) return ChallengeRefusals.TimeZone;
        if (order.At is not { } asked) return taking.RemindAt is null ? Decision.Nothing : new ReminderSet(null, order.TimeZone, default);
        var at = new TimeOnly(asked.Hour, asked.Minute);
        if (taking.RemindAt == at && taking.RemindZone == order.TimeZone) return Decision.Nothing;
        var today = LocalDays.On(order.TimeZone, request.At);
        return new ReminderSet(at, order.TimeZone, LocalDays.At(order.TimeZone, today, at) > request.At ? today : today.AddDays(1));
    }

    public static Decision Rest(Challenge challenge, Taking taking, Request request, Rest order)
    {
        if (challenge.Phase == ChallengePhase.Closed) return ChallengeRefusals.Closed;
        var today = LocalDays.On(challenge.Plan!.TimeZone, request.At);
        if (!challenge.Has(order.On) || order.On < today.AddDays(-1)) return ChallengeRefusals.RestDay;
        return taking.Day(order.On).IsRest == order.IsOn ? Decision.Nothing : new RestChosen(order.On, order.IsOn);
    }

    public static Decision Pause(Challenge challenge, Taking taking, Request request, Pause order)
    {
        var today = LocalDays.On(challenge.Plan!.TimeZone, request.At);
        if (order.Until < today || order.Until > today.AddDays(366)) return ChallengeRefusals.PauseDay;
        return taking.PausedSince is not null && taking.PausedUntil == order.Until ? Decision.Nothing : new PauseBegan(order.Until);
    }

    public static Decision Keep(Challenge challenge, WriteLesson order)
    {
        if (challenge.Phase == ChallengePhase.Planned) return ChallengeRefusals.NotBegun;
        if (challenge.Phase == ChallengePhase.Closed) return ChallengeRefusals.Closed;
        if (!Enum.IsDefined(order.Reach)) return ChallengeRefusals.NotAChoice;
        return PlainText.Lines(order.Words, 1000) switch
        {
            null => ChallengeRefusals.Words,
            "" => ChallengeRefusals.Blank,
            var words => new LessonWritten(words, order.Reach),
        };
    }

    static Rejected? Step(StepSize size, string? wished, out string? own)
    {
        own = PlainText.Line(wished, 200);
        if (!Enum.IsDefined(size)) return ChallengeRefusals.NotAChoice;
        if (own is null) return ChallengeRefusals.OwnStep;
        if (own == "") own = null;
        return null;
    }
}
