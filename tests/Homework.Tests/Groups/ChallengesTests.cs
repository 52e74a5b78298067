using Homework.Challenges;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Challenges;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

/// <summary>A group's challenges, as its home shows them.</summary>
public class ChallengesTests
{
    static readonly DateOnly today = DateOnly.FromDateTime(Monday.UtcDateTime);

    const string Tom = "tom";

    readonly GroupStory story = With(Role.Member, Tom);

    [Fact]
    public void A_facilitator_adds_one_and_everybody_else_hears_of_it()
    {
        story.Accepted(Rosa, new AddChallenge(ChallengeStory.Plan(today)));

        var id = $"challenge:{story.Op}";
        var card = story.Show<ChallengeCard>(id, Audience.Group)!;
        Assert.Equal(("Kind acts", today, ChallengePhase.Planned, "Europe/London"), (card.Title, card.StartsOn, card.Phase, card.TimeZone));
        Assert.Contains(id, story.TouchedLast());
        Assert.Equal(new CreateChallenge(Tuesday, ChallengeStory.Plan(today), Rosa).By, Assert.Single(story.Told.Select(tell => tell.Command).OfType<CreateChallenge>()).By);
        Assert.Equal([NoticeKind.ChallengeOpened], story.ToldTo(Tom).Cast<Notify>().Select(notice => notice.What));
        Assert.Empty(story.ToldTo(Rosa));
    }

    [Fact]
    public void It_shows_what_the_challenge_said_last()
    {
        story.Accepted(Rosa, new AddChallenge(ChallengeStory.Plan(today)));
        var card = story.Show<ChallengeCard>($"challenge:{story.Op}", Audience.Group)!;
        story.Accepted(Request.System, new NoteChallenge(card.Challenge, "Kinder", today, today.AddDays(9), ChallengePhase.Running));
        var shown = story.Show<ChallengeCard>(card.Id, Audience.Group)!;
        Assert.Equal(("Kinder", today.AddDays(9), ChallengePhase.Running), (shown.Title, shown.EndsOn, shown.Phase));
        Assert.Empty(story.Accepted(Request.System, new NoteChallenge(card.Challenge, "Kinder", today, today.AddDays(9), ChallengePhase.Running)));
        Assert.Equal("Europe/London", shown.TimeZone); // what was told before it said so changes nothing
        story.Accepted(Request.System, new NoteChallenge(card.Challenge, "Kinder", today, today.AddDays(9), ChallengePhase.Running, "Pacific/Auckland"));
        Assert.Equal("Pacific/Auckland", story.Show<ChallengeCard>(card.Id, Audience.Group)!.TimeZone);
        Assert.Empty(story.Accepted(Request.System, new NoteChallenge(ChallengeStory.Kind, "Another", today, today, ChallengePhase.Running)));
    }

    [Fact]
    public void Members_add_none_and_what_cannot_be_is_refused()
    {
        story.Refused("care-only", Tom, new AddChallenge(ChallengeStory.Plan(today)));
        story.Refused("challenge-title", Rosa, new AddChallenge(ChallengeStory.Plan(today) with { Title = " " }));
        story.Refused("challenge-end-passed", Rosa, new AddChallenge(ChallengeStory.Plan(today.AddDays(-40))));
        for (var i = 0; i < 50; i++) story.Accepted(Rosa, new AddChallenge(ChallengeStory.Plan(today)));
        story.Refused("too-many-challenges", Rosa, new AddChallenge(ChallengeStory.Plan(today)));
    }
}
