using Homework.Flags;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Kernel;

/// <summary>Somebody's key is destroyed: what they wrote is gone from everything that is loaded anew, and nothing else is.</summary>
public sealed class ErasureTests
{
    const string Words = "Herons by the weir"; // begins everything that Maya writes
    const string Name = "Maya of the weir";

    [Fact]
    public async Task A_forgotten_persons_words_are_gone_from_a_topic_that_is_loaded_anew_and_the_rest_stays()
    {
        await using var stage = await Stage.Open();
        var (group, journal) = await Told(stage);
        Assert.Contains(Words, await Sees(stage, journal, "jon"));
        Assert.Contains(Name, await Sees(stage, group, "jon"));

        await stage.Erasure.Forget(Stage.Practice, "maya");
        await stage.Restart();

        foreach (var person in new[] { "rosa", "jon", "tom" })
        {
            var sees = await Sees(stage, journal, person);
            Assert.DoesNotContain(Words, sees);
            Assert.Contains("Jon found a bench", sees);
            Assert.Contains("Tom sat down too", sees);
            Assert.DoesNotContain(Name, await Sees(stage, group, person));
        }
        Assert.NotNull(await new Onlooker(stage, journal, "maya").Open());
    }

    [Fact]
    public async Task What_is_written_after_somebody_was_forgotten_goes_on_from_the_last_number()
    {
        await using var stage = await Stage.Open();
        var (_, journal) = await Told(stage);
        await stage.Erasure.Forget(Stage.Practice, "maya");
        await stage.Restart();
        var jon = new Onlooker(stage, journal, "jon");
        await jon.Open();
        var before = jon.Seqs[Audience.Group];

        await stage.Demand(journal, "tom", "tom-later", Entry("Tom came again"));
        await stage.Demand(journal, "jon", "jon-later", new WriteResponse("tom-later", null, Starter.None, RichText.Of("Jon nods"), []));

        await jon.Reached(before + 2);
        Assert.Contains("Jon nods", jon.View(Audience.Group)["jon-later"]);
        Assert.DoesNotContain("maya-entry", jon.View(Audience.Group).Keys);
        Assert.Empty(jon.Gaps);
    }

    [Fact]
    public async Task A_topic_in_memory_does_not_bring_back_what_it_knows_from_before()
    {
        await using var stage = await Stage.Open();
        var (_, journal) = await Told(stage);
        await stage.Restart(); // a snapshot is there, and the topic has gone on since
        await stage.Demand(journal, "maya", "maya-more", Entry($"{Words}, again"));
        Assert.NotNull(await stage.Snapshots.Head(journal));

        await stage.Erasure.Forget(Stage.Practice, "maya");
        await stage.Demand(journal, "tom", "tom-more", Entry("Tom wrote meanwhile"));
        for (var i = 0; i < 2; i++)
        {
            await stage.Restart(); // every topic in memory is let go, and would save its snapshot
            var sees = await Sees(stage, journal, "rosa");
            Assert.DoesNotContain(Words, sees);
            Assert.Contains("Tom wrote meanwhile", sees);
        }
        Assert.NotNull(await stage.Snapshots.Head(journal)); // what is loaded anew is saved as ever
    }

    [Fact]
    public async Task What_a_facilitator_decided_for_the_group_stays_in_force_when_they_are_forgotten()
    {
        await using var stage = await Stage.Open();
        var (group, journal) = await Told(stage);
        await stage.Demand(journal, "rosa", "rosa-entry", Entry("Rosa wrote this herself"));
        await stage.Demand(group, "rosa", "out", new RemoveMember("maya", "A pause was agreed."));

        await stage.Erasure.Forget(Stage.Practice, "rosa");
        await stage.Restart();

        var sees = await Sees(stage, journal, "jon");
        Assert.DoesNotContain("and a bench\"", sees); // it was hidden
        Assert.Contains("Tom sat down too", sees);
        Assert.DoesNotContain("Rosa wrote this herself", sees);
        Assert.NotNull(await new Onlooker(stage, journal, "maya").Open()); // she was let out
    }

    [Fact]
    public async Task What_a_flag_holds_stays_held_when_its_reporter_is_forgotten()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "rosa", "maya", "jon", "tom");
        var journal = await stage.Journal(group, "rosa", "pages", Moderation.HoldFlagged);
        await stage.Demand(journal, "jon", "jon-entry", Entry("Jon tells too much"));
        await stage.Demand(journal, "maya", "maya-flag", new Flag("jon-entry", "jon-entry", FlagReason.Harmful, Words));
        await stage.Settled();

        await stage.Erasure.Forget(Stage.Practice, "maya");
        await stage.Restart();

        Assert.DoesNotContain("Jon tells too much", await Sees(stage, journal, "tom"));
        var facilitator = await Sees(stage, journal, "rosa");
        Assert.Contains("\"standing\":\"held\"", facilitator);
        Assert.DoesNotContain(Words, facilitator);
    }

    /// <summary>A group and a journal in which everybody's words hang on everybody's.</summary>
    static async Task<(Topic Group, Topic Journal)> Told(Stage stage)
    {
        var group = await stage.Group("tuesday", "rosa", "maya", "jon", "tom");
        await stage.Demand(group, "maya", "seat", new ChooseSeat(Name, "sky"));
        var journal = await stage.Journal(group, "rosa", "pages", Moderation.ReviewAfter);
        await stage.Demand(journal, "maya", "maya-entry", Entry(Words));
        await stage.Demand(journal, "jon", "jon-entry", Entry("Jon found a bench"));
        await stage.Demand(journal, "jon", "jon-answer", Answer("maya-entry", "Jon saw them too", "maya"));
        await stage.Demand(journal, "maya", "maya-answer", Answer("jon-entry", $"{Words}, and a bench", "jon"));
        await stage.Demand(journal, "tom", "tom-answer", Answer("jon-entry", "Tom sat down too", "maya"));
        await stage.Demand(journal, "tom", "tom-flag", new Flag("jon-entry", "maya-answer", FlagReason.Other, "Tom asks"));
        await stage.Demand(journal, "maya", "maya-flag", new Flag("jon-entry", "tom-answer", FlagReason.Other, Words));
        await stage.Demand(journal, "rosa", "approve", new ApproveItem("maya-entry", "maya-entry"));
        await stage.Demand(journal, "rosa", "hide", new HideItem("jon-entry", "maya-answer", "Rosa thinks so"));
        await stage.Demand(journal, "maya", "react", new React("jon-entry", "jon-entry", Reaction.Hope, true));
        await stage.Settled();
        return (group, journal);
    }

    static WriteEntry Entry(string words) => new(RichText.Of(words), new Sharing(Reach.Group, []), Wish.Open, null);

    static WriteResponse Answer(string entry, string words, string mentioned) => new(entry, null, Starter.None, RichText.Of(words), [mentioned]);

    /// <summary>Everything that a person is sent who opens the topic and scrolls to its beginning.</summary>
    static async Task<string> Sees(Stage stage, Topic topic, string person)
    {
        var onlooker = new Onlooker(stage, topic, person);
        Assert.Null(await onlooker.Open());
        foreach (var shelf in LiveEqualsFreshTests.Shelves(topic.Kind)) await onlooker.Scroll(shelf);
        return onlooker.Sent;
    }
}
