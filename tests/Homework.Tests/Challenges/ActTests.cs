using Homework.Challenges;
using Homework.Clients;
using static Homework.Tests.Challenges.ChallengeStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Challenges;

/// <summary>Acts: shared, counted or kept; a total that only rises; cheers; what facilitators may do.</summary>
public sealed class ActTests
{
    readonly ChallengeStory story = new();

    public ActTests() => story.Joins(Maya, Jon, Tom, Lea);

    [Fact]
    public void A_shared_act_is_seen_by_all_without_what_was_feared_or_felt()
    {
        var act = story.Does(Maya, new LogAct(new ActWords(story.Today, "Held a door.", "They laugh", "They smiled", 70, 30, ActSharing.Act, IsForCare: false)));

        story.OnlySeenBy(act, Rosa, Maya, Jon, Tom, Lea, Olu);
        foreach (var other in new[] { Rosa, Jon, Olu })
        {
            var seen = story.Sees<Act>(other, act)!;
            Assert.Equal(("Held a door.", null, null, null, null), (seen.Words, seen.Feared, seen.Happened, seen.SudsBefore, seen.SudsAfter));
        }
        Assert.Equal(("They laugh", 70), (story.Sees<Act>(Maya, act)!.Feared, story.Sees<Act>(Maya, act)!.SudsBefore));
    }

    [Fact]
    public void A_counted_act_raises_the_total_and_shows_nobody_else_its_words()
    {
        var act = story.Logs(Maya, ActSharing.Count);
        story.OnlySeenBy(act, Maya);
        Assert.Equal(1, story.Total.Total);
        Assert.Equal(1, story.TakerOf(Maya, by: Rosa)!.Days.Single().Acts);
    }

    [Fact]
    public void An_act_kept_to_oneself_is_nowhere_else()
    {
        var act = story.Logs(Maya, ActSharing.Nothing);
        story.OnlySeenBy(act, Maya);
        Assert.Equal(0, story.Total.Total);
        Assert.Empty(story.TakerOf(Maya, by: Rosa)!.Days);
        Assert.Equal(1, story.TakerOf(Maya, by: Maya)!.Days.Single().OwnActs);
    }

    [Fact]
    public void The_facilitators_read_all_of_an_act_only_where_its_maker_said_so()
    {
        var act = story.Does(Maya, new LogAct(new ActWords(story.Today, "Called Ann.", "Silence", "We laughed", 80, 20, ActSharing.Nothing, IsForCare: true)));
        story.OnlySeenBy(act, Maya, Rosa);
        Assert.Equal("Silence", story.Sees<Act>(Rosa, act)!.Feared);
        story.Does(Maya, new EditAct(act, story.Act(ActSharing.Count, "Called Ann."), 1));
        story.OnlySeenBy(act, Maya);
    }

    [Fact]
    public void The_total_never_falls()
    {
        var act = story.Logs(Maya);
        story.Logs(Jon, ActSharing.Count);
        story.Does(Maya, new EditAct(act, story.Act(ActSharing.Nothing), 1));
        Assert.Equal(2, story.Total.Total);
        story.Does(Maya, new EditAct(act, story.Act(ActSharing.Count), 2));
        Assert.Equal(2, story.Total.Total); // it counted before
        story.Does(Maya, new TakeBackAct(act));
        Assert.Equal(2, story.Total.Total);
        Assert.False(story.Sees(Maya, act));
        Assert.Empty(story.TakerOf(Maya, by: Maya)!.Days);
    }

    [Fact]
    public void A_milestone_is_reached_by_all_together_once()
    {
        story.Logs(Maya);
        story.Logs(Jon);
        Assert.Empty(story.Total.Reached);
        story.Logs(Tom, ActSharing.Count);
        story.Logs(Tom);
        Assert.Equal(3, Assert.Single(story.Total.Reached).Total);
    }

    [Fact]
    public void A_milestone_that_is_set_below_the_total_is_reached_at_once()
    {
        story.Logs(Maya);
        story.Does(Rosa, new ChangeChallenge(story.Sheet.Plan with { Milestones = [new Milestone(1, "A first one")] }, story.Sheet.Version));
        Assert.Equal(1, Assert.Single(story.Total.Reached).Total);
    }

    [Fact]
    public void A_cheer_has_a_name_and_tells_its_maker_once()
    {
        var act = story.Logs(Maya);
        story.Refuses("read-only", Olu, new CheerOn(act, Cheer.Brave, true));
        story.Does(Jon, new CheerOn(act, Cheer.Brave, true));
        Assert.Equal([NoticeKind.Cheered], story.ToldTo(Maya));
        story.Does(Jon, new CheerOn(act, Cheer.Warm, true));
        Assert.Empty(story.ToldTo(Maya));
        Assert.Equal([new Cheered(Jon, Cheer.Brave), new Cheered(Jon, Cheer.Warm)], story.Sees<Act>(Tom, act)!.Cheers.AsEnumerable());
        story.Does(Jon, new CheerOn(act, Cheer.Brave, false));
        Assert.Equal([new Cheered(Jon, Cheer.Warm)], story.Sees<Act>(Tom, act)!.Cheers.AsEnumerable());
        story.Refuses("own-act", Maya, new CheerOn(act, Cheer.Brave, true));
        story.Refuses("no-such-act", Jon, new CheerOn(story.Logs(Maya, ActSharing.Count), Cheer.Brave, true));
    }

    [Fact]
    public void A_facilitator_hides_an_act_with_a_reason_to_its_maker_and_shows_it_again()
    {
        var act = story.Logs(Maya);
        story.Refuses("not-facilitator", Jon, new HideAct(act, "No."));
        story.Does(Rosa, new HideAct(act, "Let us talk about this one first."));
        Assert.Equal([NoticeKind.Hidden], story.ToldTo(Maya));
        story.OnlySeenBy(act, Rosa, Maya);
        Assert.Equal("Let us talk about this one first.", story.Sees<Act>(Maya, act)!.HiddenFor);
        story.Does(Rosa, new UnhideAct(act));
        story.OnlySeenBy(act, Rosa, Maya, Jon, Tom, Lea, Olu);
    }

    [Fact]
    public void Nobody_changes_an_act_of_others()
    {
        var (shared, kept) = (story.Logs(Maya), story.Logs(Maya, ActSharing.Nothing));
        story.Refuses("not-yours", Jon, new EditAct(shared, story.Act(), 1));
        story.Refuses("not-yours", Rosa, new TakeBackAct(shared));
        story.Refuses("no-such-act", Jon, new EditAct(kept, story.Act(), 1));
        story.Refuses("no-such-act", Rosa, new HideAct(kept, "No."));
        story.Refuses("edited-meanwhile", Maya, new EditAct(shared, story.Act(), 7));
    }

    [Fact]
    public void What_cannot_be_an_act_is_refused_with_what_to_do()
    {
        story.Refuses("blank-text", Maya, new LogAct(story.Act(words: " ")));
        story.Refuses("act-words", Maya, new LogAct(story.Act(words: new string('x', 1001))));
        story.Refuses("suds-range", Maya, new LogAct(story.Act(before: 101, after: 3)));
        story.Refuses("suds-range", Maya, new LogAct(story.Act(before: 50)));
        story.Refuses("not-a-choice", Maya, new LogAct(story.Act((ActSharing)9)));
        for (var i = 0; i < 20; i++) story.Logs(Maya, ActSharing.Count);
        story.Refuses("too-many-acts", Maya, new LogAct(story.Act()));
    }

    [Fact]
    public void The_group_sees_the_fall_of_distress_once_a_week_is_settled_and_never_of_fewer_than_four()
    {
        foreach (var (person, before) in new[] { (Maya, 80), (Jon, 60), (Tom, 40) }) story.Logs(person, ActSharing.Count, before: before, after: before / 2);
        story.Logs(Maya, ActSharing.Nothing, before: 100, after: 60);
        story.Passes(TimeSpan.FromDays(10));
        Assert.Empty(Curve());

        foreach (var (person, before) in new[] { (Maya, 80), (Jon, 60), (Tom, 40), (Lea, 20) }) story.Logs(person, before: before, after: before / 2);
        Assert.Empty(Curve()); // nobody's numbers can be read off while they come in
        story.Passes(TimeSpan.FromDays(7));

        Assert.Equal(new CurvePoint(1, 50, 25, 4), Assert.Single(Curve()));
        story.Logs(Maya, on: story.Today.AddDays(-7), before: 0, after: 0);
        Assert.Equal(50, Curve().Single().Before); // what is told late changes nothing that is shown
    }

    [Fact]
    public void Numbers_of_who_did_not_agree_are_in_no_average()
    {
        story.Does(Lea, new ChangeTaking(null, IsInCurve: false));
        foreach (var person in new[] { Maya, Jon, Tom, Lea }) story.Logs(person, before: 50, after: 20);
        story.Passes(TimeSpan.FromDays(12));
        Assert.Empty(Curve());
    }

    CurvePoint[] Curve() => [.. story.Sees<GroupCurve>(Olu, "curve")!.Points];
}
