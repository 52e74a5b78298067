using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Kernel;

/// <summary>Sent twice, done once: a retry changes nothing and answers the same.</summary>
public sealed class RetryTests
{
    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 2, MemberType = typeof(FeatureCase))]
    public async Task The_same_op_twice_changes_nothing_and_answers_the_same(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 5000);
        await story.Play(60);
        var before = story.Replica.Seq;

        await RetryAll(story);
        await story.Restart(); // the second time nothing is remembered but what is on disk
        await RetryAll(story);

        await story.Replica.CatchUp(story.Stage.Log);
        Assert.Equal(before, story.Replica.Seq);
    }

    [Fact]
    public async Task An_op_that_somebody_else_used_is_refused_and_what_it_made_stays_theirs()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "ann", "ben", "cleo");
        var journal = await stage.Journal(group, "ann", "pages");
        await stage.Demand(journal, "ben", "same-op", Written("What Ben wrote."));

        await stage.Restart();
        Assert.Equal("bad-id", Assert.IsType<Rejected>(await stage.Send(journal, "cleo", "same-op", Written("What Cleo wrote."))).Code);
        Assert.IsType<Accepted>(await stage.Send(journal, "ben", "same-op", Written("What Ben wrote.")));

        static WriteEntry Written(string words) => new(RichText.Of(words), new Sharing(Reach.Group, []), Wish.Open, null);
    }

    /// <summary>Only what was stored is retried: what was refused may be allowed by now, and is then a first time.</summary>
    static async Task RetryAll(Story story)
    {
        var stored = new List<(string By, string Op, Command Command, Outcome Outcome)>();
        foreach (var sent in story.Sent)
            if (await story.Stage.Log.Find(story.Topic, sent.Op) is not null) stored.Add(sent);
        Assert.NotEmpty(stored);
        foreach (var (by, op, command, outcome) in stored)
        {
            var again = await story.Stage.Send(story.Topic, by, op, command, isStaff: false);
            if (again is Rejected { Code: "no-such-topic" }) continue; // they left since: to them it is no longer there
            Assert.Equal(outcome, again);
        }
    }
}
