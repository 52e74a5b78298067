using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Safety.SafetyStory;

namespace Homework.Tests.Safety;

/// <summary>Who looks is set as a whole or not at all, and tried out each month (R10.5).</summary>
public sealed class SettingTests
{
    readonly SafetyStory story = new(isSet: false);

    public static TheoryData<string, SafetySettings> Incomplete() => new()
    {
        { "safety-responder", Settings with { Deputy = Rosa } },
        { "safety-responder", Settings with { Responder = Maya } },
        { "safety-responder", Settings with { Deputy = Zoe } },
        { "safety-tester", Settings with { Tester = Jon } },
        { "safety-hours", Settings with { Hours = new ReviewHours([], new TimeOnly(9, 0), new TimeOnly(17, 0)) } },
        { "safety-hours", Settings with { Hours = new ReviewHours([1], new TimeOnly(17, 0), new TimeOnly(9, 0)) } },
        { "time-zone", Settings with { TimeZone = "Moon/Base" } },
        { "safety-minutes", Settings with { AckMinutes = 4 } },
        { "safety-words", Settings with { OutOfHours = " " } },
        { "safety-lines", Settings with { Lines = [] } },
        { "safety-lines", Settings with { Lines = [new LocalLine("Somebody", "", null)] } },
    };

    [Theory, MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void Nothing_may_be_missing(string code, SafetySettings settings) => story.Refuses(code, Rosa, new SetSafety(settings));

    [Fact]
    public void The_measures_of_the_group_learn_who_looks()
    {
        story.Does(Rosa, new SetSafety(Settings));
        var note = story.ToldTopic<NoteSafety>(new Topic("measures", "riverside", "tuesday"));
        Assert.True(note.IsReady);
        Assert.Equal((Rosa, "Nobody reads this at night."), (note.Words!.Responder, note.Words.OutOfHours));
        story.OnlySeenBy("safety", Rosa, Dana, Finn);
    }

    [Fact]
    public void A_test_reaches_the_responder_and_the_deputy_and_one_of_those_who_care_confirms_it()
    {
        story.Refuses("safety-not-set", Finn, new TestSafety());
        story.Does(Rosa, new SetSafety(Settings));
        story.Refuses("no-test", Rosa, new ConfirmTest());
        story.Does(Finn, new TestSafety());
        Assert.Equal([NoticeKind.SafetyTest], story.ToldTo(Rosa));
        Assert.Equal([NoticeKind.SafetyTest], story.ToldTo(Dana));
        story.Does(Dana, new ConfirmTest());
        Assert.Equal((story.Now, null), (story.Sees<SafetySheet>(Rosa, "safety")!.TestedAt, story.Sees<SafetySheet>(Rosa, "safety")!.TestSentAt));
    }

    [Fact]
    public void After_a_month_who_tests_is_reminded_and_a_week_later_again()
    {
        story.Does(Rosa, new SetSafety(Settings));
        story.Passes(TimeSpan.FromDays(30));
        Assert.Equal([NoticeKind.SafetyTestDue], story.ToldTo(Finn));
        story.Passes(TimeSpan.FromDays(7));
        Assert.Equal([NoticeKind.SafetyTestDue], story.ToldTo(Finn));
        story.Does(Finn, new TestSafety());
        story.Does(Rosa, new ConfirmTest());
        Assert.Equal(story.Now.AddDays(30), story.Due);
    }
}
