using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Safety.SafetyStory;

namespace Homework.Tests.Safety;

/// <summary>An answer that may mean danger reaches a named person, then the next, until one of them looks after it (R10.1).</summary>
public sealed class CaseTests
{
    readonly SafetyStory story = new();

    [Fact]
    public void The_responder_is_told_at_once_and_nothing_says_about_whom_or_what()
    {
        var id = story.Answers(1, CaseLevel.High);

        Assert.Equal([Rosa], story.Alerted());
        var notice = story.Told.Select(tell => tell.Command).OfType<Notify>().Single();
        Assert.Equal((null, null), (notice.Words, notice.By));
        story.OnlySeenBy(id, Rosa, Dana, Finn);
        Assert.Equal("", story.SentTo(Maya) + story.SentTo(Jon) + story.SentTo(Olu));
    }

    [Fact]
    public void What_was_answered_is_shown_to_who_opens_it_and_each_look_is_kept()
    {
        var id = story.Answers(2, CaseLevel.Urgent);
        Assert.Null(story.Words(Rosa, id));
        Assert.DoesNotContain("better off dead", story.SentTo(Rosa), StringComparison.Ordinal);

        story.Does(Rosa, new LookAtCase(id));
        story.Does(Rosa, new LookAtCase(id));

        var answer = story.Words(Rosa, id)!.Answers.Single();
        Assert.Equal(("Thoughts that you would be better off dead", 2, "Several days"), (answer.Text, answer.Value, answer.Label));
        Assert.Null(story.Words(Dana, id));
        Assert.Equal(["looked"], Acts().Where(act => act.By == Rosa && act.Case == id).Select(act => act.Act));
    }

    [Fact]
    public void An_hour_later_it_is_put_away_and_reading_it_again_is_another_line_in_the_log()
    {
        var id = story.Answers(2, CaseLevel.Note);
        story.Does(Rosa, new LookAtCase(id));
        story.Passes(TimeSpan.FromMinutes(59));
        Assert.NotNull(story.Words(Rosa, id));
        story.Passes(TimeSpan.FromMinutes(1));
        Assert.Null(story.Words(Rosa, id));
        story.Does(Rosa, new AcknowledgeCase(id)); // she knows what it is about
        Assert.Null(story.Words(Rosa, id));

        story.Does(Rosa, new LookAtCase(id));
        Assert.NotNull(story.Words(Rosa, id));
        Assert.Equal(2, Acts().Count(act => act is { By: Rosa, Act: "looked" }));
        story.Does(Rosa, new CloseCase(id, "Called her."));
        story.Passes(TimeSpan.FromDays(2));
        Assert.Null(story.Words(Rosa, id)); // also what is closed is opened each time
    }

    [Fact]
    public void Nobody_who_cares_for_the_group_no_longer_sees_what_they_have_opened()
    {
        var id = story.Answers(2, CaseLevel.Urgent);
        story.Does(Dana, new LookAtCase(id));
        story.Becomes(Dana, Role.Member);
        story.OnlySeenBy(id, Rosa, Finn);
        story.OnlySeenBy(CaseFile.WordsOf(id));
        story.Refuses("not-facilitator", Dana, new AcknowledgeCase(id));
    }

    [Fact]
    public void An_hour_later_the_deputy_is_told_then_everybody_who_cares()
    {
        var id = story.Answers(1, CaseLevel.High);
        story.PassesTo("2026-03-02T10:59:59Z");
        Assert.Equal(0, story.Card(Rosa, id)!.Stage);

        story.PassesTo("2026-03-02T11:00:00Z");
        Assert.Equal([Dana], story.Alerted());
        story.PassesTo("2026-03-02T12:00:00Z");
        Assert.Equal([Rosa, Dana, Finn], story.Alerted());
        Assert.All(story.Told.Select(tell => tell.Command).OfType<Notify>(), notice => Assert.Null(notice.Words));
    }

    [Fact]
    public void It_goes_on_asking_each_morning_until_somebody_looks_after_it()
    {
        var id = story.Answers(1, CaseLevel.High);
        story.PassesTo("2026-03-02T12:00:00Z");
        story.PassesTo("2026-03-03T09:00:00Z");
        Assert.Equal([Rosa, Dana, Finn], story.Alerted());
        story.Does(Finn, new LookAtCase(id));
        story.Does(Finn, new AcknowledgeCase(id));
        Assert.Null(story.Card(Rosa, id)!.DueAt);
        Assert.Equal(Finn, story.Card(Rosa, id)!.SeenBy);
    }

    [Fact]
    public void Only_time_within_the_hours_counts()
    {
        story.PassesTo("2026-03-06T16:40:00Z"); // Friday
        story.Answers(1, CaseLevel.High);
        Assert.Equal([Rosa], story.Alerted()); // told at once all the same
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 40, 0, TimeSpan.Zero), story.Due);
    }

    [Fact]
    public void Where_the_responder_is_not_in_the_group_any_more_the_deputy_is_told_at_once()
    {
        story.Leaves(Rosa);
        story.Answers(1, CaseLevel.High);
        Assert.Equal([Dana], story.Alerted());
        story.Leaves(Dana);
        story.Answers(2, CaseLevel.Urgent);
        Assert.Equal([Finn], story.Alerted());
    }

    [Fact]
    public void Another_answer_asks_again_with_all_that_came_before()
    {
        var id = story.Answers(1, CaseLevel.High);
        story.Does(Rosa, new LookAtCase(id));
        story.Does(Rosa, new AcknowledgeCase(id));

        Assert.Equal(id, story.Answers(3, CaseLevel.Urgent));

        Assert.Equal([Rosa], story.Alerted());
        var card = story.Card(Rosa, id)!;
        Assert.Equal((CaseLevel.Urgent, 2, null, null), (card.Level, card.Times, card.SeenBy, story.Words(Rosa, id)));
        Assert.NotNull(card.DueAt);
        story.Refuses("case-not-opened", Rosa, new AcknowledgeCase(id));
        story.Does(Rosa, new LookAtCase(id));
        Assert.Equal([1, 3], story.Words(Rosa, id)!.Answers.Select(answer => answer.Value));
    }

    [Fact]
    public void An_answer_taken_back_closes_nothing_and_is_part_of_the_history()
    {
        var id = story.Answers(1, CaseLevel.High);
        story.Answers(0, null);
        Assert.Empty(story.Alerted());
        Assert.Equal((2, CaseLevel.High), (story.Card(Rosa, id)!.Times, story.Card(Rosa, id)!.Level));
        Assert.NotNull(story.Due);
    }

    [Fact]
    public void A_question_that_was_not_answered_is_a_line_and_no_alarm()
    {
        var id = story.Answers(null, CaseLevel.Note);
        Assert.Empty(story.Told);
        Assert.Equal((CaseLevel.Note, null), (story.Card(Rosa, id)!.Level, story.Card(Rosa, id)!.DueAt));
        story.Answers(1, CaseLevel.High);
        Assert.Equal([Rosa], story.Alerted());
        Assert.Equal((CaseLevel.High, 2), (story.Card(Rosa, id)!.Level, story.Card(Rosa, id)!.Times));
    }

    [Fact]
    public void The_member_learns_who_is_told_and_later_who_looks_after_it()
    {
        var id = story.Answers(1, CaseLevel.High);
        var told = story.ToldTopic<NoteTold>(RecordOfMaya);
        Assert.Equal((Rosa, 60, null), (told.Words!.Responder, told.Words.AckMinutes, told.SeenBy));
        story.Does(Dana, new LookAtCase(id));
        story.Does(Dana, new AcknowledgeCase(id));
        Assert.Equal(Dana, story.ToldTopic<NoteTold>(RecordOfMaya).SeenBy);
    }

    [Fact]
    public void The_group_is_not_closed_over_an_open_case()
    {
        var id = story.Answers(1, CaseLevel.High);
        Assert.True(story.ToldTopic<NoteOpenCases>(Tuesday).IsAnyOpen);
        Closes(id);
        Assert.False(story.ToldTopic<NoteOpenCases>(Tuesday).IsAnyOpen);
    }

    [Fact]
    public void While_it_is_open_nothing_is_suggested_to_the_person()
    {
        var id = story.Answers(1, CaseLevel.High);
        var book = new Topic("assignments", "riverside", "tuesday");
        Assert.Equal(new NoteHeld(Maya, true), story.ToldTopic<NoteHeld>(book));
        story.Answers(2, CaseLevel.Urgent);
        Assert.DoesNotContain(story.Told, tell => tell.To == book);
        Closes(id);
        Assert.Equal(new NoteHeld(Maya, false), story.ToldTopic<NoteHeld>(book));
    }

    [Fact]
    public void It_is_closed_by_somebody_who_opened_it_with_what_they_did()
    {
        var id = story.Answers(1, CaseLevel.High);
        story.Refuses("case-not-opened", Rosa, new CloseCase(id, "Called her."));
        story.Does(Rosa, new LookAtCase(id));
        story.Refuses("case-not-acknowledged", Rosa, new CloseCase(id, "Called her."));
        story.Does(Rosa, new AcknowledgeCase(id));
        story.Refuses("blank-text", Rosa, new CloseCase(id, " "));
        story.Does(Rosa, new NoteWhatWasDone(id, "Called; she will call back."));
        story.Does(Rosa, new CloseCase(id, "Talked for an hour. Plan made."));

        Assert.Equal(["Called; she will call back.", "Talked for an hour. Plan made."], story.Words(Rosa, id)!.Done.Select(deed => deed.Words));
        Assert.Equal(Rosa, story.Card(Dana, id)!.ClosedBy);
        story.Refuses("case-closed", Rosa, new NoteWhatWasDone(id, "More."));
        Assert.NotEqual(id, story.Answers(1, CaseLevel.High)); // later is another case
    }

    [Fact]
    public void Also_where_nobody_has_set_who_looks_everybody_who_cares_is_told()
    {
        var bare = new SafetyStory(isSet: false);
        bare.Answers(1, CaseLevel.High);
        Assert.Equal([Rosa, Dana, Finn], bare.Alerted());
        Assert.NotNull(bare.Due);
    }

    [Fact]
    public void Members_can_send_nothing_here()
    {
        var id = story.Answers(1, CaseLevel.High);
        foreach (var person in new[] { Maya, Jon, Olu })
            story.Refuses("not-facilitator", person, new LookAtCase(id));
        story.Refuses("not-facilitator", Maya, new SetSafety(Settings));
        story.Refuses("not-facilitator", Maya, new RaiseCase(Jon, CaseLevel.High, new CaseAnswer("phq9", "q9", "", 1, "", default, null)));
    }

    void Closes(string id)
    {
        story.Does(Rosa, new LookAtCase(id));
        story.Does(Rosa, new AcknowledgeCase(id));
        story.Does(Rosa, new CloseCase(id, "Talked."));
    }

    SafetyAct[] Acts() => [.. story.State.Parts.All.OfType<SafetyLine>().OrderBy(line => line.Ord).Select(line => story.Sees<SafetyAct>(Rosa, line.Id)!)];
}
