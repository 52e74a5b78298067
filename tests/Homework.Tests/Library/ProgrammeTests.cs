using Homework.Kernel;
using Homework.Library;
using static Homework.Tests.Library.LibraryStory;

namespace Homework.Tests.Library;

public sealed class ProgrammeTests
{
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
            { "programme-release", Second(new Release(ReleaseRule.ByHand, 3, null)) },
            { "programme-release", Second(new Release(ReleaseRule.DaysAfterPrevious, null, null)) },
            { "programme-release", Second(new Release(ReleaseRule.DaysAfterStart, 366, null)) },
            { "programme-release", Second(On(new ReleaseCondition("two", ReleaseTest.Done, null, null))) },
            { "programme-release", Second(On(new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, "nothing", 3))) },
            { "programme-release", Second(On(new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, null, null))) },
        };
    }
}
