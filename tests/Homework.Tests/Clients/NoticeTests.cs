using Homework.Clients;
using Homework.Kernel;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

public class NoticeTests
{
    readonly ClientStory story = new();

    static readonly Notify answered = new(NoticeKind.Answered, new Topic("journal", "riverside", "kindness"), "entry-1", null);

    [Fact]
    public void A_notice_is_kept_in_its_place()
    {
        story.Told(answered);
        Assert.Equal(
            new Notice("notice:1", NoticeKind.Answered, answered.About, "entry-1", null, Monday, IsRead: false, 1) { Ord = 1 },
            story.Show<Notice>("notice:1"));
        var part = Assert.Single(story.State.Parts.All);
        Assert.Equal(("notices", 1), (part.Shelf, part.Ord));
        Assert.DoesNotContain("notice:1", story.Contents());
    }

    [Fact]
    public void Who_answered_is_named_by_their_id_in_the_group_where_they_did()
    {
        story.Told(answered with { By = "jon", Group = Tuesday });
        var notice = story.Show<Notice>("notice:1")!;
        Assert.Equal(("jon", Tuesday), (notice.By, notice.Group));
    }

    [Fact]
    public void Reading_turns_the_unread_ones_and_no_others()
    {
        foreach (var _ in Enumerable.Range(1, 4)) story.Told(answered);
        story.Accepted(new ReadNotices(2));
        Assert.Equal(["notice:1", "notice:2"], story.TouchedLast());
        Assert.Equal([true, true, false, false], Enumerable.Range(1, 4).Select(number => story.Show<Notice>($"notice:{number}")!.IsRead));

        story.Accepted(new ReadNotices(3));
        Assert.Equal(["notice:3"], story.TouchedLast());
        Assert.Equal(["notice:3"], story.NeededForLast());
        Assert.Empty(story.Accepted(new ReadNotices(1)));
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Fact]
    public void What_has_not_come_yet_cannot_be_read()
    {
        Assert.Empty(story.Accepted(new ReadNotices(1_000)));
        story.Told(answered);
        story.Accepted(new ReadNotices(long.MaxValue));
        story.Told(answered);
        Assert.False(story.Show<Notice>("notice:3")!.IsRead);
    }

    [Fact]
    public void Of_very_many_unread_notices_the_oldest_count_as_read()
    {
        foreach (var _ in Enumerable.Range(1, 200)) story.Told(answered);
        Assert.False(story.Show<Notice>("notice:1")!.IsRead);
        story.Told(answered);
        Assert.True(story.Show<Notice>("notice:1")!.IsRead);
        Assert.Equal(["notice:201", "notice:1"], story.TouchedLast());
        Assert.Equal(["notice:1"], story.NeededForLast());
        Assert.Equal(200, story.State.Unread.Length);
    }

    [Fact]
    public void Notices_come_from_other_topics_only()
    {
        story.Refused("not-possible-here", answered);
        story.Refused("not-yours", answered, by: "rosa");
    }
}
