using Homework.Assignments;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Assignments;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>What somebody writes is theirs: a draft nobody else's, handed in the facilitators', the group's by an act of their own.</summary>
public sealed class SheetTests
{
    readonly WorkbookStory story = new();

    [Fact]
    public void A_draft_is_its_writers_alone()
    {
        story.Fills(Monday, "secret words of a draft");
        story.OnlySeenBy(SheetOf(Monday), Maya);
        Assert.All([Rosa, Jon, Olu, Zoe], person => Assert.DoesNotContain("secret words", story.SentTo(person), StringComparison.Ordinal));
        Assert.Equal(WorkState.Started, story.Mine.State);
        Assert.Equal(WorkState.Started, story.Noted!.State); // that much the facilitators' grid knows
    }

    [Fact]
    public void Handed_in_it_waits_to_be_read_and_can_be_taken_back_until_then()
    {
        story.HandsIn(Monday);
        Assert.Equal([Monday], story.Noted!.Waiting.AsEnumerable());
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa);
        Assert.Equal("It was quiet.", story.Sheet(Monday, by: Rosa)!.Answers.Single().Answer.Text);
        story.Refuses("sheet-handed-in", Maya, new FillSheet(Breath, Monday, "how", new Answer { Text = "More." }));
        story.Does(Maya, new HandInSheet(Breath, Monday, false));
        Assert.Empty(story.Noted!.Waiting);
        Assert.Empty(story.Sheet(Monday, by: Rosa)!.Answers);
        story.Fills(Monday, "More.");
        story.Does(Maya, new HandInSheet(Breath, Monday, true));
        story.Does(Rosa, new ReadSheet(Breath, Monday));
        Assert.Empty(story.Noted!.Waiting);
        story.Refuses("sheet-read", Maya, new HandInSheet(Breath, Monday, false));
    }

    [Fact]
    public void The_group_reads_nothing_but_the_answers_and_only_while_their_writer_shows_them()
    {
        story.HandsIn(Monday);
        story.Does(Maya, new RateWork(Breath, Monday, new WorkRating(3, 3, 1, 4, null, 2)));
        story.Does(Rosa, new GiveFeedback(Breath, Monday, "between the two of us"));
        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
        Assert.True(Assert.Single(story.Told.Select(tell => tell.Command).OfType<NoteShared>()).IsShared);
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa, Jon, Olu);
        var shown = story.Sheet(Monday, by: Jon)!;
        Assert.Equal((null, null, 0, "It was quiet."), (shown.Rating, shown.Index, shown.Feedback.Length, shown.Answers.Single().Answer.Text));
        Assert.NotNull(shown.Form);
        Assert.DoesNotContain("between the two of us", story.SentTo(Jon), StringComparison.Ordinal);

        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Care));
        Assert.False(Assert.Single(story.Told.Select(tell => tell.Command).OfType<NoteShared>()).IsShared);
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa);
        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
        story.Does(Rosa, new ShareSheet(Breath, Monday, WorkReach.Care)); // a facilitator may end it
        Assert.Equal([NoticeKind.MadePrivate], story.ToldTo(Maya));
        story.Refuses("not-yours", Rosa, new ShareSheet(Breath, Monday, WorkReach.Group));
    }

    [Fact]
    public void What_is_private_stays_so_though_it_is_done()
    {
        var own = new WorkbookStory(card: Cards.With(it => it with { Sharing = WorkReach.Me }));
        own.HandsIn(Monday);
        Assert.Equal(WorkState.Done, own.Noted!.State);
        Assert.Empty(own.Noted.Waiting);
        Assert.Empty(own.Sheet(Monday, by: Rosa)!.Answers);
        own.Refuses("sheet-not-handed-in", Rosa, new GiveFeedback(Breath, Monday, "Well."));
        own.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Care));
        Assert.Single(own.Sheet(Monday, by: Rosa)!.Answers);
    }

    [Fact]
    public void Some_kinds_are_never_shown_to_the_group()
    {
        var plan = new WorkbookStory(card: Cards.With(it => it with { IsNeverForGroup = true }));
        plan.HandsIn(Monday);
        plan.Refuses("sheet-never-shared", Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
    }

    /// <summary>I9, R7.1</summary>
    [Fact]
    public void Feedback_reaches_its_writer_and_another_try_comes_with_a_reason()
    {
        story.HandsIn(Monday);
        story.Does(Rosa, new GiveFeedback(Breath, Monday, "You did this on a hard day."));
        Assert.Equal([NoticeKind.FeedbackGiven], story.ToldTo(Maya));
        Assert.Equal("You did this on a hard day.", Assert.Single(story.Sheet(Monday)!.Feedback).Words);
        story.Does(Rosa, new AskToRedo(Breath, Monday, "Try the small one outside."));
        Assert.Equal([NoticeKind.RedoAsked], story.ToldTo(Maya));
        Assert.Equal((null, "Try the small one outside.", WorkState.Started), (story.Sheet(Monday)!.HandedInAt, story.Sheet(Monday)!.RedoWords, story.Mine.State));
        Assert.Equal("It was quiet.", story.Sheet(Monday)!.Answers.Single().Answer.Text); // nothing is lost
        story.Does(Maya, new HandInSheet(Breath, Monday, true));
        Assert.Null(story.Sheet(Monday)!.RedoWords);
        story.Does(Rosa, new DiscussSheet(Breath, Monday));
        Assert.NotNull(story.Sheet(Monday)!.DiscussedAt);
        story.Refuses("not-facilitator", Maya, new ReadSheet(Breath, Monday));
        story.Refuses("not-yours", Jon, new ReadSheet(Breath, Monday));
    }

    [Fact]
    public void The_latest_answer_to_a_question_leaves_no_trail()
    {
        story.Fills(Monday, "first");
        story.Fills(Monday, "second");
        Assert.Equal(["answer:breaths:2026-03-02:how"], story.Facts.Select(fact => fact.Event).OfType<SheetFilled>().Select(it => it.Supersedes!).Distinct());
        story.Does(Maya, new FillSheet(Breath, Monday, "how", null));
        Assert.Empty(story.Sheet(Monday)!.Answers);
        story.Refuses("sheet-empty", Maya, new HandInSheet(Breath, Monday, true));
    }

    [Fact]
    public void Handing_in_waits_for_a_question_that_needs_an_answer_and_a_part_never_does()
    {
        var strict = new WorkbookStory(card: Cards.With(it => it with { Form = new Form([it.Form.Fields[0], it.Form.Fields[1] with { IsRequired = true }]) }));
        strict.Fills(Monday);
        strict.Refuses("sheet-missing", Maya, new HandInSheet(Breath, Monday, true));
        strict.Does(Maya, new MarkWork(Breath, Monday, WorkState.Part));
        Assert.Equal(WorkState.Part, strict.Mine.State);
    }

    [Fact]
    public void What_was_written_stays_with_the_questions_it_answered()
    {
        story.Fills(Monday);
        var changed = Cards.With(it => it with { Form = new Form([new FormField("other", FieldType.Text, "Something else?") { MaxLength = 100 }]) });
        story.Does(Request.System, new ChangeTask(Breath, changed, Cards.Daily, 2));
        Assert.Equal(1, story.Mine.Edition);
        Assert.Equal(("how", 0), (story.Sees<TaskForm>(Maya, $"form:{Breath}:0")!.Form.Fields[0].Key, story.Sheet(Monday)!.Edition));
        story.Fills(Monday, "Still here.");
        story.Passes(TimeSpan.FromDays(1));
        story.Refuses("no-such-field", Maya, new FillSheet(Breath, Monday.AddDays(1), "how", new Answer { Text = "No." }));
        story.Does(Maya, new FillSheet(Breath, Monday.AddDays(1), "other", new Answer { Text = "Yes." }));
    }

    /// <summary>R3.1, R3.3: quantity and quality of both raters; R3.2: difficulty, clarity, help beside them (N1).</summary>
    [Fact]
    public void The_index_is_of_how_much_and_how_well_by_both_who_said_so()
    {
        story.Rates(Monday, 4, 3, 1);
        Assert.Equal(88, story.Sheet(Monday)!.Index); // (4 + 3) / 8
        story.Rates(Monday, 2, 3, 1, by: Rosa);
        Assert.Equal(75, story.Sheet(Monday, by: Rosa)!.Index); // (3 + 3) / 8
        Assert.Equal(75, story.DayNoted!.Index);
        Assert.Null(story.Sheet(Monday)!.CareRating);
        story.Refuses("work-rating", Maya, new RateWork(Breath, Monday, new WorkRating(5, null, null, null, null, null)));
        Assert.Null(WorkRules.Index(new WorkRating(4, null, 0, null, null, null), null));
    }

    /// <summary>R3.5</summary>
    [Fact]
    public void My_own_way_counts_as_done_and_what_rests_leaves_the_rate()
    {
        Assert.Equal([0, 0.25, 0.5, 1, 1], new[] { WorkState.NotYet, WorkState.Started, WorkState.Part, WorkState.Different, WorkState.Done }.Select(state => WorkRules.Credit(state)!.Value));
        Assert.All([WorkState.Assigned, WorkState.Seen, WorkState.Paused, WorkState.Withdrawn], state => Assert.Null(WorkRules.Credit(state)));
    }
}
