using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using static Homework.Tests.Library.LibraryStory;

namespace Homework.Tests.Library;

public sealed class ProgrammeTests
{
    static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_programme_is_templates_in_their_order()
    {
        var story = new LibraryStory();
        var own = story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        var op = story.Does(LibraryStory.Rosa, new AddProgramme(Plan(
            Step("one", "mindful-breath", AtOnce), Step("two", own, new Release(ReleaseRule.AfterPrevious, null, null)),
            Step("three", "weekly-review", new Release(ReleaseRule.DaysAfterPrevious, 7, null)),
            Step("four", "pmr", new Release(ReleaseRule.OnCondition, null, new ReleaseCondition("two", ReleaseTest.AnswerAtMost, "mood", 4))))));

        Assert.Equal(4, story.Sees<Programme>(LibraryStory.Rosa, op)!.Plan.Steps.Length);
        story.Does(LibraryStory.Rosa, new ChangeProgramme(op, Plan(Step("one", "pmr", AtOnce)), 1));
        Assert.Equal(2, story.Sees<Programme>(LibraryStory.Rosa, op)!.Version);
        story.Refuses("edited-meanwhile", LibraryStory.Rosa, new ChangeProgramme(op, Plan(Step("one", "pmr", AtOnce)), 1));
        story.Does(LibraryStory.Rosa, new PutProgrammeAway(op, true));
        Assert.True(story.Sees<Programme>(LibraryStory.Rosa, op)!.IsAway);
    }

    [Fact]
    public void An_older_version_of_an_own_template_can_be_used()
    {
        var story = new LibraryStory();
        var own = story.Does(LibraryStory.Rosa, new AddTemplate(Content(), null));
        story.Does(LibraryStory.Rosa, new WriteTemplate(own, Content("New", Note), 1));
        var condition = new Release(ReleaseRule.OnCondition, null, new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, "mood", 5));

        story.Does(LibraryStory.Rosa, new AddProgramme(Plan(Step("one", own, AtOnce), Step("two", "pmr", condition))));
        story.Refuses("programme-release", LibraryStory.Rosa, new AddProgramme(Plan(Step("one", own, AtOnce, version: 2), Step("two", "pmr", condition))));
        story.Refuses("programme-template", LibraryStory.Rosa, new AddProgramme(Plan(Step("one", own, AtOnce, version: 3))));
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_step_that_could_never_come_is_refused(string code, ProgrammePlan plan) =>
        new LibraryStory().Refuses(code, LibraryStory.Rosa, new AddProgramme(plan));

    public static TheoryData<string, ProgrammePlan> Spoiled()
    {
        static ProgrammePlan Second(Release release) => Plan(Step("one", "mindful-breath", AtOnce), Step("two", "pmr", release));
        static Release On(ReleaseCondition condition) => new(ReleaseRule.OnCondition, null, condition);
        return new()
        {
            { "programme-title", Plan(Step("one", "pmr", AtOnce)) with { Title = "" } },
            { "programme-about", Plan(Step("one", "pmr", AtOnce)) with { About = new string('x', 1_001) } },
            { "programme-steps", Plan() },
            { "programme-steps", Plan(Step("one", "pmr", AtOnce), Step("one", "pmr", AtOnce)) },
            { "programme-template", Plan(Step("one", "nothing-here", AtOnce)) },
            { "programme-template", Plan(Step("one", "pmr", AtOnce, version: 9)) },
            { "programme-release", Plan(Step("one", "pmr", new Release(ReleaseRule.AfterPrevious, null, null))) },
            { "programme-release", Second(new Release(ReleaseRule.AfterPrevious, 3, null)) },
            { "programme-release", Second(new Release(ReleaseRule.DaysAfterPrevious, null, null)) },
            { "programme-release", Second(new Release(ReleaseRule.DaysAfterStart, 366, null)) },
            { "programme-release", Second(On(new ReleaseCondition("two", ReleaseTest.Done, null, null))) },
            { "programme-release", Second(On(new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, "nothing", 3))) },
            { "programme-release", Second(On(new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, null, null))) },
        };
    }

    [Fact]
    public void Each_rule_opens_a_step_at_its_time()
    {
        var plan = Plan(
            Step("one", "pmr", AtOnce), Step("two", "pmr", new Release(ReleaseRule.AfterPrevious, null, null)),
            Step("three", "pmr", new Release(ReleaseRule.DaysAfterPrevious, 3, null)), Step("four", "pmr", new Release(ReleaseRule.DaysAfterStart, 14, null)));
        var stands = new Dictionary<string, StepStand>();
        DateTimeOffset? Opens(string step) => Releases.OpensAt(plan, step, Monday, stands);

        Assert.Equal([Monday, null, null, Monday.AddDays(14)], new[] { Opens("one"), Opens("two"), Opens("three"), Opens("four") });
        stands["one"] = new StepStand(Monday.AddDays(2), []);
        Assert.Equal(Monday.AddDays(2), Opens("two"));
        stands["two"] = new StepStand(Monday.AddDays(4), []);
        Assert.Equal(Monday.AddDays(7), Opens("three"));
    }

    [Theory]
    [InlineData(ReleaseTest.AnswerAtLeast, 5, true)]
    [InlineData(ReleaseTest.AnswerAtLeast, 6, false)]
    [InlineData(ReleaseTest.AnswerAtMost, 5, true)]
    [InlineData(ReleaseTest.AnswerAtMost, 4, false)]
    public void A_condition_is_looked_at_once_its_step_is_done(ReleaseTest test, double number, bool opens)
    {
        var plan = Plan(Step("one", "pmr", AtOnce), Step("two", "pmr", new Release(ReleaseRule.OnCondition, null, new ReleaseCondition("one", test, "mood", number))));
        var answers = new FieldAnswer("mood", new Answer { Number = 5 });
        var stands = new Dictionary<string, StepStand> { ["one"] = new(null, [answers]) };
        Assert.Null(Releases.OpensAt(plan, "two", Monday, stands));
        stands["one"] = new StepStand(Monday.AddDays(1), [answers]);
        Assert.Equal(opens ? Monday.AddDays(1) : null, Releases.OpensAt(plan, "two", Monday, stands));
    }

    [Fact]
    public void Without_the_answer_a_condition_is_not_so()
    {
        var plan = Plan(Step("one", "pmr", AtOnce), Step("two", "pmr", new Release(ReleaseRule.OnCondition, null, new ReleaseCondition("one", ReleaseTest.AnswerAtMost, "mood", 3))));
        Assert.Null(Releases.OpensAt(plan, "two", Monday, new Dictionary<string, StepStand> { ["one"] = new(Monday, []) }));
    }
}
