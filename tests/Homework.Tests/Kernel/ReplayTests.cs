using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>The log alone decides: folding it is always the same, and a snapshot with its tail is no other than the whole.</summary>
public sealed class ReplayTests
{
    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 2, MemberType = typeof(FeatureCase))]
    public async Task Folding_the_log_twice_is_equal(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 3000);
        await story.Play(80);

        var again = FeatureCase.Of(kind).Begin(story.Topic);
        await again.CatchUp(story.Stage.Log);

        Assert.Equal(story.Replica.Print(), again.Print());
    }

    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 2, MemberType = typeof(FeatureCase))]
    public async Task A_snapshot_with_its_tail_equals_the_whole_log(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 4000);
        await story.Play(60);
        await story.Restart(); // every grain saves its snapshot and starts from it
        await story.Play(30);
        await ShowsTheReplica(story, kind);

        await story.Restart(dropSnapshot: true);
        await ShowsTheReplica(story, kind);
    }

    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 1, MemberType = typeof(FeatureCase))]
    public async Task A_snapshot_that_disappears_while_the_grain_lives_is_made_anew(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 6000);
        await story.Play(40);
        await story.Restart();
        await story.Play(20, timePasses: false);

        await story.Stage.DropSnapshot(story.Topic);
        await story.Play(20);
        await story.Restart();

        await ShowsTheReplica(story, kind);
    }

    static async Task ShowsTheReplica(Story story, string kind)
    {
        foreach (var person in story.Watching.Where(onlooker => onlooker.Person != Story.Outsider))
        {
            var fresh = new Onlooker(story.Stage, story.Topic, person.Person);
            if (await fresh.Open() is not null) continue;
            foreach (var shelf in LiveEqualsFreshTests.Shelves(kind)) await fresh.Scroll(shelf);
            foreach (var audience in fresh.Audiences) Assert.Equal(story.Replica.View(audience), fresh.View(audience));
        }
    }
}
