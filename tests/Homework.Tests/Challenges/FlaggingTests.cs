using Homework.Challenges;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using static Homework.Tests.Challenges.ChallengeStory;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Challenges;

/// <summary>Asking for a facilitator's eye about what is shared in a challenge, without anybody else learning who did.</summary>
public sealed class FlaggingTests
{
    readonly ChallengeStory story = new();

    public FlaggingTests() => story.Joins(Maya, Jon, Tom);

    [Fact]
    public void A_flag_on_a_shared_act_reaches_the_facilitators_and_nobody_else()
    {
        var act = story.Logs(Maya);
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag(act, act, FlagReason.Worried, "She sounded low.")));

        Assert.Equal([NoticeKind.Flagged], story.ToldTo(Rosa));
        Assert.Single(story.Told);
        story.OnlySeenBy(flag, Rosa);
        story.OnlySeenBy(act, Rosa, Maya, Jon, Tom, Lea, Olu);
        Assert.Equal((Jon, "She sounded low.", act), (story.Sees<FlagCard>(Rosa, flag)!.Reporter, story.Sees<FlagCard>(Rosa, flag)!.Words, story.Sees<FlagCard>(Rosa, flag)!.Item));
    }

    [Fact]
    public void Its_reporter_alone_is_told_when_it_is_settled()
    {
        var act = story.Logs(Maya);
        var op = story.Does(Jon, new Flag(act, act, FlagReason.Unkind, "secret words"));
        Assert.All([Maya, Tom, Lea, Olu], person => Assert.DoesNotContain("secret words", story.SentTo(person), StringComparison.Ordinal));
        story.Refuses("not-facilitator", Jon, new SettleFlag(op, "Done."));
        story.Refuses("blank-text", Rosa, new SettleFlag(op, " "));

        story.Does(Rosa, new SettleFlag(op, "Thank you, we talked."));

        Assert.Equal(new Notify(NoticeKind.FlagSettled, Kind, act, "Thank you, we talked."), Assert.Single(story.Told).Command);
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(Jon));
        story.OnlySeenBy(FlagLine.IdOf(op));
        story.Refuses("no-such-flag", Rosa, new SettleFlag(op, "Once more."));
    }

    [Fact]
    public void What_people_keep_from_it_can_be_flagged_as_far_as_it_is_seen()
    {
        story.Does(Maya, new WriteLesson("Small steps.", LessonReach.Group));
        story.Does(Tom, new WriteLesson("For Rosa.", LessonReach.Care));
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag("lesson:maya", "lesson:maya", FlagReason.Private, null)));
        story.OnlySeenBy(flag, Rosa);
        story.Refuses("no-such-act", Jon, new Flag("lesson:tom", "lesson:tom", FlagReason.Private, null));
        story.Refuses("no-such-act", Jon, new Flag("taker:maya", "taker:maya", FlagReason.Private, null));
        story.Refuses("own-words", Tom, new Flag("lesson:tom", "lesson:tom", FlagReason.Private, null));
    }

    [Fact]
    public void Each_has_one_open_flag_on_a_thing_of_others_that_they_see()
    {
        var act = story.Logs(Maya);
        var own = story.Logs(Maya, ActSharing.Nothing);
        story.Does(Jon, new Flag(act, act, FlagReason.Other, null));
        story.Refuses("already-flagged", Jon, new Flag(act, act, FlagReason.Worried, null));
        story.Does(Tom, new Flag(act, act, FlagReason.Other, null));
        story.Refuses("own-words", Maya, new Flag(act, act, FlagReason.Other, null));
        story.Refuses("no-such-act", Jon, new Flag(own, own, FlagReason.Other, null));
        story.Refuses("no-such-act", Jon, new Flag(act, own, FlagReason.Other, null));
        story.Refuses("read-only", Olu, new Flag(act, act, FlagReason.Other, null));
        story.Refuses("no-such-challenge", Zoe, new Flag(act, act, FlagReason.Other, null));
        story.Refuses("too-long", Lea, new Flag(act, act, FlagReason.Other, new string('a', 1_001)));
        story.Refuses("not-a-choice", Lea, new Flag(act, act, (FlagReason)99, null));
        story.Does(Lea, new Flag(act, act, FlagReason.Other, new string('a', 1_000))); // who does not take part may ask, too
    }

    [Fact]
    public void There_is_room_for_so_many_open_flags()
    {
        var acts = Enumerable.Range(0, 20).Select(_ => story.Logs(Maya)).ToArray();
        story.OpenFlags(500, acts[0]);
        story.Refuses("too-many-flags", Jon, new Flag(acts[1], acts[1], FlagReason.Other, null));
    }

    [Fact]
    public void A_facilitator_whose_words_are_flagged_does_not_learn_who_did_it()
    {
        story.Joins(Rosa);
        var act = story.Logs(Rosa);
        var flag = FlagLine.IdOf(story.Does(Jon, new Flag(act, act, FlagReason.Unkind, null)));
        Assert.Equal(Request.System, story.Sees<FlagCard>(Rosa, flag)!.Reporter);
    }

    [Fact]
    public void A_flag_on_what_was_taken_back_can_still_be_settled()
    {
        var act = story.Logs(Maya);
        var op = story.Does(Jon, new Flag(act, act, FlagReason.Worried, null));
        story.Does(Maya, new TakeBackAct(act));
        story.OnlySeenBy(FlagLine.IdOf(op), Rosa);
        story.Does(Rosa, new SettleFlag(op, "She took it back."));
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(Jon));
    }
}
