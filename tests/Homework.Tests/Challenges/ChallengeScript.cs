using Homework.Challenges;
using Homework.Clients;
using Homework.Flags;
using Homework.Goals;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Challenges;

/// <summary>What might be sent to a challenge: the first of the people facilitates, the last one is an outsider. Words carry a number.</summary>
public sealed class ChallengeScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "challenge";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var challenge = (Challenge)state;
        by = Request.System;
        if (challenge.Plan is null) return new CreateChallenge(ChallengeStory.Tuesday, ChallengeStory.Plan(new DateOnly(2026, 1, 5)), people[0]);
        if (random.Next(10) == 0) return random.Next(6) > 0 ? new TimeCame() : new FeedGoals(new Topic("goals", "riverside", "tuesday"), random.Next(3) > 0);
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        if (challenge.TakingOf(by) is null && random.Next(2) == 0) return new JoinChallenge(Some<StepSize>(random), Words(random), Some<ActSharing>(random), random.Next(3) > 0);
        var deeds = challenge.Parts.All.OfType<Deed>().OrderBy(deed => deed.Ord).TakeLast(12).ToArray();
        if (deeds.Length == 0 || random.Next(3) == 0) return new LogAct(Act(random, challenge));
        var deed = deeds[random.Next(deeds.Length)];
        return random.Next(10) switch
        {
            < 2 => new CheerOn(deed.Id, Some<Cheer>(random), random.Next(3) > 0),
            2 => Flagged(random, challenge, deed),
            < 5 => ForMaker(random, challenge, deed, ref by),
            < 8 => ForTaker(random, challenge),
            _ => ForCare(random, challenge, deed, people, ref by),
        };
    }

    static Command ForMaker(Random random, Challenge challenge, Deed deed, ref string by)
    {
        if (random.Next(6) > 0) by = deed.By;
        return random.Next(3) == 0 ? new TakeBackAct(deed.Id) : new EditAct(deed.Id, Act(random, challenge), deed.Version - random.Next(8) / 7);
    }

    static Command ForTaker(Random random, Challenge challenge) => random.Next(8) switch
    {
        0 => new ChooseStep(Some<StepSize>(random), random.Next(2) == 0 ? null : Words(random)),
        1 => new ChangeTaking(Some<ActSharing>(random), random.Next(2) == 0),
        2 => new RemindMe(random.Next(3) == 0 ? null : new TimeOnly(random.Next(24), 30), random.Next(2) == 0 ? "Europe/London" : "Pacific/Auckland"),
        3 => new Rest(Day(random, challenge), random.Next(3) > 0),
        4 => new Pause(random.Next(2) == 0 ? null : Day(random, challenge)),
        5 => new ComeBack(),
        6 => new WriteLesson(Words(random), Some<LessonReach>(random)),
        _ => random.Next(4) == 0 ? new LeaveChallenge() : new ComeBack(),
    };

    static Command ForCare(Random random, Challenge challenge, Deed deed, string[] people, ref string by)
    {
        if (random.Next(10) > 0) by = people[0];
        return random.Next(10) switch
        {
            < 3 => new HideAct(deed.Id, Words(random)),
            < 4 => new UnhideAct(deed.Id),
            4 => challenge.Flags.Count > 0 ? new SettleFlag(challenge.Flags.Keys.First(), Words(random)) : new UnhideAct(deed.Id),
            < 7 => new ReachOut(people[random.Next(people.Length)], Words(random)),
            7 => new ChangeChallenge(challenge.Plan! with { Title = $"Kind {random.Next(9)}", EndsOn = challenge.Plan.StartsOn.AddDays(random.Next(20, 60)) }, challenge.Version),
            8 => random.Next(8) == 0 ? new EndChallenge() : new HideAct(deed.Id, Words(random)),
            _ => new CloseChallenge(random.Next(4) == 0),
        };
    }

    static Flag Flagged(Random random, Challenge challenge, Deed deed)
    {
        var item = random.Next(3) == 0 && challenge.Lessons.Values.FirstOrDefault() is { } lesson ? lesson.Id : deed.Id;
        return new Flag(item, item, Some<FlagReason>(random), random.Next(2) == 0 ? null : Words(random));
    }

    static ActWords Act(Random random, Challenge challenge)
    {
        var isRated = random.Next(2) == 0;
        return new ActWords(
            Day(random, challenge), random.Next(6) == 0 ? null : Words(random), random.Next(2) == 0 ? null : Words(random), null,
            isRated ? random.Next(101) : null, isRated ? random.Next(101) : null, Some<ActSharing>(random), random.Next(3) == 0);
    }

    static DateOnly Day(Random random, Challenge challenge)
    {
        var latest = challenge.Takers.Values.SelectMany(taking => taking.Days.Keys).DefaultIfEmpty(challenge.Plan!.StartsOn).Max();
        return latest.AddDays(random.Next(-2, 3));
    }

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
