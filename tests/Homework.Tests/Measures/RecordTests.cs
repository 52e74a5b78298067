using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Measures;

/// <summary>Check-ins, counts, distress and nights are the member's and their facilitators' (G5).</summary>
public sealed class RecordTests
{
    readonly RecordStory story = new();

    [Fact]
    public void A_check_in_is_two_taps_and_can_be_said_otherwise()
    {
        var id = story.Does(Maya, new CheckIn(story.Today, 6, null, null));
        story.Does(Maya, new ChangeCheckIn(id, 6, 3, "Tired."));
        var said = story.Sees<MoodCheckIn>(Rosa, id)!;
        Assert.Equal((6, 3, "Tired."), (said.Mood, said.Energy, said.Note));
        story.OnlySeenBy(id, Rosa, Maya);
        story.Refuses("off-the-scale", Maya, new CheckIn(story.Today, 11, null, null));
        story.Refuses("checkin-day", Maya, new CheckIn(story.Today.AddDays(-2), 5, null, null));
        story.Refuses("not-yours", Rosa, new CheckIn(story.Today, 5, null, null));
    }

    [Fact]
    public void The_third_low_day_in_a_row_is_a_line_for_the_facilitators_once()
    {
        Feels(1);
        Feels(0);
        Assert.Empty(story.Raised());
        var id = Feels(1);
        Assert.Equal((CaseLevel.Note, "mood10"), (story.Raised().Single().Level, story.Raised().Single().Answer.Measure));
        story.Does(Maya, new ChangeCheckIn(id, 0, null, null));
        Assert.Empty(story.Raised());
    }

    [Fact]
    public void Counts_and_distress_may_belong_to_something_and_be_taken_back()
    {
        var count = story.Does(Maya, new Count("Said hello", 2, "assignment:op-1"));
        var suds = story.Does(Maya, new Suds(70, SudsMoment.Peak, null));
        Assert.Equal((2, "assignment:op-1"), (story.Sees<CountMark>(Rosa, count)!.Times, story.Sees<CountMark>(Rosa, count)!.Reference));
        Assert.Equal((70, SudsMoment.Peak), (story.Sees<SudsMark>(Maya, suds)!.Value, story.Sees<SudsMark>(Maya, suds)!.Moment));
        story.OnlySeenBy(count, Rosa, Maya);
        story.Does(Maya, new TakeBackMark(count));
        story.OnlySeenBy(count);
        story.Refuses("count-what", Maya, new Count(" ", 1, null));
        story.Refuses("count-times", Maya, new Count("x", 0, null));
        story.Refuses("off-the-scale", Maya, new Suds(101, SudsMoment.Now, null));
        story.Refuses("no-such-mark", Maya, new TakeBackMark(count));
    }

    [Fact]
    public void A_night_is_told_once_and_again_replaces_it()
    {
        var night = new TellSleep(story.Today, new(22, 30), new(23, 0), 20, 1, 30, new(6, 30), new(7, 0), 3);
        story.Does(Maya, night);
        story.Does(Maya, night with { MinutesAwake = 60 });
        var id = $"night:{story.Today:yyyy-MM-dd}";
        Assert.Equal((510, 370), (story.Sees<SleepNight>(Rosa, id)!.Minutes.InBed, story.Sees<SleepNight>(Rosa, id)!.Minutes.Asleep));
        story.Refuses("sleep-numbers", Maya, night with { Quality = 6 });
    }

    [Fact]
    public void Asking_to_talk_reaches_the_safety_of_the_group_once_in_ten_minutes()
    {
        story.Does(Maya, new AskToTalk());
        Assert.Equal((Maya, CaseLevel.High, "asked"), (story.Raised().Single().Person, story.Raised().Single().Level, story.Raised().Single().Answer.Measure));
        story.Does(Maya, new AskToTalk());
        Assert.Empty(story.Raised());
        story.Passes(TimeSpan.FromMinutes(10));
        story.Does(Maya, new AskToTalk());
        Assert.Single(story.Raised());
    }

    [Fact]
    public void Who_has_left_keeps_what_is_theirs_and_it_stays_as_it_is()
    {
        story.Does(Maya, new CheckIn(story.Today, 4, null, null));
        story.Leaves(Maya);
        Assert.Equal(Maya, new RecordFeature().Door(story.State).Keeper);
        story.Refuses("record-kept", Maya, new CheckIn(story.Today, 5, null, null));
        story.Refuses("record-kept", Maya, new AskToTalk());
        story.Refuses("not-yours", Jon, new CheckIn(story.Today, 5, null, null));
    }

    [Fact]
    public void Only_its_owner_and_those_who_care_come_in()
    {
        var door = new RecordFeature().Door(story.State);
        Assert.Equal([Maya, Rosa], story.Roster.Seats.Values.Where(door.Admits).Select(seat => seat.Person).Order());
        Assert.Equal(Door.Shut, new RecordFeature().Door(new MemberRecord(RecordStory.Kind)));
    }

    [Fact]
    public void An_older_note_of_whose_it_is_changes_nothing()
    {
        story.Does(Request.System, new NoteRecord(Tuesday, Maya, 3, []));
        story.Does(Request.System, new NoteRecord(Tuesday, Maya, 2, [new OwnPlan("gad7", 0, null, null)]));
        Assert.Empty(story.Sees<RecordSheet>(Maya, "record")!.Plans);
    }

    string Feels(int mood)
    {
        var id = story.Does(Maya, new CheckIn(story.Today, mood, null, null));
        story.Passes(TimeSpan.Zero);
        NextDay();
        return id;
    }

    void NextDay()
    {
        // what was told stays readable until the next command
        story.Passes(TimeSpan.FromDays(1));
    }
}
