using System.Collections.Immutable;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>Who sees what: the group what is shared with it, facilitators a bit more, everybody all of their own.</summary>
static class ChallengeShow
{
    public const string Sheet = "challenge", Total = "total", Curve = "curve";
    const string TakerPrefix = "taker:", LessonPrefix = "lesson:";

    public static string TakerOf(string person) => TakerPrefix + person;

    public static string LessonOf(string person) => LessonPrefix + person;

    public static Item? Show(Challenge challenge, string id, Audience audience)
    {
        if (challenge.Plan is null) return null;
        if (id is Sheet or Total or Curve) return audience.Person is null ? ForAll(challenge, id) : null;
        if (id.StartsWith(TakerPrefix, StringComparison.Ordinal)) return TakerFor(challenge, id[TakerPrefix.Length..], audience);
        if (id.StartsWith(LessonPrefix, StringComparison.Ordinal)) return LessonFor(challenge, id[LessonPrefix.Length..], audience);
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return challenge.Flags.Show(id, audience);
        return challenge.Deed(id) is { Words: { } words } deed ? ActFor(deed, words, audience) : null;
    }

    static Item ForAll(Challenge challenge, string id) => id switch
    {
        Sheet => new ChallengeSheet(Sheet, challenge.Group!.Value, challenge.Plan!, challenge.Phase, challenge.Version),
        Total => new ChallengeTotal(Total, challenge.Total, challenge.Takers.Values.Count(taking => !taking.HasLeft), challenge.Reached),
        _ => new GroupCurve(Curve, challenge.Curve),
    };

    static Taker? TakerFor(Challenge challenge, string person, Audience audience)
    {
        if (challenge.Takers.GetValueOrDefault(person) is not { } taking) return null;
        if (audience.Is(person)) return Of(taking, [.. taking.Days.Values]) with { RemindAt = taking.RemindAt, RemindZone = taking.RemindZone };
        if (audience != Audience.Care) return null;
        var seen = taking.Days.Values.Where(day => day.Acts > 0 || day.IsRest).Select(day => day with { OwnActs = 0 });
        return Of(taking, [.. seen]) with { ReachedOutAt = taking.ReachedOutAt };
    }

    static Taker Of(Taking taking, ImmutableArray<DayMark> days) => new(
        TakerOf(taking.Person), taking.Person, taking.JoinedAt, taking.HasLeft, taking.Size, taking.OwnStep, taking.Sharing, taking.IsInCurve,
        null, null, taking.PausedSince, taking.PausedUntil, days, null);

    static Lesson? LessonFor(Challenge challenge, string person, Audience audience)
    {
        if (challenge.Lessons.GetValueOrDefault(person) is not { } lesson) return null;
        var isSeen = audience.Is(person) || lesson.Reach == LessonReach.Group && audience.Person is null
            || lesson.Reach == LessonReach.Care && audience == Audience.Care;
        return isSeen ? lesson : null;
    }

    static Act? ActFor(Deed deed, ActWords words, Audience audience)
    {
        if (audience.Is(deed.By) || (audience == Audience.Care && words.IsForCare)) return Whole(deed, words);
        if (audience == Audience.Care && words.Sharing == ActSharing.Act) return Outside(deed, words) with { HiddenFor = deed.HiddenFor };
        return audience == Audience.Group && deed.IsShared ? Outside(deed, words) : null;
    }

    static Act Whole(Deed deed, ActWords words) => new(
        deed.Id, deed.By, deed.At, words.On, words.Words, words.Feared, words.Happened, words.SudsBefore, words.SudsAfter, words.Sharing,
        words.IsForCare, deed.IsReturn, deed.Cheers, deed.HiddenFor, deed.IsEdited, deed.Version)
    { Ord = deed.Ord };

    static Act Outside(Deed deed, ActWords words) => new(
        deed.Id, deed.By, deed.At, words.On, words.Words, null, null, null, null, words.Sharing, false, deed.IsReturn, deed.Cheers, null,
        deed.IsEdited, deed.Version)
    { Ord = deed.Ord };
}
