using System.Globalization;
using Homework.Clients;
using Homework.Kernel;
using Homework.Measures;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Measures;

/// <summary>What is measured, for whom and when, where the group is (R10.5).</summary>
public sealed class PlanTests
{
    [Fact]
    public void Nothing_with_an_item_that_may_mean_danger_is_on_before_somebody_is_there_to_look()
    {
        var story = new MeasureStory(isSafe: false);
        foreach (var measure in Catalogue.All.Where(measure => measure.IsQuestionnaire && measure.NeedsSafety))
            story.Refuses("measure-needs-safety", Rosa, new PlanMeasure(MeasureStory.Plan(measure.Id) with { IsConfirmed = true }));
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan("gad7")));
        story.Does(Request.System, new NoteSafety(true, MeasureStory.Words));
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan()));
    }

    [Fact]
    public void What_could_not_be_confirmed_waits_for_the_practice_to_say_so()
    {
        var story = new MeasureStory();
        foreach (var measure in new[] { "who5", "k6", "k10", "ucla3" })
        {
            story.Refuses("measure-unconfirmed", Rosa, new PlanMeasure(MeasureStory.Plan(measure)));
            story.Does(Rosa, new PlanMeasure(MeasureStory.Plan(measure) with { IsConfirmed = true }));
        }
    }

    [Fact]
    public void It_comes_at_the_same_time_of_day_through_changes_of_the_clocks()
    {
        var plan = MeasureStory.Plan() with { StartsOn = new DateOnly(2026, 3, 16) };
        Assert.Equal(At("2026-03-16T09:00:00Z"), PlanRules.Begins(plan));
        Assert.Equal(At("2026-03-30T08:00:00Z"), PlanRules.Next(plan, At("2026-03-16T09:00:00Z"))); // the clocks went forward
        Assert.Equal(At("2026-04-13T08:00:00Z"), PlanRules.Next(plan, At("2026-03-30T08:00:00Z")));
        Assert.Equal(At("2026-10-26T09:00:00Z"), PlanRules.Next(plan, At("2026-10-12T08:00:00Z"))); // and back
    }

    [Fact]
    public void Each_time_the_members_are_told_and_their_records_know()
    {
        var story = new MeasureStory();
        story.Does(Maya, new OpenMyRecord());
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan()));
        Assert.Equal(At("2026-03-03T09:00:00Z"), story.Due);
        story.Passes(At("2026-03-03T09:00:00Z") - story.Now);
        Assert.Equal([NoticeKind.MeasureDue], story.ToldTo(Maya));
        Assert.Empty(story.ToldTo(Olu));
        Assert.Empty(story.ToldTo(Rosa));
        var plan = story.ToldRecords().Single().Plans.Single();
        Assert.Equal(("phq9", 1, story.Now, At("2026-03-17T09:00:00Z")), (plan.Measure, plan.Times, plan.CameAt!.Value, plan.NextAt!.Value));
    }

    [Fact]
    public void One_that_is_for_some_is_for_them_alone()
    {
        var story = new MeasureStory();
        story.Does(Maya, new OpenMyRecord());
        story.Does(Jon, new OpenMyRecord());
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan() with { People = [Jon] }));
        Assert.Equal([0, 1], story.ToldRecords().OrderBy(note => note.Plans.Length).Select(note => note.Plans.Length));
        story.Does(Rosa, new AskNow("phq9"));
        Assert.Equal([NoticeKind.MeasureDue], story.ToldTo(Jon));
        Assert.Empty(story.ToldTo(Maya));
        story.OnlySeenBy("plan:phq9", Rosa);
        story.Refuses("not-a-member", Rosa, new PlanMeasure(MeasureStory.Plan() with { People = [Rosa] }));
    }

    [Fact]
    public void At_a_session_it_comes_when_a_facilitator_asks_and_once_comes_once()
    {
        var story = new MeasureStory();
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan("gad7", MeasureRepeat.AtSession)));
        Assert.Null(story.Due);
        story.Does(Rosa, new PlanMeasure(MeasureStory.Plan("phq9", MeasureRepeat.Once)));
        story.Passes(TimeSpan.FromDays(60));
        Assert.Null(story.Due);
        Assert.Equal(1, story.Sees<PlannedMeasure>(Rosa, "plan:phq9")!.Times);
        story.Does(Rosa, new EndMeasure("phq9"));
        story.OnlySeenBy("plan:phq9");
        story.Refuses("measure-not-planned", Rosa, new AskNow("phq9"));
    }

    [Fact]
    public void A_record_begins_once_and_its_place_is_its_owners_and_the_facilitators()
    {
        var story = new MeasureStory();
        story.Does(Maya, new OpenMyRecord());
        var record = new Topic("record", "riverside", Ids.Of(Tuesday, Maya));
        Assert.Equal([record, new Topic("client", "riverside", Maya)], story.Told.Select(tell => tell.To));
        Assert.Equal(new NotePlace(Tuesday, record), story.Told[1].Command);
        story.Does(Maya, new OpenMyRecord());
        Assert.Empty(story.Told);
        story.OnlySeenBy("record:maya", Rosa, Maya);
        story.Refuses("read-only", Olu, new OpenMyRecord());
        story.Refuses("not-facilitator", Maya, new PlanMeasure(MeasureStory.Plan()));
    }

    static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
