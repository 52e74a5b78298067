using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Which parts programmes need, and which items a fact about one may make look different.</summary>
static class RunParts
{
    /// <summary>The programmes that are due first, by run.</summary>
    public static IEnumerable<string> Due(AssignmentBook book)
    {
        var first = At(book);
        return first is null ? [] : book.Runs.Where(one => one.Value.At == first).Select(one => one.Key);
    }

    /// <summary>When that is.</summary>
    public static DateTimeOffset? At(AssignmentBook book) => book.Runs.Values.Min(clock => clock.At);

    public static IEnumerable<string> For(AssignmentBook book, Command command) => command switch
    {
        PrepareProgrammeStep it => [KeptRun.IdOf(it.Run), KeptStep.IdOf(it.Run, it.Step)],
        StartProgramme { Plan.Steps.IsDefault: false } it =>
            [KeptRun.IdOf(it.Run), .. it.Plan.Steps.Take(Library.ProgrammeChecks.MostSteps).Where(step => step is not null).Select(step => KeptStep.IdOf(it.Run, step.Id))],
        GiveProgrammeStep it => [KeptRun.IdOf(it.Run), KeptStep.IdOf(it.Run, it.Step), KeptRun.WorkOf(it.Run, it.Step)],
        RunCommand it => [KeptRun.IdOf(it.Run)],
        NoteNumbers it => Of(book, it.Assignment),
        NoteCopy it => Of(book, it.Assignment),
        TimeCame => Due(book).SelectMany(run => (string[])
            [KeptRun.IdOf(run), .. book.Runs[run].Steps.SelectMany(step => (string[])[KeptStep.IdOf(run, step), KeptRun.WorkOf(run, step)])]),
        _ => [],
    };

    public static IEnumerable<string> For(AssignmentBook book, Event happened) => happened switch
    {
        ProgrammeStepGiven it => [KeptRun.IdOf(it.Run), KeptStep.IdOf(it.Run, it.Step), it.Assignment],
        ProgrammeStepPrepared => [],
        RunEvent it => [KeptRun.IdOf(it.Run)],
        HeldNoted => book.Runs.Keys.Select(KeptRun.IdOf),
        _ => [],
    };

    public static IEnumerable<string> Touched(AssignmentBook book, Event happened) => happened switch
    {
        ProgrammeStepGiven it => [.. Walks(it.Run, it.People), .. book.Given(it.Assignment) is { } given ? AssignmentShow.ItemsOf(given) : []],
        ProgrammeStarted it => [KeptRun.IdOf(it.Run), .. Walks(it.Run, it.People)],
        ProgrammeJoined it => Walks(it.Run, it.People),
        ProgrammePaused it => Walks(it.Run, it.People),
        ProgrammeEnded it => Walks(it.Run, it.People),
        ProgrammeStepSkipped it => Walks(it.Run, it.People),
        ProgrammeStepDone it => [RunShow.WalkOf(it.Run, it.Person)],
        ProgrammeStepWaits it => [RunShow.WalkOf(it.Run, it.Person)],
        ProgrammeNumbersNoted it => [RunShow.WalkOf(it.Run, it.Person)],
        _ => [],
    };

    static IEnumerable<string> Walks(string run, IEnumerable<string> people) => people.Select(person => RunShow.WalkOf(run, person));

    static IEnumerable<string> Of(AssignmentBook book, string? assignment) => KeptRun.RunOf(book, assignment) is { } run ? [KeptRun.IdOf(run)] : [];
}
