using Homework.Challenges;

namespace Homework.Web.Demo;

/// <summary>What simulated members do in the challenge: an act now and then, and cheers.</summary>
sealed class KindScene(DemoCast cast, Random random, TimeProvider time)
{
    readonly DemoChallenge challenge = DemoChallenge.Invented;

    /// <summary>What this member sees of others' acts, the latest first.</summary>
    public IEnumerable<Act> Others(SimulatedMember member) =>
        member.Sees(cast.Challenge).OfType<Act>().Where(act => act.By != member.Person).OrderByDescending(act => act.At);

    /// <summary>An act that this member has not told of yet, or null where they have done all they had in mind.</summary>
    public ActWords? Act(SimulatedMember member)
    {
        var told = member.Sees(cast.Challenge).OfType<Act>().Select(act => act.Words).ToHashSet();
        LiveAct[] left = [.. challenge.Live.Where(act => act.By == member.Id && !told.Contains(act.Words))];
        if (left.Length == 0 || member.Sees(cast.Challenge).OfType<ChallengeSheet>().FirstOrDefault() is not { Phase: ChallengePhase.Running } sheet) return null;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(sheet.Plan.TimeZone)).DateTime);
        var before = random.Next(2, 8) * 10;
        return new ActWords(today, left[random.Next(left.Length)].Words, null, null, before, before / 2, ActSharing.Act, IsForCare: false);
    }

    /// <summary>A cheer of this member for the act.</summary>
    public CheerOn Cheer(Act act) => new(act.Id, challenge.Cheers[random.Next(challenge.Cheers.Length)], IsOn: true);
}
