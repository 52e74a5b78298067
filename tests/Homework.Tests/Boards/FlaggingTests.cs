using Homework.Boards;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using static Homework.Tests.Boards.BoardStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Boards;

/// <summary>Asking for a facilitator's eye about a tile or a comment, without anybody else learning who did.</summary>
public sealed class FlaggingTests
{
    readonly BoardStory story = new();

    [Fact]
    public void A_flag_on_a_tile_or_a_comment_reaches_the_facilitators_and_nobody_else()
    {
        var tile = story.Adds(Maya);
        var comment = story.Does(Maya, new WriteComment(tile, "Mine."));
        foreach (var item in new[] { tile, comment })
        {
            var flag = FlagLine.IdOf(story.Does(Jon, new Flag(tile, item, FlagReason.Worried, "secret words")));
            Assert.Equal([NoticeKind.Flagged], story.ToldTo(Rosa));
            Assert.Single(story.Told);
            story.OnlySeenBy(flag, Rosa);
            Assert.Equal((Jon, "secret words", item), (story.Sees<FlagCard>(Rosa, flag)!.Reporter, story.Sees<FlagCard>(Rosa, flag)!.Words, story.Sees<FlagCard>(Rosa, flag)!.Item));
        }
        Assert.All([Maya, Olu], person => Assert.DoesNotContain("secret words", story.SentTo(person), StringComparison.Ordinal));
        story.OnlySeenBy(comment, Rosa, Maya, Jon, Olu);
    }

    [Fact]
    public void Its_reporter_alone_is_told_when_it_is_settled_and_the_log_does_not_name_them()
    {
        var tile = story.Adds(Maya);
        var op = story.Does(Jon, new Flag(tile, tile, FlagReason.Unkind, null));
        story.Refuses("not-facilitator", Jon, new SettleFlag(op, "Done."));
        story.Does(Rosa, new SettleFlag(op, "Thank you, we talked."));

        Assert.Equal(new Notify(NoticeKind.FlagSettled, Hopes, tile, "Thank you, we talked."), Assert.Single(story.Told).Command);
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(Jon));
        story.OnlySeenBy(FlagLine.IdOf(op));
        story.Refuses("no-such-flag", Rosa, new SettleFlag(op, "Once more."));
        Assert.Equal([("flagged", Request.System), ("settled", Rosa)], story.Log().Select(line => (line.Act, line.By)));
    }

    [Fact]
    public void Each_has_one_open_flag_on_a_thing_of_others_that_they_see()
    {
        var tile = story.Adds(Maya);
        var waiting = story.Adds(Maya, Picture("9f2c"));
        var comment = story.Does(Maya, new WriteComment(tile, "Mine."));
        story.Does(Jon, new Flag(tile, tile, FlagReason.Other, null));
        story.Refuses("already-flagged", Jon, new Flag(tile, tile, FlagReason.Worried, null));
        story.Does(Rosa, new HideComment(tile, comment, "Not here."));
        story.Refuses("no-such-comment", Jon, new Flag(tile, comment, FlagReason.Other, null));
        story.Refuses("no-such-tile", Jon, new Flag(waiting, waiting, FlagReason.Other, null));
        story.Refuses("own-words", Maya, new Flag(tile, tile, FlagReason.Other, null));
        story.Refuses("read-only", Olu, new Flag(tile, tile, FlagReason.Other, null));
        story.Refuses("no-such-board", Zoe, new Flag(tile, tile, FlagReason.Other, null));
    }

    [Fact]
    public void On_ones_own_board_there_is_nobody_to_ask()
    {
        var own = OwnOf(Maya);
        var tile = own.Adds(Maya);
        own.Refuses("own-board", Maya, new Flag(tile, tile, FlagReason.Other, null));
        own.Refuses("own-board", Maya, new SettleFlag("op", "Done."));
    }
}
