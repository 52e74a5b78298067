using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Kernel;
using Homework.Workbooks;

namespace Homework.Tests.Assignments;

/// <summary>A group that goes through a programme: it begins on Monday, 2 March 2026; a step that goes by days comes at nine in London.</summary>
static class RunStory
{
    public const string Run = "calmer";
    public static readonly DateOnly Monday = new(2026, 3, 2);
    public static readonly RunTimes London = new(new TimeOnly(9, 0), "Europe/London", null);

    static readonly string[] Names = ["one", "two", "three", "four", "five"];

    public static Release AtOnce { get; } = new(ReleaseRule.AtOnce, null, null);

    public static Release After { get; } = new(ReleaseRule.AfterPrevious, null, null);

    public static Release ByHand { get; } = new(ReleaseRule.ByHand, null, null);

    public static Release Day(int days) => new(ReleaseRule.DaysAfterStart, days, null);

    public static Release DaysAfter(int days) => new(ReleaseRule.DaysAfterPrevious, days, null);

    public static Release If(ReleaseTest test, double number) => new(ReleaseRule.OnCondition, null, new ReleaseCondition("one", test, "calm", number));

    public static Release Then(string step) => new(ReleaseRule.OnCondition, null, new ReleaseCondition(step, ReleaseTest.Done, null, null));

    public static ProgrammePlan Plan(params Release[] releases) => new(
        "Calmer evenings", "Five small steps", [.. releases.Select((release, place) => new ProgrammeStep(Names[place], new TemplateRef("three-breaths", 1), TaskSize.Starter, release))]);

    /// <summary>Prepares and begins it.</summary>
    public static void Begins(this AssignmentStory story, ProgrammePlan plan, RunTimes? times = null, DateOnly? on = null, params string[] people)
    {
        foreach (var step in plan.Steps)
            story.Does(TopicStory.Rosa, new PrepareProgrammeStep(Run, step.Id, Cards.With(card => card with { Title = $"Step {step.Id}" })));
        story.Does(TopicStory.Rosa, new StartProgramme(Run, plan, new ProgrammeRef("op-lib", 3), times ?? London, on ?? Monday, [.. people]));
        story.Passes(TimeSpan.Zero);
    }

    public static string Work(string step) => $"{Run}-{step}";

    public static bool Has(this AssignmentStory story, string person, string step) => story.CopyOf(Work(step), person) is not null;

    public static ProgrammeWalk Walk(this AssignmentStory story, string by, string person) => story.Sees<ProgrammeWalk>(by, $"walk:{Run}:{person}")!;

    /// <summary>A workbook tells how a step is.</summary>
    public static void Notes(this AssignmentStory story, string person, string step, WorkState state, bool isDeclined = false, bool looksFirst = false)
    {
        story.Does(Request.System, new NoteCopy(Work(step), person, new CopyNote(state, PlanState.None, null, [], null, null, isDeclined, looksFirst, null)));
        story.Passes(TimeSpan.Zero);
    }
}
