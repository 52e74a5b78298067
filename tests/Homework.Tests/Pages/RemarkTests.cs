using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Pages;

namespace Homework.Tests.Pages;

public sealed class RemarkTests
{
    readonly PageStory story = new();

    [Fact]
    public void A_remark_goes_with_the_words_it_is_about()
    {
        story.Types(PageStory.Maya, "We walk by the sea.");
        var remark = story.Remarks(PageStory.Jon, "Which one?", "the sea");
        Assert.Equal([NoticeKind.Remarked], story.ToldTo(PageStory.Maya));
        story.Types(PageStory.Maya, "Every morning: ");
        Assert.Equal("the sea", story.State.Text!.PassageText(story.State.Text.RangesOf(remark).Single().From, story.State.Text.RangesOf(remark).Single().To));
        Assert.Equal("the sea", story.Sees<Remark>(PageStory.Olu, remark)!.Quote);
        story.Does(PageStory.Maya, new AnswerRemark(remark, "The near one."));
        Assert.Equal([NoticeKind.Remarked], story.ToldTo(PageStory.Jon));
        story.Does(PageStory.Maya, new SettleRemark(remark, true));
        Assert.Equal(RemarkState.Settled, story.Sees<Remark>(PageStory.Jon, remark)!.State);
    }

    [Fact]
    public void Suggested_words_are_taken_by_who_may_write_there_and_are_their_writers()
    {
        story.Types(PageStory.Maya, "We walk by the see.", story.Own(PageStory.Maya));
        var remark = story.Remarks(PageStory.Jon, "", "the see", "the sea");
        story.Refuses("not-yours", PageStory.Rosa, new JudgeSuggestion(remark, true));
        story.Does(PageStory.Maya, new JudgeSuggestion(remark, true));
        Assert.Equal([NoticeKind.SuggestionTaken], story.ToldTo(PageStory.Jon));
        Assert.Equal("We walk by the sea.", story.State.Text!.Section("own-maya")!.Plain);
        Assert.Equal([(11, PageStory.Maya), (7, PageStory.Jon), (1, PageStory.Maya)], story.State.Text.Runs.Select(run => (run.Length, run.By)));
        story.Refuses("already-reviewed", PageStory.Maya, new JudgeSuggestion(remark, false));
        var without = story.Replayed(without: PageStory.Jon);
        Assert.Equal("We walk by        .", without.Text!.Section("own-maya")!.Plain);
    }

    [Fact]
    public void A_suggestion_for_words_that_are_gone_is_said_to_be_too_late()
    {
        story.Types(PageStory.Maya, "We walk by the see.");
        var remark = story.Remarks(PageStory.Jon, "", "the see", "the sea");
        var where = story.Find("the see");
        story.Does(PageStory.Maya, new WriteSteps(story.State.Version, [PageStory.Delete(where.From, where.To)]));
        story.Refuses("suggestion-gone", PageStory.Maya, new JudgeSuggestion(remark, true));
        story.Does(PageStory.Maya, new SettleRemark(remark, true));
    }

    [Fact]
    public void A_flag_reaches_the_facilitators_and_nobody_else()
    {
        story.Types(PageStory.Maya, "We walk by the sea.");
        var remark = story.Remarks(PageStory.Jon, "Silly.", "the sea");
        var flag = story.Does(PageStory.Maya, new Flag(remark, remark, FlagReason.Unkind, null));
        Assert.Equal([NoticeKind.Flagged], story.ToldTo(PageStory.Rosa));
        story.OnlySeenBy($"flag:{flag}", PageStory.Rosa);
        story.Refuses("own-words", PageStory.Jon, new Flag(remark, remark, FlagReason.Unkind, null));
        story.Does(PageStory.Jon, new Flag("part-1", "part-1", FlagReason.Worried, "The third line."));
        story.Does(PageStory.Rosa, new SettleFlag(flag, "Thank you, we spoke."));
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(PageStory.Maya));
    }

    [Fact]
    public void A_hidden_remark_is_its_writers_and_the_facilitators()
    {
        story.Types(PageStory.Maya, "We walk by the sea.");
        var remark = story.Remarks(PageStory.Jon, "Silly.", "the sea");
        var answer = story.Does(PageStory.Maya, new AnswerRemark(remark, "That hurts."));
        story.Does(PageStory.Rosa, new HideRemark(remark, answer, "Let us talk."));
        Assert.Null(story.Sees<Remark>(PageStory.Jon, remark)!.Answers[0].Words);
        Assert.Equal("That hurts.", story.Sees<Remark>(PageStory.Maya, remark)!.Answers[0].Words);
        story.Does(PageStory.Rosa, new HideRemark(remark, null, "Not kind."));
        story.OnlySeenBy(remark, PageStory.Rosa, PageStory.Jon);
        story.Refuses("no-such-remark", PageStory.Maya, new AnswerRemark(remark, "?"));
        story.Does(PageStory.Jon, new WithdrawRemark(remark, null));
        Assert.False(story.Sees(PageStory.Rosa, remark));
    }
}
