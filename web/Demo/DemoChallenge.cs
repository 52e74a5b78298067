using System.Collections.Immutable;
using System.Globalization;
using Homework.Challenges;

namespace Homework.Web.Demo;

/// <summary>The invented group's challenge as <c>demo-challenge.json</c> has it.</summary>
/// <param name="Milestones">A total and what it is: <c>10 Tea for all</c>.</param>
/// <param name="Rests">Who rested when: <c>maya 4d</c>.</param>
/// <param name="Live">What simulated members do while somebody watches.</param>
/// <param name="Cheers">How they cheer.</param>
sealed record DemoChallenge(
    string Id, string Title, string About, string Unit, string Safety, ImmutableArray<string> Steps, ImmutableArray<string> Tasks,
    string[] Milestones, ImmutableArray<string> Debrief, DemoTaker[] Takers, DemoAct[] Acts, string[] Rests, LiveAct[] Live, Cheer[] Cheers)
{
    /// <summary>The challenge of this program.</summary>
    public static DemoChallenge Invented { get; } = DemoData.Read<DemoChallenge>("demo-challenge.json");

    /// <summary>Its plan, when it began on this day.</summary>
    public ChallengePlan Plan(DateOnly first, string timeZone) => new(
        Title, About, Unit, first, first.AddDays(Tasks.Length - 1), timeZone, Steps, Tasks, [.. Milestones.Select(Milestone)], Debrief, Safety,
        AsksBelief: true, AsksSuds: true);

    static Milestone Milestone(string text)
    {
        var words = text.Split(' ', 2);
        return new Milestone(int.Parse(words[0], CultureInfo.InvariantCulture), words[1]);
    }
}

/// <summary>How somebody takes part.</summary>
sealed record DemoTaker(string By, StepSize Size, ActSharing Sharing, string? Step = null);

/// <summary>What somebody did.</summary>
/// <param name="At">When: <c>12d 18:45</c> or <c>5h</c> ago.</param>
/// <param name="Before">Distress before, 0 to 100; <paramref name="After"/> likewise.</param>
sealed record DemoAct(
    string By, string At, string Words, int Before, int After, string? Feared = null, string? Happened = null, ActSharing Sharing = ActSharing.Act)
{
    /// <summary>Who cheered how: <c>maya warm</c>.</summary>
    public string[] Cheers { get; init; } = [];
}

/// <summary>What somebody is still to do.</summary>
sealed record LiveAct(string By, string Words);
