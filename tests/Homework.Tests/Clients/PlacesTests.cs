using Homework.Clients;
using Homework.Kernel;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

public class PlacesTests
{
    static readonly Topic Record = new("record", "riverside", "own");
    readonly ClientStory story = new();

    [Fact]
    public void What_is_ones_own_in_a_group_is_found_again_after_leaving_it()
    {
        story.Told(new NoteMembership(Tuesday, "Tuesday", Role.Member, IsWaiting: false));
        story.Told(new NotePlace(Tuesday, Record));
        Assert.Empty(story.Told(new NotePlace(Tuesday, Record)));
        Assert.Null(story.Show<OwnPlace>("place:record:own")!.LeftAt);

        story.Told(new NoteMembership(Tuesday, "Tuesday group", Role.None, IsWaiting: false));
        var kept = story.Show<OwnPlace>("place:record:own")!;
        Assert.Equal(("Tuesday group", Record), (kept.Name, kept.Place));
        Assert.NotNull(kept.LeftAt);
        Assert.Contains(kept.Id, story.TouchedLast());
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Fact]
    public void Who_asks_again_keeps_it_and_who_is_let_in_again_is_in_it_again()
    {
        story.Told(new NotePlace(Tuesday, Record));
        story.Told(new NoteMembership(Tuesday, "Tuesday", Role.Member, IsWaiting: true));
        Assert.NotNull(story.Show<OwnPlace>("place:record:own")!.LeftAt);
        story.Told(new NoteMembership(Tuesday, "Tuesday", Role.Member, IsWaiting: false));
        Assert.Null(story.Show<OwnPlace>("place:record:own")!.LeftAt);
        Assert.Equal(story.Kept(), story.Replayed());
    }

    [Fact]
    public void Nobody_else_is_told() => Assert.All(
        new[] { Audience.Group, Audience.Care, Audience.Member("rosa") }, audience => Assert.Null(story.ShowTo(audience, "place:record:own")));
}
