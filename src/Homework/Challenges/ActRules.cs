using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Challenges;

/// <summary>Telling of acts, cheering for them, and what facilitators may do with one.</summary>
static class ActRules
{
    const int MostADay = 20;

    /// <summary>For how many days back an act may be told.</summary>
    public const int DaysBack = 7;

    /// <summary>After so many days without a sign, the next one is a return.</summary>
    public const int DaysAway = 4;

    public static Decision Log(Challenge challenge, Taking taking, Request request, LogAct order)
    {
        if (challenge.Phase == ChallengePhase.Planned) return ChallengeRefusals.NotBegun;
        if (!Ids.IsValid(request.Op) || challenge.Parts.Has(request.Op)) return ChallengeRefusals.IdTaken;
        if (Check(challenge, order.Act, out var words) is { } wrong) return wrong;
        var today = LocalDays.On(challenge.Plan!.TimeZone, request.At);
        if (!MayBeTold(challenge, words.On, today)) return ChallengeRefusals.Day;
        var day = taking.Day(words.On);
        if (day.Acts + day.OwnActs >= MostADay) return ChallengeRefusals.TooManyActs;
        var logged = Decision.Of(new ActLogged(request.Op, words, IsReturn(challenge, taking, today)));
        return taking.PausedSince is null ? logged : logged with { Events = [new PauseEnded(request.By), .. logged.Events] };
    }

    public static Decision Edit(Challenge challenge, Request request, EditAct order)
    {
        if (Own(challenge, request, order.Act, out var deed) is { } refusal) return refusal;
        if (deed.Version != order.Version) return ChallengeRefusals.EditedMeanwhile;
        if (Check(challenge, order.Words, out var words) is { } wrong) return wrong;
        if (words.On != deed.Words!.On && !MayBeTold(challenge, words.On, LocalDays.On(challenge.Plan!.TimeZone, request.At)))
            return ChallengeRefusals.Day;
        return words == deed.Words ? Decision.Nothing : new ActEdited(order.Act, words);
    }

    public static Decision TakeBack(Challenge challenge, Request request, TakeBackAct order) =>
        Own(challenge, request, order.Act, out _) ?? (Decision)new ActTakenBack(order.Act);

    public static Decision Cheer(Challenge challenge, Request request, CheerOn order)
    {
        if (Shared(challenge, order.Act, out var deed) is { } refusal) return refusal;
        if (!Enum.IsDefined(order.Cheer)) return ChallengeRefusals.NotAChoice;
        if (deed.By == request.By) return ChallengeRefusals.OwnAct;
        if (deed.HasCheer(order.Cheer, request.By) == order.IsOn) return Decision.Nothing;
        var isFirst = order.IsOn && !deed.Cheers.Any(one => one.Person == request.By);
        return Decision.Of(new CheerChanged(order.Act, order.Cheer, order.IsOn))
            .Telling(isFirst ? Inbox.One(challenge, request, deed.By, NoticeKind.Cheered, deed.Id, by: request.By) : []);
    }

    public static Decision Hide(Challenge challenge, Request request, HideAct order)
    {
        if (Shared(challenge, order.Act, out var deed) is { } refusal) return refusal;
        if (PlainText.Lines(order.Reason, 1000) is not { Length: > 0 } reason) return ChallengeRefusals.Blank;
        return Decision.Of(new ActHidden(order.Act, reason)).Telling(Inbox.One(challenge, request, deed.By, NoticeKind.Hidden, deed.Id, reason));
    }

    public static Decision Unhide(Challenge challenge, Request request, UnhideAct order)
    {
        if (challenge.Deed(order.Act) is not { HiddenFor: not null, Words: not null } deed) return ChallengeRefusals.NoAct;
        return Decision.Of(new ActUnhidden(order.Act)).Telling(Inbox.One(challenge, request, deed.By, NoticeKind.Approved, deed.Id));
    }

    static Rejected? Own(Challenge challenge, Request request, string act, out Deed deed)
    {
        deed = challenge.Deed(act)!;
        if (deed is not { Words: not null }) return ChallengeRefusals.NoAct;
        if (deed.By == request.By) return null;
        return deed.IsShared ? ChallengeRefusals.NotYours : ChallengeRefusals.NoAct; // that it exists is theirs to tell
    }

    static Rejected? Shared(Challenge challenge, string act, out Deed deed)
    {
        deed = challenge.Deed(act)!;
        return deed is { IsShared: true } ? null : ChallengeRefusals.NoAct;
    }

    static bool MayBeTold(Challenge challenge, DateOnly on, DateOnly today) =>
        challenge.Has(on) && on <= today && on >= today.AddDays(-DaysBack);

    static bool IsReturn(Challenge challenge, Taking taking, DateOnly today)
    {
        if (taking.PausedSince is not null) return true;
        var last = taking.Days.IsEmpty ? LocalDays.On(challenge.Plan!.TimeZone, taking.JoinedAt) : taking.Days.Keys.Last();
        var from = last > challenge.Plan!.StartsOn ? last : challenge.Plan.StartsOn;
        return !taking.Days.IsEmpty && today.DayNumber - from.DayNumber >= DaysAway;
    }

    static Rejected? Check(Challenge challenge, ActWords? asked, out ActWords words)
    {
        words = asked!;
        if (challenge.Phase == ChallengePhase.Closed) return ChallengeRefusals.Closed;
        if (asked is null || !Enum.IsDefined(asked.Sharing)) return ChallengeRefusals.NotAChoice;
        if (PlainText.Lines(asked.Words, 1000) is not { } did) return ChallengeRefusals.Words;
        if (PlainText.Lines(asked.Feared, 500) is not { } feared || PlainText.Lines(asked.Happened, 500) is not { } happened)
            return ChallengeRefusals.Words;
        if (asked.Sharing == ActSharing.Act && did == "") return ChallengeRefusals.Blank;
        if (asked.SudsBefore.HasValue != asked.SudsAfter.HasValue || !IsSuds(asked.SudsBefore) || !IsSuds(asked.SudsAfter))
            return ChallengeRefusals.Suds;
        words = asked with { Words = OrNull(did), Feared = OrNull(feared), Happened = OrNull(happened) };
        return null;
    }

    static bool IsSuds(int? value) => value is null or (>= 0 and <= 100);

    static string? OrNull(string words) => words == "" ? null : words;
}
