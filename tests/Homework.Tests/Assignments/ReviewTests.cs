using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Clients;
using Homework.Kernel;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Assignments;

/// <summary>Homework opens the session (R5).</summary>
public sealed class ReviewTests
{
    readonly AssignmentStory story = new();

    static readonly ImmutableArray<int> Usual = [3, 4, 2, 3];

    HomeworkReview Seen(string by = Rosa) => story.Sees<HomeworkReview>(by, "review")!;

    /// <summary>R5: 12 minutes in four steps, not over 15 and not under 10.</summary>
    [Fact]
    public void It_takes_ten_to_fifteen_minutes_in_four_steps()
    {
        story.Refuses("review-minutes", Rosa, Review(minutes: [3, 4, 2]));
        story.Refuses("review-minutes", Rosa, Review(minutes: [3, 3, 2, 1]));
        story.Refuses("review-minutes", Rosa, Review(minutes: [4, 4, 4, 4]));
        story.Refuses("work-nobody", Rosa, Review([]));
        story.Refuses("work-nobody", Rosa, Review([Olu]));
        story.Refuses("not-facilitator", Maya, Review());
        story.Does(Rosa, Review());
        Assert.Equal(0, Seen().Step);
        story.OnlySeenBy("review", Rosa, Maya, Jon, Tom, Olu);
    }

    /// <summary>R5.1: floor(step minutes * 60 / members).</summary>
    [Theory]
    [InlineData(0, 60)]
    [InlineData(1, 80)]
    [InlineData(2, 40)]
    [InlineData(3, 60)]
    public void The_time_of_a_step_is_shared_by_those_who_are_there(int step, int seconds)
    {
        story.Does(Rosa, Review());
        story.Does(Rosa, new MoveReview(step, step == 0 ? Maya : null, false));
        Assert.Equal(seconds, Seen().SecondsEach);
    }

    /// <summary>R5.1: under 30 seconds each, two or three speak and the rest post a line.</summary>
    [Fact]
    public void Where_it_is_too_short_to_speak_the_rest_post_a_line()
    {
        var review = new SessionReview(null, ["a", "b", "c", "d", "e"], [3, 4, 2, 3], true, false, story.Now) { Step = 2 };
        Assert.Null(review.SecondsEach()); // 24
        Assert.Equal(30, (review with { People = ["a", "b", "c", "d"] }).SecondsEach());
        story.Refuses("review-not-on", Maya, new SayReviewLine("I did it once."));
        story.Does(Rosa, Review());
        story.Does(Maya, new SayReviewLine("I did it once."));
        story.OnlySeenBy("line:maya", Rosa, Maya, Jon, Tom, Olu);
        story.Does(Maya, new SayReviewLine(""));
        story.OnlySeenBy("line:maya");
        story.Does(Maya, new SayReviewLine("Twice, even."));
        story.Does(Rosa, new EndReview());
        story.OnlySeenBy("line:maya");
        story.OnlySeenBy("review");
    }

    /// <summary>R5.3: everyone may pass, and whether somebody spoke or passed is not kept.</summary>
    [Fact]
    public void Everyone_may_pass_by_themselves_and_nobody_for_another()
    {
        story.Does(Rosa, Review());
        story.Does(Rosa, new MoveReview(0, Maya, false));
        story.Does(Maya, new MarkTurn(Maya, true));
        Assert.Null(Seen().Turn);
        Assert.Equal([Maya], Seen().Had.AsEnumerable());
        story.Refuses("not-facilitator", Maya, new MarkTurn(Jon, true));
        story.Refuses("not-facilitator", Maya, new MarkTurn(Maya, false));
        story.Does(Rosa, new MarkTurn(Maya, false));
        Assert.Empty(Seen().Had);
    }

    /// <summary>R5.6: each step's timer, who has spoken; on and back.</summary>
    [Fact]
    public void It_goes_on_and_back_and_knows_in_each_step_who_has_had_their_turn()
    {
        story.Does(Rosa, Review());
        story.Does(Rosa, new MoveReview(0, Maya, false));
        story.Does(Rosa, new MoveReview(0, Jon, true));
        Assert.Equal(Jon, Seen().Turn);
        Assert.Equal([Maya], Seen().Had.AsEnumerable());
        story.Does(Rosa, new MoveReview(0, Maya, false)); // back: he has not had his
        Assert.Equal([Maya], Seen().Had.AsEnumerable());
        story.Does(Rosa, new MoveReview(1, null, true));
        Assert.Empty(Seen().Had);
        story.Does(Rosa, new MoveReview(0, null, false));
        Assert.Equal([Maya], Seen().Had.AsEnumerable());
        story.Refuses("review-not-there", Rosa, new MoveReview(0, Olu, false));
        story.Refuses("not-facilitator", Jon, new MoveReview(1, null, false));
    }

    [Fact]
    public void A_timer_that_is_not_shared_is_with_the_facilitators_alone()
    {
        story.Does(Rosa, Review(isShared: false));
        Assert.NotNull(Seen().StepAt);
        Assert.Equal((null, null, null), (Seen(Maya).StepAt, Seen(Maya).TurnAt, Seen(Maya).PausedAt));
        story.Does(Rosa, new SetReview(true, false, false));
        Assert.Equal(Seen().StepAt, Seen(Maya).StepAt);
    }

    [Fact]
    public void A_timer_that_rested_goes_on_where_it_was()
    {
        story.Does(Rosa, Review());
        var began = Seen().StepAt!.Value;
        story.Passes(TimeSpan.FromSeconds(20));
        story.Does(Rosa, new SetReview(true, true, false));
        story.Passes(TimeSpan.FromMinutes(5));
        story.Does(Rosa, new SetReview(true, false, false));
        Assert.Equal((began.AddMinutes(5), null), (Seen().StepAt, Seen().PausedAt));
    }

    [Fact]
    public void Notes_to_oneself_are_nobody_elses()
    {
        story.Does(Rosa, new KeepReviewNote("Ask Jon about the walk to the river."));
        story.OnlySeenBy("review-note:rosa", Rosa);
        Assert.All([Maya, Jon, Tom, Olu], person => Assert.DoesNotContain("walk to the river", story.SentTo(person), StringComparison.Ordinal));
        Assert.Null(new AssignmentFeature().Show(story.State, "review-note:rosa", Audience.Care)); // nor another facilitator's
        story.Refuses("not-facilitator", Maya, new KeepReviewNote("Mine."));
        story.Does(Rosa, new KeepReviewNote(""));
        story.OnlySeenBy("review-note:rosa");
    }

    /// <summary>R5.5: every four to six weeks a longer look back.</summary>
    [Fact]
    public void When_the_group_last_looked_back_is_known_to_its_facilitators()
    {
        story.Does(Rosa, Review());
        story.Passes(TimeSpan.FromDays(28));
        story.Does(Rosa, Review() with { IsLookBack = true });
        var past = story.Sees<ReviewPast>(Rosa, "review-past")!;
        Assert.Equal((story.Now.AddDays(-28), story.Now, story.Now), (past.FirstAt, past.LastAt, past.LookedBackAt));
        story.OnlySeenBy("review-past", Rosa);
    }

    /// <summary>R8.6, R8.4: what the book knows it tells each workbook, and those that begin later.</summary>
    [Fact]
    public void Sessions_and_low_moods_reach_each_workbook_and_nobody_sees_them_here()
    {
        story.Gives(Maya);
        story.Does(Request.System, new NoteSession("session:one", story.Now.AddHours(3), false));
        Assert.Single(story.ToldCommands<NoteSession>());
        story.Does(Request.System, new NoteMood(Jon, true));
        Assert.Empty(story.Told); // he has no workbook yet
        story.Gives(Jon);
        Assert.Equal([new NoteMood(Jon, true)], story.ToldCommands<NoteMood>());
        Assert.Equal([new NoteSession("session:one", story.Now.AddHours(3), false)], story.ToldCommands<NoteSession>());
        story.Refuses("not-possible-here", Rosa, new NoteMood(Jon, false));
    }

    [Fact]
    public void Who_has_homework_that_was_changed_is_told_so_and_nobody_where_nothing_is_another()
    {
        var id = story.Gives(Maya, Jon);
        story.Does(Rosa, new WithdrawAssignment(id, [Jon]));
        story.Does(Rosa, new ChangeAssignment(id, Cards.Breaths with { Review = "We read it aloud." }, Cards.Daily, 1));
        Assert.Equal([NoticeKind.HomeworkChanged], story.ToldTo(Maya));
        Assert.Empty(story.ToldTo(Jon));
        story.Does(Rosa, new ChangeAssignment(id, Cards.Breaths with { Review = "We read it aloud." }, Cards.Daily, 2));
        Assert.Empty(story.Told);
        Assert.Equal(2, story.Sees<Assignment>(Rosa, id)!.Version);
    }

    /// <summary>I11: members choose their parts, a facilitator can allot them and hand the work back.</summary>
    [Fact]
    public void A_facilitator_allots_a_piece_and_whose_it_is_is_told()
    {
        var id = story.Does(Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, []) { Pieces = [new JointPiece("all", "All of it", ["how", "calm"], null)] });
        story.Does(Rosa, new AllotPiece(id, "all", Jon));
        Assert.Equal([NoticeKind.HomeworkGiven], story.ToldTo(Jon));
        story.Refuses("joint-not-yours", Maya, new TakePiece(id, "all", true));
        story.Refuses("joint-pieces", Rosa, new AllotPiece(id, "all", Olu));
        story.Does(Jon, new TakePiece(id, "all", false));
        story.Does(Maya, new TakePiece(id, "all", true));
        Assert.Equal(Maya, Assert.Single(story.Sees<JointWork>(Olu, $"joint:{id}")!.Pieces).For);
        story.Refuses("not-facilitator", Maya, new AllotPiece(id, "all", null));
    }

    static BeginReview Review(ImmutableArray<string>? people = null, ImmutableArray<int>? minutes = null, bool isShared = true) =>
        new(null, people ?? [Maya, Jon, Tom], minutes ?? Usual, isShared, false);
}
