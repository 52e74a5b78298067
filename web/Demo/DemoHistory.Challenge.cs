using Homework.Challenges;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>What the invented group has done in its challenge so far.</summary>
sealed partial class DemoHistory
{
    readonly DemoChallenge challenge = DemoChallenge.Invented;

    void PlanChallenge()
    {
        var first = DateOnly.FromDateTime(At("11d 00:00").UtcDateTime);
        Plan(At("12d 09:00"), at => Say(cast.Group, Dana, at, new AddChallenge(challenge.Plan(first, group.Group.TimeZone)), challenge.Id));
        foreach (var taker in challenge.Takers)
            Plan(At("12d 18:00"), at => Join(taker, at));
        foreach (var day in new[] { "11d 00:30", "2d 01:00" }) // it began, and its first week is settled
            Plan(At(day), at => history.Send(cast.Challenge, NewId(), Request.System, at, new TimeCame()));
        foreach (var act in challenge.Acts) Plan(At(act.At), at => Log(act, at));
        foreach (var rest in challenge.Rests.Select(rest => rest.Split(' ')))
            Plan(At($"{rest[1]} 09:00"), at => Say(cast.Challenge, rest[0], at, new Rest(DateOnly.FromDateTime(at.UtcDateTime), IsOn: true)));
    }

    Task Join(DemoTaker taker, DateTimeOffset at) =>
        Say(cast.Challenge, taker.By, at, new JoinChallenge(taker.Size, taker.Step, taker.Sharing, IsInCurve: true));

    async Task Log(DemoAct act, DateTimeOffset at)
    {
        var id = NewId();
        var words = new ActWords(
            DateOnly.FromDateTime(at.UtcDateTime), act.Words, act.Feared, act.Happened, act.Before, act.After, act.Sharing, IsForCare: false);
        await Say(cast.Challenge, act.By, at, new LogAct(words), id);
        foreach (var cheer in act.Cheers.Select(cheer => cheer.Split(' ')))
            Plan(at.AddMinutes(random.Next(10, 200)), then =>
                Say(cast.Challenge, cheer[0], then, new CheerOn(id, Enum.Parse<Cheer>(cheer[1], ignoreCase: true), IsOn: true)));
    }
}
