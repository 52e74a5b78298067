using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>What programmes take note of when a workbook tells how a copy is: that a step is done, needs a look, was answered.</summary>
static class RunFollowing
{
    /// <summary>The decision, with what it means for the programme whose step it is about.</summary>
    public static Decision With(AssignmentBook book, Decision decision)
    {
        foreach (var noted in decision.Events.OfType<CopyNoted>().ToArray())
        {
            if (Step(book, noted.Assignment, noted.Person) is not var (run, step, stand)) continue;
            decision = decision with { Events = [.. decision.Events, .. Of(run.Run, step, stand, noted)] };
        }
        return decision;
    }

    public static Decision Note(AssignmentBook book, NoteNumbers told)
    {
        if (told.Numbers.IsDefault || Step(book, told.Assignment, told.Person) is not var (run, step, stand)) return Decision.Nothing;
        if (!told.IsHandedIn && stand.AnsweredAt is null) return Decision.Nothing;
        return new ProgrammeNumbersNoted(run.Run, step, told.Person, told.IsHandedIn, told.IsHandedIn ? told.Numbers : []);
    }

    static IEnumerable<Event> Of(string run, string step, StepStand stand, CopyNoted noted)
    {
        var note = noted.Note;
        var isOff = note.State == WorkState.Withdrawn && !note.IsDeclined;
        var wait = note.LooksFirst ? StepWait.LooksFirst : note.IsDeclined ? StepWait.SaidNo : StepWait.None;
        if (stand.DoneAt is null && note.State is WorkState.Done or WorkState.Different) yield return new ProgrammeStepDone(run, step, noted.Person); // R3.5
        if (stand is { DoneAt: null, SkippedAt: null } && isOff) yield return new ProgrammeStepSkipped(run, step, [noted.Person]);
        if (stand.Wait != wait) yield return new ProgrammeStepWaits(run, step, noted.Person, wait);
    }

    static (KeptRun Run, string Step, StepStand Stand)? Step(AssignmentBook book, string assignment, string person)
    {
        if (KeptRun.RunOf(book, assignment) is not { } id || book.Run(id) is not { } run) return null;
        if (run.StepOf(assignment) is not { } step || run.Walks.GetValueOrDefault(person) is not { IsEnded: false } walk) return null;
        return walk.On(step) is { GivenAt: not null } stand ? (run, step, stand) : null;
    }
}
