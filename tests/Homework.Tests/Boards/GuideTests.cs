using Homework.Boards;
using Homework.Clients;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>How a group is led through its board, what is kept of an arrangement, and the closing.</summary>
public sealed class GuideTests
{
    readonly BoardStory story = new();

    [Fact]
    public void A_facilitator_gives_a_theme_starts_the_clock_and_asks_somebody_to_tell()
    {
        story.Refuses("not-facilitator", Maya, new SetTheme("A good day"));
        story.Does(Rosa, new SetTheme("A good day in a year"));
        story.Does(Rosa, new StartTimer(8, IsSilent: false));
        story.Does(Rosa, new GiveTurn(Maya));
        Assert.Equal(("A good day in a year", story.Now, story.Now.AddMinutes(8), Maya),
            (story.Guide.Theme, story.Guide.TimerStartsAt, story.Guide.TimerEndsAt, story.Guide.Turn));
        story.Does(Rosa, new StopTimer());
        story.Does(Rosa, new GiveTurn(null));
        story.Does(Rosa, new SetTheme(null));
        Assert.Equal((null, null, null), (story.Guide.Theme, story.Guide.TimerEndsAt, story.Guide.Turn));
        story.Refuses("timer-minutes", Rosa, new StartTimer(0, false));
        story.Refuses("board-theme", Rosa, new SetTheme(new string('x', 301)));
        story.Refuses("not-in-group", Rosa, new GiveTurn(Zoe));
        story.Refuses("not-in-group", Rosa, new GiveTurn(Olu));
    }

    [Fact]
    public void In_a_silent_phase_everybody_adds_and_nobody_comments_until_it_is_over()
    {
        var tile = story.Adds(Maya);
        story.Does(Rosa, new StartTimer(8, IsSilent: true));
        story.Adds(Jon);
        story.Refuses("silent-phase", Jon, new WriteComment(tile, "Oh!"));
        story.Passes(TimeSpan.FromMinutes(8));
        story.Does(Jon, new WriteComment(tile, "Oh!"));
    }

    [Fact]
    public void On_the_day_of_the_revisit_everybody_who_takes_part_is_told_once_in_the_morning()
    {
        story.Refuses("revisit-day", Rosa, new PlanRevisit(new DateOnly(2026, 3, 2), "Europe/London"));
        story.Refuses("revisit-day", Rosa, new PlanRevisit(new DateOnly(2028, 3, 2), "Europe/London"));
        story.Refuses("time-zone", Rosa, new PlanRevisit(new DateOnly(2026, 3, 30), "Moon/Base"));
        story.Refuses("not-facilitator", Maya, new PlanRevisit(new DateOnly(2026, 3, 30), "Europe/London"));
        story.Does(Rosa, new PlanRevisit(new DateOnly(2026, 3, 30), "Europe/London"));
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 8, 0, 0, TimeSpan.Zero), story.Due); // nine in London, where summer has begun
        story.Passes(TimeSpan.FromDays(29));
        foreach (var person in new[] { Rosa, Maya, Jon }) Assert.Equal([NoticeKind.BoardRevisited], story.ToldTo(person));
        Assert.Empty(story.ToldTo(Olu)); // who only reads is asked for nothing
        Assert.Null(story.Due);
        Assert.Equal(new DateOnly(2026, 3, 30), story.Guide.RevisitOn);
        story.Does(Rosa, new PlanRevisit(null, "Europe/London"));
        Assert.Null(story.Guide.RevisitOn);
    }

    [Theory]
    [InlineData(ClosingReach.Own, new[] { Maya })]
    [InlineData(ClosingReach.Care, new[] { Maya, Rosa })]
    [InlineData(ClosingReach.Group, new[] { Maya, Rosa, Jon, Olu })]
    public void A_closing_is_seen_by_those_it_was_written_for(ClosingReach reach, string[] readers)
    {
        story.Does(Maya, new WriteClosing("Rain.", "When it rains", "I take the umbrella.", reach));
        story.OnlySeenBy("closing:maya", readers);
        story.Does(Maya, new WriteClosing("Rain.", "When it rains", "I take the umbrella.", ClosingReach.Own));
        story.OnlySeenBy("closing:maya", Maya);
        story.Refuses("closing-words", Maya, new WriteClosing("Rain.", " ", "I go.", reach));
        story.Refuses("read-only", Olu, new WriteClosing("Rain.", "When", "I go.", reach));
    }

    [Fact]
    public void Who_is_asked_for_closing_words_can_write_them_after_the_board_was_closed()
    {
        var closing = new WriteClosing("Rain.", "When it rains", "I take the umbrella.", ClosingReach.Care);
        story.Refuses("not-facilitator", Maya, new AskForClosings(true));
        story.Does(Rosa, new ChangeBoard(null, null, null, IsClosed: true));
        story.Refuses("board-closed", Maya, closing);
        story.Does(Rosa, new AskForClosings(true));
        Assert.True(story.Sees<BoardGuide>(Olu, "guide")!.AsksClosings);
        story.Does(Maya, closing);
        story.OnlySeenBy("closing:maya", Maya, Rosa);
        story.Does(Rosa, new AskForClosings(false));
        story.Refuses("board-closed", Jon, closing);
    }

    [Fact]
    public void A_restored_arrangement_moves_tiles_back_and_changes_nobodys_words()
    {
        var (moved, gone) = (story.Adds(Maya), story.Adds(Jon));
        story.Refuses("not-facilitator", Maya, new KeepArrangement("Before"));
        var point = $"point:{story.Does(Rosa, new KeepArrangement("Before the break"))}";
        story.OnlySeenBy(point, Rosa);
        Assert.Equal(("Before the break", 6), (story.Sees<Arrangement>(Rosa, point)!.Name, story.Sees<Arrangement>(Rosa, point)!.Tiles));
        story.Does(Maya, new MoveTiles([new TileMove(moved, At(1_000, 1_000))]));
        story.Does(Maya, new ChangeTile(moved, Note("Newer words."), 1));
        story.Does(Jon, new RemoveTile(gone));
        var later = story.Adds(Jon, place: At(2_000, 2_000));

        story.Refuses("not-facilitator", Jon, new RestoreArrangement(point));
        story.Does(Rosa, new RestoreArrangement(point));

        Assert.Equal((At(), "Newer words.", 2), (story.TileOf(moved).Place, story.TileOf(moved).Content.Words, story.TileOf(moved).Version));
        Assert.False(story.Sees(Jon, gone));
        Assert.Equal(At(2_000, 2_000), story.TileOf(later).Place);
        Assert.Equal("arrangement-restored", story.Log().Single().Act);
    }

    [Fact]
    public void Twenty_arrangements_are_kept_and_one_can_be_let_go()
    {
        var point = "";
        for (var i = 0; i < 20; i++) point = $"point:{story.Does(Rosa, new KeepArrangement($"Number {i}"))}";
        story.Refuses("too-many-arrangements", Rosa, new KeepArrangement("One more"));
        story.Does(Rosa, new DropArrangement(point));
        story.OnlySeenBy(point);
        story.Refuses("no-such-arrangement", Rosa, new RestoreArrangement(point));
        story.Does(Rosa, new KeepArrangement("One more"));
        story.Refuses("arrangement-name", Rosa, new KeepArrangement(" "));
    }
}
