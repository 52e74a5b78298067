using Homework.Assignments;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Assignments;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>What is offered, by how somebody is and how it went (R8.4); and nothing right after a session (R8.6).</summary>
public sealed class OfferTests
{
    readonly WorkbookStory story = new();

    /// <summary>R8.4: time reached and not done: the easier version is one tap away.</summary>
    [Fact]
    public void Once_its_time_came_an_easier_size_is_offered_until_something_follows()
    {
        Reminded();
        Assert.Equal(WorkOffer.None, story.Mine.Offer);
        story.PassesTo("2026-03-02T18:00:00Z");
        Assert.Equal(WorkOffer.Easier, story.Mine.Offer);
        Assert.Equal(WorkOffer.None, story.Sees<WorkbookTask>(Rosa, Breath)!.Offer);
        story.Does(Maya, new MarkWork(Breath, Monday, WorkState.Done));
        Assert.Equal(WorkOffer.None, story.Mine.Offer);
    }

    /// <summary>R8.4: last mood 3 or less: only the smallest version or grounding, never a push to do more.</summary>
    [Fact]
    public void After_a_low_mood_only_the_smallest_is_offered_and_nothing_bigger()
    {
        story.Passes(TimeSpan.FromDays(2));
        story.Rates(Monday, 4, 4, 1);
        story.Rates(Monday.AddDays(1), 4, 4, 1);
        Assert.Equal(StepHint.Bigger, story.Mine.Hint);
        story.Does(Request.System, new NoteMood(Maya, true));
        Assert.Equal((StepHint.Stay, WorkOffer.Smallest), (story.Mine.Hint, story.Mine.Offer));
        story.Does(Request.System, new NoteMood(Maya, false));
        Assert.Equal((StepHint.Bigger, WorkOffer.None), (story.Mine.Hint, story.Mine.Offer));
        story.Refuses("not-possible-here", Maya, new NoteMood(Maya, true));
    }

    /// <summary>R8.4: difficulty 4 last time: the starter.</summary>
    [Theory]
    [InlineData(4, WorkOffer.Starter)]
    [InlineData(3, WorkOffer.None)]
    public void After_a_very_hard_time_the_starter_is_offered(int difficulty, WorkOffer offer)
    {
        story.Rates(Monday, 3, 3, difficulty);
        Assert.Equal(offer, story.Mine.Offer);
        story.Fills(Monday.AddDays(1)); // begun, and not rated yet
        Assert.Equal(offer, story.Mine.Offer);
    }

    /// <summary>R4.4, R6.5: nothing is pushed where it made somebody feel worse, or while their safety is looked after.</summary>
    [Fact]
    public void Nothing_is_offered_where_a_clinician_looks_first_or_while_it_is_held_or_done_once()
    {
        story.Does(Request.System, new NoteMood(Maya, true));
        story.Does(Request.System, new HoldSuggestions(true));
        Assert.Equal(WorkOffer.None, story.Mine.Offer);
        story.Does(Request.System, new HoldSuggestions(false));
        story.Does(Maya, new SayWhy(Breath, Monday, [WorkReason.FeltWorse], null, WorkReach.Me));
        Assert.Equal(WorkOffer.None, story.Mine.Offer);
        var once = new WorkbookStory(Cards.OnceBy(new DateOnly(2026, 3, 9)));
        once.Rates(Monday, 3, 3, 4);
        Assert.Equal(WorkOffer.None, once.Mine.Offer); // R8.4: done, one thank-you, no new ask
    }

    /// <summary>R8.6: not within two hours after a session; what could not come then does not come late.</summary>
    [Theory]
    [InlineData("2026-03-02T18:00:00Z", 0)]
    [InlineData("2026-03-02T16:00:01Z", 0)]
    [InlineData("2026-03-02T16:00:00Z", 1)] // two hours are over
    [InlineData("2026-03-02T18:00:01Z", 1)] // it goes on still
    public void Nobody_is_reminded_in_the_two_hours_after_a_session(string end, int reminders)
    {
        Reminded();
        story.Does(Request.System, new NoteSession("session:one", DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture), false));
        Assert.Equal(DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(story.Sees<WorkbookSheet>(Maya, "workbook")!.SessionEnds));
        story.PassesTo("2026-03-02T18:00:00Z");
        Assert.Equal(reminders, story.RemindersTo(Maya));
        story.PassesTo("2026-03-02T23:00:00Z");
        Assert.Equal(reminders, story.RemindersTo(Maya));
        story.PassesTo("2026-03-03T18:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
    }

    /// <summary>R8.6</summary>
    [Fact]
    public void A_session_that_is_called_off_holds_nothing_back()
    {
        Reminded();
        var end = DateTimeOffset.Parse("2026-03-02T17:30:00Z", System.Globalization.CultureInfo.InvariantCulture);
        story.Does(Request.System, new NoteSession("session:one", end, false));
        story.Does(Request.System, new NoteSession("session:one", end, true));
        story.PassesTo("2026-03-02T18:00:00Z");
        Assert.Equal(1, story.RemindersTo(Maya));
    }

    [Fact]
    public void What_was_changed_is_told_until_its_owner_has_seen_it_and_what_was_written_stays()
    {
        story.Fills(Monday);
        var card = Cards.Breaths with { Task = "Breathe slowly, twice." };
        story.Does(Request.System, new ChangeTask(Breath, card, Cards.Daily with { DueOn = new DateOnly(2026, 4, 1) }, 2));
        Assert.Equal([WorkChange.Words, WorkChange.Days], story.Mine.Changes.AsEnumerable());
        Assert.Empty(story.Sees<WorkbookTask>(Rosa, Breath)!.Changes);
        Assert.Equal("It was quiet.", story.Sheet(Monday)!.Answers.Single().Answer.Text);
        story.Does(Maya, new SeeTask(Breath));
        Assert.Empty(story.Mine.Changes);
    }

    [Fact]
    public void What_is_done_once_stays_under_its_day_when_its_dates_are_changed()
    {
        var once = new WorkbookStory(Cards.OnceBy(new DateOnly(2026, 3, 9)));
        once.Fills(Monday);
        once.Does(Request.System, new ChangeTask(Breath, Cards.Breaths, Cards.OnceBy(new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 12)), 2));
        Assert.Equal((Monday, new DateOnly(2026, 3, 20)), (once.Mine.Schedule.StartsOn, once.Mine.DueOn));
        once.Fills(Monday, "And more.");
    }

    void Reminded()
    {
        story.Does(Maya, new WriteTaskPlan(Breath, Plan, 0));
        story.Does(Maya, new RemindOfTask(Breath, new TimeOnly(18, 0), [], "Europe/London"));
    }
}
