using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Measures;

/// <summary>Each answer of a questionnaire is kept, and looked at, as it is given (G2, G5, G6, R10.1 to R10.6).</summary>
public sealed class FormTests
{
    readonly RecordStory story = new();

    [Theory]
    [InlineData(1, CaseLevel.High), InlineData(2, CaseLevel.Urgent), InlineData(3, CaseLevel.Urgent)]
    public void Item_nine_above_zero_is_told_as_it_is_saved_and_the_form_need_never_be_handed_in(int value, CaseLevel level)
    {
        var raised = Assert.Single(story.Answers("q9", value));
        Assert.Equal((Maya, level, "q9", value), (raised.Person, raised.Level, raised.Answer.Item, raised.Answer.Value));
        Assert.StartsWith("Thoughts that you would be better off dead", raised.Answer.Text, StringComparison.Ordinal);
        Assert.Null(story.Sees<FilledForm>(Maya, "form-1")!.HandedInAt);
    }

    [Fact]
    public void A_zero_tells_nothing_by_itself_and_after_an_answer_above_it_belongs_to_the_history()
    {
        Assert.Empty(story.Answers("q9", 0));
        Assert.Single(story.Answers("q9", 1));
        Assert.Null(Assert.Single(story.Answers("q9", 0)).Level);
        Assert.Equal(CaseLevel.High, Assert.Single(story.Answers("q9", 1)).Level); // and again asks again
        Assert.Empty(story.Answers("q9", 1)); // the same answer sent twice is one
    }

    [Fact]
    public void Item_nine_that_is_declined_or_left_out_is_a_note_and_never_a_zero()
    {
        Assert.Equal(CaseLevel.Note, Assert.Single(story.Answers("q9", null, isDeclined: true)).Level);
        story.Answers("q1", 1, "form-2");
        story.Does(Maya, new HandIn("form-2"));
        var raised = Assert.Single(story.Raised());
        Assert.Equal((CaseLevel.Note, null), (raised.Level, raised.Answer.Value));
    }

    [Fact]
    public void Other_items_and_other_forms_tell_nobody()
    {
        for (var i = 1; i <= 8; i++) Assert.Empty(story.Answers($"q{i}", 3));
        for (var i = 1; i <= 7; i++) Assert.Empty(story.Answers($"q{i}", 3, "form-2", "gad7"));
    }

    [Fact]
    public void A_missing_answer_leaves_no_total_and_counts_as_nothing()
    {
        story.Fills("form-1", 1, 1, 1, 1, 1, 1, 1, 1, null);
        var form = story.Sees<FilledForm>(Maya, "form-1")!;
        Assert.Equal((null, 8, 9), (form.Total, form.Answered, form.Asked));
        Assert.True(form.Answers.Single(answer => answer.Item == "q9").IsDeclined);
        Assert.False(story.Sees(Maya, "series:phq9"));
    }

    [Fact]
    public void The_member_sees_the_number_and_the_facilitator_the_range_and_nobody_else_anything()
    {
        story.Fills("form-1", 2, 2, 2, 2, 2, 0, 0, 0, 0);
        story.OnlySeenBy("form-1", Rosa, Maya);
        Assert.Equal((10, null), (story.Sees<FilledForm>(Maya, "form-1")!.Total, story.Sees<FilledForm>(Maya, "form-1")!.Band));
        Assert.Equal((10, "Moderate"), (story.Sees<FilledForm>(Rosa, "form-1")!.Total, story.Sees<FilledForm>(Rosa, "form-1")!.Band));
        Assert.Equal("", story.SentTo(Jon) + story.SentTo(Olu) + story.SentTo(Zoe));
    }

    [Fact]
    public void What_is_not_handed_in_is_the_members_own_and_changes_leave_no_trail()
    {
        story.Answers("q1", 1);
        story.Answers("q1", 3);
        story.OnlySeenBy("form-1", Maya);
        Assert.Equal(3, story.Sees<FilledForm>(Maya, "form-1")!.Answers.Single().Value);
        Assert.Equal(["form:form-1:q1"], story.Facts.Select(fact => fact.Event.Supersedes).OfType<string>().Where(key => key.StartsWith("form:", StringComparison.Ordinal)).Distinct());
        story.Does(Maya, new HandIn("form-1"));
        story.Refuses("form-handed-in", Maya, new AnswerItem("form-1", "phq9", "q1", 0, false, "en"));
    }

    [Fact]
    public void It_keeps_which_words_and_which_scoring_and_when()
    {
        story.Answers("q1", 1);
        var form = story.Sees<FilledForm>(Maya, "form-1")!;
        Assert.Equal(("phq9", "1", "1", "en", story.Now), (form.Measure, form.Wording, form.Scoring, form.Language, form.Answers.Single().At));
    }

    [Fact]
    public void Changes_are_labelled_for_facilitators_alone()
    {
        story.Fills("form-1", 3, 3, 3, 3, 3, 1, 0, 0, 0);
        story.Passes(TimeSpan.FromDays(14));
        story.Fills("form-2", 2, 2, 2, 2, 2, 0, 0, 0, 0);
        Assert.Null(story.Sees<MeasureSeries>(Maya, "series:phq9")!.SinceFirst);
        var series = story.Sees<MeasureSeries>(Rosa, "series:phq9")!;
        Assert.Equal((-6, true, Reliability.Improved), (series.SinceFirst!.Difference, series.SinceFirst.IsMeaningful, series.SinceFirst.Reliable));
        Assert.Equal([16, 10], series.Points.Select(point => point.Total));
    }

    [Fact]
    public void Only_what_is_planned_and_published_can_be_answered()
    {
        story.Refuses("measure-not-planned", Maya, new AnswerItem("form-3", "who5", "q1", 1, false, "en"));
        story.Refuses("measure-not-planned", Maya, new AnswerItem("form-3", "mood10", "q1", 1, false, "en"));
        story.Refuses("no-such-item", Maya, new AnswerItem("form-3", "phq9", "q10", 1, false, "en"));
        story.Refuses("not-a-choice", Maya, new AnswerItem("form-3", "phq9", "q1", 4, false, "en"));
        story.Refuses("not-a-choice", Maya, new AnswerItem("form-3", "phq9", "q1", 1, true, "en"));
        story.Refuses("measure-language", Maya, new AnswerItem("form-3", "phq9", "q1", 1, false, "ar"));
        story.Refuses("not-yours", Rosa, new AnswerItem("form-3", "phq9", "q1", 1, false, "en"));
        story.Refuses("no-such-form", Maya, new HandIn("form-3"));
    }

    [Fact]
    public void Who_is_told_and_who_looks_is_for_the_member_alone()
    {
        story.Does(Request.System, new NoteTold(story.Now, null, null, null));
        story.OnlySeenBy("told", Maya);
        story.Does(Request.System, new NoteTold(story.Now, null, Rosa, story.Now));
        Assert.Equal(Rosa, story.Sees<ToldNote>(Maya, "told")!.SeenBy);
    }
}
