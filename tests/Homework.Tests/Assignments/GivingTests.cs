using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Assignments;

/// <summary>Giving homework (I3): to one, some or all; complete before anybody gets it; changed, taken off the list.</summary>
public sealed class GivingTests
{
    readonly AssignmentStory story = new();

    [Fact]
    public void Given_to_nobody_in_particular_it_goes_to_all_members_and_to_no_observer()
    {
        var id = story.Gives();
        Assert.Equal([Jon, Maya, Tom], story.Sees<Assignment>(Rosa, id)!.People.AsEnumerable());
        Assert.Equal(3, story.ToldCommands<BeginWorkbook>().Length);
        Assert.Equal(3, story.ToldCommands<PutTask>().Length);
        Assert.Equal([NoticeKind.HomeworkGiven], story.ToldTo(Maya));
        Assert.Empty(story.ToldTo(Olu));
        story.OnlySeenBy(id, Rosa);
        story.OnlySeenBy($"copy:{id}:{Maya}", Rosa);
    }

    [Fact]
    public void A_workbook_is_made_once_and_only_its_owner_and_facilitators_know_where_it_is()
    {
        story.Gives(Maya);
        var place = story.Sees<WorkbookPlace>(Maya, $"workbook:{Maya}")!;
        story.OnlySeenBy(place.Id, Maya, Rosa);
        story.Gives(Maya);
        Assert.Empty(story.ToldCommands<BeginWorkbook>());
        story.Does(Maya, new OpenMyWorkbook());
        Assert.Empty(story.Told);
        story.Does(Jon, new OpenMyWorkbook());
        Assert.NotEqual(place.Workbook, story.Sees<WorkbookPlace>(Jon, $"workbook:{Jon}")!.Workbook);
        Assert.NotEqual(WorkbookIds.Of(Tuesday, Maya, "op-1"), WorkbookIds.Of(Tuesday, Maya, "op-9")); // nobody else can work it out
    }

    /// <summary>R2.1, R2.6</summary>
    [Theory]
    [InlineData("work-title", "title")]
    [InlineData("work-task", "task")]
    [InlineData("work-steps", "steps")]
    [InlineData("work-why", "why")]
    [InlineData("work-goal", "goal")]
    [InlineData("work-often", "often")]
    [InlineData("work-materials", "materials")]
    [InlineData("work-notes", "notes")]
    [InlineData("work-review", "review")]
    [InlineData("work-sizes", "easier")]
    [InlineData("work-sizes", "twice")]
    [InlineData("work-ways", "ways")]
    public void Homework_that_lacks_something_is_not_given(string code, string what)
    {
        var card = what switch
        {
            "title" => Cards.With(it => it with { Title = " " }),
            "task" => Cards.Breaths with { Task = "" },
            "steps" => Cards.With(it => it with { Steps = [] }),
            "why" => Cards.With(it => it with { Purpose = "" }),
            "goal" => Cards.Breaths with { Goal = " " },
            "often" => Cards.With(it => it with { Frequency = "" }),
            "materials" => Cards.With(it => it with { Materials = [] }),
            "notes" => Cards.With(it => it with { Form = new Form([]) }),
            "review" => Cards.Breaths with { Review = "" },
            "easier" => Cards.Breaths with { Sizes = [.. Cards.Breaths.Sizes.Skip(1)] },
            "twice" => Cards.Breaths with { Sizes = [Cards.Breaths.Sizes[0], Cards.Breaths.Sizes[0]] },
            _ => Cards.Breaths with { Ways = [WorkWay.Write, WorkWay.Write] },
        };
        story.Refuses(code, Rosa, new GiveAssignment(card, Cards.Daily, []));
    }

    [Fact]
    public void A_schedule_that_cannot_be_is_refused()
    {
        story.Refuses("work-weekdays", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily with { Rhythm = Rhythm.Days }, []));
        story.Refuses("work-weekdays", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily with { Rhythm = Rhythm.Days, Weekdays = [8] }, []));
        story.Refuses("work-dates", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily with { DueOn = new DateOnly(2026, 3, 1) }, []));
        story.Refuses("work-bend", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily with { Bend = 40 }, []));
        story.Refuses("time-zone", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily with { TimeZone = "Mars/Olympus" }, []));
        story.Refuses("work-nobody", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, [Olu]));
        story.Refuses("work-nobody", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, [Zoe]));
        story.Refuses("not-facilitator", Maya, new GiveAssignment(Cards.Breaths, Cards.Daily, []));
    }

    [Fact]
    public void It_is_changed_for_whoever_still_has_it_and_given_to_more()
    {
        var id = story.Gives(Maya, Jon);
        story.Does(Rosa, new WithdrawAssignment(id, [Jon]));
        Assert.Single(story.ToldCommands<WithdrawTask>());
        Assert.Equal(WorkState.Withdrawn, story.CopyOf(id, Jon)!.Note.State);
        story.Does(Rosa, new ChangeAssignment(id, Cards.Breaths with { Task = "Breathe slowly, twice." }, Cards.Daily, 1));
        Assert.Equal(2, Assert.Single(story.ToldCommands<ChangeTask>()).Version);
        story.Refuses("edited-meanwhile", Rosa, new ChangeAssignment(id, Cards.Breaths, Cards.Daily, 1));
        story.Does(Rosa, new GiveToMore(id, [Tom, Maya, Jon]));
        Assert.Equal(2, story.ToldCommands<PutTask>().Length); // Jon has it again, Tom for the first time
        story.Does(Rosa, new WithdrawAssignment(id, []));
        Assert.True(story.Sees<Assignment>(Rosa, id)!.IsWithdrawn);
        story.Refuses("no-such-assignment", Rosa, new GiveToMore(id, [Olu]));
    }

    /// <summary>M1</summary>
    [Fact]
    public void What_workbooks_tell_is_a_grid_of_members_and_weeks_for_facilitators()
    {
        var id = story.Gives(Maya, Jon);
        var (monday, sunday) = (new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 8));
        story.Does(Request.System, new NoteDay(id, Maya, sunday, new DayNote(WorkState.Done, 88, 2, [])));
        story.Does(Request.System, new NoteDay(id, Maya, monday, new DayNote(WorkState.NotYet, null, null, [WorkReason.Time])));
        story.Does(Request.System, new NoteDay(id, Maya, sunday.AddDays(1), new DayNote(WorkState.Part, null, null, [])));
        var week = story.Sees<WorkWeek>(Rosa, "week:maya:2026-03-02")!;
        Assert.Equal([(monday, WorkState.NotYet), (sunday, WorkState.Done)], week.Entries.Select(entry => (entry.On, entry.Note.State)));
        Assert.All(week.Entries, entry => Assert.Equal(TemplateArea.BreathingRelaxation, entry.Area));
        Assert.Single(story.Sees<WorkWeek>(Rosa, "week:maya:2026-03-09")!.Entries);
        story.OnlySeenBy(week.Id, Rosa);
        story.Refuses("not-possible-here", Rosa, new NoteDay(id, Maya, monday, null));
    }

    /// <summary>I11</summary>
    [Fact]
    public void What_the_group_makes_together_is_filled_by_whose_piece_it_is_and_read_by_all()
    {
        var id = story.Does(Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, [])
        {
            Pieces = [new JointPiece("one", "How it was", ["how"], Maya), new JointPiece("two", "Calm", ["calm"], null)],
        });
        story.OnlySeenBy(id, Rosa, Maya, Jon, Tom, Olu);
        story.Refuses("joint-not-yours", Jon, new FillTogether(id, "how", new Answer { Text = "Mine." }));
        story.Does(Maya, new FillTogether(id, "how", new Answer { Text = "Warm." }));
        story.Does(Jon, new FillTogether(id, "calm", new Answer { Number = 7 }));
        story.OnlySeenBy($"joint:{id}:how", Rosa, Maya, Jon, Tom, Olu);
        Assert.Equal((Jon, 7), (story.Sees<JointAnswer>(Olu, $"joint:{id}:calm")!.By, story.Sees<JointAnswer>(Olu, $"joint:{id}:calm")!.Answer.Number));
        story.Refuses("answer-number", Jon, new FillTogether(id, "calm", new Answer { Number = 70 }));
        story.Does(Jon, new TakePiece(id, "two", true));
        story.Refuses("joint-not-yours", Tom, new FillTogether(id, "calm", new Answer { Number = 1 }));
        story.Refuses("read-only", Olu, new FillTogether(id, "calm", null));
        Assert.True(story.Hears(Maya, "typing", $"joint:{id}"));
        story.Does(Tom, new HandInTogether(id, true));
        story.Refuses("joint-handed-in", Maya, new FillTogether(id, "how", null));
        story.Does(Rosa, new ReadTogether(id, "You did this together."));
        Assert.Equal("You did this together.", story.Sees<JointWork>(Jon, $"joint:{id}")!.Words);
        story.Refuses("joint-pieces", Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, []) { Pieces = [new JointPiece("one", "Half", ["how"], null)] });
    }
}
