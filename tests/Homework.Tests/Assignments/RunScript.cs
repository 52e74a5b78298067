using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using static Homework.Tests.Assignments.RunStory;

namespace Homework.Tests.Assignments;

/// <summary>What might be sent about programmes that a group goes through.</summary>
static class RunScript
{
    static readonly string[] Steps = ["one", "two", "three", "four"];

    public static Command Next(Random random, AssignmentBook book, string[] people, ref string by)
    {
        var runs = book.Parts.All.OfType<KeptRun>().OrderBy(run => run.Ord).ToArray();
        var prepared = book.Parts.All.OfType<KeptStep>().Where(step => book.Run(step.Run) is null).OrderBy(step => step.Ord).ToArray();
        if (prepared.Length == Steps.Length) return Start(random, prepared[0].Run, people);
        if (runs.Length == 0 || random.Next(6) == 0)
            return new PrepareProgrammeStep($"run{runs.Length}", Steps[prepared.Length], AssignmentScript.Card(random));
        var run = runs[random.Next(runs.Length)].Run;
        var (step, some) = (Steps[random.Next(Steps.Length)], people[random.Next(1, people.Length)]);
        switch (random.Next(12))
        {
            case 0: return new AddToProgramme(run, [some], new DateOnly(2026, 1, 3 + random.Next(9)));
            case 1: return new PauseProgramme(run, random.Next(4) == 0 ? [] : [some], random.Next(2) == 0);
            case 2: return random.Next(6) == 0 ? new EndProgramme(run, []) : new EndProgramme(run, [some]);
            case 3: return new SkipProgrammeStep(run, step, [some]);
            case 4: return new GiveProgrammeStep(run, step, random.Next(3) == 0 ? [] : [some]);
            case < 8:
                by = Request.System;
                return new NoteNumbers($"{run}-{step}", some, random.Next(3) > 0, [new FieldAnswer("calm", new Answer { Number = random.Next(11) })]);
            default:
                by = Request.System;
                return new TimeCame();
        }
    }

    static StartProgramme Start(Random random, string run, string[] people)
    {
        var plan = Plan(AtOnce, If(ReleaseTest.AnswerAtLeast, random.Next(11)), random.Next(2) == 0 ? After : DaysAfter(1), random.Next(2) == 0 ? ByHand : Day(2));
        return new StartProgramme(
            run, plan with { Title = AssignmentScript.Words(random), About = AssignmentScript.Words(random) }, null, London, new DateOnly(2026, 1, 2 + random.Next(9)),
            random.Next(2) == 0 ? [] : [people[random.Next(1, people.Length - 1)]]);
    }
}
