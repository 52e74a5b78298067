using Homework.Clients;
using Homework.Flags;
using Homework.Journals;
using Homework.Library;
using Homework.Workbooks;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Workbooks.WorkbookStory;

namespace Homework.Tests.Workbooks;

/// <summary>What is shown to the group is moderated as everything that people read of each other (rules.md 15, R10.7).</summary>
public sealed class ShowingTests
{
    readonly WorkbookStory story = new();

    [Fact]
    public void A_flagged_worksheet_is_held_for_a_person_and_nobody_but_care_learns_who_flagged()
    {
        Shows();
        story.Does(Jon, new Flag(SheetOf(Monday), SheetOf(Monday), FlagReason.Worried, "she sounds so tired to me"));
        Assert.Equal([NoticeKind.Flagged], story.ToldTo(Rosa));
        Assert.Empty(story.ToldTo(Maya));
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa);
        Assert.Equal(Standing.Held, story.Sheet(Monday)!.Standing);
        Assert.Equal([Monday], story.Told.Select(tell => tell.Command).OfType<Homework.Assignments.NoteCopy>().Single().Held.AsEnumerable()); // it waits on the facilitators' page
        Assert.False(story.Told.Select(tell => tell.Command).OfType<Homework.Assignments.NoteShared>().Single().IsShared);
        Assert.All([Maya, Olu], person => Assert.DoesNotContain("so tired to me", story.SentTo(person), StringComparison.Ordinal));
        Assert.DoesNotContain(story.State.Flags.Keys.Single(), story.SentTo(Maya), StringComparison.Ordinal);
    }

    [Fact]
    public void A_facilitator_lets_it_through_or_hides_it_with_a_reason_to_its_writer()
    {
        Shows();
        story.Does(Jon, new Flag(SheetOf(Monday), SheetOf(Monday), FlagReason.Harmful, null));
        story.Does(Rosa, new ShowSheet(Breath, Monday));
        Assert.Equal([NoticeKind.Approved], story.ToldTo(Maya));
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa, Jon, Olu);
        story.Refuses("feedback-words", Rosa, new HideSheet(Breath, Monday, " "));
        story.Does(Rosa, new HideSheet(Breath, Monday, "It says how much somebody weighs."));
        Assert.Equal([NoticeKind.Hidden], story.ToldTo(Maya));
        Assert.Equal("It says how much somebody weighs.", story.Sheet(Monday)!.HiddenFor);
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa);
        var flag = story.State.Flags.Keys.Single();
        story.Does(Rosa, new SettleFlag(flag, "I talked to her."));
        Assert.Equal([NoticeKind.FlagSettled], story.ToldTo(Jon));
        Assert.Empty(story.State.Flags);
    }

    [Fact]
    public void What_is_hidden_is_not_shown_again_by_its_writer_alone()
    {
        Shows();
        story.Does(Rosa, new HideSheet(Breath, Monday, "It names somebody."));
        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Care));
        story.Refuses("sheet-held", Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
        story.Does(Rosa, new ShowSheet(Breath, Monday));
        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
        story.OnlySeenBy(SheetOf(Monday), Maya, Rosa, Jon, Olu);
    }

    [Fact]
    public void What_is_not_shown_cannot_be_flagged_and_so_not_be_guessed()
    {
        var flag = new Flag(SheetOf(Monday), SheetOf(Monday), FlagReason.Other, null);
        story.Refuses("sheet-not-shown", Jon, flag);
        story.HandsIn(Monday);
        story.Refuses("sheet-not-shown", Jon, flag);
        Shows();
        story.Refuses("own-words", Maya, flag);
        story.Refuses("read-only", Olu, flag);
        story.Refuses("not-yours", Jon, new HideSheet(Breath, Monday, "Because."));
        story.Refuses("not-facilitator", Maya, new ShowSheet(Breath, Monday));
    }

    void Shows()
    {
        if (story.Sheet(Monday)?.HandedInAt is null) story.HandsIn(Monday);
        story.Does(Maya, new ShareSheet(Breath, Monday, WorkReach.Group));
    }
}
