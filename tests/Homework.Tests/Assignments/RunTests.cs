using Homework.Assignments;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Safety;
using Homework.Workbooks;
using static Homework.Tests.Assignments.RunStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Assignments;

/// <summary>A programme that a group goes through (I7): each step comes by itself, and facilitators can always step in.</summary>
public sealed class RunTests
{
    readonly AssignmentStory story = new();

    [Fact]
    public void Its_first_step_comes_at_once_and_the_next_as_its_day_comes()
    {
        story.Begins(Plan(AtOnce, Day(7)));
        Assert.True(story.Has(Maya, "one"));
        Assert.False(story.Has(Olu, "one"));
        Assert.False(story.Has(Maya, "two"));
        story.Passes(TimeSpan.FromDays(7) - TimeSpan.FromHours(1) - TimeSpan.FromMinutes(1)); // a minute to nine on Monday
        Assert.False(story.Has(Maya, "two"));
        story.Passes(TimeSpan.FromMinutes(1));
        Assert.All(new[] { Maya, Jon, Tom }, person => Assert.True(story.Has(person, "two")));
        Assert.Equal([NoticeKind.HomeworkGiven], story.ToldTo(Maya));
        Assert.Equal(3, story.ToldCommands<PutTask>().Length);
        Assert.Null(story.Due);
    }

    [Fact]
    public void It_begins_on_its_day_where_the_group_is()
    {
        story.Begins(Plan(AtOnce), new RunTimes(new TimeOnly(9, 0), "Pacific/Auckland", 5), new DateOnly(2026, 3, 4));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 20, 0, 0, TimeSpan.Zero), story.Due);
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal((new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 9)), Schedule(Work("one")));
    }

    /// <summary>R3.5: done one's own way counts as done.</summary>
    [Theory]
    [InlineData(WorkState.Done, true)]
    [InlineData(WorkState.Different, true)]
    [InlineData(WorkState.Part, false)]
    [InlineData(WorkState.NotYet, false)]
    public void Who_has_done_a_step_is_given_the_next_and_nobody_else_is(WorkState state, bool isNext)
    {
        story.Begins(Plan(AtOnce, After));
        story.Notes(Maya, "one", state);
        Assert.Equal(isNext, story.Has(Maya, "two"));
        Assert.False(story.Has(Jon, "two"));
        if (isNext) Assert.Single(story.ToldCommands<PutTask>());
    }

    [Fact]
    public void A_step_is_one_homework_for_all_who_come_to_it_each_from_their_own_day_on()
    {
        story.Begins(Plan(AtOnce, After), new RunTimes(new TimeOnly(9, 0), "Europe/London", 7));
        story.Notes(Maya, "one", WorkState.Done);
        story.Passes(TimeSpan.FromDays(3));
        story.Notes(Jon, "one", WorkState.Done);
        Assert.Equal([Jon, Maya], story.Sees<Assignment>(Rosa, Work("two"))!.People.AsEnumerable());
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 12)), (story.CopyOf(Work("two"), Maya)!.Note.DueOn, story.CopyOf(Work("two"), Jon)!.Note.DueOn));
    }

    [Fact]
    public void The_suggested_size_goes_with_it_and_the_numbers_that_later_steps_ask_for()
    {
        story.Begins(Plan(AtOnce, If(ReleaseTest.AnswerAtLeast, 5)), people: Maya);
        var put = story.ToldCommands<PutTask>().Single();
        Assert.Equal(TaskSize.Starter, put.Step!.Size);
        Assert.Equal(["calm"], put.Step.Asks.AsEnumerable());
        Assert.Equal(Rosa, put.Giver);
    }

    [Fact]
    public void An_answer_that_was_handed_in_decides_what_comes()
    {
        story.Begins(Plan(AtOnce, If(ReleaseTest.AnswerAtLeast, 5), If(ReleaseTest.AnswerAtMost, 4)), people: [Maya, Jon]);
        foreach (var person in new[] { Maya, Jon }) story.Notes(person, "one", WorkState.Done);
        Assert.False(story.Has(Maya, "two"));
        Answers(Maya, 7);
        Answers(Jon, 2);
        Assert.Equal((true, false), (story.Has(Maya, "two"), story.Has(Maya, "three")));
        Assert.Equal((false, true), (story.Has(Jon, "two"), story.Has(Jon, "three")));
        Assert.Equal(StepState.NotForThem, story.Walk(Rosa, Jon).Steps[1].State);
        Assert.DoesNotContain(story.Walk(Jon, Jon).Steps, step => step.Step == "two");
    }

    /// <summary>R2.7: they may say no; nothing pushes on, and what goes by days still comes.</summary>
    [Fact]
    public void After_a_no_the_next_step_waits_for_a_facilitator()
    {
        story.Begins(Plan(AtOnce, After, Day(7)));
        story.Notes(Maya, "one", WorkState.Withdrawn, isDeclined: true);
        Assert.False(story.Has(Maya, "two"));
        Assert.Equal(StepWait.SaidNo, story.Walk(Rosa, Maya).Steps[0].Wait);
        Assert.All(story.Walk(Maya, Maya).Steps, step => Assert.Equal(StepWait.None, step.Wait));
        story.Does(Rosa, new SkipProgrammeStep(Run, "one", [Maya]));
        story.Passes(TimeSpan.Zero);
        Assert.True(story.Has(Maya, "two"));
        story.Passes(TimeSpan.FromDays(7));
        Assert.True(story.Has(Maya, "three"));
    }

    /// <summary>R2.7</summary>
    [Fact]
    public void After_a_no_nobody_is_told_that_they_should_have_done_it()
    {
        story.Begins(Plan(AtOnce, After));
        Assert.Equal("Step one", story.Walk(Maya, Maya).Steps[1].After);
        story.Notes(Maya, "one", WorkState.Withdrawn, isDeclined: true);
        Assert.Null(story.Walk(Maya, Maya).Steps[1].After);
        Assert.Equal("Step one", story.Walk(Rosa, Maya).Steps[1].After);
    }

    /// <summary>R4.4: no automatic push after that; a clinician looks first.</summary>
    [Fact]
    public void Where_a_step_made_somebody_feel_worse_nothing_comes_until_a_clinician_has_looked()
    {
        story.Begins(Plan(AtOnce, Day(1), After));
        story.Notes(Maya, "one", WorkState.Done, looksFirst: true);
        story.Passes(TimeSpan.FromDays(3));
        Assert.Equal((false, true), (story.Has(Maya, "two"), story.Has(Jon, "two")));
        Assert.DoesNotContain("looksFirst", story.SentTo(Maya), StringComparison.Ordinal);
        story.Notes(Maya, "one", WorkState.Done);
        Assert.True(story.Has(Maya, "two"));
    }

    /// <summary>R6.5: all changes are held while a safety alert is open.</summary>
    [Fact]
    public void While_somebodys_safety_is_looked_after_nothing_comes_by_itself()
    {
        story.Begins(Plan(AtOnce, Day(1)));
        var before = story.SentTo(Rosa);
        story.Does(Request.System, new NoteHeld(Maya, true));
        Assert.Equal(before, story.SentTo(Rosa)); // that there is a case is not read from here
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal((false, true), (story.Has(Maya, "two"), story.Has(Jon, "two")));
        story.Does(Request.System, new NoteHeld(Maya, false));
        story.Passes(TimeSpan.Zero);
        Assert.True(story.Has(Maya, "two"));
    }

    [Fact]
    public void It_rests_and_goes_on_and_nothing_comes_in_a_heap()
    {
        story.Begins(Plan(AtOnce, Day(2), Day(4)), people: Maya);
        story.Does(Rosa, new PauseProgramme(Run, [Maya], true));
        Assert.Equal(WalkState.Paused, story.Walk(Maya, Maya).State);
        Assert.Null(story.Due);
        story.Passes(TimeSpan.FromDays(10));
        story.Does(Rosa, new PauseProgramme(Run, [Maya], false));
        Assert.False(story.Has(Maya, "two"));
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal((true, false), (story.Has(Maya, "two"), story.Has(Maya, "three")));
    }

    [Fact]
    public void A_facilitator_gives_a_step_by_hand_leaves_one_out_and_ends_it()
    {
        story.Begins(Plan(AtOnce, ByHand, After));
        story.Refuses("not-facilitator", Maya, new GiveProgrammeStep(Run, "two", []));
        story.Does(Rosa, new GiveProgrammeStep(Run, "two", [Maya]));
        Assert.Equal((true, false), (story.Has(Maya, "two"), story.Has(Jon, "two")));
        story.Refuses("programme-nobody", Rosa, new GiveProgrammeStep(Run, "two", [Maya]));
        story.Refuses("no-such-step", Rosa, new GiveProgrammeStep(Run, "nine", []));
        story.Refuses("no-such-run", Rosa, new GiveProgrammeStep("other", "two", []));
        story.Does(Rosa, new SkipProgrammeStep(Run, "two", []));
        story.Passes(TimeSpan.Zero);
        Assert.Equal((false, true), (story.Has(Maya, "three"), story.Has(Jon, "three"))); // she has it and goes on with it
        story.Does(Rosa, new EndProgramme(Run, [Jon]));
        Assert.Equal(WalkState.Ended, story.Walk(Rosa, Jon).State);
        story.Does(Rosa, new EndProgramme(Run, []));
        story.Notes(Maya, "two", WorkState.Done);
        Assert.False(story.Has(Maya, "three"));
        Assert.True(story.Has(Maya, "two")); // what was given stays
    }

    [Fact]
    public void Who_comes_later_has_a_first_day_of_their_own()
    {
        story.Begins(Plan(AtOnce, Day(7)), people: Maya);
        story.Passes(TimeSpan.FromDays(7));
        story.Refuses("work-nobody", Rosa, new AddToProgramme(Run, [Olu], Monday.AddDays(9)));
        story.Does(Rosa, new AddToProgramme(Run, [Jon, Maya], Monday.AddDays(9)));
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal((true, false), (story.Has(Jon, "one"), story.Has(Jon, "two")));
        story.Passes(TimeSpan.FromDays(7));
        Assert.True(story.Has(Jon, "two"));
    }

    [Fact]
    public void Who_comes_back_has_what_they_had_and_goes_on_from_there()
    {
        story.Begins(Plan(AtOnce, DaysAfter(3)), people: Maya);
        story.Does(Rosa, new PauseProgramme(Run, [], true));
        story.Passes(TimeSpan.FromDays(4));
        story.Does(Rosa, new PauseProgramme(Run, [], false));
        story.Notes(Maya, "one", WorkState.Done);
        story.Does(Rosa, new EndProgramme(Run, [Maya]));
        story.Passes(TimeSpan.FromDays(1));
        story.Does(Rosa, new AddToProgramme(Run, [Maya], Monday.AddDays(5)));
        Assert.Equal(StepState.Done, story.Walk(Rosa, Maya).Steps[0].State);
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), story.Due); // three days after Friday, not after the pause
    }

    [Fact]
    public void Who_left_the_group_is_given_nothing()
    {
        story.Begins(Plan(AtOnce, Day(1)));
        story.Leaves(Jon);
        story.Passes(TimeSpan.FromDays(1));
        Assert.Equal((true, false), (story.Has(Maya, "two"), story.Has(Jon, "two")));
        Assert.Equal(WalkState.Paused, story.Walk(Rosa, Jon).State);
        Assert.Null(story.Due);
    }

    [Fact]
    public void Homework_that_was_taken_off_the_list_is_left_out()
    {
        story.Begins(Plan(AtOnce, After, DaysAfter(2)), people: [Maya, Jon]);
        story.Notes(Maya, "one", WorkState.Done);
        story.Does(Rosa, new WithdrawAssignment(Work("two"), []));
        story.Notes(Maya, "two", WorkState.Withdrawn);
        story.Notes(Jon, "one", WorkState.Done);
        Assert.False(story.Has(Jon, "two"));
        story.Passes(TimeSpan.FromDays(2));
        Assert.Equal((true, true), (story.Has(Maya, "three"), story.Has(Jon, "three")));
    }

    [Fact]
    public void A_member_sees_what_they_have_and_what_comes_next_and_nobody_elses_way()
    {
        story.Begins(Plan(AtOnce, Day(7), After));
        var walk = story.Walk(Maya, Maya);
        Assert.Equal([("Step one", StepState.Given), ("Step two", StepState.Coming)], walk.Steps.Select(step => (step.Title, step.State)));
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), walk.Steps[1].At);
        Assert.Equal(3, story.Walk(Rosa, Maya).Steps.Length);
        Assert.Equal("Step two", story.Walk(Rosa, Maya).Steps[2].After);
        story.OnlySeenBy($"walk:{Run}:{Maya}", Maya, Rosa);
        story.OnlySeenBy($"run:{Run}", Rosa);
    }

    /// <summary>R2.1: nobody is given what is not complete; and what it began with it goes on with.</summary>
    [Fact]
    public void It_begins_once_all_of_its_steps_are_complete_and_keeps_them()
    {
        var plan = Plan(AtOnce, After);
        story.Refuses("work-goal", Rosa, new PrepareProgrammeStep(Run, "one", Cards.Breaths with { Goal = "" }));
        story.Does(Rosa, new PrepareProgrammeStep(Run, "one", Cards.Breaths));
        story.Refuses("programme-not-ready", Rosa, new StartProgramme(Run, plan, null, London, Monday, []));
        story.Does(Rosa, new PrepareProgrammeStep(Run, "two", Cards.Breaths));
        story.Refuses("programme-time", Rosa, new StartProgramme(Run, plan, null, London with { At = new TimeOnly(22, 0) }, Monday, []));
        story.Refuses("programme-days", Rosa, new StartProgramme(Run, plan, null, London with { Days = 0 }, Monday, []));
        story.Refuses("time-zone", Rosa, new StartProgramme(Run, plan, null, London with { TimeZone = "Mars/Olympus" }, Monday, []));
        story.Refuses("work-dates", Rosa, new StartProgramme(Run, plan, null, London, Monday.AddDays(400), []));
        story.Refuses("work-nobody", Rosa, new StartProgramme(Run, plan, null, London, Monday, [Olu]));
        story.Refuses("programme-release", Rosa, new StartProgramme(Run, Plan(After, AtOnce), null, London, Monday, []));
        story.Refuses("not-facilitator", Maya, new StartProgramme(Run, plan, null, London, Monday, []));
        story.Does(Rosa, new StartProgramme(Run, plan, null, London, Monday, []));
        story.Refuses("programme-under-way", Rosa, new PrepareProgrammeStep(Run, "two", Cards.Breaths with { Goal = "Another" }));
        story.Refuses("id-taken", Rosa, new StartProgramme(Run, plan, null, London, Monday, []));
    }

    void Answers(string person, double calm)
    {
        story.Does(Request.System, new NoteNumbers(Work("one"), person, true, [new FieldAnswer("calm", new Answer { Number = calm })]));
        story.Passes(TimeSpan.Zero);
    }

    (DateOnly, DateOnly?) Schedule(string work) => story.Sees<Assignment>(Rosa, work)!.Schedule is { } schedule ? (schedule.StartsOn, schedule.DueOn) : default;
}
