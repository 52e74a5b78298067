using Homework.Boards;
using Homework.Clients;
using Homework.Journals;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>Pictures that wait, tiles and comments that are hidden: who sees them, what their makers are told, what the log keeps.</summary>
public sealed class JudgingTests
{
    readonly BoardStory story = new();

    [Fact]
    public void A_picture_that_waits_is_seen_by_its_maker_and_the_facilitators_alone()
    {
        var picture = story.Adds(Maya, Picture("9f2c"));
        story.OnlySeenBy(picture, Maya, Rosa);
        Assert.Equal(Standing.Held, story.TileOf(picture, Maya).Review?.Standing);
        story.Refuses("no-such-tile", Jon, new WriteComment(picture, "Lovely."));
        story.Refuses("no-such-tile", Jon, new MoveTiles([new TileMove(picture, At(0, 0))]));
        story.Refuses("not-shown-yet", Rosa, new ReactToTile(picture, Reaction.Hope, true));
        story.Does(Maya, new MoveTiles([new TileMove(picture, At(0, 0))]));

        story.Refuses("edited-meanwhile", Rosa, new ApproveTile(picture, 2));
        story.Does(Rosa, new ApproveTile(picture, 1));
        Assert.Equal([NoticeKind.Approved], story.ToldTo(Maya));
        story.OnlySeenBy(picture, Maya, Rosa, Jon, Olu);
        Assert.Null(story.TileOf(picture, Maya).Review);
        story.Refuses("already-reviewed", Rosa, new ReturnTile(picture, "After all."));
    }

    [Fact]
    public void Built_in_pictures_and_those_of_facilitators_never_wait()
    {
        story.OnlySeenBy(story.Adds(Maya, Picture("built-in:quiet-sea")), Maya, Rosa, Jon, Olu);
        story.OnlySeenBy(story.Adds(Rosa, Picture("9f2c")), Maya, Rosa, Jon, Olu);
        story.Does(Rosa, new ChangeBoard(null, null, PictureReview.AtOnce, null));
        Assert.Empty(story.Told);
        story.OnlySeenBy(story.Adds(Maya, Picture("9f2d")), Maya, Rosa, Jon, Olu);
    }

    [Fact]
    public void A_picture_comes_back_with_a_note_and_waits_again_once_it_is_another()
    {
        var picture = story.Adds(Maya, Picture("9f2c"));
        story.Refuses("not-facilitator", Jon, new ReturnTile(picture, "No."));
        story.Refuses("bad-reason", Rosa, new ReturnTile(picture, " "));
        story.Does(Rosa, new ReturnTile(picture, "Is everybody on it fine with that?"));
        Assert.Equal([NoticeKind.Returned], story.ToldTo(Maya));
        story.OnlySeenBy(picture, Maya, Rosa);
        Assert.Equal("Is everybody on it fine with that?", story.TileOf(picture, Maya).Review?.Note);

        story.Does(Rosa, new ChangeBoard(null, null, PictureReview.AtOnce, null)); // what came back does not slip through by that
        story.Does(Maya, new ChangeTile(picture, Picture("9f2c", "Only the sea."), 1));
        Assert.Equal((Standing.Held, null), (story.TileOf(picture).Review!.Standing, story.TileOf(picture).Review!.Note));
        story.OnlySeenBy(picture, Maya, Rosa);
        story.Does(Maya, new ChangeTile(picture, Picture("built-in:quiet-sea"), 2));
        story.OnlySeenBy(picture, Maya, Rosa, Jon, Olu);
    }

    [Fact]
    public void An_approved_picture_waits_again_when_it_is_changed_for_another_and_not_when_it_is_described_better()
    {
        var picture = story.Adds(Maya, Picture("9f2c"));
        story.Does(Rosa, new ApproveTile(picture, 1));
        story.Does(Maya, new ChangeTile(picture, Picture("9f2c", "The sea at six."), 1));
        Assert.True(story.Sees(Jon, picture));
        story.Does(Maya, new ChangeTile(picture, Picture("9f2e"), 2));
        story.OnlySeenBy(picture, Maya, Rosa);
    }

    [Fact]
    public void A_facilitator_hides_a_tile_with_a_reason_to_its_maker_and_shows_it_again()
    {
        var tile = story.Adds(Maya);
        var comment = story.Does(Jon, new WriteComment(tile, "I know that one."));
        story.Refuses("not-facilitator", Jon, new HideTile(tile, "No."));
        story.Does(Rosa, new HideTile(tile, "Let us talk about this one first."));

        Assert.Equal([NoticeKind.Hidden], story.ToldTo(Maya));
        story.OnlySeenBy(tile, Maya, Rosa);
        story.OnlySeenBy(comment, Maya, Rosa);
        Assert.Equal((Standing.Hidden, Rosa, "Let us talk about this one first."),
            (story.TileOf(tile, Maya).Review!.Standing, story.TileOf(tile, Maya).Review!.By, story.TileOf(tile, Maya).Review!.Note));
        story.Does(Maya, new ChangeTile(tile, Note("Other words."), 1)); // hidden stays hidden
        story.OnlySeenBy(tile, Maya, Rosa);
        story.Does(Maya, new RemoveTile(tile));
        story.Does(Maya, new RestoreTile(tile)); // taken away and brought back, too
        story.OnlySeenBy(tile, Maya, Rosa);

        story.Does(Rosa, new UnhideTile(tile));
        Assert.Equal([NoticeKind.Approved], story.ToldTo(Maya));
        story.OnlySeenBy(tile, Maya, Rosa, Jon, Olu);
        story.OnlySeenBy(comment, Maya, Rosa, Jon, Olu);
    }

    [Fact]
    public void A_comment_is_its_writers_to_take_back_and_a_facilitators_to_hide()
    {
        var tile = story.Adds(Maya);
        var comment = story.Does(Jon, new WriteComment(tile, "I know that one."));
        Assert.Equal([NoticeKind.Commented], story.ToldTo(Maya));
        Assert.Empty(story.ToldTo(Jon));
        story.OnlySeenBy(comment, Maya, Rosa, Jon, Olu);
        story.Refuses("not-yours", Maya, new WithdrawComment(tile, comment));

        story.Does(Rosa, new HideComment(tile, comment, "A bit sharp."));
        Assert.Equal([NoticeKind.Hidden], story.ToldTo(Jon));
        story.OnlySeenBy(comment, Rosa, Jon);
        Assert.Equal("A bit sharp.", story.Sees<Comment>(Jon, comment)!.Review?.Note);
        story.Refuses("no-such-comment", Maya, new WithdrawComment(tile, comment));
        story.Does(Rosa, new UnhideComment(tile, comment));
        story.OnlySeenBy(comment, Maya, Rosa, Jon, Olu);

        story.Does(Jon, new WithdrawComment(tile, comment));
        story.OnlySeenBy(comment);
        Assert.Equal(story.State.Weight, story.State.Lying().Sum(kept => KeptTile.WeightOf(kept.Content)));
    }

    [Fact]
    public void What_cannot_be_said_is_refused_with_what_to_do()
    {
        var tile = story.Adds(Maya);
        story.Refuses("comment-words", Jon, new WriteComment(tile, " "));
        story.Refuses("comment-words", Jon, new WriteComment(tile, new string('x', 501)));
        story.Refuses("read-only", Olu, new WriteComment(tile, "Hello."));
        for (var i = 0; i < 50; i++) story.Does(Jon, new WriteComment(tile, "Again."));
        story.Refuses("too-many-comments", Jon, new WriteComment(tile, "Again."));
    }

    [Fact]
    public void The_log_keeps_what_facilitators_did_for_facilitators()
    {
        var (tile, picture) = (story.Adds(Maya), story.Adds(Maya, Picture("9f2c")));
        var comment = story.Does(Jon, new WriteComment(tile, "Hm."));
        story.Does(Rosa, new HideTile(tile, "Later."));
        story.Does(Rosa, new UnhideTile(tile));
        story.Does(Rosa, new ReturnTile(picture, "Whose is it?"));
        story.Does(Rosa, new HideComment(tile, comment, "Sharp."));
        Assert.Equal(
            [("hidden", Maya, "Later."), ("unhidden", Maya, null), ("returned", Maya, "Whose is it?"), ("hidden", Jon, "Sharp.")],
            story.Log().Select(line => (line.Act, line.Writer, line.Words)));
        foreach (var line in story.Log()) story.OnlySeenBy(line.Id, Rosa);
    }

    [Fact]
    public void A_drag_is_passed_on_from_a_tiles_maker_alone()
    {
        var tile = story.Adds(Maya);
        Assert.True(story.Hears(Maya, "drag", tile, 10, 20, 400, 300, 0));
        Assert.False(story.Hears(Jon, "drag", tile, 10, 20, 400, 300, 0));
        Assert.False(story.Hears(Maya, "drag", tile, 10, 20));
        Assert.False(story.Hears(Maya, "drag", tile, -10, 20, 400, 300, 0));
        Assert.False(story.Hears(Maya, "drag", null, 10, 20, 400, 300, 0));
        Assert.True(story.Hears(Jon, "cursor", null, 10, 20));
        Assert.False(story.Hears(Jon, "cursor", tile, 10, 20));
        Assert.False(story.Hears(Jon, "cursor", null, 10, 4_001));
        Assert.False(story.Hears(Jon, "typing", null, 10));
        Assert.True(story.Hears(Jon, "typing", tile));
        Assert.True(story.Hears(Rosa, "view", null, 0, 0, 1_200, 800));
        Assert.False(story.Hears(Jon, "view", null, 0, 0, 1_200, 800));
    }
}
