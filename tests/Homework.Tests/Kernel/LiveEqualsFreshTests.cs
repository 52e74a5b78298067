using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>Who watched all along, who comes now and who reads the log from its beginning see the same.</summary>
public sealed class LiveEqualsFreshTests
{
    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 4, MemberType = typeof(FeatureCase))]
    public async Task A_first_snapshot_and_the_frames_after_it_equal_a_fresh_snapshot(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed);
        var timePasses = seed % 2 == 0;
        await story.Play(120, timePasses);

        foreach (var live in story.Watching.Where(onlooker => onlooker.Audiences.Count > 0))
        {
            if (!timePasses) Assert.Empty(live.Gaps);
            var fresh = new Onlooker(story.Stage, story.Topic, live.Person);
            Assert.Null(await fresh.Open());
            foreach (var shelf in Shelves(kind)) { await fresh.Scroll(shelf); await live.Scroll(shelf); }
            foreach (var audience in live.Audiences)
            {
                Assert.Equal(fresh.View(audience), live.View(audience));
                Assert.Equal(story.Replica.View(audience), fresh.View(audience));
            }
        }
        Assert.Contains(story.Sent, sent => sent.Outcome is Accepted);
    }

    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 2, MemberType = typeof(FeatureCase))]
    public async Task Coming_back_with_the_last_number_brings_exactly_what_was_missed(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 100);
        await story.Play(30);
        var away = new Onlooker(story.Stage, story.Topic, story.Watching[1].Person);
        await away.Open();
        var (left, since) = (away.Audiences, away.Seqs);
        await story.Stage.Grain(story.Topic).Close(away.Person, story.Stage.Grains.CreateObjectReference<IWatcher>(away));

        await story.Play(20);

        if (await away.Open(since) is { } refusal) // they were removed meanwhile
        {
            Assert.Equal("no-such-topic", refusal.Code);
            return;
        }
        foreach (var audience in away.Audiences.Intersect(left))
        {
            foreach (var shelf in Shelves(kind)) await away.Scroll(shelf);
            Assert.Equal(story.Replica.View(audience), away.View(audience));
        }
    }

    internal static string[] Shelves(string kind) => kind switch
    {
        "journal" => ["entries", "log"],
        "group" => ["log"],
        "client" => ["notices"],
        "challenge" => ["acts"],
        "goals" => ["goals"],
        "suggestions" => ["suggestions"],
        "board" => ["tiles", "log"],
        "page" => ["history", "remarks", "log"],
        "assignments" => ["given", "weeks", "runs"],
        "workbook" => ["tasks", "sheets", "looks"],
        "library" => ["templates", "away", "versions", "programmes"],
        "safety" => ["cases", "log"],
        "record" => ["checkins", "forms", "marks", "nights", "looks"],
        _ => [],
    };
}
