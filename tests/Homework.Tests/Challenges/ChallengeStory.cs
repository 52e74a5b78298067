using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Challenges;

/// <summary>A challenge in a test.</summary>
sealed class ChallengeStory : TopicStory<Challenge>
{
    public static readonly Topic Kind = new("challenge", "riverside", "kind");
    public static readonly DateOnly First = new(2026, 3, 2);

    /// <summary>A challenge whose first day, a Monday, is today at ten in London.</summary>
    public ChallengeStory(Func<ChallengePlan, ChallengePlan>? with = null) : base(
        new ChallengeFeature(), Kind, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
        new(Jon, "Jon", "sand", Role.Member), new(Tom, "Tom", "rose", Role.Member), new(Lea, "Lea", "moss", Role.Member),
        new(Olu, "Olu", "slate", Role.Observer))
    {
        var plan = Plan(First);
        Does(Request.System, new CreateChallenge(Tuesday, with is null ? plan : with(plan), Rosa));
        Passes(TimeSpan.Zero);
    }

    public DateOnly Today => LocalDays.On(State.Plan!.TimeZone, Now);

    public ChallengeTotal Total => (ChallengeTotal)Feature.Show(State, "total", Audience.Group)!;

    public ChallengeSheet Sheet => (ChallengeSheet)Feature.Show(State, "challenge", Audience.Group)!;

    public static ChallengePlan Plan(DateOnly first) => new(
        "Kind acts", null, "kind acts", first, first.AddDays(27), "Europe/London", ["A smile", "A kind word", "Tell the group"], ["Hold a door."],
        [new Milestone(3, "Three together"), new Milestone(10, "Tea for all")], ["What surprised you?"], null, true, true);

    /// <summary>An act of today that says nothing but this.</summary>
    public ActWords Act(ActSharing sharing = ActSharing.Act, string? words = "Held a door.", DateOnly? on = null, int? before = null, int? after = null) =>
        new(on ?? Today, words, null, null, before, after, sharing, false);

    public void Joins(params string[] people)
    {
        foreach (var person in people) Does(person, new JoinChallenge(StepSize.Standard, null, ActSharing.Act, IsInCurve: true));
    }

    public string Logs(string by, ActSharing sharing = ActSharing.Act, string? words = "Held a door.", DateOnly? on = null, int? before = null, int? after = null) =>
        Does(by, new LogAct(Act(sharing, words, on, before, after)));

    /// <summary>The machine is off until then; what was due comes when it is on again.</summary>
    public void SleepsUntil(DateTimeOffset moment)
    {
        Now = moment;
        while (Due <= Now) Does(Request.System, new TimeCame());
    }

    /// <summary>The next days, until this time of day.</summary>
    public void PassesTo(DateTimeOffset moment) => Passes(moment - Now);

    public Taker? TakerOf(string person, string by) => Sees<Taker>(by, $"taker:{person}");

    /// <summary>So many flags of others are open, without everybody looking at each.</summary>
    public void OpenFlags(int count, string item)
    {
        for (var i = 0; i < count; i++)
            State = Feature.Apply(State, new Fact(Facts.Count, Now, $"other-{i}", new ItemFlagged($"flag:{i}", item, item, FlagReason.Other, null, Maya, false, false)));
    }
}
